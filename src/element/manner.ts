/**
 * What a page may ask for beside its language: calendars and digits, and the names of zones in other languages than
 * English. Loaded when it does.
 */
import {createTickCalendar} from '../scale/calendar-ticks.js';
import type {TickCalendar} from '../scale/ticks.js';
import {calendarOf, intlLocale} from '../time/intl-dates.js';
import {localeWith, type LocaleResult, type LocaleWishes} from '../time/locale-with.js';
import {zoneName} from '../time/zone-name.js';

/** How the element writes dates and numbers. */
export interface Manner extends LocaleResult {
  /** Where ticks of another calendar than the Gregorian one stand. */
  readonly calendar?: TickCalendar | undefined;
  /** What a zone is called. */
  readonly zoneName?: typeof zoneName;
}

/** The manner for a language and what is wished for beside it. */
export const mannerOf = (locale: string, wishes: LocaleWishes): Manner => {
  const result = localeWith(locale, wishes);
  return {...result, calendar: createTickCalendar(calendarOf(intlLocale(result.locale))), zoneName};
};
