/**
 * What people call a time zone: the place that it is named after, in the reader's language where `Intl` can tell.
 */
import {cached, intlLocale} from './intl-dates.js';
import {isTimeZone} from './zone.js';

/** Two zones that languages name by their cities: what the two names share is the word for "time". */
const SAMPLES = ['Australia/Sydney', 'America/Argentina/Buenos_Aires'] as const;

const genericName = (timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'shortGeneric'}).formatToParts(0)
    .find(({type}) => type === 'timeZoneName')?.value ?? '';

/** Length of what two texts have in common at their start. */
const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

const reversed = (text: string): string => [...text].reverse().join('');

/** What a language writes before and after the place: `توقيت`, `時間`, ` (Ortszeit)`. */
const aroundPlace = (locale: string): readonly [string, string] => cached(`zn${locale}`, () => {
  const [a, b] = [genericName(SAMPLES[0], locale), genericName(SAMPLES[1], locale)];
  return [a.slice(0, sharedLength(a, b)), a.slice(a.length - sharedLength(reversed(a), reversed(b)))] as const;
});

/** The city in an IANA name, in English: `America/Argentina/Buenos_Aires` is Buenos Aires. */
const cityOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? '').replace(/_/g, ' ');

/**
 * A short name for people of an IANA zone: New York, 纽约, UTC. A place, without a word for "time", where the zone has one;
 * in English that of the name itself, in other languages the city or country that `Intl` names. An unknown zone is its text.
 */
export const zoneName = (timeZone: string, locale: string): string => {
  if (/^(Etc\/)?(UTC|GMT|UCT|Universal|Zulu|Greenwich)$/i.test(timeZone)) return 'UTC';
  if (!timeZone.includes('/') || !isTimeZone(timeZone)) return timeZone;
  const tag = intlLocale(locale);
  const name = genericName(timeZone, tag);
  if (timeZone.startsWith('Etc/')) return name;
  const [before, after] = aroundPlace(tag);
  const place = name.slice(before.length, name.length - after.length).trim();
  // Abbreviations of the languages that have them (MEZ, JST) are no places.
  const isPlace = place && name === `${before}${name.slice(before.length, name.length - after.length)}${after}`
    && !/^[A-Z]{1,5}$|^(GMT|UTC)\P{L}*$/u.test(name);
  return isPlace && !tag.startsWith('en-') ? place : cityOf(timeZone);
};
