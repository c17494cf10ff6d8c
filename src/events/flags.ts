/**
 * What is drawn of a date and a status, packed into 16 bits an event, so that drawing a crowd makes no objects.
 */
import {PRECISIONS} from '../time/fuzzy-date.js';
import type {NewsDate, Precision} from '../time/fuzzy-date.js';
import {STATUSES} from './news-event.js';
import type {Status} from './news-event.js';

/** Bits of `EventSet.flags`. Above them: the status in three bits, the precision in four. */
export const FLAGS = {
  zoned: 1, approximate: 2, uncertain: 4, unspecified: 8, openStart: 16, openEnd: 32, unknownEnd: 64, range: 128,
} as const;

const STATUS_SHIFT = 8;
const PRECISION_SHIFT = 11;

/** Packs a date and a status. */
export const packFlags = (date: NewsDate, status: Status | undefined): number =>
  +date.zoned * FLAGS.zoned
  | +date.approximate * FLAGS.approximate
  | +date.uncertain * FLAGS.uncertain
  | +date.unspecified * FLAGS.unspecified
  | +(date.startKind === 'open') * FLAGS.openStart
  | +(date.endKind === 'open') * FLAGS.openEnd
  | +(date.startKind === 'unknown' || date.endKind === 'unknown') * FLAGS.unknownEnd
  | +(date.kind !== 'date') * FLAGS.range
  | (status ? STATUSES.indexOf(status) + 1 : 0) << STATUS_SHIFT
  | PRECISIONS.indexOf(date.precision) << PRECISION_SHIFT;

/** The status packed into flags. */
export const statusOf = (flags: number): Status | undefined => STATUSES[(flags >> STATUS_SHIFT & 7) - 1];

/** The precision packed into flags. */
export const precisionOf = (flags: number): Precision => PRECISIONS[flags >> PRECISION_SHIFT] ?? 'day';
