/**
 * Where the reader is on the rail: which stretch of the events it shows, be it all of them or what a chip was opened to.
 */
import type {TimelineEngine} from '../engine/timeline-engine.js';
import type {Beyond} from '../layout/frame.js';
import type {ChipEntry, Stretch} from '../layout/vertical-entries.js';
import type {EventIndex} from '../query/event-index.js';

/** How many more events of one instant a press on their chip shows. */
const MORE = 100;

/** The place on one rail. */
export class VerticalPlace {
  readonly #engine: TimelineEngine;
  #index: EventIndex;
  /** From all events down to what is shown. */
  #stretches: readonly Stretch[] = [];
  #whole: Stretch;
  /** Cards of cells that nothing parts, beyond the usual, by the first position. */
  extra: ReadonlyMap<number, number> = new Map();
  /** Empty stretches have their full length. */
  isFullScale = false;

  constructor(engine: TimelineEngine) {
    this.#engine = engine;
    this.#index = engine.state.index;
    this.#whole = {from: 0, to: this.#index.size};
  }

  /** What is shown. */
  get stretch(): Stretch {
    return this.#stretches.at(-1) ?? this.#whole;
  }

  /** With other events everything is shown again: positions mean nothing in them. */
  update(): void {
    const {index} = this.#engine.state;
    if (index === this.#index) return;
    this.#index = index;
    this.#whole = {from: 0, to: index.size};
    this.leaveAll();
  }

  /** Opens a chip: the rail shows its cell alone, or, where all of it is at one instant, more of it. */
  enter({cell, span}: ChipEntry): void {
    const {from, to} = this.stretch;
    if (span.start === span.end || (cell.from === from && cell.to === to)) {
      this.extra = new Map([...this.extra, [cell.from, (this.extra.get(cell.from) ?? 0) + MORE]]);
    } else this.#stretches = [...this.#stretches, cell];
  }

  /** Back to what was shown before. */
  leave(): void {
    this.#stretches = this.#stretches.slice(0, -1);
  }

  /** Back to all events. */
  leaveAll(): void {
    this.#stretches = [];
    this.extra = new Map();
  }

  /** Shows a stretch that has an event. */
  bring(item: number): void {
    this.update();
    const position = this.#index.positionOf(item);
    while (this.#stretches.length > 0 && !(position >= this.stretch.from && position < this.stretch.to)) this.leave();
  }

  /** What lies before (-1) or after (1) the stretch. */
  beyond(side: -1 | 1): Beyond | undefined {
    const {from, to} = this.stretch;
    const count = side < 0 ? from : this.#index.size - to;
    return count > 0 ? {count, nearest: this.#index.rowAt(side < 0 ? from - 1 : to)} : undefined;
  }
}
