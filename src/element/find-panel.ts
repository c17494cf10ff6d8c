/**
 * The door of search and filter, a file of its own that is loaded when one of them is first used. It fills the place below
 * the toolbar: what the filter hides, in words and always; while it is open, search, filter and the way to a date. It
 * renders by itself, so that nothing else is looked at while somebody types.
 */
import {render, type ReactiveController} from 'lit';
import {changeDetector} from '../base/memo.js';
import type {TimelineFilter} from '../query/filter.js';
import {isSameFilter, readFilter} from '../query/filter.js';
import {foldFor} from '../query/search-text.js';
import {itemOf} from '../render/label-view.js';
import {foundMarks} from '../render/paint-found.js';
import {TimelineFilterChangeEvent} from './dom-events.js';
import {FIND} from './english/find.js';
import {FilterWork} from './filter-work.js';
import {FindMarks} from './find-marks.js';
import {findStyles} from './find.styles.js';
import {renderFind} from './find-template.js';
import {foundWords, shownWords, type FindHost, type FindView} from './find-view.js';
import {goToDate, type Arrival} from './go-to-date.js';
import {signsStyles} from './signs.styles.js';
import {TextSearch} from './text-search.js';

/** A reader who types hears how much is found when the typing pauses for so long. */
const PAUSE_MS = 500;

/** Search and filter of one element. */
export class FindPanel implements FindView, ReactiveController {
  readonly reader: FindHost;
  readonly text: TextSearch;
  readonly work: FilterWork;
  readonly #marks: FindMarks | undefined;
  readonly #isOther = changeDetector();
  #timer: ReturnType<typeof setTimeout> | undefined;
  isOpen = false;
  isFiltering = false;
  tagQuery = '';
  arrival: Arrival | undefined;
  dateFault: string | undefined;

  constructor(reader: FindHost) {
    this.reader = reader;
    const {host} = reader;
    this.#marks = host.shadowRoot ? new FindMarks(host.shadowRoot) : undefined;
    this.text = new TextSearch(reader, () => { this.#handleFound(); });
    this.work = new FilterWork(reader, () => {
      // What is shown is another choice of events, and with it what is found.
      void this.text.update();
      this.render();
    });
    reader.addStyles(signsStyles.styleSheet);
    reader.addStyles(findStyles.styleSheet);
    host.addController(this);
    reader.engine.subscribe(({from, to}) => {
      if (from.index !== to.index) this.#handleOtherEvents();
    });
  }

  /** Words, data or wishes of the page may be others. */
  hostUpdated(): void {
    const {words, host: {noSearch}} = this.reader;
    if (!this.#isOther(words, noSearch)) return;
    if (noSearch && this.isOpen) this.close();
    this.work.update();
    void this.text.update();
    this.render();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#marks?.clear();
  }

  hostConnected(): void {
    this.#mark();
  }

  /** Takes the filter that the page has set. */
  takeFilter(): Promise<void> {
    return this.work.take(this.reader.search.filter);
  }

  /** Opens, with the focus in the field of the search; or closes, where its own button is pressed again. */
  open(byButton: boolean): void {
    if (byButton && this.isOpen) {
      this.close();
      return;
    }
    this.isOpen = true;
    this.reader.host.requestUpdate();
    this.render();
    this.reader.find('.find-input')?.focus();
  }

  /** Closes; the focus goes back to the button. */
  close(): void {
    const hadFocus = this.reader.find('.find')?.contains(this.reader.host.shadowRoot?.activeElement ?? null);
    this.isOpen = false;
    this.arrival = this.dateFault = undefined;
    this.look('');
    this.reader.host.requestUpdate();
    this.render();
    if (hadFocus) this.reader.find('[aria-controls=find]')?.focus();
  }

  /** Searches for what the reader has typed. */
  look(query: string): void {
    this.text.look(query);
    this.render();
  }

  /** Steps to the next match (1) or the one before (-1): the view moves, the focus stays, the event is said. */
  step(by: 1 | -1): void {
    clearTimeout(this.#timer);
    const {reader, text} = this;
    const row = text.step(by);
    if (row < 0) return;
    const {words, engine} = reader;
    if (engine.state.selected >= 0) reader.select(row);
    reader.goTo(row);
    const {date, title} = words.label(row);
    const place = words.say(words.strings.place, {place: text.place + 1, total: text.found?.rows.length ?? 0});
    reader.announce(`${place}: ${date}: ${title}`);
    this.#mark();
    this.render();
  }

  /** Changes parts of the filter, as the reader's act: the page is told. */
  change(patch: TimelineFilter): void {
    const {filter, problems} = readFilter({...this.work.filter, ...patch});
    const {words, search, host} = this.reader;
    const isOrder = problems.some(({field}) => field === 'to');
    this.dateFault = isOrder ? words.group('find', FIND).wrongOrder : undefined;
    if (problems.length > 0 || isSameFilter(filter, this.work.filter)) {
      this.render();
      return;
    }
    search.filter = filter;
    search.done = this.work.apply(filter).then(() => { this.#announceFilter(); });
    this.render();
    host.dispatchEvent(new TimelineFilterChangeEvent(filter));
  }

  /** Shows all again. */
  clearFilter(): void {
    this.change({text: '', lanes: [], tags: [], statuses: [], from: '', to: ''});
  }

  /** Shows what can be filtered by, or hides it. */
  toggleFilters(): void {
    this.isFiltering = !this.isFiltering;
    if (this.isFiltering) void this.work.count();
    this.render();
  }

  /** Goes to a date. */
  go(date: string): void {
    this.arrival = date.trim() ? goToDate(this.reader, date) : undefined;
    if (this.arrival) this.reader.announce(this.arrival.text);
    this.render();
  }

  /** Draws the place below the toolbar. */
  readonly render = (): void => {
    const node = this.reader.find('.find');
    if (node) render(renderFind(this), node);
  };

  #handleOtherEvents(): void {
    if (this.isFiltering) void this.work.count();
    void this.text.update();
    this.render();
  }

  #handleFound(): void {
    this.#mark();
    this.render();
    clearTimeout(this.#timer);
    const {text, reader} = this;
    if (!text.found || text.isBusy || !this.isOpen) return;
    const count = text.found.rows.length;
    this.#timer = setTimeout(() => { reader.announce(foundWords(this, count)); }, PAUSE_MS);
  }

  #announceFilter(): void {
    const {reader, work: {filter}} = this;
    if (isSameFilter(filter, reader.search.filter)) reader.announce(shownWords(this));
  }

  /** Marks what is found, in texts and on the axis. */
  #mark(): void {
    const {reader, text} = this;
    const {found, current} = text;
    const {picture, engine} = reader;
    if (picture) {
      picture.found = found && foundMarks(found.index, found.rows);
      reader.redraw();
    }
    // In the other views it is the one that Tab reaches.
    const isStop = (node: Element): boolean =>
      engine.state.focused === current && !!node.closest('li, tr')?.querySelector('[tabindex="0"]');
    const isCurrent = (node: Element): boolean => current >= 0 && (node.closest('.detail') ? engine.state.selected === current
      : node.closest('.view') ? isStop(node) : itemOf(node) === current);
    this.#marks?.show(found?.words ?? [], foldFor(reader.words.locale), isCurrent);
  }
}
