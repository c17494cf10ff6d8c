/**
 * Signs of how sure an event is, the same in the legend, beside the word of each status, on the rail, and on paper; the
 * canvas of the axis has them, too (`render/paint-marks.ts`). A tick: confirmed; a ring with a core: reported; hollow: expected;
 * hatched: disputed; struck through: withdrawn; a plain dot: not stated.
 */
import {css} from 'lit';

export const signsStyles = css`
.sign {
  position: relative; display: inline-block; flex: none; box-sizing: border-box; width: 11px; height: 11px; border-radius: 5.5px;
  background: var(--_lane);
}
.sign::after { position: absolute; }
.sign:is(.is-reported, .is-expected, .is-withdrawn) {
  border: 1.75px solid var(--_lane); background: var(--_background);
}
.sign.is-disputed {
  border: 1.5px solid var(--_lane);
  background: repeating-linear-gradient(135deg, var(--_lane) 0 1.25px, var(--_background) 1.25px 4px);
}
.sign.is-confirmed::after {
  content: ''; left: calc(50% - 1.75px); top: calc(50% - 4px); width: 3.5px; height: 6.5px; box-sizing: border-box;
  border: solid var(--_background); border-width: 0 1.5px 1.5px 0; transform: rotate(42deg);
}
.sign.is-reported::after { content: ''; inset: 1.5px; border-radius: inherit; background: var(--_lane); }
.sign.is-withdrawn::after { content: ''; inset: calc(50% - .75px) -4px auto; border-top: 1.5px solid var(--_ink); }
.status > .sign, .paper article .sign { margin-inline-end: .5em; vertical-align: -.06em; }
slot[name=legend] { gap: .2em 1.6em; }
.status-legend .sign, .filters .sign { --_lane: var(--_muted); }
.status-legend .is-withdrawn { margin-inline: 3px; }
@media (forced-colors: active) {
  .sign { forced-color-adjust: none; --_lane: CanvasText !important; }
}
`;
