/**
 * Words for any date in any language: `Intl` says the date, `date-phrases.ts` what stands around it. A calendar date
 * is said as it is written, whatever zone the reader is in; an instant in the zone asked for, else in its own offset.
 */
import {instantOf} from './calendar.js';
import {phrasesFor} from './date-phrases.js';
import type {DatePhrases} from './date-phrases.js';
import type {DateSet, FuzzyDate, FuzzySpan, NewsDate} from './fuzzy-date.js';
import {calendarOf, formatInstants, formatYears, intlLocale, isIn, keep, toDigits} from './intl-dates.js';
import type {PartChange} from './intl-dates.js';
import {isTimeZone} from './zone.js';

/** How a date is said. */
export interface DateWordsOptions {
  /**
   * BCP 47. Bare `en` is said in day-month-year order. With `-u-ca-` (`ar-u-ca-islamic-umalqura`) the date is said in that
   * calendar, months and years as the stretch that they are there; `-u-nu-` gives the digits.
   */
  readonly locale: string;
  /** `short` abbreviates months, `full` adds the weekday to single days, `brief` leaves out the year. Default `long`. */
  readonly style?: 'long' | 'short' | 'full' | 'brief';
  /** IANA name: instants are said in this zone. Default their written offset. Calendar dates are never shifted. */
  readonly timeZone?: string | undefined;
  /** Whether an instant's zone is named. Default `true`. */
  readonly zoneName?: boolean | undefined;
  /** Default: those of the language, or signs when there are none. */
  readonly phrases?: DatePhrases | undefined;
}

type Options = Intl.DateTimeFormatOptions;

/** What is known while a date is said. */
export type Context = DateWordsOptions & {readonly phrases: DatePhrases; readonly month: 'short' | 'long'};

/** Years that need their era: before 100 they would read as days or ages, from 10 000 on as mere numbers. */
const needsEra = (year: number): Options['era'] => year < 100 || year > 9999 ? 'short' : undefined;

/** Words of an astronomical year. Deep time is said in years ago, below a million when round: near it is too vague. */
export const yearWords = (year: number, {locale, phrases}: Context): string => {
  if (year > -1e6 && (year > -1e5 || year % 1000)) {
    return formatInstants(instantOf(year, 7), undefined, locale, {year: 'numeric', era: needsEra(year)});
  }
  const words = formatYears(year, locale, {compactDisplay: 'long', maximumSignificantDigits: 4});
  return phrases.ago?.(words) ?? words;
};

/** What of a date is shown, for `Intl`. */
export const shownOptions = ({fields, precision}: FuzzyDate, context: Context): Options => {
  const {year, month, day, hour, second} = fields;
  const isBrief = context.style === 'brief';
  return {
    year: isBrief && day ? undefined : 'numeric',
    era: isBrief ? undefined : needsEra(year),
    month: month === undefined ? undefined : context.month,
    ...day && {day: 'numeric', weekday: context.style === 'full' ? 'long' : undefined},
    ...hour !== undefined && {hour: 'numeric', minute: '2-digit'},
    ...second !== undefined && {second: '2-digit'},
    ...precision === 'millisecond' && {fractionalSecondDigits: 3},
  };
};

/** Words of a date, or of it and all up to another, in the zone asked for or else in the written offset. */
export const instantWords = (
  date: FuzzyDate, until: FuzzyDate | undefined, options: Options, context: Context, change = dayChange(context),
): string => {
  const {locale, timeZone, zoneName = true} = context;
  const {offsetMinutes: offset} = date.fields;
  const inZone = offset !== undefined && timeZone && isTimeZone(timeZone);
  const shift = inZone ? 0 : (offset ?? 0) * 60_000;
  const all: Options = {...options, ...inZone && {timeZone, timeZoneName: zoneName ? 'short' : undefined}};
  // To the end of the last unit, which in another calendar may be of two months.
  const words = formatInstants(date.core.start + shift, until && until.core.end - 1 + shift, locale, all, change);
  return offset === undefined || inZone || !zoneName ? words : `${words} UTC${toDigits(offsetWords(offset), locale)}`;
};

