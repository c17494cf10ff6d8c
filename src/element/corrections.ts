/**
 * All corrections of a timeline, a file of its own that is loaded when there are any: a control that says how many, and
 * the list that it opens, the newest first. A press on an event's title opens its details.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {correctionSteps, type ToldCorrection} from '../events/corrections.js';
import type {EventSet} from '../events/event-set.js';
import {correctionTree} from '../export/correction-tree.js';
import {tree, type TreeContent} from '../export/tree.js';
import {control} from './control.js';
import {correctionsStyles} from './corrections.styles.js';
import {renderHeading} from './heading.js';
import {inSlices} from './slices.js';
import {tellWords} from './tell-words.js';
import {toNodes} from './tree-nodes.js';
import type {ViewHost} from './view-host.js';

type Content = TemplateResult | typeof nothing;

/** What the list needs of the element beside what all parts do. */
export interface CorrectionsHost extends ViewHost {
  readonly tools: {corrections?: () => Content; corrected?: () => Content};
}

/** The corrections of the data that are shown. */
class Corrections implements ReactiveController {
  readonly #reader: CorrectionsHost;
  #set: EventSet | undefined;
  #told: readonly ToldCorrection[] = [];
  #isOpen = false;

  constructor(reader: CorrectionsHost) {
    this.#reader = reader;
    reader.addStyles(correctionsStyles.styleSheet);
    reader.host.addController(this);
    this.hostUpdate();
  }

  /** Looks at other data, once. */
  hostUpdate(): void {
    const {host, engine: {state: {set}}} = this.#reader;
    if (set === this.#set) return;
    this.#set = set;
    void inSlices(correctionSteps(set), () => this.#set === set).then(told => {
      if (!told || this.#set !== set) return;
      this.#told = told;
      host.requestUpdate();
    });
  }

  /** The control; nothing where nothing was corrected. */
  renderControl(): Content {
    const said = tellWords(this.#reader.words).corrections;
    return this.#told.length === 0 ? nothing
      : html`<button part="button" class="button corrections-button" type="button" aria-expanded=${this.#isOpen}
        aria-controls="corrections" @click=${this.#toggle}>${this.#reader.words.say(said.all, {count: this.#told.length})}</button>`;
  }

  /** The list, while it is open. */
  renderList(): Content {
    const {words, host} = this.#reader;
    const told = this.#told;
    if (told.length === 0 || !this.#isOpen) return nothing;
    const {corrections, close} = tellWords(words).corrections;
    const level = Math.min(6, host.headingLevel + 1);
    return html`<div part="corrections" class="all-corrections" id="corrections" role="region" aria-label=${corrections} tabindex="0"
      @keydown=${this.#handleKey} @click=${this.#handleClick}>
      <div class="steps">${control({...words.strings, close}, 'close', this.#close)}</div>
      ${renderHeading('group-title', level, {text: corrections})}
      <ul role="list">${guard([told, words], () => toNodes(told.map(one => this.#tree(one))))}</ul>
    </div>`;
  }

  #tree({correction, row}: ToldCorrection): TreeContent {
    const {words} = this.#reader;
    const said = tellWords(words);
    if (row < 0) return correctionTree(correction, said, said.corrections.document);
    const {text, lang} = words.title(row);
    return correctionTree(correction, said, tree('button', {type: 'button', value: row, class: 'corrected', lang, dir: 'auto'}, text));
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#reader.host.requestUpdate();
  };

  /** The focus goes back to the control. */
  readonly #close = (): void => {
    this.#toggle();
    this.#reader.find('.corrections-button')?.focus();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };

  readonly #handleClick = ({target, detail}: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.corrected') : undefined;
    if (button) this.#reader.open(Number(button.value), detail === 0);
  };
}

/** Has the element show what was corrected. */
export function attach(reader: CorrectionsHost): void {
  const corrections = new Corrections(reader);
  reader.tools.corrections = () => corrections.renderControl();
  reader.tools.corrected = () => corrections.renderList();
}
