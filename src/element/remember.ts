/**
 * What is new or has changed since the reader's last visit: kept on the reader's device alone, by the id of the element, and
 * only where the page asks for it. A file of its own. Opening an event counts as seeing it; one press counts for all.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {EventSet} from '../events/event-set.js';
import {addToHash, hash, startHash} from '../events/id-hash.js';
import type {RawRecord} from '../events/normalize.js';
import {NEWS} from './english/news.js';
import type {NewsHost} from './news-host.js';
import {rememberStyles} from './remember.styles.js';

/** Of more events nothing is kept: a page may store some megabytes in all. */
const MOST_EVENTS = 5000;
const VERSION = 1;
/** What of an event counts as told. */
const FIELDS = ['date', 'relative', 'status', 'title', 'summary', 'body', 'corrections'] as const;

/** What was seen: what each event told, by its id. */
type Seen = Readonly<Record<string, string>>;

class Remember implements ReactiveController {
  readonly #reader: NewsHost;
  #set: EventSet | undefined;
  #key = '';
  #seen: Seen = {};
  #marks: ReadonlyMap<number, 'new' | 'changed'> = new Map();
  #warned = '';

  constructor(reader: NewsHost) {
    this.#reader = reader;
    const {news} = reader;
    reader.addStyles(rememberStyles.styleSheet);
    reader.news = item => (news?.(item) ?? '') || this.#newsOf(item);
    reader.tools.remember = () => this.#render();
    reader.engine.subscribe(({from, to}) => {
      if (from.selected !== to.selected && to.selected >= 0) this.#see(to.selected);
    });
    reader.host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {host, engine: {state: {set}}} = this.#reader;
    const all = set.parts.base ?? set;
    const key = host.remember && host.id && all.size > 0 ? `news-timeline ${host.id}` : '';
    if (host.remember && !host.id) this.#warn('remember asks for an id of the element, by which it is kept');
    if (key === this.#key && all === this.#set) return;
    this.#key = key;
    this.#set = all;
    const had = this.#marks.size;
    this.#marks = key ? this.#compare(all) : new Map();
    if (had + this.#marks.size === 0) return;
    this.#reader.forgetWords();
  }

  /** What is new or changed; of a first visit nothing is. */
  #compare(set: EventSet): ReadonlyMap<number, 'new' | 'changed'> {
    const marks = new Map<number, 'new' | 'changed'>();
    if (set.count > MOST_EVENTS) {
      this.#warn(`remember keeps nothing of more than ${MOST_EVENTS} events`);
      return marks;
    }
    const seen = read(this.#key);
    if (!seen) {
      this.#seen = toldBy(set);
      write(this.#key, this.#seen);
      return marks;
    }
    this.#seen = seen;
    for (const row of rowsOf(set)) {
      const id = set.idAt(row);
      if (!Object.hasOwn(seen, id)) marks.set(row, 'new');
      else if (seen[id] !== toldOf(set.recordAt(row))) marks.set(row, 'changed');
    }
    return marks;
  }

  /** An event was seen. */
  #see(row: number): void {
    if (!this.#marks.has(row) || !this.#set) return;
    this.#marks = new Map([...this.#marks].filter(([marked]) => marked !== row));
    this.#keep({...this.#seen, [this.#set.idAt(row)]: toldOf(this.#set.recordAt(row))});
  }

  #seeAll(): void {
    if (!this.#set) return;
    this.#marks = new Map();
    this.#keep(toldBy(this.#set));
    // The button goes: who had the focus there goes on among the controls.
    this.#reader.find('.toolbar button')?.focus();
  }

  #keep(seen: Seen): void {
    this.#seen = seen;
    write(this.#key, seen);
    this.#reader.forgetWords();
  }

  #newsOf(item: number): string {
    const kind = this.#marks.get(item);
    return kind ? this.#reader.words.group('news', NEWS)[kind] : '';
  }

  #render(): TemplateResult | typeof nothing {
    const count = this.#marks.size;
    if (count === 0) return nothing;
    const {words} = this.#reader;
    const strings = words.group('news', NEWS);
    const since = words.say(strings.since, {count});
    return html`<button part="button news-count" class="news-count" type="button" title=${strings.seen}
      @click=${() => { this.#seeAll(); }}><b>${since}</b> ${strings.seen}</button>`;
  }

  #warn(message: string): void {
    if (this.#warned === message) return;
    this.#warned = message;
    this.#reader.handleProblem?.(message);
  }
}

const rowsOf = (set: EventSet): readonly number[] =>
  Array.from({length: set.size}, (_, row) => row).filter(row => !set.vacant.has(row));

const toldBy = (set: EventSet): Seen => Object.fromEntries(rowsOf(set).map(row => [set.idAt(row), toldOf(set.recordAt(row))]));

/** What an event tells, as a short text that differs where that differs. */
function toldOf(record: RawRecord): string {
  startHash();
  for (const field of FIELDS) addToHash(textOf(record[field]));
  return (hash.high ^ hash.low).toString(36);
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Nothing that JSON could hold.
    return '';
  }
}

/** What was seen; nothing where nothing was kept, or somebody else's was. */
function read(key: string): Seen | undefined {
  try {
    const {version, seen} = JSON.parse(localStorage.getItem(key) ?? '{}') as {readonly version?: unknown; readonly seen?: unknown};
    return version === VERSION && typeof seen === 'object' && seen ? seen as Seen : undefined;
  } catch {
    // The reader's device keeps nothing, or what it kept cannot be read.
    return undefined;
  }
}

function write(key: string, seen: Seen): void {
  try {
    localStorage.setItem(key, JSON.stringify({version: VERSION, seen}));
  } catch {
    // Where nothing can be kept, nothing is new next time.
  }
}

/** Has an element mark what is new since the reader's last visit. */
export const attach = (reader: NewsHost): unknown => new Remember(reader);
