/**
 * The buttons of the toolbar, the details and the list.
 */
import {html, type TemplateResult} from 'lit';
import {ICONS} from './icons.js';
import type {Strings} from './strings.js';

/** A control with an icon, named for eyes and ears. */
export const control = (strings: Strings, icon: keyof typeof ICONS, press: () => void, isOff = false): TemplateResult =>
  html`<button part="button" class="button" type="button" aria-label=${strings[icon]} title=${strings[icon]} ?disabled=${isOff}
    @click=${press}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${ICONS[icon]} /></svg></button>`;
