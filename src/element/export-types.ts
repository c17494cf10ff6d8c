/**
 * What can be asked of `exportAs`, and what it gives.
 */

/** What a timeline can be written as. */
export const EXPORT_FORMATS = ['json-ld', 'csv', 'ics', 'json', 'svg', 'png'] as const;

/** A format. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a timeline is written. */
export interface ExportOptions {
  /**
   * All events, or those that are shown: what a filter lets be, as of the day that is shown. Default `all` for data; a picture
   * always has those that are shown.
   */
  readonly events?: 'all' | 'shown';
  /**
   * BCP 47: the language of words, and of texts in several. Default that of the element; JSON has all languages, and so has
   * JSON-LD unless this is given.
   */
  readonly locale?: string;
  /** Of a picture: what is in view, or the whole of the timeline. Default `view`. */
  readonly view?: 'view' | 'all';
  /** Of a picture: its width in CSS px, 240 to 8192. Default that of the axis on the screen, else 1200. */
  readonly width?: number;
  /** Of a PNG: pixels for each CSS px. Default 2, or as many as a canvas can have. */
  readonly scale?: number;
  /** Of a picture: any CSS colour, or `transparent`. Default the ground of the element. */
  readonly background?: string;
  /** Of CSV: whether it begins with the mark by which spreadsheets know UTF-8. Default `true`. */
  readonly bom?: boolean;
}

/** A file that was written: a `Blob` with the name under which it may be saved, and what is to be told of it. */
export class TimelineFile extends File {
  /** Of a picture: what it shows, in words, for `alt`. */
  readonly alt: string;
  /** Of a calendar: ids of the events that have no place in one, having no day. */
  readonly leftOut: readonly string[];

  constructor(parts: BlobPart[], name: string, type: string, told: {readonly alt?: string; readonly leftOut?: readonly string[]} = {}) {
    // When it was written is nobody's business; the same data give the same file.
    super(parts, name, {type, lastModified: 0});
    this.alt = told.alt ?? '';
    this.leftOut = told.leftOut ?? [];
  }
}
