/**
 * The history of an event in its details, as a small timeline of its own: what was said of it, from when on, by whom.
 */
import {html, nothing} from 'lit';
import {entriesOf} from '../events/history.js';
import type {HistoryEntry, NewsEvent} from '../events/news-event.js';
import {anyDate} from '../events/fields.js';
import {SILENT} from '../events/findings.js';
import {htmlDate} from '../time/html-date.js';
import {readDate} from '../time/date-reader.js';
import {joined, paragraphs, phrase, type Content, type Tongue} from './detail-texts.js';
import {NEWS} from './english/news.js';

/** The entries of a history in the order of time; nothing of an event without one. */
export function renderHistory(event: NewsEvent, tongue: Tongue, headingLevel: number): Content {
  const entries = entriesOf({history: event.history});
  if (entries.length === 0) return nothing;
  const {words} = tongue;
  return html`<div class="history" part="history">
    <div role="heading" aria-level=${headingLevel} class="muted">${words.group('news', NEWS).history}</div>
    <ol role="list">${entries.map(({entry}) => renderEntry(entry, event, tongue))}</ol>
  </div>`;
}

function renderEntry(entry: HistoryEntry, event: NewsEvent, tongue: Tongue): Content {
  const {words} = tongue;
  const from = readDate(entry.asOf);
  const date = entry.date === undefined ? undefined : anyDate(entry.date, '', SILENT);
  const asOf = from.ok ? words.date(from.value, 'long') : entry.asOf;
  const datetime = from.ok ? htmlDate(from.value) : undefined;
  const state = joined([
    entry.status ? html`<b class="status ${entry.status}">${words.strings.status[entry.status]}</b>` : nothing,
    date ? html`<span dir="auto">${words.date(date, 'full', entry.timeZone ?? event.timeZone)}</span>` : nothing,
    phrase(words.pick(entry.title)),
  ], ' · ');
  const by = joined((entry.sources ?? []).map(({publisher}) => phrase(words.pick(publisher))), ', ');
  return html`<li class=${entry.status ?? ''}><p class="muted">${datetime ? html`<time datetime=${datetime}>${asOf}</time>` : asOf}${
    by.length > 0 ? html` · ${by}` : nothing}</p>
    ${state.length > 0 ? html`<p>${state}</p>` : nothing}${paragraphs(entry.note, tongue, '')}</li>`;
}
