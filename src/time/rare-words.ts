/**
 * Words of dates that few events have: with unspecified digits, parts of a year, weeks, years of few significant digits,
 * sets. They are loaded together with what reads such dates.
 */
import type {Context, RareWords} from './date-words.js';
import {dateWords, dayChange, instantWords, isElsewhere, shownOptions, spanWords, unitRange, yearWords} from './date-words.js';
import type {FuzzyDate, FuzzySpan} from './fuzzy-date.js';
import {formatList, toDigits} from './intl-dates.js';

/** Words of decades, centuries and millennia whose last digits are unspecified. */
const unspecifiedYear = (date: FuzzyDate, mask: string, context: Context): string => {
  const {phrases} = context;
  const {precision, fields: {year}} = date;
  if (!/^-?\d+X+$/.test(mask)) return mask;
  if (isElsewhere(date, context)) return unitRange(date, {}, context);
  if (precision === 'decade' && year > 9 && phrases.decade) return phrases.decade(String(year));
  if (precision === 'century' && phrases.century) {
    const era = mask.startsWith('-') ? yearWords(-99, context).replace(/\p{N}+/u, '') : '';
    return phrases.century(Math.floor(Math.abs(year) / 100) + 1, era);
  }
  return unitRange(date, {}, context);
};

/** What of a date with unspecified digits is shown. */
const knownOptions = (date: FuzzyDate, context: Context): Intl.DateTimeFormatOptions => {
  const {mask, month, day} = date.fields;
  const options = shownOptions(date, context);
  if (!mask) return options;
  const showDay = day !== undefined && mask.day !== 'XX';
  return {
    ...options,
    ...mask.year && {era: undefined},
    month: month !== undefined && (showDay || mask.month !== 'XX') ? context.month : undefined,
    day: showDay ? 'numeric' : undefined,
    weekday: undefined,
    // Digits that are not known are those of the calendar that the date is written in.
    ...showDay && {calendar: 'gregory'},
  };
};

const plainWords = (date: FuzzyDate, context: Context): string => {
  const {locale, phrases} = context;
  const {year, mask = {}, season, week, month, day, significantDigits} = date.fields;
  const yearText = (value: number): string => mask.year ?? yearWords(value, context);
  const isOther = isElsewhere(date, context);
  if (season || week) {
    const words = isOther ? '' : season ? phrases.season?.(season, yearText(year), mask.year ? '' : yearText(year + 1))
      : week && phrases.week?.(week, yearText(year));
    return words ? toDigits(words, locale)
      : unitRange(date, {month: context.month, day: week ? 'numeric' : undefined}, context);
  }
  if (significantDigits && date.precision !== 'year') return phrases.about(yearText(year), 'year');

  const options = knownOptions(date, context);
  const masks: Readonly<Record<string, string | undefined>> = mask;
  const other = dayChange(context);
  const words = isOther && !options.day && !mask.year ? unitRange(date, {month: options.month}, context)
    : options.month ? instantWords(date, undefined, options, context,
      (type, value) => toDigits(masks[type] ?? '', locale) || other(type, value))
      : mask.year ? toDigits(unspecifiedYear(date, mask.year, context), locale) : yearText(year);
  const unit = month !== undefined && !options.month ? 'month'
    : day !== undefined && !options.day ? 'day' : undefined;
  return unit && phrases.unspecified?.(words, unit) || words;
};

const setWords: RareWords['setWords'] = ({choice, members}, context) => {
  const {locale, phrases} = context;
  const one = choice === 'one';
  const openWords = ({start, end}: FuzzySpan): string | undefined => {
    const date = start ?? end;
    return date && !(start && end) ? phrases[start ? 'orLater' : 'orEarlier'](dateWords(date, context)) : undefined;
  };
  const wordsOf = (part: FuzzyDate | FuzzySpan): string => part.kind === 'date' ? dateWords(part, context)
    : one && openWords(part) || spanWords(part, context);
  const list = formatList(members.map(wordsOf), locale, one ? 'disjunction' : 'conjunction');
  return one && members.length > 1 ? phrases.oneOf(list) : list;
};

/** For {@link sayRareDates}. */
export const rareWords: RareWords = {plainWords, setWords};
