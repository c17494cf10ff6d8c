/** Spanish. */
import {checkPhrases} from '../support/phrases.js';

checkPhrases('es', [
  // The table of the data model.
  ['2022-02-24', '24 de febrero de 2022'],
  ['2013-09', 'septiembre de 2013'],
  ['2013', '2013'],
  ['2022-02~', 'hacia febrero de 2022'],
  ['2023-10-16?', '16 de octubre de 2023 (fecha incierta)'],
  ['201X', 'década de 2010'],
  ['2023-03-20/2023-03-22', '20–22 de marzo de 2023'],
  ['2023-10-07/..', 'desde el 7 de octubre de 2023'],
  ['../2022-02-24', 'hasta el 24 de febrero de 2022'],
  ['-0043-03-15', '15 de marzo de 44 a. C.'],
  ['Y-13800000000', 'hace 13,8 mil millones de años'],
  // About.
  ['2022-02-24%', 'hacia el 24 de febrero de 2022 (fecha incierta)'],
  ['1850~', 'hacia 1850'],
  ['1950S2', 'hacia 1950'],
  ['201X~', 'hacia la década de 2010'],
  ['Y-66000000~', 'hace unos 66 millones de años'],
  // Since.
  ['2013-09/..', 'desde septiembre de 2013'],
  ['2013/..', 'desde 2013'],
  ['201X/..', 'desde la década de 2010'],
  ['19XX/..', 'desde el siglo XX'],
  ['2021-21/..', 'desde la primavera de 2021'],
  ['2020-24/..', 'desde el invierno de 2020–2021'],
  ['2021-33/..', 'desde el 1.er trimestre de 2021'],
  ['2013-W05/..', 'desde la semana 5 de 2013'],
  ['Y-66000000/..', 'desde hace 66 millones de años'],
  // Until, and ends that nobody knows.
  ['../2013-09', 'hasta septiembre de 2013'],
  ['../2013', 'hasta 2013'],
  ['../201X', 'hasta la década de 2010'],
  ['../19XX', 'hasta el siglo XX'],
  ['../2021-23', 'hasta el otoño de 2021'],
  ['../Y-66000000', 'hasta hace 66 millones de años'],
  ['1985/', 'desde 1985, final desconocido'],
  ['/1985-04-12', 'hasta el 12 de abril de 1985, inicio desconocido'],
  // Ranges.
  ['2022-12-30/2023-01-02', '30 de diciembre de 2022 – 2 de enero de 2023'],
  ['1964/2008', '1964–2008'],
  ['-0043/-0040', '44–41 a. C.'],
  // Digits that are not known.
  ['19XX', 'siglo XX'],
  ['-01XX', 'siglo II a. C.'],
  ['2004-06-XX', 'junio de 2004 (día desconocido)'],
  ['2004-XX', '2004 (mes desconocido)'],
  ['156X-12-25', '25 de diciembre de 156X'],
  // Parts of a year.
  ['2021-22', 'verano de 2021'],
  ['2020-24', 'invierno de 2020–2021'],
  ['2021-25', 'primavera de 2021 (hemisferio norte)'],
  ['2021-31', 'otoño de 2021 (hemisferio sur)'],
  ['2021-33', '1.er trimestre de 2021'],
  ['2021-39', '3.er cuatrimestre de 2021'],
  ['2021-41', '2.º semestre de 2021'],
  ['2013-W05', 'semana 5 de 2013'],
  // Sets.
  ['[1667,1668,1670..1672]', 'una de estas fechas: 1667, 1668 o 1670–1672'],
  ['{1960,1961-12}', '1960 y diciembre de 1961'],
  ['[..1984]', '1984 o antes'],
  ['[2000-05..]', 'mayo de 2000 o después'],
]);
