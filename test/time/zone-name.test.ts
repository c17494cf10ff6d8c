/** Zones by their places, in languages that have words around them, abbreviations of their own, or neither. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {zoneName} from '../../src/time/zone-name.js';

describe('zoneName', () => {
  for (const [zone, names] of [
    ['America/New_York', {en: 'New York', fr: 'New York', de: 'New York', es: 'Nueva York', pt: 'Nova York', ar: 'نيويورك',
      he: 'ניו יורק', zh: '纽约', ru: 'Нью-Йорк', ja: 'ニューヨーク', sv: 'New York'}],
    ['Asia/Shanghai', {en: 'Shanghai', 'en-US': 'Shanghai', fr: 'Chine', de: 'China', zh: '中国', ar: 'الصين'}],
    // MEZ, CET and JST are no places.
    ['Europe/Paris', {en: 'Paris', de: 'Paris', es: 'Paris', fr: 'France', ja: 'フランス'}],
    ['Asia/Tokyo', {en: 'Tokyo', ja: 'Tokyo', fr: 'Japon'}],
    ['America/Argentina/Buenos_Aires', {en: 'Buenos Aires', ru: 'Буэнос-Айрес'}],
    ['UTC', {en: 'UTC', fr: 'UTC', ar: 'UTC', ja: 'UTC'}],
    ['Etc/UTC', {en: 'UTC', ru: 'UTC'}],
    ['Etc/GMT+5', {en: 'GMT-5', fr: 'UTC−5'}],
    ['EST', {en: 'EST', fr: 'EST'}],
    ['No/Where', {en: 'No/Where', fr: 'No/Where'}],
  ] as const) {
    for (const [locale, name] of Object.entries(names)) {
      it(`${zone} in ${locale}`, () => assert.equal(zoneName(zone, locale), name));
    }
  }

  it('never says a word for time, and always something', () => {
    for (const zone of Intl.supportedValuesOf('timeZone').filter((_, i) => i % 9 === 0)) {
      for (const locale of ['en', 'fr', 'de', 'es', 'pt', 'ru']) {
        const name = zoneName(zone, locale);
        assert.match(name, /\p{L}/u, zone);
        assert.doesNotMatch(name, /\b(time|heure|Zeit|hora|horário|время)\b|Ortszeit|_|^\s|\s$/i, `${zone} ${locale}`);
      }
    }
  });
});
