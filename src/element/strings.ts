/**
 * Every text that a reader sees or hears, by language. What the main file shows stands in one table, what a file loaded
 * when used shows in a group that comes with that file in English. Other languages are files of their own, and a page
 * changes any text with `defineStrings`; what nobody says in a language is said in English.
 */
import type {ARTICLE} from './english/article.js';
import type {AS_OF} from './english/as-of.js';
import {CORE} from './english/core.js';
import type {CORRECTIONS} from './english/corrections.js';
import type {DETAIL} from './english/detail.js';
import type {FIND} from './english/find.js';
import type {GROUP} from './english/group.js';
import type {LEGEND} from './english/legend.js';
import type {LINKS} from './english/links.js';
import type {LINT} from './english/lint.js';
import type {LIST} from './english/list.js';
import type {NEWS} from './english/news.js';
import type {OVERVIEW} from './english/overview.js';
import type {PRINT} from './english/print.js';
import type {RAIL} from './english/rail.js';
import type {TABLE} from './english/table.js';
import type {ZONES} from './english/zones.js';
import type {SAVE} from './english/save.js';
import type {SHARE} from './english/share.js';
import type {Texts} from './messages.js';

/** Texts of the files that are loaded when used. */
export interface StringGroups {
  readonly article: Texts<typeof ARTICLE>;
  readonly asOf: Texts<typeof AS_OF>;
  readonly corrections: Texts<typeof CORRECTIONS>;
  readonly detail: Texts<typeof DETAIL>;
  readonly find: Texts<typeof FIND>;
  readonly group: Texts<typeof GROUP>;
  readonly legend: Texts<typeof LEGEND>;
  readonly links: Texts<typeof LINKS>;
  readonly lint: Texts<typeof LINT>;
  readonly listView: Texts<typeof LIST>;
  readonly news: Texts<typeof NEWS>;
  readonly overview: Texts<typeof OVERVIEW>;
  readonly print: Texts<typeof PRINT>;
  readonly rail: Texts<typeof RAIL>;
  readonly save: Texts<typeof SAVE>;
  readonly tableView: Texts<typeof TABLE>;
  readonly zones: Texts<typeof ZONES>;
  readonly share: Texts<typeof SHARE>;
}

type CoreStrings = Texts<typeof CORE>;

/** All texts of a language. */
export type Language = CoreStrings & StringGroups;

/** The texts that there are for a language: the core in full, of the groups what is known. */
export type Strings = CoreStrings & {readonly [K in keyof StringGroups]?: Partial<StringGroups[K]>};

const BUILT_IN = new Map<string, Strings>();
const OWN = new Map<string, Partial<Strings>>();

/** The table of English, of a language that was loaded, or of one that a page has given, for a tag or its language. */
const known = <T>(tables: ReadonlyMap<string, T>, locale: string): T | undefined => {
  const [tag = ''] = locale.toLowerCase().split('-u-');
  return tables.get(tag) ?? tables.get(tag.split('-')[0] ?? '');
};

/** Joins tables, the later before the earlier; groups are joined text by text. */
function join(...tables: readonly (Partial<Strings> | undefined)[]): Partial<Strings> {
  const joined: Record<string, unknown> = {};
  for (const [name, value] of tables.flatMap(table => Object.entries(table ?? {}))) {
    const isGroup = typeof value === 'object' && !('other' in value);
    joined[name] = isGroup ? {...joined[name] as object | undefined, ...value} : value;
  }
  return joined;
}

/**
 * Adds or replaces texts of a language (BCP 47). A text may have `{places}`, and where it tells a `{count}` it may be an
 * object by plural category (`{one: …, other: …}`).
 */
export function defineStrings(language: string, strings: Partial<Strings>): void {
  const tag = language.toLowerCase();
  OWN.set(tag, join(OWN.get(tag), strings));
}

/** Keeps the table of a language that was loaded. */
export const addLanguage = (language: string, strings: Strings): void => { BUILT_IN.set(language, strings); };

/** The texts of the best language for a tag: the tag itself, its language, else English. */
export const stringsFor = (locale: string): Strings =>
  ({...CORE, ...join(CORE, known(BUILT_IN, locale), known(OWN, locale))});
