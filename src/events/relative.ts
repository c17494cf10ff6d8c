/**
 * Dates given by another event: "three weeks before the invasion, give or take one".
 *
 * `before` counts from the anchor's start, `after` from its end, or from its start when its end is not stated.
 * `within` is a margin on both sides and makes the date approximate. Both `before` and `after`: anywhere between.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {addDuration, parseIsoDuration} from '../time/duration.js';
import {parseDate} from '../time/parse-date.js';
import type {EpochMs, Span} from '../time/span.js';
import type {RelativeDate} from './news-event.js';

const DAY_MS = 86_400_000;

/** The date that `relative` gives, or `undefined` when its durations cannot be read or lead beyond the calendar. */
export const resolveRelative = (relative: RelativeDate, anchor: NewsDate): NewsDate | undefined => {
  const {before, after, within} = relative;
  const first = anchor.kind === 'interval' && anchor.start || anchor;
  const last = anchor.kind === 'interval' && anchor.end || first;
  const core: Span = {
    start: before === undefined && after !== undefined ? shift(last.core.start, after, 1) : shift(first.core.start, before, -1),
    end: after === undefined && before !== undefined ? shift(first.core.end, before, -1) : shift(last.core.end, after, 1),
  };
  const earliest = shift(core.start, within, -1);
  const latest = shift(core.end, within, 1);
  // Also false for NaN, which unreadable durations give.
  if (!(Math.abs(earliest) < Infinity && Math.abs(latest) < Infinity && earliest <= latest)) return undefined;
  const date = before === undefined && after === undefined ? dateOf({start: earliest, end: latest}) : dateOf(core);
  return date && {
    ...date, earliest, latest,
    approximate: within !== undefined || anchor.approximate,
    uncertain: anchor.uncertain,
  };
};

const shift = (instant: EpochMs, text: string | undefined, sign: 1 | -1): EpochMs => {
  if (text === undefined) return instant;
  const duration = parseIsoDuration(text);
  return duration.ok ? addDuration(instant, duration.value, sign) : NaN;
};

/** The coarsest date that covers just this span, else two days with what lies between. */
const dateOf = ({start, end}: Span): NewsDate | undefined => {
  const whole = [4, 7, 10, 24].map((length) => read(isoText(start, length)))
    .find((date) => date?.earliest === start && date.latest === end);
  if (whole) return whole;
  const length = start % DAY_MS === 0 && end % DAY_MS === 0 ? 10 : 24;
  return read(`${isoText(start, length)}/${isoText(end - 1, length)}`);
};

const read = (text: string): NewsDate | undefined => {
  const date = parseDate(text);
  return date.ok ? date.value : undefined;
};

// Four-digit years only, which is where news happen; beyond `Date` there is no text, and so no date.
const isoText = (instant: EpochMs, length: number): string =>
  Math.abs(instant) < 8.64e15 ? new Date(instant).toISOString().slice(0, length) : '';
