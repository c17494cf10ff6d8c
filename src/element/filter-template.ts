/**
 * What can be filtered by, and what is on: choices with counts, and a chip for each part that takes it away again.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Status} from '../events/news-event.js';
import type {Facet} from '../query/facets.js';
import type {TimelineFilter} from '../query/filter.js';
import {foldFor} from '../query/search-text.js';
import {parseDate} from '../time/parse-date.js';
import {MAX_DATE_MS} from '../time/zone.js';
import type {Content, FindTexts, FindView} from './find-view.js';
import {ICONS} from './icons.js';
import {renderSign} from './status-sign.js';

/** More tags than this are looked for by name. */
const TAGS_MAX = 12;

type ListName = 'lanes' | 'tags' | 'statuses';

/** All that can be chosen. */
export function renderFilters(panel: FindView, strings: FindTexts): TemplateResult {
  const {work: {facets}, reader: {words}} = panel;
  if (!facets) return html`<progress aria-label=${strings.searching}></progress>`;
  return html`<div class="filters">
    ${renderChoices(panel, 'lanes', words.strings.lanes, facets.lanes)}
    ${renderChoices(panel, 'statuses', strings.status, facets.statuses)}
    ${renderTags(panel, facets.tags, strings)}
    ${renderTime(panel, strings)}
  </div>`;
}

function renderChoices(panel: FindView, name: ListName, legend: string, facets: readonly Facet[]): Content {
  return facets.length === 0 ? nothing : html`<fieldset class="filter-${name}"><legend class="muted">${legend}</legend>
    <ul role="list">${facets.map(facet => renderChoice(panel, name, facet))}</ul></fieldset>`;
}

function renderChoice(panel: FindView, name: ListName, {value, count}: Facet): TemplateResult {
  const {work: {filter}, reader: {words, engine: {state: {set}}}} = panel;
  const chosen = filter?.[name] ?? [];
  const lane = name === 'lanes' ? set.info.lanes.findIndex(({id}) => id === value) : -1;
  const toggle = ({target}: Event): void => {
    const isOn = (target as HTMLInputElement).checked;
    panel.change({[name]: isOn ? [...chosen, value] : chosen.filter(one => one !== value)});
  };
  return html`<li><label><input type="checkbox" .checked=${chosen.includes(value)} @change=${toggle}>${lane >= 0
    ? html`<i class="swatch" .style=${`--_lane:${words.laneColor(lane)}`}></i>`
    : name === 'statuses' ? renderSign(value as Status | '') : nothing}<span dir="auto">${
    nameOf(panel, name, value)}</span> <span class="muted">${words.count(count)}</span></label></li>`;
}

/** The most frequent tags, or those that have what is looked for; what is chosen is always among them. */
function renderTags(panel: FindView, tags: readonly Facet[], strings: FindTexts): Content {
  const {work: {filter}, tagQuery, reader: {words}} = panel;
  if (tags.length === 0) return nothing;
  const fold = foldFor(words.locale);
  const wanted = fold(tagQuery).trim();
  const suited = wanted ? tags.filter(({value}) => fold(value).includes(wanted)) : tags;
  const first = suited.slice(0, TAGS_MAX);
  const chosen = tags.filter(facet => filter?.tags?.includes(facet.value) && !first.includes(facet));
  const rest = suited.length - first.length;
  const look = ({target}: Event): void => {
    panel.tagQuery = (target as HTMLInputElement).value;
    panel.render();
  };
  return html`<fieldset class="filter-tags"><legend class="muted">${strings.tags}</legend>
    ${tags.length > TAGS_MAX ? html`<input part="find-input" type="search" autocomplete="off" aria-label=${strings.findTag}
      placeholder=${strings.findTag} .value=${tagQuery} @input=${look}>` : nothing}
    <ul role="list">${[...chosen, ...first].map(facet => renderChoice(panel, 'tags', facet))}</ul>
    ${rest > 0 ? html`<p class="muted">${words.say(strings.moreTags, {count: rest})}</p>` : nothing}</fieldset>`;
}

