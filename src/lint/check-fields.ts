/**
 * Fields by nearly the right name, lanes without events, importance that says nothing.
 */
import {isRecord} from '../events/fields.js';
import type {MakeCheck, Tell} from './context.js';

/** Names of the fields of each kind of object. A test holds them to the schema. */
export const FIELD_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['document', `$schema title description lang published updated publisher credit license url start end lanes eras corrections
    events`],
  ['lane', 'id label color order'],
  ['era', 'id date label color'],
  ['event', `id date relative dateNote timeZone title summary body lane color tags importance status place people media sources history
    corrections links`],
  ['historyEntry', `asOf note date relative dateNote timeZone title summary body lane color tags importance status place people media
    sources corrections links`],
  ['source', 'publisher title author published url archiveUrl role quote lang retrieved'],
  ['quote', 'exact prefix suffix'],
  ['medium', 'kind url alt caption credit license poster'],
  ['relative', 'to before after within'],
  ['correction', 'date text was'],
  ['documentCorrection', 'date text was event'],
  ['link', 'to kind'],
].map(([kind, names = '']) => [kind ?? '', names.split(/\s+/)]));

/** What other timelines and calendars call what we call otherwise; only of events. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['description', 'summary'], ['text', 'body'], ['content', 'body'], ['category', 'lane'], ['group', 'lane'], ['start', 'date'],
  ['end', 'date'], ['start_date', 'date'], ['startdate', 'date'], ['end_date', 'date'], ['enddate', 'date'], ['image', 'media'],
  ['headline', 'title'], ['name', 'title'], ['location', 'place'],
]);

/** Which kind of object stands in a field of which kind. */
const WITHIN: ReadonlyMap<string, string> = new Map([
  ['sources', 'source'], ['quote', 'quote'], ['media', 'medium'], ['relative', 'relative'], ['corrections', 'correction'],
  ['links', 'link'], ['history', 'historyEntry'], ['lanes', 'lane'], ['eras', 'era'],
]);

const plain = (name: string): string => name.replace(/[_\s-]/g, '').toLowerCase();

/** Whether one letter more, less, other or two exchanged make one name of another. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long.length < 4) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = short.slice(i + 1);
  return short.length < long.length ? short.slice(i) === long.slice(i + 1)
    : rest === long.slice(i + 1) || short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

function checkObject(object: Readonly<Record<string, unknown>>, kind: string, prefix: string, tell: Tell): void {
  const known = FIELD_NAMES.get(kind) ?? [];
  for (const [name, value] of Object.entries(object)) {
    if (!known.includes(name)) {
      const isFree = (wanted: string): boolean => object[wanted] == null;
      const meant = known.find(one => isFree(one) && (plain(one) === plain(name) || isNear(plain(one), plain(name))));
      const elsewhere = kind === 'event' ? ELSEWHERE.get(name.toLowerCase()) : undefined;
      const wanted = meant ?? (elsewhere && isFree(elsewhere) ? elsewhere : undefined);
      if (wanted) {
        tell('unknown-field', {
          path: prefix + name, value, message: `expected ${wanted}, not ${name}`, severity: meant ? 'warning' : 'info',
          cure: `Call the field \`${wanted}\`, if that is what is meant; unknown fields are shown nowhere.`,
        });
      }
      continue;
    }
    const inner = kind === 'document' && name === 'corrections' ? 'documentCorrection' : WITHIN.get(name);
    if (!inner) continue;
    if (isRecord(value)) checkObject(value, inner, `${prefix}${name}.`, tell);
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries() as Iterable<[number, unknown]>) {
        if (isRecord(item)) checkObject(item, inner, `${prefix}${name}[${at}].`, tell);
      }
    }
  }
}

/** Fields that are nearly called like known ones. */
export const checkFieldNames: MakeCheck = ({document}) => ({
  check: ({record}, tell) => { checkObject(record, 'event', '', tell); },
  end: tell => { checkObject(document, 'document', '', tell); },
});

/** More events than this should not all be of one importance. */
const MANY = 50;

/** Whether importance tells events apart. */
export const checkImportance: MakeCheck = ({set}) => {
  const seen = new Set<number>();
  return {
    look: ({importance}) => { seen.add(importance); },
    end: tell => {
      if (set.count <= MANY || seen.size !== 1) return;
      const message = `expected some of ${set.count} events to be more important than others`;
      tell('same-importance', {path: 'events', message, value: [...seen][0]});
    },
  };
};

/** Lanes that no event is in. */
export const checkLanes: MakeCheck = ({set, document}) => ({
  end: tell => {
    const used = new Set<number>(set.lanes);
    const given = document['lanes'];
    if (!Array.isArray(given)) return;
    for (const [lane, {id}] of set.info.lanes.entries()) {
      if (used.has(lane + 1)) continue;
      const at = given.findIndex((one: unknown) => isRecord(one) && one['id'] === id);
      tell('unused-lane', {path: at < 0 ? 'lanes' : `lanes[${at}].id`, value: id, message: 'expected an event in this lane'});
    }
  },
});
