/**
 * What languages say around a date: about, since, until, the 2010s. Of English what ordinary dates need is built in, the
 * rest and others are registered (`phrases/`, or a page's own), and signs stand in where there is nothing.
 */
import type {Precision} from './fuzzy-date.js';

/**
 * Phrases of one language. `words` are the words of a date as `Intl` gives them, `precision` the unit that they end
 * with. Optional phrases fall back to a range of months, days or years.
 */
export interface DatePhrases {
  about(words: string, precision: Precision): string;
  uncertain(words: string): string;
  since(words: string, precision: Precision): string;
  until(words: string, precision: Precision): string;
  /** The start is known, nobody says when it ended. */
  endUnknown(words: string, precision: Precision): string;
  startUnknown(words: string, precision: Precision): string;
  /** Some date not after, or not before, this one. */
  orEarlier(words: string): string;
  orLater(words: string): string;
  /** One of a list, which is already joined. */
  oneOf(words: string): string;
  /** The day (month) of the date is not known. */
  unspecified?(words: string, unit: 'day' | 'month'): string;
  /** The ten years from `year`. */
  decade?(year: string): string;
  /** The `ordinal`th century; `era` is what follows a year before the year 1, else empty. */
  century?(ordinal: number, era: string): string;
  /** EDTF's part of a year, 21 to 41; empty: named by its months. A winter also ends in `nextYear`. */
  season?(season: number, year: string, nextYear: string): string;
  week?(week: number, year: string): string;
  /** Years ago, as `Intl` gives it. */
  ago?(words: string): string;
  /** The number of a day. */
  day?(day: string): string;
}

/** The phrases of a language that has all. The number of a day is left to `Intl` in most. */
export type LanguagePhrases = Required<Omit<DatePhrases, 'day'>> & Pick<DatePhrases, 'day'>;

/** Signs for languages without phrases. */
export const neutralPhrases: DatePhrases = {
  about: (words) => `~ ${words}`,
  uncertain: (words) => `${words} (?)`,
  since: (words) => `${words} →`,
  until: (words) => `→ ${words}`,
  endUnknown: (words) => `${words} – ?`,
  startUnknown: (words) => `? – ${words}`,
  orEarlier: (words) => `≤ ${words}`,
  orLater: (words) => `≥ ${words}`,
  oneOf: (words) => words,
};

/** What English says around ordinary dates; `phrases/en.ts` has the rest. */
export const plainEnglish: DatePhrases & Required<Pick<DatePhrases, 'ago'>> = {
  ...neutralPhrases,
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (uncertain)`,
  since: (words) => `since ${words}`,
  until: (words) => `until ${words}`,
  endUnknown: (words) => `from ${words}, end unknown`,
  startUnknown: (words) => `until ${words}, start unknown`,
  ago: (words) => words,
};

const registered = new Map<string, DatePhrases>([['en', plainEnglish]]);

/** Adds or replaces the phrases of a language (BCP 47, mostly a bare language). */
export const registerPhrases = (language: string, phrases: DatePhrases): void => {
  registered.set(language.toLowerCase(), phrases);
};

/** The phrases of a tag, else of its language; signs where nobody has registered any. */
export const phrasesFor = (locale: string): DatePhrases => {
  const [tag = ''] = locale.toLowerCase().split('-u-');
  return registered.get(tag) ?? registered.get(tag.split('-')[0] ?? '') ?? neutralPhrases;
};
