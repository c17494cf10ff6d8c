/**
 * The control that saves what is shown: a button that discloses the formats, each of which is a press that downloads. A file of
 * its own, loaded where `save` is set.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {SAVE} from './english/save.js';
import type {ExportFormat} from './export-types.js';
import {saveStyles} from './save.styles.js';
import type {ViewHost} from './view-host.js';

const ICON = 'M8 2.5v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11';

/** In the order in which they are offered: for eyes first. */
const FORMATS: readonly ExportFormat[] = ['png', 'svg', 'csv', 'ics', 'json-ld', 'json'];

/** The element as the control sees it. */
export interface SaveHost extends ViewHost {
  readonly tools: {save?: () => TemplateResult | typeof nothing};
}

/** The control of one element. */
class Save implements ReactiveController {
  readonly #reader: SaveHost;
  #isOpen = false;
  /** The format that is being made. */
  #making: ExportFormat | undefined;
  /** The address of the file saved last, which the browser may still be reading. */
  #address = '';
  #outside = new AbortController();

  constructor(reader: SaveHost) {
    this.#reader = reader;
    reader.addStyles(saveStyles.styleSheet);
    reader.host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(false);
    this.#release();
  }

  render(): TemplateResult | typeof nothing {
    const {host, words} = this.#reader;
    if (!host.save) return nothing;
    const {save, formats} = words.group('save', SAVE);
    return html`<span part="save" class="save" @keydown=${this.#handleKey} @focusout=${this.#handleLeave}>
      <button part="button" class="button" type="button" aria-label=${save} title=${save} aria-expanded=${this.#isOpen}
        aria-controls="formats" @click=${() => { this.#show(!this.#isOpen); }}><svg viewBox="0 0 16 16" width="16" height="16"
        aria-hidden="true"><path d=${ICON} /></svg></button>
      <ul part="save-formats" class="formats" id="formats" ?hidden=${!this.#isOpen}>${FORMATS.map(format => html`<li>
        <button type="button" aria-disabled=${this.#making !== undefined}
          @click=${() => this.#save(format)}>${formats[format]}</button></li>`)}</ul></span>`;
  }

  #show(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#outside.abort();
    const {host} = this.#reader;
    host.requestUpdate();
    if (!isOpen) return;
    this.#outside = new AbortController();
    // Not every engine gives the focus to a button that is pressed, so leaving it is not all that closes.
    host.ownerDocument.addEventListener('pointerdown', event => {
      const root = this.#reader.find('.save');
      if (root && !event.composedPath().includes(root)) this.#show(false);
    }, {signal: this.#outside.signal, capture: true});
    void host.updateComplete.then(() => { this.#keepInside(); });
  }

  /** The list hangs below its button, and is moved along where the element ends. */
  #keepInside(): void {
    const list = this.#reader.find('.formats');
    if (!list) return;
    list.style.translate = '';
    const {left, right} = list.getBoundingClientRect();
    const edge = this.#reader.host.getBoundingClientRect();
    const by = left < edge.left ? edge.left - left : right > edge.right ? Math.max(edge.right - right, edge.left - left) : 0;
    list.style.translate = by ? `${by}px` : '';
  }

  async #save(format: ExportFormat): Promise<void> {
    const reader = this.#reader;
    const texts = reader.words.group('save', SAVE);
    if (this.#making) return;
    this.#making = format;
    reader.host.requestUpdate();
    try {
      const {exportAs} = await import('./export-as.js');
      // A reader saves what he sees: of a filter what it lets be shown, of a list the whole axis.
      const file = await exportAs(reader, format, {events: 'shown', view: reader.shownView === 'axis' ? 'view' : 'all'});
      this.#release();
      const link = document.createElement('a');
      link.href = this.#address = URL.createObjectURL(file);
      link.download = file.name;
      link.click();
      const count = file.leftOut.length;
      const {say} = reader.words;
      reader.announce([say(texts.saved, {name: file.name}), ...count > 0 ? [say(texts.leftOut, {count})] : []].join(' '));
    } catch (error) {
      reader.announce(texts.failed);
      reportError(error);
    }
    this.#making = undefined;
    const hadFocus = reader.find('.formats')?.contains(reader.host.shadowRoot?.activeElement ?? null);
    this.#show(false);
    if (hadFocus) reader.find('.save button')?.focus();
    reader.host.requestUpdate();
  }

  #release(): void {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = '';
  }

  readonly #handleLeave = ({relatedTarget, currentTarget}: FocusEvent): void => {
    // Where the window is left, the list stays.
    if (relatedTarget instanceof Node && currentTarget instanceof Node && !currentTarget.contains(relatedTarget)) this.#show(false);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const {key} = event;
    const buttons = [...this.#reader.find('.save')?.querySelectorAll('button') ?? []];
    const at = buttons.findIndex(button => button === this.#reader.host.shadowRoot?.activeElement);
    const [first, ...items] = buttons;
    if (key === 'Escape' && this.#isOpen) {
      this.#show(false);
      first?.focus();
    } else if (this.#isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const to = at - 1 + (key === 'ArrowDown' ? 1 : -1);
      items[(Math.max(to, -1) + items.length) % items.length]?.focus();
    } else if (this.#isOpen && (key === 'Home' || key === 'End')) items.at(key === 'Home' ? 0 : -1)?.focus();
    else return;
    event.preventDefault();
  };
}

/** Has the element offer files. */
export function attach(reader: SaveHost): void {
  const save = new Save(reader);
  reader.tools.save = () => save.render();
}
