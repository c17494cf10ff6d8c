import '../../src/time/phrases/all.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {neutralPhrases} from '../../src/time/date-phrases.js';
import {describeDate} from '../../src/time/date-words.js';
import type {DateWordsOptions} from '../../src/time/date-words.js';
import {parseDate} from '../../src/time/parse-date.js';
import {englishPhrases} from '../../src/time/phrases/en.js';

/** Kinds of spaces differ between releases of Intl's data. */
const say = (text: string, options: DateWordsOptions): string => {
  const result = parseDate(text);
  assert.ok(result.ok, text);
  return describeDate(result.value, options).replace(/\s/g, ' ');
};

const inEnglishAndFrench: readonly (readonly [string, string, string])[] = [
  // The table of the data model, as printed there.
  ['2022-02-24', '24 February 2022', '24 février 2022'],
  ['2013-09', 'September 2013', 'septembre 2013'],
  ['2013', '2013', '2013'],
  ['2022-02~', 'about February 2022', 'vers février 2022'],
  ['2023-10-16?', '16 October 2023 (uncertain)', '16 octobre 2023 (incertain)'],
  ['201X', 'the 2010s', 'les années 2010'],
  ['2023-03-20/2023-03-22', '20–22 March 2023', '20–22 mars 2023'],
  ['2023-10-07/..', 'since 7 October 2023', 'depuis le 7 octobre 2023'],
  ['../2022-02-24', 'until 24 February 2022', "jusqu'au 24 février 2022"],
  ['-0043-03-15', '15 March 44 BC', '15 mars 44 av. J.-C.'],
  ['Y-13800000000', '13.8 billion years ago', "il y a 13,8 milliards d'années"],
  // Qualifiers with other precisions.
  ['2022-02-24%', 'about 24 February 2022 (uncertain)', 'vers le 24 février 2022 (incertain)'],
  ['1850~', 'about 1850', 'vers 1850'],
  ['2004-06-~11', 'about 11 June 2004', 'vers le 11 juin 2004'],
  ['1950S2', 'about 1950', 'vers 1950'],
  ['../2013', 'until 2013', "jusqu'en 2013"],
  ['../201X', 'until the 2010s', "jusqu'aux années 2010"],
  ['../2023-03-01', 'until 1 March 2023', "jusqu'au 1er mars 2023"],
  ['2021-22/..', 'since summer 2021', "depuis l'été 2021"],
  ['1985/', 'from 1985, end unknown', 'depuis 1985, fin inconnue'],
  ['/1985-04-12', 'until 12 April 1985, start unknown', "jusqu'au 12 avril 1985, début inconnu"],
  ['../', '… – ?', '… – ?'],
  ['1984~/2004-06', 'about 1984 – June 2004', 'vers 1984 – juin 2004'],
  ['1964/2008', '1964–2008', '1964–2008'],
  ['2023-03-30/2023-04-02', '30 March – 2 April 2023', '30 mars – 2 avril 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023', '30 décembre 2022 – 2 janvier 2023'],
  ['-0043/-0040', '44–41 BC', '44–41 av. J.-C.'],
  // Unspecified digits.
  ['19XX', 'the 20th century', 'le XXe siècle'],
  ['00XX', 'the 1st century', 'le Ier siècle'],
  ['-01XX', 'the 2nd century BC', 'le IIe siècle av. J.-C.'],
  ['200X', 'the 2000s', 'les années 2000'],
  ['2XXX', '2000–2999', '2000–2999'],
  ['-004X', '50–41 BC', '50–41 av. J.-C.'],
  ['2004-06-XX', 'June 2004 (day unknown)', 'juin 2004 (jour inconnu)'],
  ['2004-XX', '2004 (month unknown)', '2004 (mois inconnu)'],
  ['156X-12-25', '25 December 156X', '25 décembre 156X'],
  // Parts of a year.
  ['2021-21', 'spring 2021', 'printemps 2021'],
  ['2020-24', 'winter 2020–2021', 'hiver 2020–2021'],
  ['2021-31', 'autumn 2021 (southern hemisphere)', 'automne 2021 (hémisphère sud)'],
  ['2021-33', '1st quarter of 2021', '1er trimestre 2021'],
  ['2021-39', '3rd third of 2021', '3e quadrimestre 2021'],
  ['2021-41', '2nd half of 2021', '2e semestre 2021'],
  ['2013-W05', 'week 5 of 2013', 'semaine 5 de 2013'],
  // Sets.
  ['[1667,1668,1670..1672]', 'one of 1667, 1668 or 1670–1672', "l'une de ces dates : 1667, 1668 ou 1670–1672"],
  ['{1960,1961-12}', '1960 and December 1961', '1960 et décembre 1961'],
  ['[..1984]', '1984 or earlier', '1984 ou avant'],
  ['{1984..}', 'since 1984', 'depuis 1984'],
  // Deep time, and years beyond Date.
  ['Y-66000000', '66 million years ago', "il y a 66 millions d'années"],
  ['Y-300000', '300,000 years ago', 'il y a 300 000 ans'],
  ['Y-17000', '17,001 BC', '17 001 av. J.-C.'],
  ['Y-123456', '123,457 BC', '123 457 av. J.-C.'],
  ['Y20000', '20,000 AD', '20 000 ap. J.-C.'],
  ['Y-4540000000S3', 'about 4.54 billion years ago', "il y a environ 4,54 milliards d'années"],
  ['../Y-66000000', 'until 66 million years ago', "jusqu'il y a 66 millions d'années"],
  ['Y-66000000/..', 'since 66 million years ago', "depuis 66 millions d'années"],
  // Date-times.
  ['2023-10-17T09:30+08:00', '17 October 2023 at 09:30 UTC+8', '17 octobre 2023 à 09:30 UTC+8'],
  ['2023-10-17T09:30', '17 October 2023 at 09:30', '17 octobre 2023 à 09:30'],
];

