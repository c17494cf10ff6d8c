/** Generators of EDTF texts, built from the grammar and not from the reader. */
import fc from 'fast-check';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const sign = fc.constantFrom('', '', '-');
export const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

export const year = fc.tuple(sign, fc.integer({min: 1, max: 9999})).map(([minus, value]) => minus + digits(value, 4));
export const month = fc.integer({min: 1, max: 12}).map((value) => digits(value, 2));
/** Days that every month has. */
export const day = fc.integer({min: 1, max: 28}).map((value) => digits(value, 2));
export const season = fc.integer({min: 21, max: 41}).map(String);

export const longYear = fc.tuple(fc.constantFrom('', '-'), fc.integer({min: 10_000, max: 20_000_000_000}))
  .map(([minus, value]) => `Y${minus}${value}`);
export const exponentYear = fc.tuple(
  fc.constantFrom('', '-'), fc.integer({min: 1, max: 999}), fc.integer({min: 4, max: 9}),
)
  .map(([minus, value, exponent]) => `Y${minus}${value}E${exponent}`);
export const significantYear = fc.tuple(fc.oneof(year, longYear, exponentYear), fc.integer({min: 1, max: 5}))
  .map(([text, count]) => `${text}S${count}`);

export const plainDate = fc.oneof(
  year, fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
export const seasonDate = fc.tuple(year, season).map((parts) => parts.join('-'));

/** Level 1 and 2 qualification, to the left and to the right of components. */
export const qualifiedDate = fc.tuple(
  fc.array(qualifier, {minLength: 6, maxLength: 6}), year, month, day, fc.integer({min: 1, max: 3}),
).map(([q, y, m, d, count]) =>
  [y, m, d].slice(0, count).map((part, i) => (q[i] ?? '') + part + (q[i + 3] ?? '')).join('-'));

/** `X` in place of the last digits, or of any digits. */
export const maskedDate = fc.oneof(
  fc.tuple(year, fc.integer({min: 1, max: 4})).map(([text, count]) => text.slice(0, -count) + 'X'.repeat(count)),
  fc.tuple(plainDate, fc.array(fc.boolean(), {minLength: 11, maxLength: 11})).map(([text, hide]) =>
    text.replace(/\d/g, (digit, i: number) => hide[i] ? 'X' : digit)),
);

export const offset = fc.oneof(fc.constantFrom('Z', '', '+00:00'),
  fc.tuple(fc.constantFrom('+', '-'), fc.integer({min: 0, max: 14}), fc.integer({min: 0, max: 59}))
    .map(([plus, hours, minutes]) => `${plus}${digits(hours, 2)}:${digits(minutes, 2)}`));
export const dateTime = fc.tuple(
  year, month, day, fc.integer({min: 0, max: 86_399}), fc.constantFrom('', '.5', '.123456'), offset,
).map(([y, m, d, time, fraction, zone]) => `${y}-${m}-${d}T${digits(Math.floor(time / 3600), 2)}:`
  + `${digits(Math.floor(time / 60) % 60, 2)}:${digits(time % 60, 2)}${fraction}${zone}`);

export const single =
  fc.oneof(plainDate, seasonDate, qualifiedDate, maskedDate, longYear, exponentYear, significantYear);
const end = fc.oneof(single, dateTime, fc.constantFrom('', '..'));
export const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
export const set = fc.tuple(
  fc.constantFrom('[]', '{}'), fc.boolean(), fc.boolean(),
  fc.array(fc.oneof(single, fc.tuple(plainDate, plainDate).map((ends) => ends.join('..'))),
    {minLength: 1, maxLength: 4}),
).map(([brackets, before, after, members]) => {
  const [first = '', ...rest] = members;
  const all = [before && !first.includes('..') ? `..${first}` : first, ...rest];
  const last = all.pop() ?? '';
  return `${brackets[0]}${[...all, after && !last.includes('..') ? `${last}..` : last].join()}${brackets[1]}`;
});
export const anyDate = fc.oneof(single, dateTime, interval, set);
