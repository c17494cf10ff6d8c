/**
 * Headings of the element and its parts; their level is the page's to say.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../events/text.js';

/** A heading with a part of its own. */
export const renderHeading = (part: string, level: number, {text, lang}: PickedText): TemplateResult =>
  html`<div part=${part} class="heading" role="heading" aria-level=${level} lang=${lang ?? nothing} dir="auto">${text}</div>`;
