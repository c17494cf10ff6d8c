/**
 * Dates given by another event: "three weeks before the invasion, give or take one".
 *
 * `before` counts from the anchor's start, `after` from its end, or from its start when its end is not stated.
 * `within` is a margin on both sides and makes the date approximate. Both `before` and `after`: anywhere between.
 */
import {MS_PER_DAY} from '../time/calendar.js';
import {readDate} from '../time/date-reader.js';
import {addDuration, parseIsoDuration} from '../time/duration.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import type {EpochMs, Span} from '../time/span.js';
import {ownId} from './ids.js';
import type {RelativeDate} from './news-event.js';
import {readEventFields} from './normalize.js';
import type {RawRecord} from './normalize.js';

// Years 0 to 9999, which is where events are told by weeks and months from others.
const FIRST = -62_167_219_200_000;
const LAST = 253_402_300_800_000;

/** A record that others may refer to. Its date is its own unless it is `relative`. */
interface Anchor {
  readonly record: unknown;
  readonly id: string;
  readonly date: unknown;
  readonly relative: RelativeDate | undefined;
}

/**
 * The dates of all records that have none of their own but that of another one, by record. A record is known by its
 * own id; of several with the same one the first. Each is visited once. Never throws.
 */
export const resolveDates = (records: readonly unknown[]): ReadonlyMap<unknown, NewsDate> => {
  const anchors = records.flatMap(anchorOf);
  // Turned round, so that the first of an id is what stays.
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor] as const).reverse());
  const dates = new Map<unknown, NewsDate>();
  const seen = new Set<Anchor>();
  for (const first of anchors) {
    const chain: Anchor[] = [];
    let anchor: Anchor | undefined = first;
    while (anchor?.relative && !seen.has(anchor)) {
      seen.add(anchor);
      chain.push(anchor);
      anchor = byId.get(anchor.relative.to);
    }
    if (chain.length === 0 || !anchor) continue;
    let date = anchor.relative ? dates.get(anchor.record) : read(anchor.date);
    for (const {record, relative} of chain.reverse()) {
      date = date && relative && resolveRelative(relative, date);
      if (date) dates.set(record, date);
    }
  }
  return dates;
};

const anchorOf = (record: unknown): readonly Anchor[] => {
  try {
    const raw = record as RawRecord;
    const {date} = raw;
    const relative = date == null ? readEventFields(raw, () => undefined).relative : undefined;
    return [{record, id: ownId(raw), date, relative}];
  } catch {
    // No object, or one with a getter that throws.
    return [];
  }
};

/** The date that `relative` gives, or `undefined` when its durations cannot be read or lead beyond the calendar. */
const resolveRelative = (relative: RelativeDate, anchor: NewsDate): NewsDate | undefined => {
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
