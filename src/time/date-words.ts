/**
 * Words for any date in any language: `Intl` says the date, `date-phrases.ts` what stands around it. A calendar date
 * is said as it is written, whatever zone the reader is in; an instant in the zone asked for, else in its own offset.
 */
import {instantOf} from './calendar.js';
import {neutralPhrases, PHRASES} from './date-phrases.js';
import type {DatePhrases} from './date-phrases.js';
import type {FuzzyDate, FuzzySpan, NewsDate} from './fuzzy-date.js';
import {formatInstant, formatInstants, formatList, formatYears, intlLocale} from './intl-dates.js';
import type {PartChange} from './intl-dates.js';
import type {EpochMs} from './span.js';
import {isTimeZone} from './zone.js';

/** How a date is said. */
export interface DateWordsOptions {
  /** BCP 47. Bare `en` is said in day-month-year order. */
  readonly locale: string;
  /** `short` abbreviates months, `full` adds the weekday to single days. Default `long`. */
  readonly style?: 'long' | 'short' | 'full';
  /** IANA name: instants are said in this zone. Default their written offset. Calendar dates are never shifted. */
  readonly timeZone?: string | undefined;
  /** Default: those of the language, or signs when there are none. */
  readonly phrases?: DatePhrases | undefined;
}

type Options = Intl.DateTimeFormatOptions;
type Context = {readonly locale: string; readonly options: DateWordsOptions; readonly phrases: DatePhrases};

const keep: PartChange = (_type, value) => value;

/** Years that need their era: before 100 they would read as days or ages, from 10 000 on as mere numbers. */
const needsEra = (year: number): boolean => year < 100 || year > 9999;

/** Deep time is said in years ago: millions, and hundreds of thousands when round. Near it `ago` would be too vague. */
const isLongAgo = (year: number): boolean => year <= -1e6 || year <= -1e5 && year % 1000 === 0;

/** Words of an astronomical year. */
const yearWords = (year: number, {locale, phrases}: Context): string => {
  if (isLongAgo(year)) {
    const words = formatYears(year, locale, {compactDisplay: 'long', maximumSignificantDigits: 4});
    return phrases.ago?.(words) ?? words;
  }
  return formatInstant(instantOf(year, 7), locale, {year: 'numeric', ...needsEra(year) && {era: 'short'}});
};

/** What of the date is shown, for `Intl`. */
const shownOptions = ({fields, precision}: FuzzyDate, {options: {style}}: Context): Options => {
  const {year, mask, month, day, hour, second, millisecond} = fields;
  const showDay = day !== undefined && mask?.day !== 'XX';
  const showMonth = month !== undefined && (showDay || mask?.month !== 'XX');
  return {
    year: 'numeric',
    ...needsEra(year) && !mask?.year && {era: 'short'},
    ...showMonth && {month: style === 'short' ? 'short' : 'long'},
    ...showDay && {day: 'numeric'},
    ...style === 'full' && showDay && !mask && {weekday: 'long'},
    ...hour !== undefined && {hour: 'numeric', minute: '2-digit'},
    ...second !== undefined && {second: '2-digit'},
    ...millisecond !== undefined && precision === 'millisecond' && {fractionalSecondDigits: 3},
  };
};

/** `UTC+5:30` and the like: the written offset as a zone's name. */
const offsetName = (minutes: number): string => {
  const size = Math.abs(minutes);
  const rest = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  return size ? `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}` : 'UTC';
};

/** How an instant of a date is moved and named so that `Intl` says it in the right zone. */
const zoneOf = (date: FuzzyDate, {options: {timeZone}}: Context): {options: Options; shift: number; name: string} => {
  const {offsetMinutes} = date.fields;
  if (offsetMinutes === undefined) return {options: {}, shift: 0, name: ''};
  return timeZone && isTimeZone(timeZone) ? {options: {timeZone, timeZoneName: 'short'}, shift: 0, name: ''}
    : {options: {}, shift: offsetMinutes * 60_000, name: ` ${offsetName(offsetMinutes)}`};
};

/** From the first to the last unit of a span, for dates that have no name of their own. */
const unitRange = (date: FuzzyDate, options: Options, {locale}: Context): string =>
  formatInstants(date.core.start, date.core.end - 1, locale,
    {...options, ...needsEra(date.fields.year) && {era: 'short'}}, keep);

