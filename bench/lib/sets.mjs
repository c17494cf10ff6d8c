/**
 * Real events, where this machine has them, in the shape of the seeded ones. They lie outside the project and are not
 * part of it.
 */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {gunzipSync} from 'node:zlib';
import {ROOT} from '../../scripts/lib/project.mjs';

const FOLDER = `${ROOT}/../shared/data/sets`;

const READERS = {
  visits: {
    file: 'us-state-visits-and-travels.json',
    read: (bytes) => JSON.parse(bytes).events.filter(({start}) => start).map(({id, start, end, who, place, kind}) => ({
      id, date: end && end > start ? {start, end} : start, title: `${who}, ${place}`, lane: kind, importance: 0.5,
    })),
  },
  football: {
    file: 'football-internationals-49k.csv.gz',
    read: (bytes) => csvRows(gunzipSync(bytes).toString('utf8')).map(([date, title, , group], index) => ({
      id: `f${index}`, date, title, lane: group, importance: group === 'Friendly' ? 0.1 : 0.5,
    })),
  },
  earthquakes: {
    file: 'earthquakes-week-1707.json',
    read: (bytes) => JSON.parse(bytes).map(({time, title, mag}, index) => ({
      id: `q${index}`, date: new Date(time).toISOString(), title, lane: `M ${Math.floor(Math.max(0, mag))}`,
      importance: Math.min(1, Math.max(0, mag / 8)),
    })),
  },
};

/** Names of the sets. */
export const SETS = Object.keys(READERS);

/** Cells of each line but the first; quotes as in RFC 4180, no line breaks inside. */
function csvRows(text) {
  const lines = text.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  ));
}

/** All lanes but the eleven busiest become one, as in the seeded events: a legend of hundreds is not what is measured. */
function fewerLanes(events) {
  const counts = new Map();
  for (const {lane} of events) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const busiest = [...counts].sort(([, a], [, b]) => b - a).slice(0, 11).map(([lane]) => lane);
  return events.map((event) => (busiest.includes(event.lane) ? event : {...event, lane: 'Other'}));
}

/** The events of a set, or `undefined` where its file is not. */
export async function readSet(name) {
  const {file, read} = READERS[name];
  return existsSync(`${FOLDER}/${file}`) ? fewerLanes(read(await readFile(`${FOLDER}/${file}`))) : undefined;
}
