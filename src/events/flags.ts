/**
 * What is drawn of a date and a status, packed into 16 bits an event, so that drawing a crowd makes no objects.
 */
import {PRECISIONS} from '../time/fuzzy-date.js';
import type {NewsDate, Precision} from '../time/fuzzy-date.js';
import {STATUSES} from './news-event.js';
import type {Status} from './news-event.js';

/** The bit of a date that is an instant. */
export const ZONED = 1;

/** Bits of `EventSet.flags`. Above them: the status in three bits, the precision in four. */
export const FLAGS = {
  zoned: ZONED, approximate: 2, uncertain: 4, unspecified: 8, openStart: 16, openEnd: 32, unknownEnd: 64, range: 128,
} as const;

/** Packs a date and a status. */
export const packFlags = (date: NewsDate, status: Status | undefined): number => {
  const kinds = [date.startKind, date.endKind];
  return [
    date.zoned, date.approximate, date.uncertain, date.unspecified,
    kinds[0] === 'open', kinds[1] === 'open', kinds.includes('unknown'), date.kind !== 'date',
  ].reduce((bits, isSet, bit) => bits | +isSet << bit,
    (status ? STATUSES.indexOf(status) + 1 : 0) << 8 | PRECISIONS.indexOf(date.precision) << 11);
};

/** The status packed into flags. */
export const statusOf = (flags: number): Status | undefined => STATUSES[(flags >> 8 & 7) - 1];

/** The precision packed into flags. */
export const precisionOf = (flags: number): Precision => PRECISIONS[flags >> 11] ?? 'day';
