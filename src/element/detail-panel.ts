/**
 * A page's own details: a panel in the slot `detail`, or what its function `renderDetail` makes. They stand where the
 * built-in ones would, with the same buttons above, and are told the same; what they throw is theirs alone.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {RenderDetail, TimelineDetail} from './detail-context.js';
import type {ViewHost} from './view-host.js';

/** What a panel may have; a page's element is asked for these names. */
interface Panel extends Element {
  timeline?: HTMLElement;
  detail?: TimelineDetail | undefined;
}

/** Tells the panels of an element which event is shown. */
class Panels implements ReactiveController {
  detail: TimelineDetail | undefined;
  readonly #reader: ViewHost;
  #told: readonly Panel[] = [];

  constructor(reader: ViewHost) {
    this.#reader = reader;
    reader.host.addController(this);
  }

  hostUpdated(): void {
    this.tell();
  }

  /** Tells those that are shown what is shown, and those that are shown no more that it has ended. */
  readonly tell = (): void => {
    const {engine, host} = this.#reader;
    const slot = engine.state.selected < 0 || !host.isConnected ? undefined : this.#reader.find('slot[name=detail]');
    const panels: readonly Panel[] = slot instanceof HTMLSlotElement ? slot.assignedElements() : [];
    for (const panel of this.#told) if (!panels.includes(panel)) tell(panel, 'detail', undefined);
    this.#told = panels;
    for (const panel of panels) {
      this.#introduce(panel);
      // One whose script is still to come asks for nothing yet.
      if (panel.localName.includes('-') && !customElements.get(panel.localName)) {
        void customElements.whenDefined(panel.localName).then(this.tell);
      }
    }
  };

  /** Makes timeline and event known to a panel that wants to know. */
  #introduce(panel: Panel): void {
    if ('timeline' in panel && panel.timeline !== this.#reader.host) tell(panel, 'timeline', this.#reader.host);
    if (panel.detail !== this.detail) tell(panel, 'detail', this.detail);
  }
}

/** Sets a property that a panel has. A setter of the page's that throws is the page's fault, and told to it. */
function tell<K extends 'timeline' | 'detail'>(panel: Panel, name: K, value: Panel[K]): void {
  if (!(name in panel)) return;
  try {
    panel[name] = value;
  } catch (error) {
    reportError(error);
  }
}

const panelsOf = new WeakMap<ViewHost, Panels>();

/** Has the panels of an element told what is shown, once it is; gives what is to be called when others come into the slot. */
export function attendPanels(reader: ViewHost, detail: TimelineDetail): () => void {
  let panels = panelsOf.get(reader);
  if (!panels) panelsOf.set(reader, panels = new Panels(reader));
  if (!panels.detail || !isSame(panels.detail, detail)) panels.detail = detail;
  return panels.tell;
}

/** What a function made, and of what, so that it is asked once and a node with the focus in it stays. */
interface Made {
  readonly render: RenderDetail;
  readonly of: TimelineDetail;
  readonly made: unknown;
}

const madeBy = new WeakMap<ViewHost, Made>();
/** Functions that threw are asked no more. */
const faulty = new WeakSet<RenderDetail>();

/** What `renderDetail` of the page makes of the event; `undefined` where the built-in details are to show. */
export function renderOwn(reader: ViewHost, detail: TimelineDetail): TemplateResult | undefined {
  const {renderDetail: render} = reader.host;
  if (typeof render !== 'function' || faulty.has(render)) return undefined;
  const last = madeBy.get(reader);
  const made = last?.render === render && isSame(last.of, detail) ? last.made : make(render, detail);
  madeBy.set(reader, {render, of: detail, made});
  if (made instanceof Node) return html`${made}`;
  return typeof made === 'string' ? html`<p class="own" dir="auto">${made}</p>` : undefined;
}

function make(render: RenderDetail, detail: TimelineDetail): unknown {
  try {
    return render(detail.event, detail) ?? nothing;
  } catch (error) {
    faulty.add(render);
    console.warn('<news-timeline> renderDetail threw and is switched off:', error);
    return nothing;
  }
}

/** Whether a function would be told the same. */
const isSame = (a: TimelineDetail, b: TimelineDetail): boolean =>
  (Object.keys(a) as (keyof TimelineDetail)[]).every(key => typeof a[key] === 'function' || key === 'lane' || Object.is(a[key], b[key]));
