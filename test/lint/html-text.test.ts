import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeReferences, htmlText} from '../../src/lint/html-text.js';

describe('htmlText', () => {
  const table: readonly (readonly [html: string, text: string])[] = [
    ['plain', 'plain'],
    ['<p>One.</p><p>Two.', 'One.\nTwo.'],
    ['a<b>b</b>c<wbr>d<br>e', 'abcd\ne'],
    ['<!doctype html><html><head><title>No</title><style>p{}</style></head><body>Yes', 'Yes'],
    ['a<script>"<p>x</p>"; if (1 < 2) y();</script>b', 'a\nb'],
    ['a<SCRIPT src=x></SCRIPT >b', 'a\nb'],
    ['a<style>never ends', 'a'],
    ['a<!-- <p>no</p> -->b<!-- no end', 'ab'],
    ['<a title="x > y" href=\'z>\'>seen</a>', 'seen'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a <', 'a <'],
    ['<p>d&eacute;j&agrave; &laquo;&nbsp;vu&nbsp;&raquo;&hellip;</p>', 'déjà «\u00a0vu\u00a0»…'],
    ['a<svg/>b<svg><text>no</text></svg>c', 'a\nb\nc'],
    ['<a title=it\'s>x</a><a title = \'>\'>y', 'xy'],
    ['<template>no</template><noscript>no</noscript>yes', 'yes'],
  ];
  for (const [html, text] of table) it(html, () => { assert.equal(htmlText(html), text); });

  it('ends for any text, in linear time, whatever is left open', () => {
    const piece = fc.constantFrom('<', '>', '/', 'p', 'script', '"', '\'', '=', '<!--', '-->', ' ', '&', 'amp;', '<p>', '</p>', '<script>', '</script>');
    fc.assert(fc.property(fc.array(piece, {maxLength: 30}), pieces => {
      const html = pieces.join('');
      assert.ok(htmlText(html).length <= html.length + 1);
    }), {seed: 3});
    // Quick enough for the test to end: a tag that never ends is looked through once.
    assert.equal(htmlText(`x${'<p'.repeat(200_000)}`), 'x');
  });
});

describe('decodeReferences', () => {
  const table: readonly (readonly [string, string])[] = [
    ['&amp;lt;', '&lt;'], ['&#233;&#xE9;&#XE9', 'ééé'], ['&#146;&#x92;', '’’'], ['&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['&unheard;', '&unheard;'], ['a & b', 'a & b'], ['&yuml;&nbsp;&shy;', 'ÿ\u00a0\u00ad'], ['&rsquo;&OElig;&euro;', '’Œ€'], ['&zwnj;', '\u200c'],
    ['&constructor;', '&constructor;'],
  ];
  for (const [text, decoded] of table) it(text, () => { assert.equal(decodeReferences(text), decoded); });
});
