/** Portuguese. */
import {checkPhrases} from '../support/phrases.js';

checkPhrases('pt', [
  // The table of the data model.
  ['2022-02-24', '24 de fevereiro de 2022'],
  ['2013-09', 'setembro de 2013'],
  ['2013', '2013'],
  ['2022-02~', 'por volta de fevereiro de 2022'],
  ['2023-10-16?', '16 de outubro de 2023 (data incerta)'],
  ['201X', 'década de 2010'],
  ['2023-03-20/2023-03-22', '20–22 de março de 2023'],
  ['2023-10-07/..', 'desde 7 de outubro de 2023'],
  ['../2022-02-24', 'até 24 de fevereiro de 2022'],
  ['-0043-03-15', '15 de março de 44 a.C.'],
  ['Y-13800000000', 'há 13,8 bilhões de anos'],
  // About.
  ['2022-02-24%', 'por volta de 24 de fevereiro de 2022 (data incerta)'],
  ['1850~', 'por volta de 1850'],
  ['1950S2', 'por volta de 1950'],
  ['201X~', 'por volta da década de 2010'],
  ['Y-66000000~', 'há cerca de 66 milhões de anos'],
  // Since.
  ['2013-09/..', 'desde setembro de 2013'],
  ['2013/..', 'desde 2013'],
  ['201X/..', 'desde a década de 2010'],
  ['19XX/..', 'desde o século XX'],
  ['2021-21/..', 'desde a primavera de 2021'],
  ['2020-24/..', 'desde o inverno de 2020–2021'],
  ['2021-33/..', 'desde o 1.º trimestre de 2021'],
  ['2013-W05/..', 'desde a semana 5 de 2013'],
  ['Y-66000000/..', 'desde há 66 milhões de anos'],
  // Until, and ends that nobody knows.
  ['../2013-09', 'até setembro de 2013'],
  ['../2013', 'até 2013'],
  ['../201X', 'até a década de 2010'],
  ['../19XX', 'até o século XX'],
  ['../2021-23', 'até o outono de 2021'],
  ['../Y-66000000', 'até há 66 milhões de anos'],
  ['1985/', 'desde 1985, fim desconhecido'],
  ['/1985-04-12', 'até 12 de abril de 1985, início desconhecido'],
  // Ranges.
  ['2022-12-30/2023-01-02', '30 de dezembro de 2022 – 2 de janeiro de 2023'],
  ['1964/2008', '1964–2008'],
  ['-0043/-0040', '44–41 a.C.'],
  // Digits that are not known.
  ['19XX', 'século XX'],
  ['-01XX', 'século II a.C.'],
  ['2004-06-XX', 'junho de 2004 (dia desconhecido)'],
  ['2004-XX', '2004 (mês desconhecido)'],
  ['156X-12-25', '25 de dezembro de 156X'],
  // Parts of a year.
  ['2021-22', 'verão de 2021'],
  ['2020-24', 'inverno de 2020–2021'],
  ['2021-25', 'primavera de 2021 (hemisfério norte)'],
  ['2021-31', 'outono de 2021 (hemisfério sul)'],
  ['2021-33', '1.º trimestre de 2021'],
  ['2021-39', '3.º quadrimestre de 2021'],
  ['2021-41', '2.º semestre de 2021'],
  ['2013-W05', 'semana 5 de 2013'],
  // Sets.
  ['[1667,1668,1670..1672]', 'uma destas datas: 1667, 1668 ou 1670–1672'],
  ['{1960,1961-12}', '1960 e dezembro de 1961'],
  ['[..1984]', '1984 ou antes'],
  ['[2000-05..]', 'maio de 2000 ou depois'],
]);
