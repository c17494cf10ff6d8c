/**
 * Rollup plugin that shortens the text of html, svg and css template literals in the script-tag file.
 *
 * HTML: a run of white space that holds a line break becomes one space, comments go. CSS: comments go, and spaces
 * around braces, semicolons and after colons. Quoted strings in CSS are kept as they are. The maps stay right.
 */
import MagicString from 'magic-string';

/** Shortens the markup of one literal's piece. */
export const shortenHtml = (text) => text.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');

/** Shortens the style rules of one literal's piece. */
export const shortenCss = (text) =>
  text
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : shortenRules(piece)))
    .join('');

const shortenRules = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}');

const SHORTEN = {html: shortenHtml, svg: shortenHtml, css: shortenCss};

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* taggedTemplates(child);
    }
  }
}

/** The plugin; `include(id)` says which modules are touched. */
export function shortenLiterals({include = () => true} = {}) {
  return {
    name: 'shorten-literals',
    transform(code, id) {
      if (!include(id) || !/\b(?:html|svg|css) ?`/.test(code)) return null;
      const text = new MagicString(code);
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const shorten = tag.type === 'Identifier' ? SHORTEN[tag.name] : undefined;
        if (shorten === undefined) continue;
        for (const {start, end} of quasi.quasis) {
          const before = code.slice(start, end);
          const after = shorten(before);
          if (after !== before) text.update(start, end, after);
        }
      }
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
    },
  };
}
