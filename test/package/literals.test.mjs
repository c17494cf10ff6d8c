/**
 * Templates of the script-tag file are shortened without a change of meaning.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shortenCss, shortenHtml} from '../../scripts/lib/literals.mjs';

describe('shortened templates', () => {
  for (const [text, expected] of [
    ['\n  <p>\n    one  two\n  </p>\n', ' <p> one  two </p> '],
    ['<!-- a\n remark --><b>x</b>', '<b>x</b>'],
    ['<a href=', '<a href='],
  ]) {
    it(`HTML ${JSON.stringify(text)}`, () => assert.equal(shortenHtml(text), expected));
  }

  for (const [text, expected] of [
    ['\n:host {\n  color: red;\n}\n', ' :host{color:red}'],
    ['a { width: calc(1px + 2px) /* sum */; }', 'a{width:calc(1px + 2px)}'],
    ['.a :hover, .b > .c { margin: 0 auto }', '.a :hover,.b > .c{margin:0 auto}'],
    ['a::before { content: "; {  } :  /* x */" }', 'a::before{content:"; {  } :  /* x */"}'],
    ['@media (min-width: 3em) and (hover) { a { --x: ; } }', '@media (min-width:3em) and (hover){a{--x:}}'],
  ]) {
    it(`CSS ${JSON.stringify(text)}`, () => assert.equal(shortenCss(text), expected));
  }
});
