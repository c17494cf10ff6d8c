/**
 * The vertical view as nodes: cards and their marks in a list, chips in a group, and under them, for eyes only, the rail
 * with its eras, breaks, and names of time. Only what is near to what is seen has nodes; they are pooled.
 */
import type {ChipEntry, CardEntry} from '../layout/vertical-entries.js';
import type {PlacedBreak, PlacedEntry, VerticalLayout} from '../layout/vertical.js';
import type {RailLabel, RailMark} from '../layout/vertical-rail.js';
import type {EpochMs} from '../time/span.js';
import {element, NodePool, setText} from './node-pool.js';
import {isColor} from './theme.js';
import type {ChipWords, Era, LabelWords} from './view.js';

/** What a card says, and on how many lines. */
export interface CardWords extends LabelWords {
  readonly summary: string;
  readonly summaryLang: string;
  readonly dateLines: number;
  readonly titleLines: number;
  /** The title goes on beyond them. */
  readonly isCut: boolean;
  readonly summaryLines: number;
}

/** What the shell knows and the rail does not. */
export interface RailWords {
  readonly eras: readonly Era[];
  readonly todayLabel: string;
  card(item: number): CardWords;
  chip(entry: ChipEntry): ChipWords;
  break(one: PlacedBreak): string;
  laneColor(lane: number, own?: string): string;
}

/** All that is drawn. */
export interface RailPicture {
  readonly layout: VerticalLayout;
  readonly marks: readonly RailMark[];
  readonly labels: readonly RailLabel[];
  /** Ticks that have a name of their own. */
  readonly ticks: readonly {readonly px: number; readonly text: string}[];
  /** What of it is seen, and some more, in px from the top. */
  readonly window: {readonly from: number; readonly to: number};
  readonly linePx: number;
  /** Height of the words of a break. */
  readonly breakPx: number;
  readonly today: EpochMs;
  readonly selected: number;
  /** The entry that Tab reaches, and those that keep their nodes wherever they are. */
  readonly tabStop: number;
  readonly kept: readonly number[];
  readonly placeOf: (item: CardEntry) => number;
  readonly size: number;
  readonly words: RailWords;
}

/** Cards that have nodes at most: with eight nodes each they stay below 400. */
const MAX_CARDS = 48;
const MAX_TITLE = 400;
/** Half the height of the mark of a break, some air less. */
const HALF_MARK_PX = 13;

const ENTRIES = new WeakMap<Element, PlacedEntry>();

/** The entry that a node belongs to. */
export const entryOf = (node: Element): PlacedEntry | undefined => {
  const owner = node.closest('.v-entry');
  return owner ? ENTRIES.get(owner) : undefined;
};

/** Keeps the nodes in step with the picture. */
export class RailView {
  readonly body: HTMLElement;
  readonly list: HTMLElement;
  readonly group: HTMLElement;
  readonly #cards: NodePool<number, HTMLLIElement>;
  readonly #chips: NodePool<number, HTMLButtonElement>;
  readonly #breaks: NodePool<number, HTMLElement>;
  readonly #labels: NodePool<string, HTMLElement>;
  readonly #eras: NodePool<number, HTMLElement>;
  readonly #rails: NodePool<number, HTMLElement>;
  readonly #today = element('span', 'today-label', 'v-today today-label');