/** Words of decades, centuries and millennia whose last digits are unspecified. */
const unspecifiedYear = (date: FuzzyDate, context: Context): string => {
  const {phrases} = context;
  const {year} = date.fields;
  const mask = date.fields.mask?.year ?? '';
  const negative = mask.startsWith('-');
  const places = /^-?\d*(X*)$/.exec(mask)?.[1]?.length ?? 4;
  if (places > 3) return mask;
  if (places === 1 && !negative && year >= 10 && phrases.decade) return phrases.decade(String(year));
  if (places === 2 && phrases.century) {
    const era = negative ? yearWords(-99, context).replace(/\d+/, '') : '';
    return phrases.century(Math.floor(Math.abs(year) / 100) + 1, era);
  }
  return unitRange(date, {year: 'numeric'}, context);
};

/** Words of a date without its qualifiers. */
const plainWords = (date: FuzzyDate, context: Context): string => {
  const {locale, phrases, options: {style}} = context;
  const {year, mask, season, week, month, day, significantDigits} = date.fields;
  const monthOptions: Options = {year: 'numeric', month: style === 'short' ? 'short' : 'long'};
  const yearText = (value: number): string => mask?.year ?? yearWords(value, context);
  if (season) {
    return phrases.season?.(season, yearText(year), mask?.year ? '' : yearText(year + 1))
      ?? unitRange(date, monthOptions, context);
  }
  if (week) return phrases.week?.(week, yearText(year)) ?? unitRange(date, {...monthOptions, day: 'numeric'}, context);
  if (significantDigits && date.precision !== 'year') return phrases.about(yearWords(year, context), 'year');

  const options = shownOptions(date, context);
  const unit = options.day ? undefined
    : month !== undefined && !options.month ? 'month' : day !== undefined ? 'day' : undefined;
  let words: string;
  if (options.month) {
    const {options: zone, shift, name} = zoneOf(date, context);
    const masks: Readonly<Record<string, string | undefined>> = mask ?? {};
    words = formatInstant(date.core.start + shift, locale, {...options, ...zone},
      (type, value) => masks[type] ?? (type === 'day' && phrases.day?.(value) || value)) + name;
  } else {
    words = mask?.year ? unspecifiedYear(date, context) : yearWords(year, context);
  }
  return unit && phrases.unspecified?.(words, unit) || words;
};

/** Words of a date with its qualifiers. */
const dateWords = (date: FuzzyDate, context: Context): string => {
  const {phrases} = context;
  const words = plainWords(date, context);
  const about = date.approximate ? phrases.about(words, date.precision) : words;
  return date.uncertain ? phrases.uncertain(about) : about;
};

/** Whether `Intl` can say the two as one range: like parts, nothing to be said of one alone. */
const canShare = (a: FuzzyDate, b: FuzzyDate): boolean =>
  a.precision === b.precision && a.fields.offsetMinutes === b.fields.offsetMinutes
  && [a, b].every(({approximate, uncertain, unspecified, fields}) => !(approximate || uncertain || unspecified)
    && !(fields.season ?? fields.week ?? fields.significantDigits ?? fields.longYear));

const spanWords = (span: FuzzySpan, context: Context, isOneOf = false): string => {
  const {phrases, locale} = context;
  const {start, end, startKind, endKind} = span;
  if (start && end) {
    if (!canShare(start, end)) return `${dateWords(start, context)} – ${dateWords(end, context)}`;
    const {weekday: _, ...options} = shownOptions(start.fields.year < end.fields.year ? start : end, context);
    const {options: zone, shift, name} = zoneOf(start, context);
    const from: EpochMs = start.core.start + shift;
    return formatInstants(from, end.core.start + shift, locale, {...options, ...zone},
      (type, value) => type === 'day' && phrases.day?.(value) || value) + name;
  }
  const date = start ?? end;
  if (!date) return [startKind, endKind].map((kind) => kind === 'open' ? '…' : '?').join(' – ');
  const words = dateWords(date, context);
  const phrase = start
    ? isOneOf ? 'orLater' : endKind === 'open' ? 'since' : 'endUnknown'
    : isOneOf ? 'orEarlier' : startKind === 'open' ? 'until' : 'startUnknown';
  return phrases[phrase](words, date.precision);
};

/** Words for a date. Never throws: an unknown locale is English, an unknown zone is left aside. */
export const describeDate = (date: NewsDate, options: DateWordsOptions): string => {
  const locale = intlLocale(options.locale);
  const phrases = options.phrases ?? PHRASES[locale.split('-')[0] ?? ''] ?? neutralPhrases;
  const context: Context = {locale, options, phrases};
  if (date.kind === 'date') return dateWords(date, context);
  if (date.kind === 'interval') return spanWords(date, context);
  const one = date.choice === 'one';
  const members = date.members.map((member) =>
    member.kind === 'date' ? dateWords(member, context) : spanWords(member, context, one));
  const list = formatList(members, locale, one ? 'disjunction' : 'conjunction');
  return one && members.length > 1 ? phrases.oneOf(list) : list;
};