describe('words for dates', () => {
  for (const [text, english, french] of inEnglishAndFrench) {
    it(text, () => assert.deepEqual([say(text, {locale: 'en'}), say(text, {locale: 'fr'})], [english, french]));
  }

  for (const [text, options, expected] of [
    ['2022-02-24', {locale: 'en', style: 'short'}, '24 Feb 2022'],
    ['2022-02-04', {locale: 'fr', style: 'short'}, '4 févr. 2022'],
    ['2022-02-24', {locale: 'fr', style: 'full'}, 'jeudi 24 février 2022'],
    ['2022-02-24/2022-02-26', {locale: 'fr', style: 'full'}, '24–26 février 2022'],
    ['2022-02-24', {locale: 'en-US'}, 'February 24, 2022'],
    ['2022-02-24', {locale: 'de'}, '24. Februar 2022'],
    // A language without phrases.
    ['2022-02~', {locale: 'nl'}, '~ februari 2022'],
    ['2022-02-24/..', {locale: 'nl'}, '24 februari 2022 →'],
    ['../2022-02-24', {locale: 'nl'}, '→ 24 februari 2022'],
    ['2021-33', {locale: 'nl'}, 'januari–maart 2021'],
    ['201X', {locale: 'nl'}, '2010–2019'],
    ['Y-66000000', {locale: 'nl'}, '66 miljoen jaar geleden'],
    ['2022-02-24', {locale: 'ja'}, '2022年2月24日'],
    ['2022-02~', {locale: 'fr', phrases: neutralPhrases}, '~ février 2022'],
    ['2022-02~', {locale: 'en', phrases: {...englishPhrases, about: (words: string) => `circa ${words}`}},
      'circa February 2022'],
    ['2022-02-24', {locale: 'not a tag'}, '24 February 2022'],
    ['2022-02-24', {locale: ''}, '24 February 2022'],
    // An instant moves with the zone asked for, a calendar date never does.
    ['2023-10-17T09:30+08:00', {locale: 'fr', timeZone: 'Asia/Shanghai'}, '17 octobre 2023 à 09:30 UTC+8'],
    ['2023-10-17T09:30+08:00', {locale: 'fr', timeZone: 'UTC'}, '17 octobre 2023 à 01:30 UTC'],
    ['2023-10-17T09:30+08:00', {locale: 'fr', timeZone: 'No/Where'}, '17 octobre 2023 à 09:30 UTC+8'],
    ['2023-10-17T09:30+08:00', {locale: 'en', style: 'short', zoneName: false}, '17 Oct 2023, 09:30'],
    ['2023-10-17T09:30+08:00', {locale: 'en', style: 'short', zoneName: false, timeZone: 'UTC'}, '17 Oct 2023, 01:30'],
    ['2023-10-17T09:30', {locale: 'fr', timeZone: 'Asia/Shanghai'}, '17 octobre 2023 à 09:30'],
    ['2023-10-17', {locale: 'fr', timeZone: 'America/New_York'}, '17 octobre 2023'],
    ['2023-10-17', {locale: 'fr', timeZone: 'Pacific/Kiritimati'}, '17 octobre 2023'],
  ] as const) {
    it(`${text} ${JSON.stringify(options)}`, () => assert.equal(say(text, options), expected));
  }

  it('says New York\'s evening before', () => {
    const words = say('2023-10-17T09:30+08:00', {locale: 'en', timeZone: 'America/New_York'});
    assert.match(words, /^16 October 2023.* 21:30 /);
  });
});
