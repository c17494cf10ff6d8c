/**
 * The looks of the details, which come with them.
 */
import {css} from 'lit';

export const detailStyles = css`
.sources li { font-size: .875em; }
.status {
  display: inline-block; border-color: var(--_lane); padding-inline: .7em; margin-inline-end: .5em;
  color: var(--_ink);
}
.status::first-letter { text-transform: uppercase; }
.expected { border-style: dashed; }

a { color: inherit; display: inline-block; min-height: 24px; }
.columns { display: grid; gap: 1em 2.5em; }
.main { max-width: 42em; }
.main > * + * { margin-top: .5em; }
.quote { border-inline-start: 3px solid var(--_lane); padding-inline-start: 1em; }
blockquote { font: italic 1.05em/1.45 var(--timeline-quote-font, Georgia, serif); }
.sources li { padding-block: .3em; border-top: 1px solid var(--_faint); }
@container (min-width: 760px) {
  .columns { grid-template-columns: 1fr minmax(14em, 19em); }
}
`;
