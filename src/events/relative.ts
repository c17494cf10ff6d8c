/**
 * Dates given by another event: "three weeks before the invasion, give or take one".
 *
 * `before` counts from the anchor's start, `after` from its end, or from its start when its end is not stated.
 * `within` is a margin on both sides and makes the date approximate. Both `before` and `after`: anywhere between.
 * A date that leads back to itself is no date: it is refused, and the way round is named. A date that is stated counts,
 * and where it lies wholly beside what its `relative` gives, that is told.
 */
import {MS_PER_DAY} from '../time/calendar.js';
import {readDate} from '../time/date-reader.js';
import {addDuration, parseIsoDuration} from '../time/duration.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import type {EpochMs, Span} from '../time/span.js';
import {isRecord} from './fields.js';
import {SILENT, type Report} from './findings.js';
import {ownId} from './ids.js';
import type {RelativeDate} from './news-event.js';
import {readEventFields, type RawRecord} from './normalize.js';

// Years 0 to 9999, which is where events are told by weeks and months from others.
const FIRST = -62_167_219_200_000;
const LAST = 253_402_300_800_000;
/** So many names of a circle are told. */
const NAMES_MAX = 8;

/** Dates by the records that have none of their own, and who hangs on whom. */
export class RelativeDates extends Map<unknown, NewsDate> {
  /** What is wrong with a record, as it is to be reported. */
  readonly faults = new Map<unknown, Parameters<Report>>();
  readonly #hanging = new Map<string, Set<unknown>>();

  override set(record: unknown, date: NewsDate): this {
    const to = targetOf(record) ?? '';
    const others = this.#hanging.get(to);
    if (others) others.add(record);
    else this.#hanging.set(to, new Set([record]));
    return super.set(record, date);
  }

  override delete(record: unknown): boolean {
    this.#hanging.get(targetOf(record) ?? '')?.delete(record);
    return super.delete(record);
  }

  /** The records whose date is told from the event with this id. */
  hangingOn(id: string): Iterable<unknown> {
    return this.#hanging.get(id) ?? [];
  }
}

/** A record that others may refer to. Its date is its own unless there is none. */
interface Anchor {
  readonly record: unknown;
  readonly id: string;
  readonly date: unknown;
  readonly relative: RelativeDate | undefined;
}

/** Whether an anchor's date is that of another one. */
const isHanging = ({date, relative}: Anchor): boolean => date == null && relative !== undefined;

/**
 * The dates of all records that have none of their own but that of another one, by record, and what is wrong with dates
 * by others. A record is known by its own id; of several with the same one the first. Each is visited once, whatever the
 * order of the records. Never throws.
 */
export const resolveDates = (records: readonly unknown[]): RelativeDates => {
  const anchors = records.flatMap(anchorOf);
  // Turned round, so that the first of an id is what stays.
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor] as const).reverse());
  const dates = new RelativeDates();
  const seen = new Set<Anchor>();
  for (const first of anchors) {
    const chain: Anchor[] = [];
    let anchor: Anchor | undefined = first;
    while (anchor?.relative && isHanging(anchor) && !seen.has(anchor)) {
      seen.add(anchor);
      chain.push(anchor);
      anchor = byId.get(anchor.relative.to);
    }
    if (chain.length === 0 || !anchor) continue;
    const at = chain.indexOf(anchor);
    if (at >= 0) refuseCircle(chain.slice(at), dates);
    let date = isHanging(anchor) ? dates.get(anchor.record) : read(anchor.date);
    for (const {record, relative} of chain.reverse()) {
      date = date && relative && resolveRelative(relative, date);
      if (date) dates.set(record, date);
    }
  }
  for (const {record, date, relative} of anchors) {
    const anchor = date != null && relative && byId.get(relative.to);
    if (anchor) compare(record, date, relative, isHanging(anchor) ? dates.get(anchor.record) : read(anchor.date), dates);
  }
  return dates;
};

const anchorOf = (record: unknown): readonly Anchor[] => {
  try {
    const raw = record as RawRecord;
    const {date, relative} = raw;
    return [{record, id: ownId(raw), date, relative: relative == null ? undefined : readEventFields({relative}, SILENT).relative}];
  } catch {
    // No object, or one with a getter that throws.
    return [];
  }
};

