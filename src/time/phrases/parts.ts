/**
 * What the phrases of several languages are made with: parts of a year, Roman numerals.
 */
import {seasonMonths} from '../calendar.js';
import type {LanguagePhrases} from '../date-phrases.js';

const romanDigit = (digit: number, one: string, five: string, ten: string): string => digit > 9 ? ten
  : digit % 5 > 3 ? one + (digit > 5 ? ten : five) : (digit > 4 ? five : '') + one.repeat(digit % 5);

/** Roman numerals, which many languages count centuries by: 1 to 100. */
export const roman = (number: number): string =>
  romanDigit(Math.floor(number / 10), 'X', 'L', 'C') + romanDigit(number % 10, 'I', 'V', 'X');

/** What a language has for parts of a year. */
export interface YearParts {
  /** Spring, summer, autumn, winter. */
  readonly names: readonly string[];
  /** What follows where the hemisphere is stated: northern, southern. */
  readonly hemispheres: readonly string[];
  /** The `ordinal`th stretch of 3, 4 or 6 months of a year. */
  readonly part: (ordinal: number, months: number, year: string) => string;
  /** A season with its year, or the two of a winter. Default: side by side. */
  readonly named?: (name: string, years: string) => string;
}

/** The phrase for parts of a year. */
export const seasonPhrase = ({names, hemispheres, part, named}: YearParts): LanguagePhrases['season'] =>
  (season, year, nextYear) => {
    const {month, length} = seasonMonths(season);
    if (season > 32) return part((month - 1) / length + 1, length, year);
    const name = names[(season - 21) % 4] ?? '';
    const years = month > 11 && nextYear ? `${year}–${nextYear}` : year;
    return (named?.(name, years) ?? `${name} ${years}`) + (season > 24 ? hemispheres[season > 28 ? 1 : 0] : '');
  };
