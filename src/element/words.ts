/**
 * Words for what the element and its picture show, in the reader's language: made for one state of the data, and made
 * anew when language, data, lanes or zone change.
 */
import {memo} from '../base/memo.js';
import {timeOf, type TimelineState} from '../engine/state.js';
import type {EventSet} from '../events/event-set.js';
import type {NewsEvent, Status, Text} from '../events/news-event.js';
import {pickText, type PickedText} from '../events/text.js';
import type {Chip} from '../layout/chips.js';
import type {Beyond} from '../layout/frame.js';
import {laneColor} from '../render/theme.js';
import type {ChipWords, Era, OwnColor, PictureWords} from '../render/view.js';
import {createTickFormatter} from '../scale/tick-format.js';
import {civil, MS_PER_DAY} from '../time/calendar.js';
import {describeDate} from '../time/date-words.js';
import type {DateFields, NewsDate, Precision} from '../time/fuzzy-date.js';
import {formatNumber} from '../time/intl-dates.js';
import type {EpochMs, Span} from '../time/span.js';
import type {TimeMap} from '../time/time-map.js';
import {EVENT_ZONE, MAX_DATE_MS, zoneOffsetMs} from '../time/zone.js';
import type {Manner} from './manner.js';
import {fill, type Message, type Values} from './messages.js';
import {stringsFor, type StringGroups, type Strings} from './strings.js';

/** The words of one element. */
export class Words implements PictureWords {
  /** The language, with the calendar and the digits that are asked for. */
  readonly locale: string;
  readonly strings: Strings;
  readonly ticks: ReturnType<typeof createTickFormatter>;
  readonly eras: readonly Era[];
  /** What the axis shows of time; spans that are said are spans of the axis. */
  readonly time: TimeMap;
  /** What the words are about. */
  readonly #state: TimelineState;
  /** What a zone is called; in English by its own name. */
  readonly #zoneName: NonNullable<Manner['zoneName']>;

  /** `ownColor` knows the colours that the data give. */
  constructor(
    {locale, calendar, zoneName}: Omit<Manner, 'problems'>, state: TimelineState, readonly ownColor: (text: string) => OwnColor | undefined,
    /** What is said of an event that is new or has changed; empty of others. */
    readonly news: (item: number) => string = () => '',
  ) {
    this.locale = locale;
    this.#zoneName = zoneName ?? (timeZone => timeZone.replace(/.*\//, '').replace(/_/g, ' '));
    this.#state = state;
    this.time = timeOf(state);
    this.strings = stringsFor(locale);
    this.ticks = createTickFormatter(locale, calendar);
    this.eras = state.set.info.eras.map(({date, label, color}) =>
      ({span: {start: this.time.compress(date.earliest), end: this.time.compress(date.latest)}, label: this.pick(label).text, color}));
  }

  /** A text in the best language there is. */
  pick(text: Text | undefined): PickedText {
    return pickText(text, this.locale.replace(/-u-.*/, ''), this.#state.set.info.lang);
  }

  /** A text with its places filled. */
  readonly say = (message: Message, values: Values): string => fill(message, values, this.locale);

  /** The texts of a group: what the language has of them, else those given, which are English. */
  group<K extends keyof StringGroups>(name: K, english: StringGroups[K]): StringGroups[K] {
    return {...english, ...this.strings[name]};
  }

  /** From one date to another, or the one. */
  range({from, to}: {readonly from: string; readonly to: string}): string {
    return from === to ? from : this.say(this.strings.range, {from, to});
  }

  /** A whole number as the language writes it. */
  readonly count = (value: number): string => formatNumber(value, this.locale);

  /** The same in as many characters as a chip has room for. */
  #brief(value: number): string {
    return value < 1e4 ? this.count(value) : formatNumber(value, this.locale, {notation: 'compact', maximumSignificantDigits: 2});
  }

  /** A date in words, instants with the zone that they are told in: the axis's, unless another is asked for. Short ones leave out UTC. */
  date(date: NewsDate, style: 'short' | 'long' | 'full', timeZone = this.#state.timeZone): string {
    return describeDate(date, {locale: this.locale, style, timeZone, zoneName: style !== 'short' || timeZone !== 'UTC'});
  }

  /**
   * When an event was, in full; an instant in the event's own zone first, then in the axis's, with its place, where the
   * clocks there say something else.
   */
  when({date, timeZone: own}: NewsEvent): string {
    const {timeZone} = this.#state;
    const words = this.date(date, 'full', own);
    const at = Number.isFinite(date.earliest) ? date.earliest : date.latest;
    const wall = (zone: string): EpochMs => at + zoneOffsetMs(zone, at);
    if (!date.zoned || !own || timeZone === EVENT_ZONE || wall(own) === wall(timeZone)) return words;
    const style = date.kind === 'date' && civil(wall(own)).year === civil(wall(timeZone)).year ? 'brief' : 'long';
    const when = describeDate(date, {locale: this.locale, style, timeZone, zoneName: false});
    return `${words} (${this.say(this.strings.inZone, {when, place: this.#zoneName(timeZone, this.locale)})})`;
  }

