/**
 * The looks of the list, which come with it: entries beside one another where there is room, as quiet as labels.
 */
import {css} from 'lit';

export const groupListStyles = css`
.entries { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr)); gap: .1em 1.5em; padding-block: .4em; }
.entry {
  width: 100%; height: 100%; min-height: 24px; padding: .35em .5em; margin-inline: -.5em; box-sizing: content-box;
  text-align: start; line-height: 1.35; overflow-wrap: anywhere;
}
.entry span { display: block; text-align: match-parent; }
.entry .date { white-space: normal; }
.entry:hover { background: var(--_background); }
.entry:hover .title { text-decoration: underline 1px; }
.entry:focus-visible { outline-offset: -2px; }
.more { border: 1px solid var(--_faint); padding-inline: 1em; }
`;
