/**
 * What a page may ask of the element by attributes, each with a property beside it.
 */
import {LitElement, type PropertyDeclarations} from 'lit';
import {booleanConverter, numberConverter} from './converters.js';
import type {RenderDetail} from './detail-context.js';

const DEFAULT_MAX_BYTES = 20_000_000;

/** The attributes of the element as properties. */
export abstract class TimelineOptions extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    crossOrigin: {},
    maxBytes: {attribute: 'max-bytes', converter: numberConverter(DEFAULT_MAX_BYTES, 1, 2 ** 40)},
    start: {},
    end: {},
    openAt: {attribute: 'open-at'},
    view: {},
    order: {},
    breaks: {converter: booleanConverter},
    laneBy: {attribute: 'lane-by'},
    timeZone: {attribute: 'time-zone'},
    calendar: {},
    numberingSystem: {attribute: 'numbering-system'},
    showOriginal: {attribute: 'show-original', converter: booleanConverter},
    renderDetail: {attribute: false},
    permalink: {},
    asOf: {attribute: 'as-of'},
    remember: {converter: booleanConverter},
    article: {},
    follow: {converter: booleanConverter},
    jsonLd: {attribute: 'json-ld', converter: booleanConverter},
    save: {converter: booleanConverter},
    lint: {converter: booleanConverter},
    headingLevel: {attribute: 'heading-level', converter: numberConverter(2, 1, 6)},
    noAnimation: {attribute: 'no-animation', converter: booleanConverter},
    noWheelZoom: {attribute: 'no-wheel-zoom', converter: booleanConverter},
    noOverview: {attribute: 'no-overview', converter: booleanConverter},
    noSearch: {attribute: 'no-search', converter: booleanConverter},
    noViewSwitch: {attribute: 'no-view-switch', converter: booleanConverter},
  };

  /** Address of a JSON document; same-origin unless `crossorigin` is set. */
  declare src: string;
  /** As on `<img>`: `anonymous` or `use-credentials` lets `src` name another origin. */
  declare crossOrigin: string | null;
  /** Largest document that `src` loads, in bytes. Default 20 000 000. */
  declare maxBytes: number;
  /** EDTF: start of the span shown first. Default the document's, or all events. */
  declare start: string | undefined;
  /** EDTF: end of the span shown first. Default the document's, or all events. */
  declare end: string | undefined;
  /** What is shown first: `start`, `end`, `today`, `next` (the first event from now on), the id of an event, or EDTF. */
  declare openAt: string | undefined;
  /** `axis`, `vertical`, `list`, `table`, or `auto`: the axis from 560 px of width on, else vertical. Default `auto`. */
  declare view: string;
  /** `desc` puts the newest first in the vertical view and the list. Default `asc`. */
  declare order: string;
  /** Empty stretches of the axis are shortened, with a mark and words that say so. */
  declare breaks: boolean;
  /** Field of the events that gives each its lane as a row of its own: `lane`, `status`, … Default one plane. */
  declare laneBy: string;
  /**
   * Zone of the axis: an IANA name, `local` for the reader's, or `event` for each event's own. Default `UTC`. Calendar
   * days are never shifted.
   */
  declare timeZone: string;
  /** Calendar of labels and ticks, by its Unicode name: `islamic-umalqura`, `hebrew`, `japanese`, … Default Gregorian. */
  declare calendar: string;
  /** Digits, by the Unicode name of their system: `arab`, `deva`, … Default the language's. */
  declare numberingSystem: string;
  /** The details show texts in the language that they were written in beside the translation; the reader can switch it. */
  declare showOriginal: boolean;
  /**
   * Shows the selected event in the place of the built-in details: gives a node, or a text, which is never read as HTML; with
   * `undefined` the built-in details show. One that throws is asked no more.
   */
  declare renderDetail: RenderDetail | undefined;
  /**
   * The event, view, span and filter of now stand in the address of the page, and links to it drive the timeline. The
   * value is the prefix in its fragment; default `timeline=`. Absent: off.
   */
  declare permalink: string | null;
  /** EDTF, a date or an instant: shows what was known then. Default all that is known. */
  declare asOf: string | undefined;
  /** Keeps on the reader's device what was seen, by the element's id, and marks what is new or changed since. */
  declare remember: boolean;
  /**
   * Selector of an element of the page whose text the events quote (`sources[].quote`): sentences and events are tied both
   * ways. It is looked for in the element's own root, then in the document, and may come later and change. Elements in it name an
   * event by hand with `data-news-event="id"`. Quotes that are not found are in `diagnostics`.
   */
  declare article: string | undefined;
  /**
   * Scrolling the `article` moves the timeline to the event of the sentence that is being read. Once the reader has moved the
   * timeline, it waits until the article is scrolled again.
   */
  declare follow: boolean;
  /**
   * Writes the events into the head of the page as schema.org data, for search engines: a script of type
   * `application/ld+json` that follows the data and goes with the element. Of more than 1000 events the most important.
   */
  declare jsonLd: boolean;
  /** A control in the toolbar saves what is shown as a picture, a table, a calendar or data. */
  declare save: boolean;
  /** For authors, while they write: lists what is wrong or missing in the data and the tag, each finding with its cure. */
  declare lint: boolean;
  /** Level of the title's heading, 1 to 6; the details come one below. Default 2. */
  declare headingLevel: number;
  /** Flights and momentum are instant, as they are under reduced motion. */
  declare noAnimation: boolean;
  /** The wheel never zooms nor pans, with no key. */
  declare noWheelZoom: boolean;
  /** There is no overview below the axis. */
  declare noOverview: boolean;
  /** There is no search and no filter among the controls. */
  declare noSearch: boolean;
  /** The views cannot be switched by the reader. */
  declare noViewSwitch: boolean;

  constructor() {
    super();
    this.src = '';
    this.crossOrigin = null;
    this.maxBytes = DEFAULT_MAX_BYTES;
    this.start = undefined;
    this.end = undefined;
    this.openAt = undefined;
    this.view = 'auto';
    this.order = 'asc';
    this.breaks = false;
    this.laneBy = '';
    this.timeZone = 'UTC';
    this.calendar = '';
    this.numberingSystem = '';
    this.showOriginal = false;
    this.renderDetail = undefined;
    this.permalink = null;
    this.asOf = undefined;
    this.remember = false;
    this.article = undefined;
    this.follow = false;
    this.jsonLd = false;
    this.save = false;
    this.lint = false;
    this.headingLevel = 2;
    this.noAnimation = false;
    this.noWheelZoom = false;
    this.noOverview = false;
    this.noSearch = false;
    this.noViewSwitch = false;
  }
}
