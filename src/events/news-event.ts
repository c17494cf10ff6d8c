/**
 * The shapes of a timeline document: what users give (`…Input`, every optional field left out or wrong at will)
 * and what the rest of the house works with (normalised, readonly).
 */
import type {NewsDate} from '../time/fuzzy-date.js';

/** A text, or one text per language by BCP 47 tag: `{"fr": "…", "en": "…"}`. */
export type Text = string | Readonly<Record<string, string>>;

/** How sure an event is. Absent means not stated. */
export const STATUSES = ['confirmed', 'reported', 'expected', 'disputed', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** A date as users give it: EDTF, RFC 3339, or two of these. */
export type DateInput = string | {readonly start?: string; readonly end?: string};

/** An exact quote in the manner of the W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where a claim comes from. */
export interface Source {
  readonly publisher?: Text;
  readonly title?: Text;
  readonly author?: Text;
  /** EDTF. */
  readonly published?: string;
  /** http, https or relative. */
  readonly url?: string;
  readonly archiveUrl?: string;
  readonly role?: 'primary' | 'report' | 'agency' | 'commentary';
  readonly quote?: Quote;
  /** BCP 47, language of the quote. */
  readonly lang?: string;
  /** EDTF. */
  readonly retrieved?: string;
}

/** A picture, film, sound or document. Nothing is fetched from another host before the reader asks. */
export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'document';
  readonly url: string;
  /** What it shows or says, in words. Without it there is a diagnostic, and readers see that it is missing. */
  readonly alt: Text;
  readonly caption?: Text;
  readonly credit?: Text;
  readonly license?: string;
  readonly poster?: string;
}

/** A date given by another event. Durations are ISO 8601 (`P3W`). */
export interface RelativeDate {
  readonly to: string;
  readonly before?: string;
  readonly after?: string;
  readonly within?: string;
}

/** A typed link to another event. */
export interface EventLink {
  readonly to: string;
  /** `led-to`, `answers`, `part-of`, `same-as`, `contradicts`, `corrects` or free text. */
  readonly kind: string;
}

/** A published correction. */
export interface Correction {
  /** EDTF. */
  readonly date: string;
  /** What was wrong, and what is right. */
  readonly text: Text;
  /** What it said before. */
  readonly was?: Text;
}

/** A published correction of the document, or of one of its events. */
export interface DocumentCorrection extends Correction {
  /** Id of the event that it is about. */
  readonly event?: string;
}

/** An event as it stood from `asOf` on. */
export interface HistoryEntry extends Partial<Omit<NewsEventInput, 'history'>> {
  readonly asOf: string;
  readonly note?: Text;
}

/** A news event as users give it. Only `date` (or `relative`) and `title` are required. Unknown fields are kept. */
export interface NewsEventInput {
  readonly id?: string;
  readonly date?: DateInput;
  readonly relative?: RelativeDate;
  readonly dateNote?: Text;
  /** IANA name: the event's own zone. */
  readonly timeZone?: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly body?: Text;
  readonly lane?: string;
  /** Any CSS colour; default its lane's. */
  readonly color?: string;
  readonly tags?: readonly string[];
  /** 0 to 1, default 0.5. */
  readonly importance?: number;
  readonly status?: Status;
  readonly place?: Text;
  readonly people?: readonly Text[];
  readonly media?: Media | readonly Media[];
  readonly sources?: readonly Source[];
  readonly history?: readonly HistoryEntry[];
  readonly corrections?: readonly Correction[];
  readonly links?: readonly EventLink[];
}

/** A lane (category). */
export interface Lane {
  readonly id: string;
  readonly label: Text;
  /** Any CSS colour; default one of eight that are safe for colour-blind readers. */
  readonly color?: string;
  readonly order?: number;
}

/** A background span. */
export interface EraInput {
  readonly id?: string;
  readonly date: DateInput;
  readonly label: Text;
  readonly color?: string;
}

/** One timeline as users give it. */
export interface TimelineDocumentInput {
  readonly title?: Text;
  readonly description?: Text;
  /** BCP 47 language of plain strings. */
  readonly lang?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly publisher?: Text;
  readonly credit?: Text;
  readonly license?: string;
  readonly url?: string;
  /** EDTF: the span shown first. Default all events. */
  readonly start?: string;
  readonly end?: string;
  readonly lanes?: readonly Lane[];
  readonly eras?: readonly EraInput[];
  /** Published corrections of the document, or of one of its events. */
  readonly corrections?: readonly DocumentCorrection[];
  readonly events: readonly NewsEventInput[];
}

/** A news event after normalising: dates read, texts trimmed, wrong optional fields left out. */
export interface NewsEvent extends Readonly<Omit<NewsEventInput,
  'date' | 'id' | 'importance' | 'tags' | 'people' | 'media' | 'sources' | 'history' | 'corrections' | 'links'>> {
  readonly id: string;
  readonly date: NewsDate;
  readonly importance: number;
  readonly tags: readonly string[];
  readonly people: readonly Text[];
  readonly media: readonly Media[];
  readonly sources: readonly Source[];
  readonly history: readonly HistoryEntry[];
  readonly corrections: readonly Correction[];
  readonly links: readonly EventLink[];
  /** The record as it was given, unknown fields included. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** An era after normalising. */
export interface Era {
  readonly id: string;
  readonly date: NewsDate;
  readonly label: Text;
  readonly color?: string;
}

/** A document after normalising, without its events, which live in an `EventSet`. */
export interface TimelineInfo {
  readonly title?: Text;
  readonly description?: Text;
  readonly lang?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly publisher?: Text;
  readonly credit?: Text;
  readonly license?: string;
  readonly url?: string;
  readonly start?: NewsDate;
  readonly end?: NewsDate;
  readonly lanes: readonly Lane[];
  readonly eras: readonly Era[];
  /** Absent where there are none. */
  readonly corrections?: readonly DocumentCorrection[];
}
