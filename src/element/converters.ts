/**
 * Attributes to values. A text that makes no sense gives the default and one warning, never an exception.
 */
import {hasAllForms, readDate} from '../time/date-reader.js';
import type {NewsDate} from '../time/fuzzy-date.js';
import type {ComplexAttributeConverter} from 'lit';

/** A boolean attribute for which `"false"`, as frameworks write it, means false. */
export const booleanConverter: ComplexAttributeConverter<boolean> = {
  fromAttribute: value => value !== null && value !== 'false',
  toAttribute: value => (value ? '' : null),
};

/** A whole number within bounds, else the default. */
export const numberConverter = (fallback: number, min: number, max: number): ComplexAttributeConverter<number> => ({
  fromAttribute: value => {
    const number = value === null || value.trim() === '' ? NaN : Number(value);
    return Number.isInteger(number) && number >= min && number <= max ? number : fallback;
  },
});

/** Reads a date attribute; `warn` is called with a sentence when it makes no sense. */
export function readDateAttribute(name: string, text: string | null | undefined, warn: (message: string) => void): NewsDate | undefined {
  if (text === null || text === undefined || text === '') return undefined;
  const date = readDate(text);
  if (date.ok) return date.value;
  // It is read again when all forms are known.
  if (!hasAllForms()) return undefined;
  warn(`${name}="${text.slice(0, 100)}" is no date: ${date.error.message}`);
  return undefined;
}
