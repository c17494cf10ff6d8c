/**
 * What dates of every form need beyond those that nearly all have: the strict reader, and words. A file of its own, loaded
 * when such a date is met.
 */
export {parseDateInput} from './parse-date.js';
export {englishPhrases} from './phrases/en.js';
export {rareWords} from './rare-words.js';
