/**
 * Images, films, sounds and documents of an event. From another host nothing is fetched, not even a poster, before the
 * reader has read which host that is and pressed; what lies where the page lies may load at once, for nobody learns from
 * it what the page's own server does not know.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Media} from '../events/news-event.js';
import {safeUrl} from '../events/safe-url.js';
import {both, joined, phrase, type Content, type Tongue} from './detail-texts.js';
import {DETAIL} from './english/detail.js';

/** How far a medium is. */
type Stage = 'asking' | 'shown' | 'failed';

const KIND_ICONS = {
  image: 'M2 3h12v10H2zM2 11l4-4 4 4 2-2 2 2M10.5 6v.01',
  video: 'M2 3h12v10H2zM6.5 5.5v5l4-2.5z',
  audio: 'M3 6v4h2l4 3V3L5 6zM11 5.5c1.4 1.4 1.4 3.6 0 5M12.8 3.7c2.5 2.4 2.5 6.2 0 8.6',
} as const;

/** The address of a medium, `undefined` where it is none that could be fetched. */
function addressOf(text: string | undefined): URL | undefined {
  const safe = safeUrl(text);
  const url = safe !== undefined && URL.canParse(safe, document.baseURI) ? new URL(safe, document.baseURI) : undefined;
  return url?.protocol === 'mailto:' ? undefined : url;
}

const isOwn = (url: URL): boolean => url.origin === location.origin;

/** One medium; knows for as long as it is on the page whether the reader has asked for it. */
class Medium extends AsyncDirective {
  #medium: Media | undefined;
  #tongue: Tongue | undefined;
  #stage: Stage | undefined;

  override render(medium: Media, tongue: Tongue): unknown {
    const url = addressOf(medium.url);
    this.#stage ??= url && isOwn(url) ? 'shown' : 'asking';
    this.#medium = medium;
    this.#tongue = tongue;
    const {words} = tongue;
    const strings = words.group('detail', DETAIL);
    const alt = words.pick(medium.alt);
    const host = url?.host ?? '';
    const {kind} = medium;
    const isShown = this.#stage === 'shown' && kind !== 'document';
    // Where the medium itself is seen, what it shows is for those who do not see it.
    const isTold = !isShown || kind !== 'image' || alt.text === '';
    return html`<figure class="medium" part="media" tabindex="-1">
      ${!url ? nothing
        : kind === 'document' ? link(url, words.say(strings.document, {host}))
          : this.#stage === 'asking' ? html`<button part="button media-button" class="button ask" type="button" @click=${this.#show}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${KIND_ICONS[kind]} /></svg>
            <span>${words.say(strings.show[kind], {host})}</span></button>`
            : this.#stage === 'failed' ? html`<p>${strings.notLoaded} ${link(url, words.say(strings.open, {host}))}</p>`
              : this.#renderMedium(url, alt.text, alt.lang)}
      <figcaption class="muted">
        ${isTold ? html`<p>${alt.text === '' ? strings.noDescription : both(medium.alt, tongue)}</p>` : nothing}
        ${renderCaption(medium, tongue)}
      </figcaption>
    </figure>`;
  }

  #renderMedium(url: URL, alt: string, lang: string | undefined): TemplateResult {
    const {kind = 'image', poster} = this.#medium ?? {};
    if (kind === 'image') {
      return html`<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt=${alt} lang=${lang ?? nothing}
        src=${url.href} @error=${this.#fail}>`;
    }
    if (kind === 'audio') {
      return html`<audio controls preload="none" aria-label=${alt} lang=${lang ?? nothing} src=${url.href} @error=${this.#fail}></audio>`;
    }
    const still = addressOf(poster);
    // The reader agreed to the host of the film, not to another one.
    const isAgreed = still && (isOwn(still) || still.host === url.host);
    return html`<video controls preload="none" playsinline aria-label=${alt} lang=${lang ?? nothing} src=${url.href}
      poster=${isAgreed ? still.href : nothing} @error=${this.#fail}></video>`;
  }

  readonly #show = ({currentTarget}: Event): void => {
    const figure = currentTarget instanceof Element ? currentTarget.closest('figure') : null;
    this.#turn('shown');
    // The button is gone, and with it the focus.
    (figure?.querySelector<HTMLElement>('video, audio') ?? figure)?.focus({preventScroll: true});
  };

  readonly #fail = (): void => { this.#turn('failed'); };

  #turn(stage: Stage): void {
    this.#stage = stage;
    if (this.#medium && this.#tongue) this.setValue(this.render(this.#medium, this.#tongue));
  }
}

const medium = directive(Medium);

/** All media of an event. */
export const renderMedia = (media: readonly Media[], tongue: Tongue): Content => media.length === 0 ? nothing
  : html`<div class="media">${media.map(one => keyed(one, medium(one, tongue)))}</div>`;

function renderCaption({caption, credit, license}: Media, tongue: Tongue): Content {
  const {words} = tongue;
  const href = safeUrl(license);
  const isAddress = href !== undefined && /^https?:/i.test(href);
  const terms = isAddress ? link(new URL(href), words.group('detail', DETAIL).license) : license ?? '';
  const parts = joined([both(caption, tongue), phrase(words.pick(credit)), terms], ' · ');
  return parts.length > 0 ? html`<p>${parts}</p>` : nothing;
}

const link = (url: URL, text: string): TemplateResult =>
  html`<a href=${url.href} rel="noopener noreferrer" referrerpolicy="no-referrer">${text}</a>`;
