/**
 * The table: every event as a row, sortable by each column. A file of its own, loaded when it is shown. Its rows are a
 * grid of the style sheet, so that what is away costs one height; hence the roles, which such a table would lose.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import {changeDetector} from '../base/memo.js';
import {runSteps} from '../base/steps.js';
import type {TimelineState} from '../engine/state.js';
import type {NewsEvent} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import {linkToQuote} from '../events/text-fragment.js';
import {htmlDate} from '../time/html-date.js';
import {renderRelative} from './detail-links.js';
import {TABLE} from './english/table.js';
import type {CreateView} from './event-view.js';
import {renderNews} from './news-mark.js';
import {RowsView, type RowOrder} from './rows-view.js';
import {inSlices, pause} from './slices.js';
import {renderStatus} from './status-sign.js';
import {selectedPlaces, writeClipboard} from './table-copy.js';
import {COLUMNS, orderSteps, publishersOf, timeOrder, type Column, type Sorting} from './table-order.js';
import {tableTextSteps} from './table-text.js';
import {tableStyles} from './table.styles.js';
import type {ViewHost} from './view-host.js';
import type {Words} from './words.js';

/** A row before one was seen. */
const ROW_PX = 41;
/** Sources that are named in a row. */
const MOST_NAMED = 2;

class TableView extends RowsView {
  readonly #tools: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #head: HTMLTableSectionElement;
  #sorting: Sorting;
  /** An order that was worked out, and of what. */
  #sorted: {readonly order: RowOrder; readonly sorting: Sorting; readonly index: TimelineState['index']; readonly words: Words} | undefined;
  /** What is being worked out. */
  #work: unknown;
  readonly #isOtherOrder = changeDetector();

