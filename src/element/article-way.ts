/**
 * The way from the details into the text and back, for keys and for screen readers: the focus goes to the sentence, and
 * Escape brings it back to the button.
 *
 * A sentence is no element and cannot have the focus. Where a link or another element around it can, that gets it; else the
 * paragraph is lent a `tabindex` for as long as it has the focus, since screen readers go along with nothing but the focus.
 * This is the only thing in the page that is ever touched, and only by this press.
 */

const FOCUSABLE = 'a[href], button:enabled, input:enabled, [tabindex]';

/** What has been lent to whom, until the reader is back or elsewhere. */
export class ArticleWay {
  #away: AbortController | undefined;

  /** Moves the focus to a sentence; `goBack` is called when Escape is pressed there. */
  go(article: Element, range: Range, goBack: () => void): void {
    this.end();
    const target = targetOf(article, range);
    const isLent = !target.matches(FOCUSABLE);
    if (isLent) target.tabIndex = -1;
    target.focus({preventScroll: true});
    const away = this.#away = new AbortController();
    const {signal} = away;
    const giveBack = (): void => { if (isLent) target.removeAttribute('tabindex'); };
    signal.addEventListener('abort', giveBack, {once: true});
    if (isLent) target.addEventListener('blur', giveBack, {once: true, signal});
    article.addEventListener('focusout', event => {
      const {relatedTarget} = event as FocusEvent;
      // Another window is not another place.
      if (document.hasFocus() && !(relatedTarget instanceof Node && article.contains(relatedTarget))) this.end();
    }, {signal});
    article.addEventListener('keydown', event => {
      const {key, defaultPrevented} = event as KeyboardEvent;
      if (key !== 'Escape' || defaultPrevented) return;
      event.preventDefault();
      this.end();
      goBack();
    }, {signal});
  }

  /** Forgets the way back, and gives back what was lent. */
  end(): void {
    this.#away?.abort();
    this.#away = undefined;
  }
}

/** What can have the focus at a sentence, or the paragraph that it is in. */
function targetOf(article: Element, range: Range): HTMLElement {
  const {commonAncestorContainer: common, startContainer} = range;
  let block = startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement;
  while (block && block !== article && /^(?:inline|contents|ruby)/.test(getComputedStyle(block).display)) block = block.parentElement;
  const paragraph = block ?? article as HTMLElement;
  const around = (common instanceof Element ? common : common.parentElement)?.closest<HTMLElement>(FOCUSABLE);
  return around && paragraph.contains(around) ? around : paragraph;
}
