/**
 * How search, filter and the way to a date look: one row where there is room, stacked where there is not.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {control} from './control.js';
import {FIND} from './english/find.js';
import {renderChips, renderFilters} from './filter-template.js';
import {foundWords, shownWords, type Content, type FindTexts, type FindView} from './find-view.js';
import {ICONS} from './icons.js';

/** The whole place below the toolbar. */
export function renderFind(panel: FindView): TemplateResult {
  const {reader, isOpen} = panel;
  const strings = reader.words.group('find', FIND);
  return html`${isOpen ? renderPanel(panel, strings) : nothing}${renderShown(panel, strings)}`;
}

function renderPanel(panel: FindView, strings: FindTexts): TemplateResult {
  const {isFiltering} = panel;
  return html`<div part="find-panel" class="find-panel" role="search" aria-label=${strings.find}
    @keydown=${(event: KeyboardEvent) => { handleEscape(event, panel); }}>
    <div class="find-row">
      ${renderSearch(panel, strings)}${renderGo(panel, strings)}
    </div>
    <div id="filters">${isFiltering ? renderFilters(panel, strings) : nothing}</div>
  </div>`;
}

function renderSearch(panel: FindView, strings: FindTexts): TemplateResult {
  const {text, work, reader: {words}} = panel;
  const count = text.found?.rows.length ?? 0;
  const query = text.query.trim();
  const isOnly = query !== '' && work.filter?.text === query;
  const icons = {...words.strings, previous: strings.previous, next: strings.next};
  const said = text.progress !== undefined ? html`<progress aria-label=${strings.searching} .value=${text.progress}></progress>`
    : !text.found ? nothing
      : text.place >= 0 ? words.say(words.strings.place, {place: text.place + 1, total: count}) : foundWords(panel, count);
  return html`<div class="find-group find-text">
    <span class="find-field"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${ICONS.search} /></svg><input
      part="find-input" class="find-input" type="search" enterkeyhint="search" autocomplete="off" spellcheck="false"
      aria-label=${strings.search} placeholder=${strings.search} .value=${text.query}
      @input=${({target}: InputEvent) => { panel.look((target as HTMLInputElement).value); }}
      @keydown=${(event: KeyboardEvent) => { handleEnter(event, panel); }}><span class="find-count muted">${said}</span></span>
    <span class="find-steps">${control(icons, 'previous', () => { panel.step(-1); }, count === 0)}${
      control(icons, 'next', () => { panel.step(1); }, count === 0)}</span>
    <button part="button" class="button worded" type="button" aria-pressed=${isOnly} ?disabled=${query === ''}
      @click=${() => { panel.change({text: isOnly ? '' : query}); }}>${strings.only}</button>
    <button part="button" class="button worded" type="button" aria-expanded=${panel.isFiltering} aria-controls="filters"
      @click=${() => { panel.toggleFilters(); }}>${strings.filter}</button>
  </div>`;
}

function renderGo(panel: FindView, strings: FindTexts): TemplateResult {
  const {arrival, reader: {words}} = panel;
  const close = {...words.strings, close: strings.close};
  const isWrong = !!arrival?.isWrong;
  /** Of the two fields the one counts that was filled last. */
  const empty = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    for (const other of field.form?.querySelectorAll('input') ?? []) if (other !== field && field.value) other.value = '';
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = [...(event.currentTarget as HTMLFormElement).querySelectorAll('input')];
    panel.go(fields.map(({value}) => value).find(Boolean) ?? '');
  };
  return html`<form class="find-group find-go" novalidate @submit=${submit} @input=${empty}>
    <span class="muted" id="go">${strings.go}</span>
    <span class="find-fields" role="group" aria-labelledby="go">
      <input part="find-input" type="date" max="9999-12-31" aria-label=${strings.day}><input part="find-input" class="find-date" type="text"
        autocomplete="off" spellcheck="false" size="12" aria-label=${strings.date} placeholder=${strings.example} aria-describedby="arrival"
        aria-invalid=${isWrong}>
      <button part="button" class="button worded" type="submit">${strings.goThere}</button>
    </span>
    <span class="find-close">${control(close, 'close', () => { panel.close(); })}</span>
    <p id="arrival" class=${isWrong ? 'find-arrival failed' : 'find-arrival muted'}>${arrival?.text ?? nothing}</p>
  </form>`;
}

/** What the filter hides, in words: as long as it is on, whether the panel is open or not. */
function renderShown(panel: FindView, strings: FindTexts): Content {
  const {work: {filter, progress}, reader: {words, engine: {state: {index, all}}}} = panel;
  if (!filter) return nothing;
  return html`<div class="find-shown">
    <p class="muted">${shownWords(panel)}${all.size > index.size
      ? html` · <strong>${words.say(strings.hidden, {count: all.size - index.size})}</strong>` : nothing}${progress === undefined ? nothing
      : html` <progress aria-label=${strings.searching} .value=${progress}></progress>`}</p>
    ${renderChips(panel, strings)}
  </div>`;
}

function handleEnter(event: KeyboardEvent, panel: FindView): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  panel.step(event.shiftKey ? -1 : 1);
}

/** Escape empties the search, then closes the panel. */
function handleEscape(event: KeyboardEvent, panel: FindView): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  if (panel.text.query) panel.look('');
  else panel.close();
}
