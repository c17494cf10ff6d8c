/**
 * One article and one timeline, tied to each other: what is chosen on either side is marked and brought into view on the
 * other. From when the article is found until it goes.
 */
import {nothing} from 'lit';
import type {CleanUp} from '../base/disposable.js';
import type {Change} from '../engine/timeline-engine.js';
import {ArticleFollow} from './article-follow.js';
import {ArticleHands, type Handed} from './article-hands.js';
import type {ArticleHost} from './article-host.js';
import {ArticleMarks, hasHighlights} from './article-marks.js';
import {markPointed} from './article-pointed.js';
import {ArticleRing} from './article-ring.js';
import {tieBeingRead} from './article-reading.js';
import {bring, readingArea, scrollersOf} from './article-scroll.js';
import type {ArticleText} from './article-text.js';
import {rangeOf, Ties, type Tie} from './article-ties.js';
import {ArticleWay} from './article-way.js';
import {renderInText} from './detail-article.js';
import {bringDetail} from './detail-file.js';

/** The two sides, until they part. */
export class ArticleStage implements Handed {
  readonly article: Element;
  readonly host: ArticleHost['host'];
  ties = Ties.none;
  text: ArticleText | undefined;
  readonly #reader: ArticleHost;
  readonly #marks = new ArticleMarks();
  readonly #way = new ArticleWay();
  readonly #ring: ArticleRing;
  readonly #hands: ArticleHands;
  readonly #follow: ArticleFollow;
  readonly #stop: CleanUp;
  /** Rows of the events that are pointed at, that have the focus in their sentence, that are being read; -1 for none. */
  #hovered = -1;
  #attended = -1;
  #read = -1;
  #pointed = -1;
  #pointFrame = 0;
  #choiceFrame = 0;
  /** The focus is on its way to a sentence that is known. */
  #isGoing = false;
  #lastShown: Tie | undefined;
  #isOver = false;

