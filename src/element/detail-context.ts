/**
 * What a page's own details are told: one object for a panel in the slot `detail` and for the property `renderDetail`,
 * with the words and deeds that the built-in details have.
 */
import type {NewsEvent, Text} from '../events/news-event.js';
import type {PickedText} from '../events/text.js';

/** The event that is shown, in the reader's language, and what can be done with it. */
export interface TimelineDetail {
  readonly event: NewsEvent;
  /** Language of the element: BCP 47. */
  readonly locale: string;
  /** When it was, in words, as the built-in details say it. */
  readonly date: string;
  /** Label of its lane; empty for none. */
  readonly lane: PickedText;
  /** Its place among the events that are shown, from 1 on; `undefined` where a filter keeps it from being shown. */
  readonly place: number | undefined;
  /** How many events are shown. */
  readonly total: number;
  /** Level for its heading, 1 to 6. */
  readonly headingLevel: number;
  /** A text of the data in the best language there is, and which that is. */
  readonly pick: (text: Text | undefined) => PickedText;
  /** Goes to the event before or after. */
  readonly step: (by: 1 | -1) => void;
  /** Closes the details. */
  readonly close: () => void;
}

/**
 * Shows an event in the place of the built-in details. A string is shown as text, never read as HTML; a node is put in;
 * with `undefined` the built-in details show.
 */
export type RenderDetail = (event: NewsEvent, detail: TimelineDetail) => Node | string | undefined;
