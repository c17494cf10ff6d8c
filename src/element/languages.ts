/**
 * Languages other than English are files of their own, which come when a page speaks them.
 */
import {addLanguage, type Language} from './strings.js';

interface LanguageFile {
  readonly texts: Language;
}

const FILES: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  fr: () => import('./languages/fr.js'),
};

const coming = new Map<string, Promise<void>>();
const settled = new Set<string>();

/**
 * Has the texts for a tag brought, where there are any that are not here yet: resolves when they are, or cannot be had
 * and English stands in. Gives nothing where there is nothing to wait for.
 */
export function bringLanguage(locale: string): Promise<void> | undefined {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(FILES, language) ? FILES[language] : undefined;
  if (!load || settled.has(language)) return undefined;
  let promise = coming.get(language);
  if (!promise) {
    const settle = (): void => { settled.add(language); };
    promise = load().then(({texts}) => { addLanguage(language, texts); }).then(settle, settle);
    coming.set(language, promise);
  }
  return promise;
}
