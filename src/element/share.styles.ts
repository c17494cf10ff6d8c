/**
 * The looks of the field with the link, which come with it.
 */
import {css} from 'lit';

export const shareStyles = css`
.share { min-width: 0; }
.address {
  font: inherit; font-size: .875em; color: inherit; background: var(--_panel); border: 1px solid var(--_faint);
  border-radius: var(--timeline-radius, 6px); width: 16em; max-width: 100%; min-height: 28px; padding-inline: .5em;
}
`;
