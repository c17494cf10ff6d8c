/**
 * The looks of links in the details, which come with them.
 */
import {css} from 'lit';

export const linkStyles = css`
.link { display: inline; text-underline-offset: .2em; text-decoration-color: var(--_muted); }
.link:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
.links { border-top: 1px solid var(--_faint); padding-top: .5em; }
.links li { padding-block: .25em; line-height: max(24px, 1.4em); }
.links .said { color: var(--_muted); }
.relative { color: var(--_muted); font-size: .875em; overflow-wrap: anywhere; white-space: normal; }
.detail > slot > .when > .relative { font-size: inherit; color: inherit; margin-inline-start: -.5em; }
.detail > slot > .when > .relative::before { content: '·\\a0 '; }
.story { display: flex; align-items: center; gap: .1em; font-weight: 600; }
.story > span { margin-inline-end: .4em; font-variant-numeric: tabular-nums; }
`;
