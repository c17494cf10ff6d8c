/**
 * Spans of the axis as two short dates: no finer than the view needs, and read as the attributes `start` and `end` are,
 * from the first instant of the one to the last of the other (`2022-02` to `2023-10`: to the end of October).
 */
import {civil, instantOf, MS_PER_DAY} from '../time/calendar.js';
import type {DateFields} from '../time/fuzzy-date.js';
import {formatEdtf} from '../time/edtf-format.js';
import {parseDate} from '../time/parse-date.js';
import type {EpochMs, Span} from '../time/span.js';

/** The two texts. */
export interface SpanText {
  readonly from: string;
  readonly to: string;
}

/** An end may be off by so much of the span: less than a pixel of most screens. */
const TOLERANCE = 1 / 2000;
/** Calendar units in months, and the others in ms, from coarse to fine. */
const MONTHS = [12_000, 1200, 120, 12, 1] as const;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const UNITS_MS = [MS_PER_DAY, HOUR_MS, MINUTE_MS, 1000, 1] as const;
/** Years from here on, on either side, are written by themselves alone. */
const FAR_YEAR = 10_000;

/** Reads a span back; nothing where the texts give none that goes forward. */
export function readSpan({from, to}: SpanText): Span | undefined {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first.ok || !last.ok) return undefined;
  const [start, end] = [first.value.earliest, last.value.latest];
  return start < end && end - start < Infinity ? {start, end} : undefined;
}

/** Writes a finite span. Reading it and writing it again gives the same texts. */
export function writeSpan(span: Span): SpanText {
  let text = writeOnce(span);
  for (;;) {
    // What has been rounded may be near enough to something shorter.
    const read = readSpan(text);
    const again = read ? writeOnce(read) : text;
    if (again.from === text.from && again.to === text.to) return text;
    text = again;
  }
}

function writeOnce(span: Span): SpanText {
  const leastMs = (span.end - span.start) * TOLERANCE;
  return {
    from: shortest(span.start, leastMs, 0),
    // The last unit before the end, which ends there.
    to: shortest(span.end, leastMs, -1),
  };
}

/** The coarsest date that is near enough: it begins at the instant, or (`shift` -1) ends there. */
function shortest(instant: EpochMs, leastMs: number, shift: 0 | -1): string {
  const isNear = (at: EpochMs): boolean => Math.abs(at - instant) <= leastMs;
  const {year} = civil(instant);
  const isFar = Math.abs(year) >= FAR_YEAR;
  for (const months of MONTHS) {
    const at = nearestMonth(instant, months);
    if (isNear(instantOf(0, 1 + at)) && !(isFar && months < 12)) return monthAt(at, months, shift);
  }
  // A long year has no months: the view is widened to the whole of it.
  if (isFar) return monthAt((shift && instant > instantOf(year) ? year + 1 : year) * 12, 12, shift);
  const unit = UNITS_MS.find(ms => isNear(Math.round(instant / ms) * ms)) ?? 1;
  const round = unit > 1 || isNear(Math.round(instant)) ? Math.round : shift ? Math.ceil : Math.floor;
  const at = round(instant / unit) * unit;
  // Texts know no hour without its minutes.
  return timeAt(at + shift * (unit === HOUR_MS ? MINUTE_MS : unit), unit);
}

/** The number of months from the year 0 to the nearest multiple of some. */
function nearestMonth(instant: EpochMs, months: number): number {
  const {year, month} = civil(instant);
  const before = Math.floor((year * 12 + month - 1) / months) * months;
  const isNearer = instant - instantOf(0, 1 + before) <= instantOf(0, 1 + before + months) - instant;
  return isNearer ? before : before + months;
}

/** A year or a month by its number of months from the year 0, or the one before. */
function monthAt(at: number, months: number, shift: 0 | -1): string {
  const first = at + shift * Math.min(months, 12);
  const year = Math.floor(first / 12);
  return written({year, ...Math.abs(year) >= FAR_YEAR && {longYear: true}, ...months < 12 && {month: first - year * 12 + 1}});
}

function timeAt(instant: EpochMs, unitMs: number): string {
  const {year, month, day, hour, minute} = civil(instant);
  const inMinute = instant - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  return written({
    year, month, day,
    ...unitMs < MS_PER_DAY && {hour, minute},
    ...unitMs < MINUTE_MS && {second: Math.floor(inMinute / 1000)},
    ...unitMs < 1000 && {millisecond: inMinute % 1000},
  });
}

const written = (fields: DateFields): string => formatEdtf({
  kind: 'date', text: '', fields, precision: 'year', earliest: 0, latest: 0, core: {start: 0, end: 0},
  approximate: false, uncertain: false, unspecified: false, startKind: 'stated', endKind: 'stated', zoned: false,
});
