/**
 * The state of a timeline as text for the fragment of an address, and back. Short where it is only an event
 * (`timeline=xi-moscow`), else readable fields (`timeline=id:xi-moscow;view:list;from:2022-02;to:2023-10;lanes:a,b`).
 * Addresses come from anywhere: what makes no sense is left out, and nothing throws.
 */
import {DEFAULT_PREFIX, partOf, withPart} from '../base/fragment.js';
import type {Span} from '../time/span.js';
import {readSpan, writeSpan} from './link-span.js';

/** Which events are shown, as a link keeps it. */
export interface LinkFilter {
  readonly text?: string;
  readonly lanes?: readonly string[];
  readonly tags?: readonly string[];
  readonly statuses?: readonly string[];
  /** EDTF; `since` in the address, where `from` is the view's. */
  readonly from?: string;
  /** EDTF; `until` in the address. */
  readonly to?: string;
}

/** What a link says of a timeline; what it leaves out is not said. */
export interface LinkState {
  /** Id of the selected event. */
  readonly id?: string;
  /** Name of the view. */
  readonly view?: string;
  /** EDTF: what is shown is what was known then; empty for all that is known. */
  readonly asOf?: string;
  /** The visible span on the axis. */
  readonly viewport?: Span;
  readonly filter?: LinkFilter;
}

/** Longer values are no links of ours, and left unread. */
const MAX_LENGTH = 16_384;
/** Fields of the text, in the order in which they are written. */
const FIELDS = ['id', 'view', 'asof', 'from', 'to', 'text', 'lanes', 'tags', 'statuses', 'since', 'until'] as const;
const LISTS = ['lanes', 'tags', 'statuses'] as const;

type Fields = ReadonlyMap<string, string>;

/** What a fragment (without its `#`) says of the timeline with a prefix. */
export const readLink = (fragment: string, prefix = DEFAULT_PREFIX): LinkState =>
  readLinkValue(partOf(fragment, encodePrefix(prefix)) ?? '');

/** The fragment with another state of the timeline with a prefix; all that is not its own stays. */
export const writeLink = (fragment: string, state: LinkState, prefix = DEFAULT_PREFIX): string =>
  withPart(fragment, encodePrefix(prefix), writeLinkValue(state));

/** A prefix as it stands in addresses. */
export const encodePrefix = (prefix: string): string => encodeURI(wellFormed(prefix)).replace(/[&#]/g, encodeURIComponent);

/** The state as the text behind a prefix; empty when it says nothing. */
export function writeLinkValue({id = '', view = '', asOf, viewport, filter = {}}: LinkState): string {
  const span = viewport && viewport.end - viewport.start < Infinity && viewport.start < viewport.end ? writeSpan(viewport) : undefined;
  const list = (items: readonly string[] = []): string | undefined => items.length > 0 ? items.map(encode).join() : undefined;
  const values: Readonly<Record<(typeof FIELDS)[number], string | undefined>> = {
    id: encode(id), view: encode(view), asof: asOf === '' ? 'all' : encode(asOf), ...span ?? {from: '', to: ''}, text: encode(filter.text),
    lanes: list(filter.lanes), tags: list(filter.tags), statuses: list(filter.statuses),
    since: encode(filter.from), until: encode(filter.to),
  };
  // A list that is there may be of one empty text.
  const said = FIELDS.filter(name => values[name] || (isList(name) && values[name] !== undefined));
  return said.join() === 'id' ? encode(id) : said.map(name => `${name}:${values[name] ?? ''}`).join(';');
}

/** The state that a text behind a prefix says; an empty one for nonsense. */
export function readLinkValue(text: string): LinkState {
  const fields = text.length > MAX_LENGTH ? new Map<string, string>() : readFields(text);
  const [id, view, asof, from = '', to = ''] = ['id', 'view', 'asof', 'from', 'to'].map(name => decode(fields.get(name)));
  const viewport = readSpan({from, to});
  const filter = readFilter(fields);
  const asOf = asof && {asOf: asof === 'all' ? '' : asof};
  return {...id && {id}, ...view && {view}, ...asOf, ...viewport && {viewport}, ...Object.keys(filter).length > 0 && {filter}};
}

function readFields(text: string): Fields {
  const fields = new Map<string, string>();
  for (const piece of text.split(';')) {
    const [name = ''] = piece.split(':', 1);
    const isKnown = FIELDS.some(field => field === name) && piece.length > name.length;
    if (isKnown && !fields.has(name)) fields.set(name, piece.slice(name.length + 1));
  }
  // Without any field it is an id, written by hand perhaps, so that a colon in it is meant as one.
  return fields.size > 0 || text.includes(';') ? fields : new Map([['id', text]]);
}

function readFilter(fields: Fields): LinkFilter {
  const [text, from, to] = ['text', 'since', 'until'].map(name => decode(fields.get(name)));
  const lists = LISTS.map(name => [name, (fields.get(name)?.split(',') ?? []).flatMap(item => decode(item) ?? [])] as const);
  return {...text && {text}, ...Object.fromEntries(lists.filter(([, items]) => items.length > 0)), ...from && {from}, ...to && {to}};
}

const isList = (name: string): boolean => LISTS.some(list => list === name);

/** Halves of characters have no place in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** As little as possible is encoded: what parts addresses, fields and lists, and what browsers would encode. */
const encode = (text = ''): string =>
  encodeURIComponent(wellFormed(text)).replace(/%(?:2F|3F|40|3D|24|2B)/g, decodeURIComponent);

/** What was encoded; nothing for what never was. */
const decode = (text: string | undefined): string | undefined => {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    // A URIError is how a per cent sign says that it stands for itself.
    return undefined;
  }
};
