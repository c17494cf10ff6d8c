/**
 * Texts that are shown otherwise than meant: markup, which is never read as such; and what a document is called.
 */
import {isRecord} from '../events/fields.js';
import type {MakeCheck, Tell} from './context.js';
import {textsOf, textsOfDocument, type Place} from './places.js';

/** Tags that people write into texts, and references to characters. */
const TAGS = 'a|abbr|b|blockquote|br|cite|code|div|em|font|h[1-6]|i|img|li|mark|ol|p|q|small|span|strong|su[bp]|u|ul';
const MARKUP = new RegExp(String.raw`</?(?:${TAGS})(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});`, 'i');

/** Markup in texts. */
export const checkMarkup: MakeCheck = context => {
  const check = ({path, text}: Place, tell: Tell): void => {
    const texts: readonly (readonly [string, unknown])[] = isRecord(text)
      ? Object.entries(text).map(([lang, words]) => [`${path}.${lang}`, words] as const) : [[path, text]];
    for (const [where, words] of texts) {
      const found = typeof words === 'string' ? MARKUP.exec(words)?.[0] : undefined;
      if (found) tell('markup', {path: where, value: words, message: `expected plain text, without ${found}`});
    }
  };
  return {
    check: (event, tell) => { for (const place of textsOf(event)) check(place, tell); },
    end: tell => { for (const place of textsOfDocument(context)) check(place, tell); },
  };
};

/** A document without a title; a list of events alone has no place for one. */
export const checkDocumentTitle: MakeCheck = ({document}) => ({
  end: tell => {
    const {title} = document;
    if ('events' in document && (title == null || title === '')) tell('no-document-title', {path: 'title', message: 'expected a title'});
  },
});