  /** Title of an event, without making the whole of it. */
  title(item: number): PickedText {
    const {title} = this.#state.set.recordAt(item);
    return this.pick(typeof title === 'string' ? title.trim() : this.#state.set.at(item).title);
  }

  /** What an event's label says; what is not confirmed says so to all, what is by its mark alone, and to screen readers. */
  readonly label = memo((item: number) => {
    const {set, timeZone} = this.#state;
    const {text: title, lang = ''} = this.title(item);
    // Where nobody has chosen a zone, an instant is told in its own. That is rare, and checked with the rest of the event.
    const isOwn = (timeZone === 'UTC' || timeZone === EVENT_ZONE) && set.recordAt(item)['timeZone'] != null;
    const date = this.date(toMinutes(set.dateAt(item)), 'short', isOwn ? set.at(item).timeZone : undefined);
    const known = set.statusAt(item);
    const status = known ? this.strings.status[known] : '';
    const isPlain = !status || known === 'confirmed';
    const shown = [date, isPlain ? '' : status, this.news(item)].filter(Boolean).join(' · ');
    return {date: shown, title, lang, status: isPlain && status ? `(${status})` : ''};
  });

  /** A span of the axis from and to, said as finely as its length, or `leastMs`, needs. */
  span({start, end}: Span, leastMs = 0): {readonly from: string; readonly to: string} {
    const [first = NaN, last = NaN] = [Number.isFinite(start) ? start : end, Number.isFinite(end) ? end : start].map(this.time.expand);
    const instant = (at: EpochMs): string => this.date(readingOf(at, Math.max(last - first, leastMs)), 'short');
    return {from: instant(first), to: instant(last)};
  }

  /** A chip that gathers events. */
  gathered({chip: {count, span}}: {readonly chip: Pick<Chip, 'count' | 'span'>}): ChipWords {
    const name = (): string => {
      // Days are no midnights.
      const isTime = this.time.expand(span.start) % MS_PER_DAY || this.time.expand(span.end) % MS_PER_DAY;
      const when = this.range(this.span(span, isTime ? 0 : DAYS_MS));
      return this.say(this.strings.more, {count, when});
    };
    // Dear to make, and nobody asks for it while the view moves.
    return {text: `+${this.#brief(count)}`, get name() { return name(); }};
  }

  /** The chip of the events before (-1) or after (1) the view; `isShort` where there is little room. */
  beyond(side: -1 | 1, {count, nearest}: Beyond, isShort: boolean): ChipWords {
    const date = this.#state.set.dateAt(nearest);
    // Of a stretch, the end that is nearer.
    const near = date.kind === 'interval' ? (side < 0 ? date.end : date.start) ?? date : date;
    const say = (number: string): string =>
      this.say(this.strings[side < 0 ? 'before' : 'after'], {count: number, when: this.date(toMinutes(near), 'short')});
    const name = say(this.count(count));
    const brief = this.#brief(count);
    const text = isShort ? brief : say(brief);
    return {text: side < 0 ? `‹ ${text}` : `${text} ›`, name};
  }

  /** Name of a strip by lane id. */
  laneName(id: string): string {
    const {laneBy, set} = this.#state;
    const lane = laneBy === 'lane' ? set.info.lanes.find(one => one.id === id) : undefined;
    const status = laneBy === 'status' ? this.strings.status[(id || 'unstated') as Status] : '';
    return lane ? this.pick(lane.label).text : status || id || this.strings.otherLane;
  }

  /** Colour of a lane by its index, or of an event that gives one of its own, as CSS. */
  laneColor(lane: number, own = ''): string {
    const color = this.#state.set.info.lanes[lane]?.color;
    return (own && this.ownColor(own)?.css) || ((color && this.ownColor(color)?.css) ?? laneColor(color, lane));
  }

  /** The data that the words are about. */
  get set(): EventSet {
    return this.#state.set;
  }

  get laneCount(): number {
    return this.#state.set.info.lanes.length;
  }

  /** How many records could not be read. */
  get skippedCount(): number {
    return this.#state.set.skippedCount;
  }

  get todayLabel(): string {
    return this.strings.today;
  }

  /** Now, on the axis. */
  now(): EpochMs {
    const now = Date.now();
    return this.time.compress(now + zoneOffsetMs(this.#state.timeZone, now));
  }
}

/** The same date without its seconds: a label says what can be seen, the details say the rest. */
const toMinutes = <T extends NewsDate>(date: T): T => {
  if (date.kind === 'interval') {
    const {start, end} = date;
    return {...date, ...start && {start: toMinutes(start)}, ...end && {end: toMinutes(end)}};
  }
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
        : durationMs >= DAYS_MS ? ['day', {year, month, day}]
          : ['minute', {year, month, day, hour, minute}];
  return {
    kind: 'date', text: '', precision, fields, earliest: at, latest: at, core: {start: at, end: at},
    approximate: false, uncertain: false, unspecified: false, startKind: 'stated', endKind: 'stated', zoned: false,
  };
}
