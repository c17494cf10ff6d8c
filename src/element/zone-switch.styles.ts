/**
 * The looks of the switch of time zones, which come with it.
 */
import {css} from 'lit';

export const zoneStyles = css`
.zones {
  display: inline-block; font: inherit; font-size: .875em; color: var(--_ink); background: none; min-width: 0; max-width: min(16em, 100%);
  min-height: max(2em, 28px); padding-inline: .3em; border: 1px solid var(--_faint);
  border-radius: var(--timeline-radius, 6px); text-overflow: ellipsis; cursor: pointer;
}
.zones:hover { border-color: var(--_ink); }
.zones option { display: block; color: var(--_ink); background: var(--_background); }
`;
