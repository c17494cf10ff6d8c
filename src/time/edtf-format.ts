/**
 * Canonical text of a date, so that reading it again gives the same date (its `text` aside). Exponents are written
 * out, qualifiers of single components stand to their left, and zero offset is `Z`.
 */
import type {DateFields, FuzzyDate, FuzzySpan, NewsDate} from './fuzzy-date.js';

const pad = (value: number, length = 2): string => String(Math.abs(value)).padStart(length, '0');

const time = ({hour = 0, minute = 0, second, millisecond, offsetMinutes}: DateFields): string => {
  const seconds = second === undefined ? '' : `:${pad(second)}`;
  const fraction = millisecond === undefined ? '' : `.${pad(millisecond, 3)}`;
  const zone = offsetMinutes === undefined ? '' : offsetMinutes === 0 ? 'Z'
    : `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.trunc(offsetMinutes / 60))}:${pad(offsetMinutes % 60)}`;
  return `T${pad(hour)}:${pad(minute)}${seconds}${fraction}${zone}`;
};

const single = ({fields}: FuzzyDate): string => {
  const {year, mask, significantDigits, longYear, season, week, month = season, day, qualifiers = {}} = fields;
  const years = longYear ? `Y${year}` : mask?.year ?? (year < 0 ? '-' : '') + pad(year, 4);
  return (qualifiers.year ?? '') + years
    + (significantDigits ? `S${significantDigits}` : '')
    + (week ? `-W${pad(week)}` : '')
    + (month !== undefined ? `-${qualifiers.month ?? ''}${mask?.month ?? pad(month)}` : '')
    + (day !== undefined ? `-${qualifiers.day ?? ''}${mask?.day ?? pad(day)}` : '')
    + (fields.hour === undefined ? '' : time(fields))
    + (qualifiers.whole ?? '');
};

const member = (date: FuzzyDate | FuzzySpan): string => date.kind === 'date' ? single(date)
  : `${date.start ? single(date.start) : ''}..${date.end ? single(date.end) : ''}`;

/** Canonical EDTF of a date; for a week HTML's form. */
export const formatEdtf = (date: NewsDate): string => {
  if (date.kind === 'date') return single(date);
  if (date.kind === 'interval') {
    return [[date.start, date.startKind] as const, [date.end, date.endKind] as const]
      .map(([end, kind]) => end ? single(end) : kind === 'open' ? '..' : '').join('/');
  }
  const members = date.members.map(member).join();
  return date.choice === 'one' ? `[${members}]` : `{${members}}`;
};
