/**
 * The language of the page around an element, through shadow roots.
 */

/** The `lang` of the nearest ancestor that has one, the element itself included; else the browser's. */
export function localeOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang') ?? '';
      if (lang !== '' && isLocale(lang)) return lang;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return isLocale(navigator.language) ? navigator.language : 'en';
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