function renderTime(panel: FindView, strings: FindTexts): TemplateResult {
  const {work: {filter}, dateFault} = panel;
  const field = (name: 'from' | 'to'): TemplateResult => {
    const value = filter?.[name] ?? '';
    const change = ({target}: Event): void => {
      const {value: text, validity} = target as HTMLInputElement;
      // A native field that is half filled has no value yet.
      if (!validity.badInput) panel.change({[name]: text});
    };
    return html`<label>${strings[name]} <input part="find-input" type=${isNative(panel, value) ? 'date' : 'text'} max="9999-12-31" size="12"
      .value=${value} aria-invalid=${!!dateFault} aria-describedby="date-fault" @change=${change}></label>`;
  };
  return html`<fieldset class="filter-time"><legend class="muted">${strings.time}</legend>${field('from')}${field('to')}
    <p id="date-fault" class="failed">${dateFault ?? nothing}</p></fieldset>`;
}

/** The browser's own field knows days of four digits of a year; everything else is written in EDTF. */
function isNative({reader: {engine: {state: {all}}}}: FindView, value: string): boolean {
  if (value) return /^\d{4}-\d\d-\d\d$/.test(value);
  const {start = 0, end = 0} = all.extent ?? {};
  return start > FIRST_MS && end < LAST_MS && Math.abs(start) < MAX_DATE_MS;
}

const FIRST_MS = Date.UTC(1000, 0);
const LAST_MS = Date.UTC(10_000, 0);

/** A chip for each part of the filter. */
export function renderChips(panel: FindView, strings: FindTexts): Content {
  const {work: {filter}, reader: {words, host: {noSearch}}} = panel;
  if (noSearch || !filter) return nothing;
  const parts = partsOf(panel, filter, strings);
  return html`<ul role="list" class="filter-chips">
    ${parts.map(({name, patch}, place) => html`<li><button part="filter-chip" class="filter-chip" type="button"
      aria-label=${words.say(strings.remove, {name})} @click=${() => { removeAt(panel, place, patch); }}><span dir="auto">${name}</span><svg
      viewBox="0 0 16 16" width="12" height="12" aria-hidden="true"><path d=${ICONS.close} /></svg></button></li>`)}
    <li><button part="button" class="button worded filter-clear" type="button" @click=${() => {
      panel.clearFilter();
      focusOn(panel, 0);
    }}>${strings.clear}</button></li>
  </ul>`;
}

interface Part {
  readonly name: string;
  readonly patch: TimelineFilter;
}

function partsOf(panel: FindView, filter: TimelineFilter, strings: FindTexts): readonly Part[] {
  const {words} = panel.reader;
  const {text, from, to} = filter;
  const list = (name: ListName): Part[] => (filter[name] ?? []).map(value => ({
    name: nameOf(panel, name, value), patch: {[name]: filter[name]?.filter(one => one !== value)},
  }));
  const date = (written: string): string => {
    const read = parseDate(written);
    return read.ok ? words.date(read.value, 'long') : written;
  };
  return [
    ...text ? [{name: words.say(strings.words, {text}), patch: {text: ''}}] : [],
    ...list('lanes'), ...list('statuses'), ...list('tags'),
    ...from ? [{name: words.say(strings.since, {date: date(from)}), patch: {from: ''}}] : [],
    ...to ? [{name: words.say(strings.until, {date: date(to)}), patch: {to: ''}}] : [],
  ];
}

function nameOf({reader: {words, engine: {state: {set}}}}: FindView, list: ListName, value: string): string {
  if (list === 'tags') return value;
  if (list === 'statuses') return words.strings.status[(value || 'unstated') as Status];
  const lane = set.info.lanes.find(({id}) => id === value);
  return lane ? words.pick(lane.label).text : value || words.strings.otherLane;
}

/** Takes a part away; the focus goes to the chip that comes after it, or was before. */
function removeAt(panel: FindView, place: number, patch: TimelineFilter): void {
  panel.change(patch);
  focusOn(panel, place);
}

/** The chip at a place, or the one before; where there is none any more, the field of the search, or the button that opens it. */
function focusOn({reader}: FindView, place: number): void {
  const chips = [...reader.host.shadowRoot?.querySelectorAll<HTMLElement>('.filter-chip') ?? []];
  (chips[place] ?? chips.at(-1) ?? reader.find('.find-input') ?? reader.find('[aria-controls=find]'))?.focus();
}