  constructor(host: ViewHost, node: HTMLElement) {
    const root = document.createElement('div');
    const table = document.createElement('table');
    const tools = document.createElement('div');
    root.className = 'rows table-box';
    tools.className = 'tools';
    root.append(tools, table);
    table.setAttribute('role', 'table');
    table.setAttribute('part', 'table');
    super(host, node, {root, column: table, tag: 'tbody', rowPx: ROW_PX});
    this.#table = table;
    this.#head = table.createTHead();
    this.#head.setAttribute('role', 'rowgroup');
    this.#tools = tools;
    this.#sorting = {column: 'date', isDown: host.host.order === 'desc'};
    host.addStyles(tableStyles.styleSheet);
    root.addEventListener('copy', this.#handleCopy);
  }

  override disconnect(): void {
    this.#work = undefined;
    super.disconnect();
  }

  protected override settings(): readonly unknown[] {
    return [...super.settings(), this.#sorted];
  }

  protected makeOrder(state: TimelineState): RowOrder {
    const {order} = this.host.host;
    if (this.#isOtherOrder(order) && this.#sorting.column === 'date') this.#sorting = {column: 'date', isDown: order === 'desc'};
    const sorted = this.#sorted;
    if (sorted?.index === state.index && sorted.words === this.host.words) return sorted.order;
    // Other data, or another language: in time's order until they are sorted.
    if (this.#sorting.column !== 'date') void this.#sort(this.#sorting);
    return sorted && this.#sorting.column !== 'date' ? timeOrder(state, false) : timeOrder(state, this.#sorting.isDown);
  }

  protected drawFrame(words: Words): void {
    const names = words.group('tableView', TABLE);
    this.#table.setAttribute('aria-label', words.strings.events);
    this.#table.setAttribute('aria-rowcount', String(this.order.size + 1));
    this.#drawHead(words);
    const press = (): void => { void this.#copyAll(); };
    render(html`<button part="button" class="button copy" type="button" @click=${press}>${names.copy}</button>`, this.#tools);
  }

  #drawHead(words: Words): void {
    const names = words.group('tableView', TABLE);
    const {column: sorted, isDown} = this.#sorting;
    render(html`<tr role="row" aria-rowindex="1">${COLUMNS.map(column => html`<th role="columnheader" scope="col"
      aria-sort=${column !== sorted ? 'none' : isDown ? 'descending' : 'ascending'}><button part="table-sort" class="sort" type="button"
      @click=${() => { this.#sortBy(column); }}>${names[column]}<svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true"><path
      d="M1 4l3-3 3 3" class="up" /><path d="M1 6l3 3 3-3" class="down" /></svg></button></th>`)}</tr>`, this.#head);
  }

  protected draw(node: HTMLElement, from: number, to: number): void {
    node.setAttribute('role', 'rowgroup');
    render(Array.from({length: to - from}, (_, i) => this.#row(from + i)), node);
  }

  #row(place: number): TemplateResult {
    const {engine: {state: {set, selected}}, words, host: {headingLevel}} = this.host;
    const names = words.group('tableView', TABLE);
    const row = this.order.rowAt(place);
    const event = set.at(row);
    const lane = (set.lanes[row] ?? 0) - 1;
    const {text, lang} = words.pick(event.title);
    const laneName = words.pick(set.info.lanes[lane]?.label).text;
    const isOpen = row === selected;
    const datetime = htmlDate(event.date);
    const when = words.date(event.date, 'long', event.timeZone);
    const {status} = event;
    const style = `--_lane:${words.laneColor(lane, event.color)}`;
    return html`<tr part="table-row" class="row ${status ?? ''} ${isOpen ? 'opened' : ''}" role="row" aria-rowindex=${place + 2}
      .style=${style}>
      <td role="cell" class="when">${datetime ? html`<time datetime=${datetime}>${when}</time>` : when}${renderNews(words, row)}</td>
      <th role="rowheader" scope="row" class="name"><button class="open" type="button" tabindex="-1" value=${row}
        aria-expanded=${isOpen} aria-current=${isOpen ? 'true' : nothing} lang=${lang || nothing} dir="auto">${text}</button></th>
      <td role="cell"><span class="lane">${lane < 0 ? nothing : html`<i></i>${laneName}`}</span></td>
      <td role="cell">${renderStatus(status, words)}</td>
      <td role="cell" class="who muted">${this.#sources(event, names.further)}</td>
    </tr>${isOpen ? html`<tr class="more" role="row" aria-rowindex=${place + 2} .style=${style}><td role="cell"
      colspan="5" aria-colspan="5">${renderRelative(this.host, event)}${this.unfold(event, headingLevel + 1)}</td></tr>` : nothing}`;
  }

  #sources({sources}: NewsEvent, further: string): unknown {
    const {words} = this.host;
    const names = publishersOf(sources, words);
    return [
      ...names.slice(0, MOST_NAMED).map((name, i) => {
        const source = sources.find(one => one.url && publishersOf([one], words).includes(name));
        const url = safeUrl(source?.url && linkToQuote(source.url, source.quote, source.lang));
        const link = html`<a href=${url ?? nothing} rel="noopener noreferrer" referrerpolicy="no-referrer">${name}</a>`;
        return html`${i > 0 ? ', ' : ''}${url ? link : name}`;
      }),
      names.length > MOST_NAMED ? ` ${words.say(further, {count: names.length - MOST_NAMED})}` : '',
    ];
  }

  #sortBy(column: Column): void {
    const {column: now, isDown} = this.#sorting;
    void this.#sort({column, isDown: column === now && !isDown});
  }

  /** Rows stand as they were until the others are worked out. */
  async #sort(sorting: Sorting): Promise<void> {
    const {engine: {state}, words} = this.host;
    const work = this.#work = {};
    const steps = orderSteps(state, words, sorting);
    this.#table.setAttribute('aria-busy', 'true');
    this.#sorting = sorting;
    this.#drawHead(words);
    await pause();
    const order = await inSlices(steps, () => this.#work === work);
    if (!order || this.#work !== work) return;
    this.#work = undefined;
    this.#table.setAttribute('aria-busy', 'false');
    this.#sorted = {order, sorting, index: state.index, words};
    this.host.refresh();
  }

  async #copyAll(): Promise<void> {
    const {engine: {state}, words} = this.host;
    const names = words.group('tableView', TABLE);
    const rows = Uint32Array.from({length: this.order.size}, (_, place) => this.order.rowAt(place));
    const work = inSlices(tableTextSteps(state, words, rows), () => this.root.isConnected).then(text => text ?? '');
    const isDone = await writeClipboard(work);
    this.host.announce(isDone ? words.say(names.copied, {count: rows.length}) : names.failed);
  }

  readonly #handleCopy = (event: ClipboardEvent): void => {
    const {engine: {state}, words} = this.host;
    const places = selectedPlaces(this.host.host.shadowRoot, this.#table, this.chunks.made.from);
    if (!places || !event.clipboardData) return;
    const rows = Array.from({length: places.to - places.from}, (_, i) => this.order.rowAt(places.from + i));
    event.clipboardData.setData('text/plain', runSteps(tableTextSteps(state, words, rows)));
    event.preventDefault();
  };
}

/** Fills the node of the view with the table. */
export const createView: CreateView = (host, node) => new TableView(host, node);
