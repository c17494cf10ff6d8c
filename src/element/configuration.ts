/**
 * What the attributes ask of the engine: the span shown first, lanes, the zone. A mistake in the markup takes the default and
 * is told.
 */
import type {Configuration} from '../engine/commands.js';
import {EVENT_ZONE, isTimeZone} from '../time/zone.js';
import {readDateAttribute} from './converters.js';
import type {TimelineOptions} from './options.js';

/** The configuration that attributes ask for; `warn` hears what makes no sense. */
export function configurationOf(options: TimelineOptions, warn: (message: string) => void): Configuration {
  const start = readDateAttribute('start', options.start, warn)?.earliest;
  const end = readDateAttribute('end', options.end, warn)?.latest;
  const isOrdered = start === undefined || end === undefined || start < end;
  if (!isOrdered) warn(`start="${options.start ?? ''}" is not before end="${options.end ?? ''}"; both are left out`);
  const zone = options.timeZone === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone : options.timeZone || 'UTC';
  const isZone = zone === EVENT_ZONE || isTimeZone(zone);
  if (!isZone) warn(`time-zone="${zone.slice(0, 100)}" is no time zone; UTC is used`);
  return {
    laneBy: options.laneBy,
    timeZone: isZone ? zone : 'UTC',
    start: isOrdered ? start : undefined,
    end: isOrdered ? end : undefined,
  };
}
