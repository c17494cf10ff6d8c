/** German. */
import {checkPhrases} from '../support/phrases.js';

checkPhrases('de', [
  // The table of the data model.
  ['2022-02-24', '24. Februar 2022'],
  ['2013-09', 'September 2013'],
  ['2013', '2013'],
  ['2022-02~', 'etwa Februar 2022'],
  ['2023-10-16?', '16. Oktober 2023 (unsicher)'],
  ['201X', '2010er-Jahre'],
  ['2023-03-20/2023-03-22', '20.–22. März 2023'],
  ['2023-10-07/..', 'seit 7. Oktober 2023'],
  ['../2022-02-24', 'bis 24. Februar 2022'],
  ['-0043-03-15', '15. März 44 v. Chr.'],
  ['Y-13800000000', 'vor 13,8 Milliarden Jahren'],
  // About.
  ['2022-02-24%', 'etwa 24. Februar 2022 (unsicher)'],
  ['1850~', 'etwa 1850'],
  ['1950S2', 'etwa 1950'],
  ['201X~', 'etwa 2010er-Jahre'],
  ['Y-66000000~', 'vor etwa 66 Millionen Jahren'],
  // Since.
  ['2013-09/..', 'seit September 2013'],
  ['2013/..', 'seit 2013'],
  ['201X/..', 'seit den 2010er-Jahren'],
  ['19XX/..', 'seit dem 20. Jahrhundert'],
  ['2021-21/..', 'seit dem Frühling 2021'],
  ['2020-24/..', 'seit dem Winter 2020–2021'],
  ['2021-33/..', 'seit dem 1. Quartal 2021'],
  ['2013-W05/..', 'seit Woche 5 des Jahres 2013'],
  ['Y-66000000/..', 'seit 66 Millionen Jahren'],
  // Until, and ends that nobody knows.
  ['../2013-09', 'bis September 2013'],
  ['../2013', 'bis 2013'],
  ['../201X', 'bis in die 2010er-Jahre'],
  ['../19XX', 'bis zum 20. Jahrhundert'],
  ['../2021-23', 'bis zum Herbst 2021'],
  ['../Y-66000000', 'bis vor 66 Millionen Jahren'],
  ['1985/', 'seit 1985, Ende unbekannt'],
  ['/1985-04-12', 'bis 12. April 1985, Anfang unbekannt'],
  // Ranges.
  ['2022-12-30/2023-01-02', '30. Dezember 2022 – 2. Januar 2023'],
  ['1964/2008', '1964–2008'],
  ['-0043/-0040', '44–41 v. Chr.'],
  // Digits that are not known.
  ['19XX', '20. Jahrhundert'],
  ['-01XX', '2. Jahrhundert v. Chr.'],
  ['2004-06-XX', 'Juni 2004 (Tag unbekannt)'],
  ['2004-XX', '2004 (Monat unbekannt)'],
  ['156X-12-25', '25. Dezember 156X'],
  // Parts of a year.
  ['2021-22', 'Sommer 2021'],
  ['2020-24', 'Winter 2020–2021'],
  ['2021-25', 'Frühling 2021 (Nordhalbkugel)'],
  ['2021-31', 'Herbst 2021 (Südhalbkugel)'],
  ['2021-33', '1. Quartal 2021'],
  ['2021-39', '3. Jahresdrittel 2021'],
  ['2021-41', '2. Halbjahr 2021'],
  ['2013-W05', 'Woche 5 des Jahres 2013'],
  // Sets.
  ['[1667,1668,1670..1672]', 'eines von: 1667, 1668 oder 1670–1672'],
  ['{1960,1961-12}', '1960 und Dezember 1961'],
  ['[..1984]', '1984 oder früher'],
  ['[2000-05..]', 'Mai 2000 oder später'],
]);
