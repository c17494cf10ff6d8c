/**
 * Dates given by another event: "three weeks before the invasion, give or take one".
 *
 * `before` counts from the anchor's start, `after` from its end, or from its start when its end is not stated.
 * `within` is a margin on both sides and makes the date approximate. Both `before` and `after`: anywhere between.
 */
import type {NewsDate} from '../time/fuzzy-date.js';
import {MS_PER_DAY} from '../time/calendar.js';
import {addDuration, parseIsoDuration} from '../time/duration.js';
import {parseDate} from '../time/parse-date.js';
import type {EpochMs, Span} from '../time/span.js';
import type {RelativeDate} from './news-event.js';

// Years 0 to 9999, which is where events are told by weeks and months from others.
const FIRST = -62_167_219_200_000;
const LAST = 253_402_300_800_000;

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

const read = (text: string): NewsDate | undefined => {
  const date = parseDate(text);
  return date.ok ? date.value : undefined;
};

const isoText = (instant: EpochMs, length: number): string =>
  new Date(instant).toISOString().slice(0, length) + (length > 10 ? 'Z' : '');