/** What a language makes of the number of a day. */
export const dayChange = ({phrases}: Context): PartChange =>
  phrases.day ? (type, value) => type === 'day' && phrases.day?.(value) || value : keep;

/** `+5:30` and the like. */
const offsetWords = (minutes: number): string => minutes ? (minutes < 0 ? '−' : '+')
  + new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16).replace(/^0|:00/g, '') : '';

/** From the first to the last unit of a span, for dates that have no name of their own. */
export const unitRange = ({core, fields}: FuzzyDate, options: Options, {locale}: Context): string =>
  formatInstants(core.start, Math.max(core.start, core.end - 1), locale, {...options, year: 'numeric', era: needsEra(fields.year)});

/** Whether months and years are those of another calendar, in which the date is from some day to some other. */
export const isElsewhere = ({core}: FuzzyDate, {locale}: Context): boolean => isIn(calendarOf(locale), core.start, core.end - 1);

/** Words of a date without its qualifiers. */
const plainWords = (date: FuzzyDate, context: Context): string => {
  const {year, mask, season, week, significantDigits} = date.fields;
  if (mask || season || week || significantDigits) return rare?.plainWords(date, context) ?? date.text;
  const options = shownOptions(date, context);
  return isElsewhere(date, context) && !options.day ? unitRange(date, {month: options.month}, context)
    : options.month ? instantWords(date, undefined, options, context) : yearWords(year, context);
};

/** Words of a date with its qualifiers. */
export const dateWords = (date: FuzzyDate, context: Context): string => {
  const {phrases} = context;
  const words = plainWords(date, context);
  const about = date.approximate ? phrases.about(words, date.precision) : words;
  return date.uncertain ? phrases.uncertain(about) : about;
};

/** Whether `Intl` can say the two as one range: like parts, nothing to be said of one alone. */
const canShare = (a: FuzzyDate, b: FuzzyDate): boolean =>
  a.precision === b.precision && a.fields.offsetMinutes === b.fields.offsetMinutes
  && ![a.fields, b.fields].some(({mask, qualifiers, season, week, significantDigits, longYear}) =>
    mask ?? qualifiers ?? season ?? week ?? significantDigits ?? longYear);

/** Words of an interval. */
export const spanWords = ({start, end, startKind, endKind}: FuzzySpan, context: Context): string => {
  if (start && end) {
    if (!canShare(start, end)) return `${dateWords(start, context)} – ${dateWords(end, context)}`;
    const options = shownOptions(start.fields.year < end.fields.year ? start : end, context);
    return instantWords(start, end, {...options, weekday: undefined}, context);
  }
  const date = start ?? end;
  if (!date) return [startKind, endKind].map((kind) => kind === 'open' ? '…' : '?').join(' – ');
  const phrase = start
    ? endKind === 'open' ? 'since' : 'endUnknown'
    : startKind === 'open' ? 'until' : 'startUnknown';
  return context.phrases[phrase](dateWords(date, context), date.precision);
};

/** Words of what few dates are: `rare-words.ts`. */
export interface RareWords {
  /** Words of a date with unspecified digits, of a part of a year, a week, or a year with few significant digits. */
  plainWords(date: FuzzyDate, context: Context): string;
  setWords(date: DateSet, context: Context): string;
}

let rare: RareWords | undefined;

/** From now on rare dates are said in words, too; until then as they are written. They come with what reads them. */
export const sayRareDates = (words: RareWords): void => {
  rare = words;
};

/** Words for a date. Never throws: an unknown locale is English, an unknown zone is left aside. */
export const describeDate = (date: NewsDate, options: DateWordsOptions): string => {
  const locale = intlLocale(options.locale);
  const phrases = options.phrases ?? phrasesFor(locale);
  const context: Context = {...options, locale, phrases, month: options.style === 'short' ? 'short' : 'long'};
  return date.kind === 'date' ? dateWords(date, context) : date.kind === 'interval' ? spanWords(date, context)
    : rare?.setWords(date, context) ?? date.text;
};
