/**
 * Words for what the picture shows, in the reader's language: made when asked for and remembered until the language or
 * the data change.
 */
import type {EventSet} from '../events/event-set.js';
import {pickText, type PickedText} from '../events/text.js';
import type {Text} from '../events/news-event.js';
import type {EpochMs, Span} from '../time/span.js';
import {civil, MS_PER_DAY} from '../time/calendar.js';
import {describeDate} from '../time/date-words.js';
import type {DateFields, NewsDate, Precision} from '../time/fuzzy-date.js';
import {MAX_DATE_MS} from '../time/zone.js';
import {createTickFormatter} from '../scale/tick-format.js';
import {stringsFor, type Strings} from './strings.js';

/** What a label says. */
export interface LabelWords {
  readonly date: string;
  readonly title: string;
  readonly lang: string;
}

/** The words of one element. */
export class Words {
  readonly locale: string;
  readonly strings: Strings;
  readonly ticks: ReturnType<typeof createTickFormatter>;
  /** The data that the words are about. */
  readonly set: EventSet;
  /** Zone of the axis: instants are told in it where they have none of their own. */
  readonly timeZone: string;
  readonly #labels = new Map<number, LabelWords>();

  constructor(locale: string, set: EventSet, timeZone: string) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.strings = stringsFor(locale);
    this.ticks = createTickFormatter(locale);
    this.set = set;
    const numbers = new Intl.NumberFormat(locale);
    this.count = value => numbers.format(value);
  }

  /** A text in the best language there is. */
  pick(text: Text | undefined): PickedText {
    return pickText(text, this.locale, this.set.info.lang);
  }

  /** A whole number as the language writes it. */
  readonly count: (value: number) => string;

  /** A date in words. */
  date(date: NewsDate, style: 'short' | 'long' | 'full', timeZone = this.timeZone): string {
    return describeDate(date, {locale: this.locale, style, timeZone});
  }

  /** Date and title of an event's label; what is not confirmed says so. */
  label(item: number): LabelWords {
    const known = this.#labels.get(item);
    if (known) return known;
    const event = this.set.at(item);
    const {text, lang} = this.pick(event.title);
    const date = this.date(toMinutes(event.date), 'short', event.timeZone);
    const {status} = event;
    const words = {
      date: status && status !== 'confirmed' && status !== 'reported' ? `${date} · ${this.strings.status[status]}` : date,
      title: text,
      lang: lang ?? '',
    };
    if (this.#labels.size > 5000) this.#labels.clear();
    this.#labels.set(item, words);
    return words;
  }

  /** An instant of the axis, said as finely as a view of `durationMs` needs. */
  instant(at: EpochMs, durationMs: number): string {
    return this.date(readingOf(at, durationMs), 'short');
  }

  /** A span of the axis from and to. */
  span({start, end}: Span): {readonly from: string; readonly to: string} {
    const [first, last] = [Number.isFinite(start) ? start : end, Number.isFinite(end) ? end : start];
    return {from: this.instant(first, last - first), to: this.instant(last, last - first)};
  }
}

/** The same date without its seconds: a label says what can be seen, the details say the rest. */
const toMinutes = (date: NewsDate): NewsDate => {
  if (date.kind !== 'date' || date.fields.second === undefined) return date;
  const {second: _, millisecond: __, ...fields} = date.fields;
  return {...date, fields, precision: 'minute'};
};

/** From how long a view on its ends are said in years, months and days. */
const YEARS_MS = 15 * 365 * MS_PER_DAY;
const MONTHS_MS = 200 * MS_PER_DAY;
const DAYS_MS = 2 * MS_PER_DAY;

function readingOf(at: EpochMs, durationMs: number): NewsDate {
  const {year, month, day, hour, minute} = civil(at);
  const [precision, fields]: [Precision, DateFields] =
    durationMs > YEARS_MS || Math.abs(at) > MAX_DATE_MS ? ['year', {year}]
      : durationMs > MONTHS_MS ? ['month', {year, month}]
        : durationMs > DAYS_MS ? ['day', {year, month, day}]
          : ['minute', {year, month, day, hour, minute}];
  return {
    kind: 'date', text: '', precision, fields, earliest: at, latest: at, core: {start: at, end: at},
    approximate: false, uncertain: false, unspecified: false, startKind: 'stated', endKind: 'stated', zoned: false,
  };
}
