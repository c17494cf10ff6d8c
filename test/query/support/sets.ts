/**
 * Sets of events straight from spans, so that laws can be tried on data that no document would hold.
 */
import fc from 'fast-check';
import {EventSet, createColumns} from '../../../src/events/event-set.js';
import {createIds} from '../../../src/events/ids.js';
import type {NewsDate} from '../../../src/time/fuzzy-date.js';

/** An event in short. Instants may be infinite. */
export interface Brief {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly importance?: number;
  readonly zoned?: boolean;
  /** Drawn as a dot rather than as a bar. */
  readonly isDay?: boolean;
}

const dateOf = ({start, end, zoned = false, isDay = false}: Brief): NewsDate => ({
  ...isDay ? {kind: 'date', fields: {year: 2000}} : {kind: 'interval'},
  text: '', earliest: start, latest: end, core: {start, end}, precision: 'day',
  approximate: false, uncertain: false, unspecified: false,
  startKind: start === -Infinity ? 'open' : 'stated', endKind: end === Infinity ? 'open' : 'stated', zoned,
});

/** A set of these events, in this order. */
export function setOf(briefs: readonly Brief[]): EventSet {
  const records = briefs.map(({id}) => ({id, title: id}));
  const columns = createColumns(briefs.length);
  briefs.forEach(({start, end, importance = 0.5, zoned = false}, i) => {
    columns.starts[i] = start;
    columns.ends[i] = end;
    columns.importances[i] = importance;
    columns.zoned[i] = Number(zoned);
  });
  return new EventSet({
    info: {lanes: [], eras: []}, diagnostics: [], skippedCount: 0, size: records.length, recordAt: row => records[row], columns, ids: createIds(records),
    dates: new Map(briefs.map((brief, i) => [records[i], dateOf(brief)])),
  });
}

/** Ten billion years in ms. */
export const DEEP_MS = 1e10 * 365.2425 * 864e5;
export const DAY_MS = 864e5;

const withIds = (spans: readonly Omit<Brief, 'id'>[]): Brief[] => spans.map((span, i) => ({id: `e${i}`, ...span}));

const importance = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const near = fc.integer({min: -30, max: 30}).map((n) => n * DAY_MS);
const length = fc.constantFrom(1, 1, 2, 3, 40).map((n) => n * DAY_MS);
const oneOfFew = fc.record({start: near, length, importance, isDay: fc.boolean()})
  .map(({start, length: ms, ...rest}) => ({...rest, start, end: start + ms}));
const open = fc.constantFrom(
  {start: -Infinity, end: 0}, {start: 0, end: Infinity}, {start: -Infinity, end: Infinity},
  {start: -Infinity, end: 5 * DAY_MS}, {start: 5 * DAY_MS, end: Infinity},
);
const many = {minLength: 1, maxLength: 80, size: 'max'} as const;

/** Lists of events, among them all those that are known to spoil an index. */
export const briefs: fc.Arbitrary<Brief[]> = fc.oneof(
  fc.array(oneOfFew, {maxLength: 80, size: 'max'}),
  // All at one instant, of different lengths and of the same.
  fc.array(length, many).map((lengths) => lengths.map((ms) => ({start: 0, end: ms}))),
  fc.integer({min: 1, max: 80}).map((n) => Array.from({length: n}, () => ({start: 0, end: DAY_MS, isDay: true}))),
  // One over all, in front of the rest.
  fc.array(oneOfFew, many).map((rest) => [{start: -1000 * DAY_MS, end: 1000 * DAY_MS}, ...rest]),
  // Two ten billion years apart, and a few between.
  fc.array(oneOfFew, {maxLength: 5}).map((rest) => [
    {start: -DEEP_MS, end: -DEEP_MS + 400 * DAY_MS}, ...rest, {start: 0, end: DAY_MS},
  ]),
  fc.array(fc.oneof(open, oneOfFew), many),
).map(withIds);

/** A span among such events. */
export const windows = fc.tuple(near, fc.constantFrom(0.5, 1, 3, 20, 300))
  .map(([start, days]) => ({start: start + DAY_MS / 2, end: start + DAY_MS / 2 + days * DAY_MS}));