  constructor(parent: HTMLElement) {
    this.body = element('div', 'rail-body', 'v-body');
    const under = document.createElement('div');
    under.ariaHidden = 'true';
    const layer = (name: string): HTMLElement => {
      const node = document.createElement('div');
      node.className = name;
      return node;
    };
    const eras = layer('v-eras');
    const labels = layer('v-labels');
    const breaks = layer('v-breaks');
    const rails = layer('v-rails');
    this.list = element('ol', 'marks', 'v-list');
    this.list.setAttribute('role', 'list');
    this.group = layer('v-chips');
    this.group.setAttribute('role', 'group');
    under.append(eras, rails, labels, breaks, this.#today);
    this.body.append(under, this.list, this.group);
    parent.append(this.body);
    this.#cards = new NodePool(this.list, createCard);
    this.#chips = new NodePool(this.group, () => {
      const node = element('button', 'cluster', 'chip v-chip v-entry');
      node.type = 'button';
      return node;
    });
    this.#breaks = new NodePool(breaks, createBreak);
    this.#rails = new NodePool(rails, () => element('i', 'rail', 'v-rail'));
    this.#labels = new NodePool(labels, () => document.createElement('span'));
    this.#eras = new NodePool(eras, () => {
      const node = document.createElement('div');
      node.className = 'v-era';
      node.append(element('span', 'era-label'));
      return node;
    });
  }

  /** The button of an event's card, and the node that holds both, where they are there. */
  cardOf(item: number): {readonly node: HTMLElement; readonly button: HTMLElement} | undefined {
    const node = this.#cards.get(item);
    const button = node?.querySelector<HTMLElement>(':scope > button');
    return node && button ? {node, button} : undefined;
  }

  /** The node of a chip by the first position of its cell. */
  chipOf(cell: number): HTMLElement | undefined {
    return this.#chips.get(cell);
  }

  /** Draws. */
  write(picture: RailPicture): void {
    const {layout, window: {from, to}} = picture;
    const {style} = this.body;
    style.setProperty('--_length', `${Math.ceil(layout.heightPx)}px`);
    style.setProperty('--_columns', String(picture.marks.reduce((most, {column}) => Math.max(most, column), 0)));
    this.#writeCards(picture);
    const chips = layout.entries.filter(({entry, topPx}) => entry.kind === 'chip' && topPx < to && topPx > from);
    this.#chips.sync(new Map(chips.map(placed => [placed.entry.kind === 'chip' ? placed.entry.cell.from : -1, placed])), (node, placed) => {
      if (placed.entry.kind !== 'chip') return;
      ENTRIES.set(node, placed);
      const {text, name} = picture.words.chip(placed.entry);
      setText(node, text);
      node.setAttribute('aria-label', name);
      node.title = name;
      node.style.transform = `translateY(${placed.topPx.toFixed(1)}px)`;
    });
    this.#writeUnder(picture);
  }

  #writeCards({layout, marks, window: {from, to}, kept, words, selected, tabStop, placeOf, size, linePx}: RailPicture): void {
    const markOf = new Map(marks.map(mark => [mark.item.item, mark]));
    const shown = new Map<number, readonly [PlacedEntry, CardEntry, RailMark]>();
    for (const placed of layout.entries) {
      const {entry, topPx, heightPx} = placed;
      const mark = entry.kind === 'card' ? markOf.get(entry.item.item) : undefined;
      if (entry.kind !== 'card' || !mark) continue;
      const isNear = Math.min(topPx, mark.fromPx) < to && Math.max(topPx + heightPx, mark.toPx) > from;
      if (kept.includes(entry.item.item) || (isNear && shown.size < MAX_CARDS)) shown.set(entry.item.item, [placed, entry, mark]);
    }
    this.#cards.sync(shown, (node, [placed, entry, mark]) => {
      const {item} = entry;
      const said = words.card(item.item);
      ENTRIES.set(node, placed);
      node.setAttribute('aria-posinset', String(placeOf(entry)));
      node.setAttribute('aria-setsize', String(size));
      node.style.cssText = `--_lane:${words.laneColor(item.lane, item.color)};transform:translateY(${placed.topPx.toFixed(1)}px)`;
      const [dot, leader, button] = node.children as unknown as [HTMLElement, HTMLElement, HTMLButtonElement];
      const fades = item.approximate ? 'fades' : '';
      dot.className = ['v-mark sign', mark.isDot ? 'v-dot' : `v-${item.look}`, `is-${item.status ?? 'unstated'}`,
        item.uncertain && 'is-uncertain', fades,
        `start-${item.startKind}`, `end-${item.endKind}`].filter(Boolean).join(' ');
      dot.style.cssText = `--_from:${(mark.fromPx - placed.topPx).toFixed(1)}px;--_size:${
        (mark.toPx - mark.fromPx).toFixed(1)}px;--_column:${mark.column}`;
      const rise = placed.topPx + linePx / 2 - placed.pointPx;
      leader.hidden = rise < 1;
      if (rise >= 1) leader.style.cssText = `--_rise:${rise.toFixed(1)}`;
      button.tabIndex = item.item === tabStop ? 0 : -1;
      node.classList.toggle('v-cut', said.isCut);
      button.className = `v-card${item.status === 'withdrawn' ? ' withdrawn' : ''}`;
      const isOpen = item.item === selected;
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      const [date, title, summary, spoken] = button.children as unknown as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
      setText(date, said.date);
      date.style.cssText = `--_lines:${said.dateLines}`;
      setText(title, said.title.length > MAX_TITLE ? `${said.title.slice(0, MAX_TITLE)}…` : said.title);
      title.lang = said.lang;
      title.style.cssText = `--_lines:${said.titleLines}`;
      setText(summary, said.summary.slice(0, MAX_TITLE));
      summary.lang = said.summaryLang;
      summary.hidden = said.summaryLines === 0;
      summary.style.cssText = `--_lines:${said.summaryLines}`;
      setText(spoken, said.status);
    });
  }

  #writeUnder({layout, labels, ticks, window: {from, to}, linePx, breakPx, today, words}: RailPicture): void {
    const {railPx} = layout;
    const near = layout.breaks.filter(({fromPx, toPx}) => fromPx < to && toPx > from);
    this.#breaks.sync(new Map(near.map(one => [one.span.start, one])), (node, one) => {
      node.style.transform = `translateY(${one.wordsPx.toFixed(1)}px)`;
      setText(node.lastElementChild ?? node, words.break(one));
    });
    // The line of the rail ends before the mark of a break, and goes on behind it.
    const gaps = near.map(({wordsPx}) => wordsPx + breakPx / 2);
    const lines = [railPx.from, ...gaps.map(px => px + HALF_MARK_PX)].map((px, i) =>
      [px, (gaps[i] ?? railPx.to + HALF_MARK_PX) - HALF_MARK_PX] as const);
    this.#rails.sync(new Map(lines.map((line, i) => [i, line])), (node, [top, bottom]) => {
      node.style.cssText = `top:${top.toFixed(1)}px;height:${Math.max(0, bottom - top).toFixed(1)}px`;
    });
    const texts = new Map<string, {readonly px: number; readonly text: string; readonly part: string}>();
    for (const {px, at, year, month} of labels) {
      if (px < from || px > to) continue;
      if (year) texts.set(`y${at}`, {px, text: year, part: 'context-label'});
      if (month) texts.set(`m${at}`, {px: px + (year ? linePx : 0), text: month, part: 'tick-label'});
    }
    for (const {px, text} of ticks) texts.set(`t${px}`, {px, text, part: 'tick-label v-tick'});
    this.#labels.sync(texts, (node, {px, text, part}) => {
      node.className = part;
      node.setAttribute('part', part.replace(/ .*/, ''));
      node.style.transform = `translateY(${(px - linePx / 2).toFixed(1)}px)`;
      setText(node, text);
    });
    const {pxOf} = layout.scale;
    const within = (px: number): number => Math.max(0, Math.min(layout.heightPx, px));
    this.#eras.sync(new Map(words.eras.map((era, i) => [i, era])), (node, {span, label, color}) => {
      const [first = 0, last = 0] = [within(pxOf(span.start)), within(pxOf(span.end))].sort((a, b) => a - b);
      node.style.cssText = `top:${first.toFixed(1)}px;height:${(last - first).toFixed(1)}px${isColor(color) ? `;--_era:${color}` : ''}`;
      setText(node.firstElementChild ?? node, label);
    });
    const px = pxOf(today);
    this.#today.hidden = !(px >= railPx.from && px <= railPx.to);
    if (!this.#today.hidden) this.#today.style.transform = `translateY(${px.toFixed(1)}px)`;
    setText(this.#today, words.todayLabel);
  }
}

function createCard(): HTMLLIElement {
  const node = element('li', 'mark', 'v-entry v-item');
  const button = element('button', 'mark-label', 'v-card');
  button.type = 'button';
  const title = element('span', 'mark-title', 'title');
  const summary = element('span', 'mark-summary', 'summary muted');
  title.dir = summary.dir = 'auto';
  const spoken = document.createElement('span');
  spoken.className = 'hidden';
  button.append(element('span', 'mark-date', 'date'), title, summary, spoken);
  const [dot, leader] = [document.createElement('i'), document.createElement('i')];
  leader.className = 'v-leader';
  node.append(dot, leader, button);
  return node;
}

function createBreak(): HTMLElement {
  const node = element('div', 'break', 'v-break');
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  mark.setAttribute('viewBox', '0 0 16 32');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M8 3v6l-5 4 10 6-5 4v6');
  mark.append(path);
  const words = document.createElement('span');
  words.className = 'muted';
  node.append(mark, words);
  return node;
}
