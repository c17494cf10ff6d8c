/**
 * All languages at once, for the door that answers without waiting. The element loads each when it is needed.
 */
import {registerPhrases} from '../date-phrases.js';
import type {LanguagePhrases} from '../date-phrases.js';
import {arabicPhrases} from './ar.js';
import {germanPhrases} from './de.js';
import {englishPhrases} from './en.js';
import {spanishPhrases} from './es.js';
import {frenchPhrases} from './fr.js';
import {hebrewPhrases} from './he.js';
import {japanesePhrases} from './ja.js';
import {portuguesePhrases} from './pt.js';
import {russianPhrases} from './ru.js';
import {chinesePhrases} from './zh.js';

/** Phrases by language. */
export const PHRASES: Readonly<Record<string, LanguagePhrases>> = {
  ar: arabicPhrases, de: germanPhrases, en: englishPhrases, es: spanishPhrases, fr: frenchPhrases, he: hebrewPhrases,
  ja: japanesePhrases, pt: portuguesePhrases, ru: russianPhrases, zh: chinesePhrases,
};

for (const [language, phrases] of Object.entries(PHRASES)) registerPhrases(language, phrases);
