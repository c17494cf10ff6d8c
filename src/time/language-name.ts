/**
 * What languages are called in other languages.
 */
import {cached, intlLocale} from './intl-dates.js';

/** The name of a language by its tag, in the language of a locale; the tag itself where `Intl` has none. */
export const languageName = (tag: string, locale: string): string => cached(`ln${tag}/${locale}`, () => {
  try {
    return new Intl.DisplayNames(intlLocale(locale), {type: 'language'}).of(tag) ?? tag;
  } catch {
    // A RangeError is how Intl says that it is no tag.
    return tag;
  }
});
