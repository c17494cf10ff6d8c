/**
 * Which view is shown: the one that is wished for, or, left to the element, the one that has room. It brings the file of
 * the view, and brings what was in the middle to the middle.
 */
import type {EventView} from './event-view.js';
import {VIEW_FILES} from './view-files.js';
import type {ViewHost} from './view-host.js';
import type {ViewKeeper} from './view-keeper.js';
import {VIEW_NAMES, type ViewName} from './view-names.js';

/** A narrower element shows the vertical view, unless another is wished for. */
const AXIS_LEAST_PX = 560;

const isView = (name: string): name is ViewName => VIEW_NAMES.some(view => view === name);

/** Chooses and holds the view of one element. */
export class ViewSwitch {
  readonly #host: ViewHost;
  /** The view that is shown or on its way. */
  shown: ViewName = 'axis';
  /** The view of now, once its file has come; none on the axis. */
  view: EventView | undefined;
  #node: HTMLElement | undefined;
  /** The event that goes to the middle when the view stands; -1 for none. */
  #middle = -1;
  /** The event that a view begins with as long as nobody has moved or chosen anything; -1 for none. */
  #first = -1;
  /** The present view is drawn for the first time. */
  #isNew = false;
  /** Keeps the reader's place, once its file has come: before that nobody has moved. */
  keeper: ViewKeeper | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  /** Whether the file of the view is still on its way. */
  get isComing(): boolean {
    return this.shown !== 'axis' && !this.view;
  }

  /** Chooses for a wish and a width; true when another view is to be shown from now on. */
  choose(wish: string, widthPx: number): boolean {
    const chosen = isView(wish) ? wish : widthPx > 0 && widthPx < AXIS_LEAST_PX ? 'vertical' : widthPx > 0 ? 'axis' : this.shown;
    const name = VIEW_FILES[chosen] ? chosen : 'axis';
    if (name === this.shown) return false;
    this.#middle = this.keeper?.keep(this.#first) ?? this.#first;
    this.#end();
    this.shown = name;
    this.#isNew = true;
    return true;
  }

  /** Takes the node of the template that a view fills; none while the axis is shown, or the element is detached. */
  attach(node: HTMLElement | undefined): void {
    if (node === this.#node && this.view) return;
    this.#end();
    this.#node = node;
    const {shown} = this;
    if (!node) return;
    void VIEW_FILES[shown]?.().then(({createView}) => {
      if (this.#node !== node || this.shown !== shown || this.view) return;
      this.view = createView(this.#host, node);
      this.#host.host.requestUpdate();
      this.#host.refresh();
    }, (error: unknown) => {
      // The axis stands in; the page's console names the file that did not come.
      this.shown = 'axis';
      this.#host.host.requestUpdate();
      reportError(error);
    });
  }

  /** Has views other than the axis begin with an event (row of the set), the one that is shown too. */
  begin(item: number): void {
    this.#first = item;
    if (this.shown === 'axis') return;
    this.#middle = item;
    this.#isNew = true;
    this.#host.refresh();
  }

  /** After a drawing: brings what was in the middle there. */
  handleDrawn(): void {
    // The axis has no size before the template shows it.
    if (!this.#isNew || this.isComing || this.#host.host.isUpdatePending) return;
    this.#isNew = false;
    this.#goTo(this.#middle);
    this.keeper?.giveBack(this.#middle);
  }

  #goTo(item: number): void {
    const {engine} = this.#host;
    const span = engine.spanOf(item);
    if (item < 0 || !span) return;
    if (this.view) this.view.show(item, false);
    else {
      const {viewport} = engine.state;
      const by = (span.start + span.end - viewport.start - viewport.end) / 2;
      engine.dispatch({type: 'show', span: {start: viewport.start + by, end: viewport.end + by}});
    }
  }

  #end(): void {
    this.view?.disconnect();
    this.view = this.#node = undefined;
  }
}
