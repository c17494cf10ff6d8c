/**
 * The control of what was known when: a slider over the days on which something changed, steps, play, and what changed.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {NewsDate} from '../time/fuzzy-date.js';
import type {EpochMs} from '../time/span.js';
import type {ChangeWords} from './as-of-words.js';
import {AS_OF} from './english/as-of.js';
import type {NewsHost} from './news-host.js';

/** What the control needs to know, and may ask for. */
export interface AsOfView {
  readonly reader: NewsHost;
  readonly isOpen: boolean;
  /** Days on which something changed, as instants of their beginning. */
  readonly stops: readonly EpochMs[];
  /** The place of what is shown among the stops; beyond the last for all that is known, -1 before the first. */
  readonly place: number;
  /** What is shown is what was known then; absent: all that is known. */
  readonly date: NewsDate | undefined;
  /** What changed with the last step, and how many more did. */
  readonly told: readonly ChangeWords[];
  readonly moreCount: number;
  knownWords(): string;
  turn(place: number): Promise<void>;
  toggle(): Promise<void>;
}

/** Time that a stop is shown while the changes are played: time to read, or to see where there are very many. */
const PLAY_MS = 1800;
const PLAY_FAST_MS = 400;
const MANY_STOPS = 60;

const ICONS = {back: 'M11 3 6 8l5 5M4 3v10', forth: 'm5 3 5 5-5 5M12 3v10', play: 'M5 3v10l8-5z', pause: 'M5.5 3v10M10.5 3v10'};

/** The control of one element. */
export class AsOfPanel {
  readonly #view: AsOfView;
  #node: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: AsOfView) {
    this.#view = view;
  }

  /** Draws it below the toolbar, or nothing while it is closed. */
  render(): void {
    const {isOpen, reader} = this.#view;
    if (!isOpen) {
      this.#node?.remove();
      this.#node = undefined;
      return;
    }
    if (!this.#node) {
      this.#node = document.createElement('section');
      this.#node.className = 'as-of';
      this.#node.setAttribute('part', 'as-of');
      reader.find('.find')?.after(this.#node);
    }
    this.#node.setAttribute('aria-label', reader.words.group('asOf', AS_OF).asOf);
    render(this.#render(), this.#node);
  }

  /** Ends playing. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #render(): TemplateResult {
    const {reader, stops, place} = this.#view;
    const {words} = reader;
    const strings = words.group('asOf', AS_OF);
    const known = this.#view.knownWords();
    const isPlaying = this.#timer !== undefined;
    return html`<div class="as-of-row">
      <span class="as-of-steps">${this.#button('back', place <= 0, () => { this.#step(place - 1); })}${
        this.#button(isPlaying ? 'pause' : 'play', stops.length === 0, () => { this.#togglePlay(); })}${
        this.#button('forth', place >= stops.length, () => { this.#step(place + 1); })}</span>
      <input part="as-of-slider" class="as-of-slider" type="range" min="0" max=${stops.length} step="1" .value=${String(Math.max(0, place))}
        aria-label=${strings.slider} aria-valuetext=${known} @input=${this.#handleInput}>
      <span part="as-of-known" class="as-of-known" dir="auto">${known}</span>
      ${this.#view.date ? html`<button part="button" class="as-of-all" type="button" @click=${() => { this.#step(stops.length); }}>${
        strings.all}</button>` : nothing}
    </div>
    ${this.#renderChanges()}`;
  }

  #renderChanges(): TemplateResult | typeof nothing {
    const {reader: {words}, reader, told, moreCount} = this.#view;
    const strings = words.group('asOf', AS_OF);
    return told.length === 0 ? nothing : html`<ul part="changes" role="list" aria-label=${strings.changes}>
      ${told.map(({row, title, seen, said, note}) => html`<li><button class="as-of-open" type="button"
        lang=${title.lang ?? nothing} dir="auto" @click=${({detail}: MouseEvent) => { reader.open(row, detail === 0); }}>${
        title.text}</button>
        <span class="hidden">${said}</span><span aria-hidden="true">${seen}</span>${note.text ? html` <span class="muted" dir="auto"
        lang=${note.lang ?? nothing}>${note.text}</span>` : nothing}</li>`)}
      ${moreCount > 0 ? html`<li class="muted">${words.say(strings.more, {count: moreCount})}</li>` : nothing}
    </ul>`;
  }

  #button(name: keyof typeof ICONS, isOff: boolean, press: () => void): TemplateResult {
    const label = this.#view.reader.words.group('asOf', AS_OF)[name];
    return html`<button part="button" class="button" type="button" aria-label=${label} title=${label} aria-disabled=${isOff}
      @click=${() => { if (!isOff) press(); }}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path
      d=${ICONS[name]} /></svg></button>`;
  }

  readonly #handleInput = ({currentTarget}: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.#step(currentTarget.valueAsNumber);
  };

  /** Goes to a stop; the reader's hand ends playing. */
  #step(place: number): void {
    this.pause();
    void this.#view.turn(place);
  }

  #togglePlay(): void {
    const {stops, place} = this.#view;
    if (this.#timer !== undefined) {
      this.pause();
      this.render();
      return;
    }
    void this.#play(place >= stops.length ? 0 : place + 1);
  }

  /** Shows a stop and, after a while, the next; ends with all that is known, or where nobody sees it. */
  async #play(place: number): Promise<void> {
    const {stops} = this.#view;
    const isLast = place >= stops.length;
    if (isLast) this.pause();
    else {
      this.#timer = setTimeout(() => {
        if (document.visibilityState === 'visible') void this.#play(place + 1);
        else {
          this.pause();
          this.render();
        }
      }, stops.length > MANY_STOPS ? PLAY_FAST_MS : PLAY_MS);
    }
    await this.#view.turn(place);
    this.render();
  }
}