/** The event that a record's date is told from, where it has none of its own. */
export const targetOf = (record: unknown): string | undefined => {
  try {
    const {date, relative} = record as RawRecord;
    const to = date == null && isRecord(relative) ? relative['to'] : undefined;
    return typeof to === 'string' ? to.trim() : undefined;
  } catch {
    // No object, or one with a getter that throws.
    return undefined;
  }
};

/** Names the way round from each of a circle. */
const refuseCircle = (circle: readonly Anchor[], {faults}: RelativeDates): void => {
  const names = circle.map(({id}) => id);
  circle.forEach(({record}, i) => {
    const round = Array.from({length: Math.min(names.length, NAMES_MAX)}, (_, step) => names[(i + step) % names.length]);
    const way = [...round, ...names.length > NAMES_MAX ? ['…'] : [], names[i]].join(' → ');
    faults.set(record, ['relative', way, `a date that does not lead back to itself: ${way}`, 'relative-cycle', 'error']);
  });
};

/** Tells of a stated date that lies wholly beside the one that another event gives. */
const compare = (record: unknown, given: unknown, relative: RelativeDate, anchor: NewsDate | undefined, {faults}: RelativeDates): void => {
  const meant = anchor && resolveRelative(relative, anchor);
  const stated = meant && read(given);
  if (!stated) return;
  // A calendar day is not the same everywhere.
  const air = stated.zoned === meant.zoned ? 0 : MS_PER_DAY;
  if (stated.earliest < meant.latest + air && stated.latest > meant.earliest - air) return;
  const within = dateOf({start: meant.earliest, end: meant.latest})?.text ?? meant.text;
  faults.set(record, ['relative', stated.text, `a date within ${within}, which is told from "${relative.to}"`, 'relative-contradiction']);
};

/** The date that `relative` gives, or `undefined` when its durations cannot be read or lead beyond the calendar. */
export const resolveRelative = (relative: RelativeDate, anchor: NewsDate): NewsDate | undefined => {
  const {before, after, within} = relative;
  const first = anchor.kind === 'interval' && anchor.start || anchor;
  const last = anchor.kind === 'interval' && anchor.end || first;
  const move = (from: Span, to: Span): Span => ({
    start: after !== undefined && before === undefined ? shift(to.start, after, 1) : shift(from.start, before, -1),
    end: before !== undefined && after === undefined ? shift(from.end, before, -1) : shift(to.end, after, 1),
  });
  const core = move(first.core, last.core);
  const envelope = move(envelopeOf(first), envelopeOf(last));
  const earliest = shift(envelope.start, within, -1);
  const latest = shift(envelope.end, within, 1);
  // Also false for NaN, which unreadable durations give.
  if (!(earliest >= FIRST && earliest < latest && latest <= LAST)) return undefined;
  const date = before === undefined && after === undefined ? dateOf({start: earliest, end: latest}) : dateOf(core);
  return date && {
    ...date, earliest, latest,
    approximate: within !== undefined || anchor.approximate,
    uncertain: anchor.uncertain,
  };
};

const envelopeOf = ({earliest, latest}: NewsDate): Span => ({start: earliest, end: latest});

const shift = (instant: EpochMs, text: string | undefined, sign: 1 | -1): EpochMs => {
  if (text === undefined) return instant;
  const duration = parseIsoDuration(text);
  return duration.ok ? addDuration(instant, duration.value, sign) : NaN;
};

/** The coarsest date that covers just this span, else an interval. */
const dateOf = ({start, end}: Span): NewsDate | undefined => {
  for (const length of [4, 7, 10, 16, 19]) {
    const date = read(isoText(start, length));
    if (date?.earliest === start && date.latest === end) return date;
  }
  const length = start % MS_PER_DAY === 0 && end % MS_PER_DAY === 0 ? 10 : 23;
  return read(`${isoText(start, length)}/${isoText(end - 1, length)}`);
};

const read = (input: unknown): NewsDate | undefined => {
  const date = readDate(input);
  return date.ok ? date.value : undefined;
};

const isoText = (instant: EpochMs, length: number): string =>
  new Date(instant).toISOString().slice(0, length) + (length > 10 ? 'Z' : '');
