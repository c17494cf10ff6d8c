/**
 * The looks of the count of what is new, which come with it.
 */
import {css} from 'lit';

export const rememberStyles = css`
.news-count {
  min-height: 28px; padding-inline: .8em; font-size: .875em; border: 1px solid var(--_faint); border-radius: 1em; column-gap: .6em;
  text-align: start;
}
.news-count:hover { border-color: var(--_ink); }
@media (forced-colors: active) { .news-count { border-color: ButtonBorder; } }
`;