  constructor(reader: ArticleHost, article: Element) {
    const {host} = reader;
    this.article = article;
    this.host = host;
    this.#reader = reader;
    this.#ring = new ArticleRing(host.renderRoot);
    this.#marks.adopt(article.getRootNode() as Document | ShadowRoot);
    this.#hands = new ArticleHands(article, this);
    const [follow, move] = [(): void => { this.#goAlong(); }, (): void => { this.#ring.move(); }];
    this.#follow = new ArticleFollow({host, article, follow, move}, article.getRootNode());
    this.#stop = reader.engine.subscribe(change => { this.#handleChange(change); });
    host.addEventListener('timeline-selection-change', this.#handleChoice);
  }

  get areLinksOurs(): boolean {
    return this.host.permalink === null;
  }

  disconnect(): void {
    this.#isOver = true;
    this.#stop();
    this.host.removeEventListener('timeline-selection-change', this.#handleChoice);
    cancelAnimationFrame(this.#pointFrame);
    cancelAnimationFrame(this.#choiceFrame);
    this.#hands.disconnect();
    this.#follow.disconnect();
    this.#way.end();
    this.tie(Ties.none, undefined);
    this.#marks.clear();
    this.#reader.renderInText = undefined;
  }

  /** Takes other ties, or those of another text. */
  tie(ties: Ties, text: ArticleText | undefined): void {
    const reader = this.#reader;
    this.ties = ties;
    this.text = text;
    this.#hovered = this.#attended = this.#read = -1;
    this.#marks.show('all', ties.all, text);
    this.#point();
    this.#markSelected();
    // Another function each time, so that the views draw it.
    reader.renderInText = item => ties.of(item).length === 0 ? nothing
      : renderInText(reader.words, event => { this.#showInText(item, event); });
    this.host.requestUpdate();
    reader.refresh();
  }

  /** Follows no longer what is read. */
  handleOptions(): void {
    if (!this.host.follow) this.#readAt(-1);
  }

  rowOf(id: string | undefined): number {
    return id === undefined ? -1 : this.#reader.engine.state.set.indexOf(id);
  }

  point(item: number): void {
    this.#hovered = item;
    this.#point();
  }

  attend(item: number): void {
    if (this.#isGoing) return;
    this.#attended = item;
    if (item >= 0) this.#goTo(item);
    this.#point();
  }

  press(item: number, isLink: boolean): void {
    const reader = this.#reader;
    if (isLink) {
      reader.open(item, false);
      this.host.scrollIntoView({block: 'nearest'});
      return;
    }
    // The reader stays where he is in the text; a timeline that scrolls by itself may show the details.
    this.#steadily(() => { reader.open(item, false); });
    if (!this.#scrollsAlone) reader.opening = undefined;
  }

  #handleChange(change: Change): void {
    this.#follow.handleChange(change);
    if (change.from.selected !== change.to.selected) this.#markSelected();
    // Nodes of the timeline may stand for other events after the next drawing.
    if (this.#pointed >= 0) this.#pointFrame ||= requestAnimationFrame(() => {
      this.#pointFrame = 0;
      markPointed(this.#reader, this.#pointed);
    });
  }

  /** The reader has chosen an event on the timeline: its sentence comes into view, once the details have had their place. */
  readonly #handleChoice = ({target}: Event): void => {
    const {host, engine} = this.#reader;
    const {selected} = engine.state;
    if (target !== host || this.#follow.isPressed || this.ties.of(selected).length === 0) return;
    void bringDetail().catch(() => undefined).then(() => host.updateComplete).then(() => {
      cancelAnimationFrame(this.#choiceFrame);
      // Not once the two have parted.
      if (this.#isOver) return;
      this.#choiceFrame = requestAnimationFrame(() => {
        const {text} = this;
        const [first, ...rest] = this.ties.of(engine.state.selected);
        if (engine.state.selected !== selected || !text || !first) return;
        const {top, bottom} = readingArea(this.article, host);
        const isSeen = (tie: Tie): boolean => this.#boxes(tie, text).some(box => box.top >= top && box.bottom <= bottom);
        const focused = this.#follow.byKey ? host.shadowRoot?.activeElement : undefined;
        this.#bring([first, ...rest].find(isSeen) ?? first, text, focused ?? undefined);
      });
    });
  };

  #bring(tie: Tie, text: ArticleText, keep?: Element): void {
    const {article, host} = this;
    const range = rangeOf(tie, text);
    const {startContainer} = range;
    // As the browser's own search does.
    for (let at = startContainer.parentElement?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
    this.#follow.hold();
    bring({article, host, box: () => (tie.element ?? range).getBoundingClientRect(), keep, isInstant: this.#reader.isInstant()});
  }

  /** What a tie takes up of the window. */
  #boxes(tie: Tie, text: ArticleText): readonly DOMRect[] {
    return tie.element && tie.from === tie.to ? [tie.element.getBoundingClientRect()] : [...rangeOf(tie, text).getClientRects()];
  }

  #markSelected(): void {
    const {text} = this;
    const ties = this.ties.of(this.#reader.engine.state.selected);
    this.#marks.show('selected', ties, text);
    const ringed = hasHighlights() ? ties.filter(({from, to}) => from === to) : ties;
    this.#ring.show(text && ringed.length > 0 ? () => ringed.flatMap(tie => this.#boxes(tie, text)) : undefined);
  }

  /** Marks on both sides what the reader is at: with the pointer, else with the focus, else with the eyes. */
  #point(): void {
    const item = [this.#hovered, this.#attended, this.#read].find(one => one >= 0) ?? -1;
    this.#marks.show('active', this.ties.of(item), this.text);
    if (item === this.#pointed) return;
    this.#pointed = item;
    this.#reader.handleHover(item);
    markPointed(this.#reader, item);
  }

  /** The article was scrolled: the timeline goes to the event of the sentence that is being read. */
  #goAlong(): void {
    const {article, host, text} = this;
    if (host.follow && text) this.#readAt(tieBeingRead(article, host, this.ties.all, text)?.item ?? -1);
  }

  #readAt(item: number): void {
    if (item === this.#read) return;
    this.#read = item;
    if (item >= 0) this.#goTo(item);
    this.#point();
  }

  /** Moves the timeline to an event, and nothing of the page. */
  #goTo(item: number): void {
    const reader = this.#reader;
    this.#follow.asOwn(() => {
      if (reader.shownView === 'axis' || this.#scrollsAlone) this.#steadily(() => { reader.goTo(item); });
      else reader.engine.dispatch({type: 'focus', item});
    });
  }

  /** Whether the timeline stands in a scroller that the article is not in. */
  get #scrollsAlone(): boolean {
    return !scrollersOf(this.host)[0]?.contains(this.article);
  }

  /** Does something, and leaves the article where it is on the screen. */
  #steadily(act: () => void): void {
    const before = scrollersOf(this.article).map(scroller => [scroller, scroller.scrollTop] as const);
    act();
    for (const [scroller, top] of before) if (scroller.scrollTop !== top) scroller.scrollTo({top, behavior: 'instant'});
  }

  /** Shows the sentence, with each press the next where there are several; keys and screen readers are taken there. */
  #showInText(item: number, {detail, currentTarget}: MouseEvent): void {
    const {text} = this;
    const ties = this.ties.of(item);
    const tie = ties[this.#lastShown ? (ties.indexOf(this.#lastShown) + 1) % ties.length : 0];
    if (!text || !tie) return;
    this.#lastShown = tie;
    this.#bring(tie, text);
    if (detail !== 0 || !(currentTarget instanceof HTMLElement)) return;
    this.#isGoing = true;
    this.#way.go(this.article, rangeOf(tie, text), () => {
      if (currentTarget.isConnected) currentTarget.focus();
      else this.#reader.focusItem(item);
    });
    this.#isGoing = false;
    this.#attended = item;
    this.#point();
  }
}
