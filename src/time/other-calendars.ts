/**
 * Calendars beside the Gregorian one, as far as dates have to know them: which one a tag asks for, and from when on it
 * counts. `Intl` knows the rest. Importing it makes them known; the element does so when a page asks for one.
 */
import {instantOf} from './calendar.js';
import {cached, registerCalendars, type OtherCalendars} from './intl-dates.js';

/** Gregorian years in which calendars begin, Japan's with the months of now and ROC's with the republic. */
const FIRST_YEARS: Readonly<Record<string, number>> =
  {islamic: 623, persian: 623, japanese: 1873, roc: 1912, buddhist: 1583, indian: 79, coptic: 285, ethiopic: 9};

/** What is known of them. */
export const otherCalendars: OtherCalendars = {
  calendarOf: (locale) => cached(`c${locale}`, () => {
    const [, asked = ''] = /-u-(?:.*-)?ca-(\w+)/.exec(locale) ?? [];
    const {calendar} = new Intl.DateTimeFormat(locale).resolvedOptions();
    // Of the Islamic calendars some engines give another than the one asked for. ISO's has no words.
    return asked && asked !== 'iso8601' && calendar.startsWith(asked) ? calendar : 'gregory';
  }),
  isIn: (calendar, from, to) => calendar !== 'gregory'
    && from >= instantOf(FIRST_YEARS[calendar.split('-')[0] ?? ''] ?? 1) && to < instantOf(10_000),
};

registerCalendars(otherCalendars);
