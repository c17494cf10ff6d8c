/**
 * The words of the vertical view: those of the axis, and the summaries, names of months, and lengths of what is empty.
 */
import {memo} from '../base/memo.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import type {ChipEntry} from '../layout/vertical-entries.js';
import type {PlacedBreak} from '../layout/vertical.js';
import type {CardWords, RailWords} from '../render/rail-view.js';
import type {ChipWords} from '../render/view.js';
import type {EpochMs} from '../time/span.js';
import {describeLength} from '../time/length-words.js';
import {RAIL} from './english/rail.js';
import type {VerticalSizes} from './vertical-sizes.js';
import type {Words} from './words.js';

/** From so far on years are told from today, by the cards alone: beside the rail there is no room for it. */
const FAR_MS = 1e6 * 365 * 864e5;

/** The words for one state of the data and one look of the view. */
export class VerticalWords implements RailWords {
  readonly #words: Words;
  readonly #engine: TimelineEngine;
  readonly #sizes: VerticalSizes;
  readonly #isDescending: boolean;

  constructor(words: Words, engine: TimelineEngine, sizes: VerticalSizes, isDescending: boolean) {
    this.#words = words;
    this.#engine = engine;
    this.#sizes = sizes;
    this.#isDescending = isDescending;
  }

  get eras(): RailWords['eras'] {
    const {eras, time} = this.#words;
    return eras.map(era => ({...era, span: {start: time.expand(era.span.start), end: time.expand(era.span.end)}}));
  }

  get todayLabel(): string {
    return this.#words.todayLabel;
  }

  readonly card = memo((item: number): CardWords => {
    const words = this.#words;
    const label = words.label(item);
    // Paragraphs are for the details.
    const {text, lang} = words.pick(this.#engine.state.set.at(item).summary);
    const summary = text.replace(/\s+/g, ' ').trim();
    const lines = this.#sizes.titleLines(label.title);
    return {
      ...label, dateLines: this.#sizes.dateLines(label.date), summary, summaryLang: lang ?? '',
      titleLines: Math.min(lines, this.#sizes.mostTitleLines), isCut: lines > this.#sizes.mostTitleLines,
      summaryLines: this.#sizes.summaryLines(summary),
    };
  });

  chip({count, place: span}: ChipEntry): ChipWords {
    return this.#words.gathered({chip: {count, span}});
  }

  break({span}: PlacedBreak): string {
    const {later, earlier} = this.#words.group('rail', RAIL);
    return this.#words.say(this.#isDescending ? earlier : later, {length: describeLength(span, this.#words.locale)});
  }

  readonly year = memo((at: EpochMs): string => {
    const {ticks} = this.#words;
    return Math.abs(at) > FAR_MS ? '' : ticks.label({start: at, end: at}, 'year', 1, ticks.calendar?.name);
  });

  readonly month = memo((at: EpochMs): string => {
    const {ticks} = this.#words;
    return Math.abs(at) > FAR_MS ? '' : ticks.label({start: at, end: at}, 'month', 1, ticks.calendar?.name);
  });

  laneColor(lane: number, own?: string): string {
    return this.#words.laneColor(lane, own);
  }
}
