/**
 * Goes to a date: reads it, moves the view there, and says where that is.
 */
import {timeOf} from '../engine/state.js';
import {parseDate} from '../time/parse-date.js';
import type {Span} from '../time/span.js';
import {zoneOffsetMs} from '../time/zone.js';
import {FIND} from './english/find.js';
import {nearestShown} from './filter-work.js';
import type {ViewHost} from './view-host.js';

/** What became of it, in words. */
export interface Arrival {
  readonly isWrong: boolean;
  readonly text: string;
}

/** Goes to the date that a text names, in EDTF; all other views than the axis go to the nearest event. */
export function goToDate(host: ViewHost, text: string): Arrival {
  const {engine, words} = host;
  const strings = words.group('find', FIND);
  const date = parseDate(text.trim());
  if (!date.ok) return {isWrong: true, text: words.say(strings.wrongDate, {text: text.trim().slice(0, 60)})};
  const {earliest, latest, zoned} = date.value;
  const {timeZone, viewport, index} = engine.state;
  const {compress} = timeOf(engine.state);
  const onAxis = (instant: number): number => compress(zoned ? instant + zoneOffsetMs(timeZone, instant) : instant);
  const [start, end] = [earliest, latest].map(onAxis) as [number, number];
  const span: Span = {start: Number.isFinite(start) ? start : end, end: Number.isFinite(end) ? end : start};
  const when = words.date(date.value, 'long');
  const count = index.firstFrom(end) - index.firstFrom(start) + index.reachingInto({start, end}).length;
  const nearest = nearestShown(host, span.start);
  if (host.shownView === 'axis') {
    const isWide = span.end - span.start > viewport.end - viewport.start;
    engine.reveal(span, {align: isWide ? 'fit' : 'center'});
  } else if (nearest >= 0) host.goTo(nearest);
  if (count > 0) return {isWrong: false, text: words.say(strings.there, {when, count})};
  if (nearest < 0) return {isWrong: false, text: words.say(strings.nothing, {when})};
  const {date: day, title} = words.label(nearest);
  return {isWrong: false, text: words.say(strings.nearest, {when, event: `${day}: ${title}`})};
}
