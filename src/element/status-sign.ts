/**
 * How sure an event is, as a sign and a word: the same in details, list, table and legend.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../events/news-event.js';
import type {Words} from './words.js';

export {signsStyles} from './signs.styles.js';

/** The word of a status; `''` is that of an event that states none. */
export const statusWord = (status: Status | '', words: Words): string =>
  words.strings.status[status || 'unstated'];

/** Sign and word of an event's status. One that states none says so where others state one. */
export const renderStatus = (status: Status | undefined, words: Words): TemplateResult | typeof nothing =>
  status || words.set.parts.hasStatus ? html`<span part="event-status" class="status ${status ?? 'unstated'}">${
    renderSign(status ?? '')}${statusWord(status ?? '', words)}</span>` : nothing;

/** The sign alone. */
export const renderSign = (status: Status | ''): TemplateResult => html`<span class="sign is-${status || 'unstated'}"></span>`;
