/**
 * Calendars beside the Gregorian one, as far as dates have to know them: which one a tag asks for, and from when on it
 * counts. `Intl` knows the rest. Importing it makes them known; the element does so when a page asks for one.
 */
import {instantOf} from './calendar.js';
import {cached, registerCalendars, type OtherCalendars} from './intl-dates.js';
import type {EpochMs} from './span.js';

/** Gregorian days on which calendars begin, Japan's with the months of now and ROC's with the republic. */
const FIRST_DAYS: Readonly<Record<string, string>> = {
  islamic: '0622-07-19', persian: '0622-03-21', japanese: '1873-01-01', roc: '1912-01-01', buddhist: '1583-01-01',
  indian: '0079-03-22', coptic: '0284-08-29', ethiopic: '0008-08-27',
};

/** The first instant of a calendar by its name; of those that are older the year 1. */
export const firstOf = (calendar: string): EpochMs => Date.parse(FIRST_DAYS[calendar.split('-')[0] ?? ''] ?? '0001-01-01');

/** The first instant that no calendar is asked about. */
export const LAST = instantOf(10_000);

/** What is known of them. */
export const otherCalendars: OtherCalendars = {
  calendarOf: (locale) => cached(`c${locale}`, () => {
    const [, asked = ''] = /-u-(?:.*-)?ca-(\w+)/.exec(locale) ?? [];
    const {calendar} = new Intl.DateTimeFormat(locale).resolvedOptions();
    // Of the Islamic calendars some engines give another than the one asked for. ISO's has no words.
    return asked && asked !== 'iso8601' && calendar.startsWith(asked) ? calendar : 'gregory';
  }),
  isIn: (calendar, from, to) => calendar !== 'gregory' && from >= firstOf(calendar) && to < LAST,
};

registerCalendars(otherCalendars);
