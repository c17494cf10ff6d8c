/**
 * A language together with the calendar and the digits that a page asks for: one tag, which flows through everything
 * that takes a locale. Loaded when a page asks.
 */
import {otherCalendars} from './other-calendars.js';

/** What a page may ask for beside the language, by its BCP 47 name. Empty or absent: what is usual. */
export interface LocaleWishes {
  /** `islamic-umalqura`, `hebrew`, `japanese`, `buddhist`, `persian`, … Default Gregorian. */
  readonly calendar?: string | undefined;
  /** `arab`, `deva`, `latn`, … Default that of the language. */
  readonly numberingSystem?: string | undefined;
}

/** The tag, and a sentence for each wish that cannot be met. */
export interface LocaleResult {
  readonly locale: string;
  readonly problems: readonly string[];
}

/** The tag with one of its options, or nothing where `Intl` does not know what is asked for. */
const withOption = (locale: string, name: keyof LocaleWishes, value: string): string | undefined => {
  try {
    const tag = new Intl.Locale(locale, {[name]: value}).toString();
    // The canonical name of what was asked for; Intl falls back in silence.
    const asked = new Intl.Locale(tag)[name] ?? '';
    const isKnown = name === 'calendar' ? asked.startsWith('gregory') || asked === 'iso8601' || otherCalendars.calendarOf(tag) !== 'gregory'
      : new Intl.NumberFormat(tag).resolvedOptions().numberingSystem === asked;
    return isKnown ? tag : undefined;
  } catch {
    // A RangeError is how Intl says that a name is malformed.
    return undefined;
  }
};

/** A language tag with a calendar and digits; what `Intl` does not know is left out and named. */
export const localeWith = (locale: string, {calendar, numberingSystem}: LocaleWishes): LocaleResult => {
  const problems: string[] = [];
  let tag = locale;
  const add = (name: keyof LocaleWishes, value: string | undefined, problem: (value: string) => string): void => {
    const wish = value?.trim().toLowerCase();
    if (!wish) return;
    const next = withOption(tag, name, wish);
    if (next === undefined) problems.push(problem(wish.slice(0, 100)));
    else tag = next;
  };
  add('calendar', calendar, (value) => `calendar="${value}" is no calendar that this browser knows; the Gregorian one is used`);
  add('numberingSystem', numberingSystem,
    (value) => `numbering-system="${value}" is no numbering system that this browser knows; the language's own is used`);
  return {locale: tag, problems};
};
