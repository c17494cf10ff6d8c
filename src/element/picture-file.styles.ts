/**
 * The looks of a picture that is saved: those of the element, and what stands around its axis. It is laid out where nobody
 * sees it.
 */
import {css} from 'lit';

export const pictureStyles = css`
.stage {
  position: fixed; inset: 0 auto auto 0; visibility: hidden; contain: layout; padding: 20px 24px;
  background: var(--_background); color: var(--_ink); text-align: start;
  /* Its colours are system colours by then, and a ground that is asked for stays. */
  forced-color-adjust: none;
}
.stage .plot { overflow: visible; }
.stage * { transition: none !important; }
.stage-title { font-size: 1.3em; font-weight: 650; line-height: 1.25; text-wrap: balance; }
.stage-description { font-size: .875em; color: var(--_muted); padding-top: .25em; }
.stage .plot { margin-top: .75em; }
.stage .legend { display: flex; flex-wrap: wrap; gap: .2em 1.2em; padding-top: .9em; font-size: .8125em; }
.stage .legend li { display: flex; align-items: center; }
.stage footer { margin-top: .9em; padding-top: .5em; border-top: 1px solid var(--_faint); font-size: .75em; color: var(--_muted); }
`;
