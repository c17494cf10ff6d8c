/**
 * What stands around the rail: the switch of its scale, and chips that count what a narrowed rail leaves out.
 */
import {RAIL} from './english/rail.js';
import type {VerticalPlace} from './vertical-place.js';
import type {Words} from './words.js';

/** What is done with it. */
interface FrameHost {
  readonly handleScale: () => void;
  /** `side` is that of time: -1 for the events before. */
  readonly handleEdge: (side: -1 | 1) => void;
}

/** What it says. */
interface FrameState {
  readonly place: VerticalPlace;
  readonly words: Words;
  readonly isDescending: boolean;
  readonly hasBreaks: boolean;
}

/** The nodes around the rail. */
export class VerticalFrame {
  /** Where the rail goes. */
  readonly body = document.createElement('div');
  readonly #scale = createButton('button', 'button');
  readonly #edges = [createButton('edge', 'chip edge v-edge'), createButton('edge', 'chip edge v-edge')] as const;
  #isDescending = false;

  constructor(node: HTMLElement, host: FrameHost) {
    const bar = document.createElement('div');
    bar.className = 'v-tools';
    bar.append(this.#scale);
    this.#scale.addEventListener('click', host.handleScale);
    this.#edges.forEach((edge, i) => {
      edge.addEventListener('click', () => { host.handleEdge((i === 0) === this.#isDescending ? 1 : -1); });
    });
    node.append(bar, this.#edges[0], this.body, this.#edges[1]);
  }

  /** Brings it up to date. */
  write({place, words, isDescending, hasBreaks}: FrameState): void {
    const strings = words.group('rail', RAIL);
    this.#isDescending = isDescending;
    this.#scale.hidden = !hasBreaks && !place.isFullScale;
    this.#scale.ariaPressed = String(place.isFullScale);
    this.#scale.textContent = strings.fullScale;
    this.#scale.title = strings.fullScaleHint;
    this.#edges.forEach((edge, i) => {
      const side = (i === 0) === isDescending ? 1 : -1;
      const beyond = place.beyond(side);
      edge.hidden = !beyond;
      if (!beyond) return;
      const {text, name} = words.beyond(side, beyond, false);
      edge.textContent = text;
      edge.setAttribute('aria-label', name);
    });
  }
}

function createButton(part: string, className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.hidden = true;
  button.setAttribute('part', part);
  return button;
}
