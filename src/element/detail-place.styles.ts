/**
 * Where details and lists stand, and their bar of buttons. A sheet keeps to the lower edge of what is seen of the element;
 * its scrolling goes on into the page's at its end (`overscroll-behavior: auto`), so that nobody is caught in it, be it by
 * wheel or by finger.
 */
import {css} from 'lit';

const sheet = css`
  --_sheet: 1; position: sticky; bottom: 0; z-index: 2; max-height: 60vh; max-height: 60dvh; overflow-y: auto;
  margin-top: 1em; padding: 0 1em max(1em, env(safe-area-inset-bottom));
  background: var(--_panel); border: 1px solid var(--_faint); border-bottom: 0; border-radius: 12px 12px 0 0;
  box-shadow: 0 -4px 20px rgb(0 0 0 / 12%);
`;
const sheetBar = css`
  float: none; position: sticky; top: 0; z-index: 1; margin: 0 -1em .2em; padding: .3em .5em .3em 1em;
  background: inherit; border-bottom: 1px solid var(--_faint);
`;

export const placeStyles = css`
.detail {
  clear: both; margin-top: .5em; border-top: 1px solid var(--_faint); padding-block: .8em 1em; overflow-wrap: anywhere;
}
.detail:focus-visible { outline-offset: -2px; }
.steps { display: flex; align-items: center; }
.steps .button:not(:hover) { background: none; }
.steps > .muted { margin-inline-end: auto; padding-inline-end: .5em; font-variant-numeric: tabular-nums; }
.detail-bar { float: inline-end; margin: -.3em 0 .3em 1em; }

@container (width < 560px) {
  /* A panel of the page's own may know no narrower than this. */
  slot[name=detail]::slotted(*) { clear: both; }
  section > .detail { ${sheet} }
  section > .detail > .detail-bar { ${sheetBar} }
}
/* Below a view that is as long as its events nobody would find them; one that shows them itself has them within. */
@container (560px <= width) and (width < 1100px) {
  .view ~ .detail { ${sheet} }
  .view ~ .detail > .detail-bar { ${sheetBar} }
}
@container (width >= 1100px) {
  section:has(> .view ~ .detail) {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 25em); column-gap: 2.5em;
  }
  section:has(> .view ~ .detail) > * { grid-column: 1 / -1; }
  section:has(> .detail) > .view { grid-area: 9 / 1; }
  section > .view ~ .detail {
    grid-area: 9 / 2; align-self: start; position: sticky; top: 1em; max-height: calc(100vh - 2em); max-height: calc(100dvh - 2em);
    overflow-y: auto; margin: 0; border: 0; border-inline-start: 1px solid var(--_faint); padding: .8em 0 1em 1.5em;
  }
}
@media (forced-colors: active) {
  .detail { --_lane: CanvasText !important; }
}
@media print {
  section > .detail { position: static; max-height: none; }
  .steps { display: none; }
}
`;
