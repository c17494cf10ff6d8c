/**
 * What a press on a chip does, a file of its own that is loaded with the first press: it flies to the span that holds
 * just those events, or, where no view parts them, lists them where the details stand.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {ChipBox} from '../layout/frame.js';
import {viewToOpen} from '../layout/open-chip.js';
import {Heaviest} from '../query/blocks.js';
import {chipOf} from '../render/chip-view.js';
import {control} from './control.js';
import {attendPlace} from './detail-place.js';
import {GROUP} from './english/group.js';
import {groupListStyles} from './group-list.styles.js';
import {renderHeading} from './heading.js';
import type {ViewHost} from './view-host.js';

/** A list of events in the place of the details. */
export interface GroupView {
  has(item: number): boolean;
  render(headingLevel: number): TemplateResult;
  /** Gives the focus back: to the entry of an event that was open, or without one (-1), since it is closed, to its chip. */
  giveBack(item: number): void;
}

/** What a chip and its list need of the element beside what all parts do. */
export interface GroupHost extends ViewHost {
  readonly picture: {tabStop: number; buttonOf(item: number): HTMLElement | undefined} | undefined;
  readonly group: GroupView | undefined;
  showGroup(group: GroupView | undefined, moveFocus: boolean): void;
}

/** Entries made at once: of a million events of one instant nobody reads all. */
const PAGE = 100;

/** Opens what a chip gathers. `byKey`: keys and screen readers are taken there. */
export function openChip(reader: GroupHost, box: ChipBox, byKey: boolean): void {
  const {engine, picture} = reader;
  const {index: {axis}, viewport, limits, widthPx} = engine.state;
  const {chip: {count, first}} = box;
  if (count === 1) {
    reader.open(first, byKey);
    return;
  }
  const to = viewToOpen(box.chip, axis, viewport, limits, widthPx);
  if (!to) {
    reader.showGroup(new GroupList(reader, box), byKey);
    if (!byKey) reader.announce(reader.words.gathered(box).name);
    return;
  }
  if (byKey && picture) {
    // The chip goes, so the focus goes with the first of its events; a focused event has a label.
    engine.dispatch({type: 'focus', item: first});
    picture.tabStop = first;
    reader.drawNow();
    picture.buttonOf(first)?.focus({preventScroll: true});
  }
  engine.flyTo(to);
}

/** The events of a chip as a list: the important first, of equals the earlier. */
class GroupList implements GroupView {
  readonly #reader: GroupHost;
  readonly #box: ChipBox;
  /** In time order. */
  readonly #rows: Uint32Array;
  /** Places in `#rows` of the entries, so far. */
  readonly #shown: number[] = [];

  constructor(reader: GroupHost, box: ChipBox) {
    this.#reader = reader;
    this.#box = box;
    this.#rows = new Uint32Array(box.chip.count);
    let size = 0;
    box.chip.forEachRow(row => { this.#rows[size++] = row; });
    this.#addPage();
    attendPlace(reader);
    reader.addStyles(groupListStyles.styleSheet);
    const stop = reader.engine.subscribe(({command, from, to}) => {
      if (reader.group !== this) stop();
      // Rows mean nothing in other data.
      else if (from.set !== to.set && !(command.type === 'data' && command.isChange)) reader.showGroup(undefined, false);
    });
  }

  has(row: number): boolean {
    return this.#rows.includes(row);
  }

  giveBack(row: number): void {
    const reader = this.#reader;
    const {first} = this.#box.chip;
    void reader.host.updateComplete.then(() => {
      const chips = [...reader.host.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? []];
      const target = row >= 0 ? reader.find(`.entry[value="${row}"]`) ?? reader.find('.detail')
        : chips.find(node => chipOf(node)?.chip.first === first);
      if (target) target.focus();
      else reader.focusItem(first);
    });
  }

  render(level: number): TemplateResult {
    const {words, engine: {state: {set}}} = this.#reader;
    const strings = words.group('group', GROUP);
    const {name} = words.gathered(this.#box);
    const rest = this.#rows.length - this.#shown.length;
    return html`<section part="group" class="detail" tabindex="-1" aria-label=${name}>
      <div class="detail-bar steps">${control({...words.strings, close: strings.close}, 'close', () => { this.#reader.close(); })}</div>
      ${renderHeading('group-title', level, {text: name})}
      <ol class="entries" role="list">${this.#shown.map((place, i) => {
        const row = this.#rows[place] ?? 0;
        if (set.vacant.has(row)) return nothing;
        const {date, title, lang, status} = words.label(row);
        return html`<li aria-posinset=${i + 1} aria-setsize=${this.#rows.length}><button part="group-item" class="entry" type="button"
          value=${row} .style=${`--_lane:${words.laneColor((set.lanes[row] ?? 0) - 1, set.colorAt(row))}`}
          @click=${() => { this.#reader.open(row, true); }}>
          <span class="date">${date}</span><span class="title" lang=${lang || nothing} dir="auto">${title}</span><span
            class="hidden">${status}</span></button></li>`;
      })}</ol>
      ${rest > 0 ? html`<button part="button" class="button more" type="button" @click=${() => { this.#showMore(); }}>${
        words.say(strings.more, {count: Math.min(PAGE, rest)})}</button>` : nothing}
    </section>`;
  }

  /** Adds entries, the focus on the first of them. */
  #showMore(): void {
    const count = this.#shown.length;
    this.#addPage();
    const {host} = this.#reader;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      host.shadowRoot?.querySelectorAll<HTMLElement>('.entry').item(count).focus();
    });
  }

  #addPage(): void {
    const {importances} = this.#reader.engine.state.set;
    const weightOf = (place: number): number => importances[this.#rows[place] ?? 0] ?? 0;
    const last = this.#shown.at(-1) ?? -1;
    const bound = last < 0 ? Infinity : weightOf(last);
    const heaviest = new Heaviest(PAGE);
    for (let place = 0; place < this.#rows.length; place++) {
      const weight = weightOf(place);
      if (weight < bound || (weight === bound && place > last)) heaviest.take(place, weight);
    }
    this.#shown.push(...heaviest.places);
  }
}
