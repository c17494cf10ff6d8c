/**
 * Texts with places, as data: a table of them can be loaded, replaced by a page and held against other languages.
 */
import {cached, formatNumber} from '../time/intl-dates.js';

/** A text by the plural categories of its language; the number that chooses is `count`. */
export type PluralMessage = {readonly [category in Intl.LDMLPluralRule]?: string} & {readonly other: string};

/** A text with `{places}`, for any number or by plural category. */
export type Message = string | PluralMessage;

/** What stands in the places. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts of a table in any language: what English says in one manner others may say by plural category. */
export type Texts<T> = {readonly [K in keyof T]: T[K] extends string ? string
  : T[K] extends PluralMessage ? Message : Texts<T[K]>};

/** Fills the places of a text. */
export function fill(message: Message, values: Values, locale: string): string {
  const text = typeof message === 'string' ? message : message[categoryOf(values['count'], locale)] ?? message.other;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

const categoryOf = (count: string | number | undefined, locale: string): Intl.LDMLPluralRule =>
  cached(`p${locale}`, () => new Intl.PluralRules(locale)).select(Number(count));
