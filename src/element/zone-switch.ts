/**
 * The switch of time zones in the toolbar, a file of its own that is loaded when the data have instants: UTC, the reader's
 * zone, those of the events, each event's own. Days and ticks follow; what is in view stays in view.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {EventSet} from '../events/event-set.js';
import {translate} from '../time/span.js';
import {zoneName} from '../time/zone-name.js';
import {EVENT_ZONE, zoneOffsetMs} from '../time/zone.js';
import {TimelineZoneChangeEvent} from './dom-events.js';
import {ZONES} from './english/zones.js';
import type {ViewHost} from './view-host.js';
import {zoneStyles} from './zone-switch.styles.js';

/** Of so many events the zones are looked at, and so many zones are offered at most. */
const MAX_ROWS = 20_000;
const MAX_ZONES = 12;
/** Free space kept around the selected event, as a share of the view. */
const MARGIN_FRACTION = 0.12;

const zonesBySet = new WeakMap<EventSet, readonly string[]>();

/** The zones that the events of a set name, in order of first appearance. */
function zonesOf(set: EventSet): readonly string[] {
  const known = zonesBySet.get(set);
  if (known) return known;
  const zones = new Set<string>();
  for (let row = 0, count = 0; row < set.size && count < MAX_ROWS && zones.size < MAX_ZONES; row++) {
    if (!set.isZoned(row) || set.vacant.has(row)) continue;
    count++;
    // Read with the rest of the event, which checks it, but only where there is any.
    const {timeZone} = set.recordAt(row)['timeZone'] == null ? {} : set.at(row);
    if (timeZone) zones.add(timeZone);
  }
  const list = [...zones];
  zonesBySet.set(set, list);
  return list;
}

/** The switch; nothing where no event is an instant. */
export function renderZones(reader: ViewHost): TemplateResult | typeof nothing {
  const {host, words, engine: {state: {set, timeZone}}} = reader;
  if (!set.parts.columns.zoned.includes(1)) return nothing;
  reader.addStyles(zoneStyles.styleSheet);
  const strings = words.group('zones', ZONES);
  const nameOf = (zone: string): string => zoneName(zone, words.locale);
  const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = new Map([['UTC', 'UTC']]);
  if (nameOf(local) !== 'UTC' || host.timeZone === 'local') options.set('local', words.say(strings.local, {place: nameOf(local)}));
  for (const zone of zonesOf(set)) if (zone !== local && nameOf(zone) !== 'UTC') options.set(zone, nameOf(zone));
  options.set(EVENT_ZONE, strings.own);
  // What the page asked for, as far as it is a zone.
  const now = host.timeZone === 'local' ? 'local' : timeZone;
  if (!options.has(now)) options.set(now, nameOf(now));
  const choose = ({currentTarget}: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) void turnTo(reader, currentTarget.value);
  };
  return html`<select part="zone-switch" class="zones" aria-label=${strings.zone} title=${strings.zone} @change=${choose}>
    ${[...options].map(([zone, name]) => html`<option value=${zone} .selected=${zone === now}>${name}</option>`)}
  </select>`;
}

/** Shows another zone, as the reader's act: the page is told. What was in the middle stays there, though its clocks differ. */
async function turnTo(reader: ViewHost, zone: string): Promise<void> {
  const {host, engine} = reader;
  const {viewport, timeZone: before, atHome} = engine.state;
  host.timeZone = zone;
  host.dispatchEvent(new TimelineZoneChangeEvent(zone));
  await host.updateComplete;
  const {timeZone, selected} = engine.state;
  const middle = (viewport.start + viewport.end) / 2;
  const instant = middle - zoneOffsetMs(before, middle);
  const by = zoneOffsetMs(timeZone, instant) - zoneOffsetMs(before, instant);
  if (!atHome && by !== 0) engine.dispatch({type: 'show', span: translate(viewport, by)});
  if (selected >= 0) engine.reveal(selected, {align: 'nearest', marginFraction: MARGIN_FRACTION});
}
