/**
 * The control that copies the link to what is shown. Where the browser lets nobody copy, a field holds the link, ready to
 * be copied by hand.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {SHARE} from './english/share.js';
import {shareStyles} from './share.styles.js';
import type {ViewHost} from './view-host.js';

const LINK_ICON = 'M6.5 9.5l3-3M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1';
const DONE_ICON = 'm3 8.5 3.5 3.5L13 5';

/** Copies a link; resolves to it where that cannot be done, else to an empty text. */
export interface Copier {
  copy(): Promise<string>;
}

/** The control of one element. */
export class Share {
  readonly #host: ViewHost;
  /** The link that is to be copied by hand. */
  #address = '';
  #isDone = false;

  constructor(host: ViewHost) {
    this.#host = host;
    host.addStyles(shareStyles.styleSheet);
  }

  render(copier: Copier): TemplateResult {
    const {words} = this.#host;
    const {share, copied, address} = words.group('share', SHARE);
    const name = this.#isDone ? copied : share;
    return html`<span class="share"><button part="button" class="button" type="button" aria-label=${share} title=${name}
      @click=${() => this.#copy(copier)} @blur=${this.#calm} @pointerleave=${this.#calm}><svg viewBox="0 0 16 16" width="16" height="16"
      aria-hidden="true"><path d=${this.#isDone ? DONE_ICON : LINK_ICON} /></svg></button>${this.#address ? html`<input part="share-address"
      class="address" type="url" readonly dir="ltr" aria-label=${address} .value=${this.#address} @blur=${this.end}
      @keydown=${this.#handleKey}>` : nothing}</span>`;
  }

  /** Takes the field and the sign that it is done away. */
  readonly end = (): void => {
    this.#address = '';
    this.#calm();
  };

  /** Whoever goes away from the button has seen that it is done. */
  readonly #calm = (): void => {
    this.#isDone = false;
    this.#host.host.requestUpdate();
  };

  async #copy(copier: Copier): Promise<void> {
    const host = this.#host;
    this.#address = await copier.copy();
    this.#isDone = !this.#address;
    host.host.requestUpdate();
    if (this.#isDone) host.announce(host.words.group('share', SHARE).copied);
    await host.host.updateComplete;
    const field = host.find('.address');
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.select();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#host.find('.share button')?.focus();
  };
}
