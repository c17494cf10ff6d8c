/**
 * The looks of the overview, which come with it; the main sheet only holds its place free.
 */
import {css} from 'lit';

export const overviewStyles = css`
.overview {
  position: relative; isolation: isolate; background: var(--_panel); border-radius: var(--timeline-radius, 6px);
  touch-action: pan-y; cursor: pointer; user-select: none; -webkit-user-select: none;
  outline: 1px solid transparent; outline-offset: -1px;
}
.overview > * { position: absolute; top: 0; inset-inline-start: 0; height: 100%; }
.overview > [hidden] { display: none; }
.overview-label { font-size: .75em; line-height: 18px; white-space: nowrap; color: var(--_muted); }
.frame {
  z-index: -1; background: var(--_background); border: 1px solid var(--_ink);
  border-radius: var(--timeline-radius, 6px);
}
.window { z-index: -1; cursor: grab; background: var(--_background); }
.overview.dragging, .dragging .grip { cursor: grabbing; }
.handle { width: 24px; cursor: ew-resize; }
.handle::before {
  content: ''; position: absolute; top: calc(50% - 8px); height: 16px; inset-inline-start: calc(var(--_at, 12px) - 2.5px);
  border: 2.5px solid var(--_ink); border-radius: 2.5px;
}
.handle:hover::before { border-width: 3px; margin-inline-start: -.5px; }
.handle:focus-visible { outline-offset: -2px; border-radius: var(--timeline-radius, 6px); }
.window:focus-visible { outline: 0; }
.window:focus-visible ~ .frame { outline: 2px solid var(--_ink); outline-offset: 2px; }
@media (forced-colors: active) {
  .frame, .handle::before { border-color: Highlight; }
  .frame { border-width: 2px; }
}
`;
