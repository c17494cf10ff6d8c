/**
 * The looks of the details, which come with them.
 */
import {css} from 'lit';

export const detailStyles = css`
.status {
  display: inline-block; border-color: var(--_lane); padding-inline: .7em; margin-inline-end: .5em; max-width: 100%; white-space: normal;
  color: var(--_ink);
}
.status::first-letter { text-transform: uppercase; }
.expected.status { border-style: dashed; }
.unstated.status { border-color: var(--_faint); color: var(--_muted); }
.when { padding-bottom: .4em; }
.when > span { margin-inline-end: .8em; }

a { color: inherit; display: inline-block; min-height: 24px; }
.columns { overflow-wrap: anywhere; display: grid; gap: 1em 2.5em; margin-top: .4em; }
.main { max-width: 42em; min-width: 0; }
.main > * + *, .text p + p { margin-top: .6em; }
[part=quote] { border-inline-start: 3px solid var(--_lane); padding-inline-start: 1em; }
[part=quote] > figcaption, .sources li { font-size: .875em; }
[part=quote] > figcaption { margin-top: .25em; color: var(--_muted); }
blockquote { white-space: pre-line; font: italic 1.05em/1.45 var(--timeline-quote-font, Georgia, serif); }
:is(blockquote, .original):is(:lang(zh), :lang(ja), :lang(ko), :lang(ar), :lang(he), :lang(fa)) { font-style: normal; }
.sources li { padding-block: .3em; border-top: 1px solid var(--_faint); color: var(--_muted); }
/* Within a line of text, and still high enough for a finger. */
:is(.sources li, [part=quote]) a { display: inline; padding-block: .35em; min-height: 0; }
.sources a { color: var(--_ink); }
.corrections > ul { display: grid; gap: .6em; margin-top: .25em; font-size: .9375em; }
.corrections li { border-inline-start: 3px double var(--_accent); padding-inline-start: .8em; }
.corrections time { font-weight: 600; margin-inline-end: .3em; }
.correction-was { color: var(--_muted); }

.original { color: var(--_muted); }
p.original { font-size: 1.05em; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr)); gap: .5em 1.5em; }
.pair > .original { border-inline-start: 1px solid var(--_faint); padding-inline-start: 1em; }
.original-button {
  padding-inline: .8em; min-height: 24px; color: var(--_ink); font-size: .95em;
  border: 1px solid var(--_faint); border-radius: 1em;
}
.original-button:hover { border-color: var(--_ink); }
.original-button[aria-pressed=true] { background: var(--_ink); color: var(--_background); border-color: var(--_ink); }

dl { display: grid; gap: .25em; border-top: 1px solid var(--_faint); padding-top: .5em; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 .5em; }
dt { font-weight: 600; }
dd:not(:last-child)::after { content: ' ·'; }

/* A small timeline: filled where it was sure, hollow where it was not. */
.history ol { margin: .4em 0 0; padding: 0 1.1em; margin-inline-start: 5px; border-inline-start: 2px solid var(--_lane); list-style: none; }
.history li { position: relative; padding-block: .25em; font-size: .9375em; }
.history li::before {
  content: ''; position: absolute; inset-inline-start: calc(-1.1em - 7px); top: .6em; width: 12px; height: 12px; border-radius: 50%;
  box-sizing: border-box; background: var(--_background); border: 2px solid var(--_lane); margin-inline-start: -1px;
}
.history li:is(.confirmed, .reported)::before { background: var(--_lane); }
.history .text { margin: 0; }

.media { display: grid; gap: .8em; }
.medium > :is(img, video) { display: block; max-width: 100%; max-height: min(26em, 60vh); border-radius: 4px; }
.medium > video { width: 100%; background: #000; }
.medium > audio { display: block; width: 100%; max-width: 28em; }
.medium > figcaption { margin-top: .35em; }
.ask {
  display: flex; align-items: center; gap: .7em; padding: .6em .9em; text-align: start;
  border: 1px solid var(--_faint); background: var(--_panel);
}
.ask:hover { border-color: var(--_ink); }
.ask > svg { flex: none; }
.ask:dir(rtl) > svg { transform: none; }
@container (width < 560px) {
  .ask { background: var(--_background); width: 100%; }
}
@container (width >= 760px) {
  .columns { grid-template-columns: 1fr minmax(14em, 19em); }
}
@container (width >= 1100px) {
  .view ~ .detail .columns { grid-template-columns: 1fr; }
}
@media (forced-colors: active) {
  .original-button[aria-pressed=true] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
`;
