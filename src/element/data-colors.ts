/**
 * Colours that the data give to lanes, eras and events, a file of its own that is loaded with the first of them. They are
 * made legible on the page's grounds by as little as will do, for nodes and for the canvas alike: a custom property for
 * each, so that another theme writes only these.
 */
import {legibleColor, over, type Rgb} from '../base/contrast.js';
import type {TimelineEngine} from '../engine/timeline-engine.js';
import {ERA_OPACITY} from '../render/paint-view.js';
import {isColor} from '../render/theme.js';
import type {OwnColor} from '../render/view.js';

/** What is asked of a colour: 4.5 to 1, for dates are written in it, and what rounding takes. */
const LEAST = 4.6;
/** Nobody can tell more colours apart; an event that brings yet another has its lane's. */
const MOST = 256;

/** What the colours need of the element's controller. */
export interface ColorHost {
  readonly engine: TimelineEngine;
  find(selector: string): HTMLElement | undefined;
  refresh(): void;
}

/** The colours of one element's data. */
export class DataColors {
  readonly #host: ColorHost;
  /** By text of the data; nothing for what is no colour. */
  readonly #known = new Map<string, {readonly name: string; readonly css: string; paint: string} | undefined>();
  readonly #context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  #count = 0;

  constructor(host: ColorHost) {
    this.#host = host;
  }

  /** A colour as it is shown; nothing for what is none. One that was not met before is read before the next drawing. */
  find(text: string): OwnColor | undefined {
    if (!this.#known.has(text) && this.#known.size < 2 * MOST) {
      const isNew = isColor(text) && this.#count < MOST;
      const name = `--_own-${this.#count}`;
      this.#known.set(text, isNew ? {name, css: `var(${name}, ${text})`, paint: ''} : undefined);
      if (isNew) {
        this.#count++;
        this.#host.refresh();
      }
    }
    return this.#known.get(text);
  }

  /** Reads all of them, for they may go by the page's scheme, and what they have to stand out from. */
  read(): void {
    const probe = this.#host.find('.probe');
    const {style} = this.#host.find('.plot')?.parentElement ?? {};
    if (!probe || !style || this.#count === 0) return;
    const isForced = matchMedia('(forced-colors: active)').matches;
    const own = [...this.#known].flatMap(([text, entry]) => entry ? [{text, entry}] : []);
    // Written all before the first is read, or the page's style would be worked out for each anew.
    probe.replaceChildren(...['ink', 'background', 'panel'].map(name => `var(--_${name})`)
      .concat(own.map(({text}) => isForced ? 'CanvasText' : text)).map(color => {
        const node = document.createElement('i');
        node.style.color = color;
        return node;
      }));
    const [ink, ...rest] = Array.from(probe.children, node => getComputedStyle(node).color);
    probe.replaceChildren();
    // What the page leaves clear shows paper or night, whichever its ink is made for.
    const inkColor = this.#rgb(ink ?? '', [0, 0, 0]);
    const paper: Rgb = inkColor[1] > 0.5 ? [0, 0, 0] : [1, 1, 1];
    const grounds = rest.slice(0, 2).map(color => this.#rgb(color, paper));
    // An era tints its ground.
    if (grounds[0] && this.#host.engine.state.set.info.eras.length > 0) grounds.push(over(inkColor, ERA_OPACITY, grounds[0]));
    own.forEach(({entry}, i) => {
      const [ground = paper] = grounds;
      const color = legibleColor(this.#rgb(rest[i + 2] ?? '', ground), inkColor, grounds, LEAST);
      entry.paint = `rgb(${color.map(part => Math.round(part * 255)).join(', ')})`;
      style.setProperty(entry.name, entry.paint);
    });
  }

  /** Any CSS colour as it would be painted on a ground. */
  #rgb(color: string, ground: Rgb): Rgb {
    const context = this.#context;
    if (!context) return ground;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, part => part / 255);
    return over([red, green, blue], opacity, ground);
  }
}
