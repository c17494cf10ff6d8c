/** Dates in other calendars and digits: what the tag asks for, exactly, and never a month or a year that it is not. */
import '../../src/time/other-calendars.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {say} from './support/phrases.js';
import {calendarOf, intlLocale, toDigits} from '../../src/time/intl-dates.js';
import {localeWith} from '../../src/time/locale-with.js';

const HIJRI = 'en-u-ca-islamic-umalqura';

describe('dates in another calendar', () => {
  for (const [text, locale, words] of [
    ['2022-02-24', HIJRI, '23 Rajab 1443 AH'],
    ['2022-02-24', 'ar-u-ca-islamic-umalqura-nu-arab', '٢٣ رجب ١٤٤٣ هـ'],
    ['2022-02-24', 'he-u-ca-hebrew', '23 באדר א׳ 5782'],
    ['2022-02-24', 'ja-u-ca-japanese', '令和4年2月24日'],
    ['2022-02-24', 'th-u-ca-buddhist', '24 กุมภาพันธ์ 2565'],
    ['2022-02-24', 'fa-u-ca-persian-nu-latn', '5 اسفند 1400'],
    // A month and a year of the Gregorian calendar are from one to another of these.
    ['2013-09', HIJRI, 'Shawwal–Dhuʻl-Qiʻdah 1434 AH'],
    ['2013', HIJRI, '1434–1435 AH'],
    ['201X', HIJRI, '1431–1441 AH'],
    ['19XX', HIJRI, '1317–1420 AH'],
    ['2013', 'ja-u-ca-japanese', '平成25年'],
    ['2019', 'ja-u-ca-japanese', '平成31年～令和元年'],
    ['2013-09', 'en-u-ca-buddhist', 'September 2556 BE'],
    ['2021-21', 'en-u-ca-buddhist', 'March–May 2564 BE'],
    ['2013-W05', 'en-u-ca-buddhist', '28 January – 3 February 2556 BE'],
    ['1964/2008', HIJRI, '1383–1430 AH'],
    ['2023-03-20/2023-03-22', HIJRI, '28–30 Shaʻban 1444 AH'],
    ['2013-09~', HIJRI, 'about Shawwal–Dhuʻl-Qiʻdah 1434 AH'],
    ['2004-06-XX', 'en-u-ca-buddhist', 'June 2547 BE (day unknown)'],
    // Unknown digits are of the calendar that the date is written in; so is what the other has no years for.
    ['156X-12-25', HIJRI, '25 December 156X'],
    ['0500-03-01', HIJRI, '1 March 500 AD'],
    ['0500', 'en-u-ca-buddhist', '500 AD'],
    ['1850', 'en-u-ca-japanese', '1850 AD'],
    ['Y20000', HIJRI, '20,000 AD'],
    ['-0043-03-15', HIJRI, '15 March 44 BC'],
    ['Y-66000000', HIJRI, '66 million years ago'],
    // A calendar that nobody knows, and one without words, is the Gregorian one.
    ['2022-02-24', 'en-u-ca-nonsense', '24 February 2022'],
    ['2022-02-24', 'th-u-ca-nonsense', '24 กุมภาพันธ์ 2022'],
    ['2022-02-24', 'en-u-ca-iso8601', '24 February 2022'],
    // The usual one of a language is not asked for.
    ['2022-02-24', 'th', '24 กุมภาพันธ์ 2022'],
    ['2022-02-24', 'fa-u-nu-latn', '24 فوریهٔ 2022'],
  ] as const) {
    it(`${text} in ${locale}`, () => assert.equal(say(text, {locale}), words));
  }
});

describe('digits', () => {
  for (const [text, locale, words] of [
    ['2022-02-24', 'en-u-nu-deva', '२४ February २०२२'],
    ['201X', 'ar-u-nu-arab', 'عقد ٢٠١٠'],
    ['19XX', 'ar-u-nu-arab', 'القرن الـ٢٠'],
    ['-01XX', 'en-u-nu-arab', 'the ٢nd century BC'],
    ['2013-W05', 'ar-u-nu-arab', 'الأسبوع ٥ من ٢٠١٣'],
    ['2021-21', 'ar-u-nu-arab', 'ربيع ٢٠٢١'],
    ['156X', 'ar-u-nu-arab', 'عقد ١٥٦٠'],
    ['156X-12-25', 'ar-u-nu-arab', '٢٥ ديسمبر ١٥٦X'],
    ['Y20000', 'ar-u-nu-arab', '٢٠٬٠٠٠ م'],
    ['2023-10-17T09:30+08:00', 'ar-u-nu-arab', '١٧ أكتوبر ٢٠٢٣ في ٩:٣٠ ص UTC+٨'],
  ] as const) {
    it(`${text} in ${locale}`, () => assert.equal(say(text, {locale}), words));
  }

  it('are left where they are those of the language', () => {
    assert.equal(toDigits('2013', 'en'), '2013');
    assert.equal(toDigits('2013', 'en-u-nu-arab'), '٢٠١٣');
  });
});

describe('localeWith', () => {
  for (const [locale, calendar, numberingSystem, tag, problems] of [
    ['ar', 'islamic-umalqura', 'arab', 'ar-u-ca-islamic-umalqura-nu-arab', 0],
    ['ar', ' Hebrew ', '', 'ar-u-ca-hebrew', 0],
    ['fa', 'islamicc', 'latn', 'fa-u-ca-islamic-civil-nu-latn', 0],
    ['en-u-nu-arab', 'japanese', undefined, 'en-u-ca-japanese-nu-arab', 0],
    ['th', 'gregory', undefined, 'th-u-ca-gregory', 0],
    ['en', '', '', 'en', 0],
    ['en', undefined, undefined, 'en', 0],
    ['en', 'bogus', 'latn', 'en-u-nu-latn', 1],
    ['th', 'bogus', 'thai', 'th-u-nu-thai', 1],
    ['en', 'not a calendar', 'roman', 'en', 2],
    ['en', 'x'.repeat(5000), 'x', 'en', 2],
  ] as const) {
    it(`${locale} with ${calendar?.slice(0, 30)} and ${numberingSystem}`, () => {
      const result = localeWith(locale, {calendar, numberingSystem});
      assert.equal(result.locale, tag);
      assert.equal(result.problems.length, problems);
      for (const problem of result.problems) assert.match(problem, /^(calendar|numbering-system)="[^"]{1,100}" is no /);
    });
  }

  it('gives what the words listen to', () => {
    const {locale} = localeWith('en', {calendar: 'japanese'});
    assert.equal(intlLocale(locale), 'en-GB-u-ca-japanese');
    assert.equal(calendarOf(intlLocale(locale)), 'japanese');
    assert.equal(calendarOf('en'), 'gregory');
    assert.equal(calendarOf('th'), 'gregory');
  });
});
