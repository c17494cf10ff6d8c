/**
 * The buttons of the toolbar, the details and the list.
 */
import {html, type TemplateResult} from 'lit';
import {ICONS} from './icons.js';
import type {ViewHost} from './view-host.js';

/** A control with an icon, named for eyes and ears. */
export const control = (
  strings: Readonly<Record<keyof typeof ICONS, string>>, icon: keyof typeof ICONS, press: () => void, isOff = false,
): TemplateResult =>
  html`<button part="button" class="button" type="button" aria-label=${strings[icon]} title=${strings[icon]} ?disabled=${isOff}
    @click=${press}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${ICONS[icon]} /></svg></button>`;

/** The two that go to the event before and after. */
export const steps = (reader: ViewHost, isFirst: boolean, isLast: boolean): TemplateResult => {
  const {strings} = reader.words;
  return html`${control(strings, 'previous', () => { reader.step(-1); }, isFirst)}${
    control(strings, 'next', () => { reader.step(1); }, isLast)}`;
};
