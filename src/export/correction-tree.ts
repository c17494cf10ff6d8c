/**
 * Corrections in words: when, what was wrong, and the old wording struck through. The same in details, list, print and HTML
 * text.
 */
import type {Correction} from '../events/news-event.js';
import {readDate} from '../time/date-reader.js';
import {htmlDate} from '../time/html-date.js';
import {dateWords, phrase, type TellWords} from './source-tree.js';
import {tree, type Tree, type TreeContent} from './tree.js';

/** Corrections as items of a list. */
export const correctionTrees = (corrections: readonly Correction[], words: TellWords): Tree[] =>
  corrections.map(one => correctionTree(one, words));

/** A correction as an item of a list; `about` names what it is about, where that is not plain. */
export function correctionTree({date, text, was}: Correction, words: TellWords, about?: TreeContent): Tree {
  const old = words.pick(was);
  return tree('li', {class: 'correction'},
    about === undefined ? undefined : tree('p', {class: 'correction-about', dir: 'auto'}, about),
    tree('p', {dir: 'auto'}, dateTree(date, words), ' ', phrase(words.pick(text))),
    // Few screen readers say that a text is struck through: words before and after it do.
    old.text ? tree('p', {class: 'correction-was', dir: 'auto'}, words.corrections.was, ' ',
      tree('del', {lang: old.lang}, old.text), tree('span', {class: 'hidden'}, ` ${words.corrections.end}`)) : undefined);
}

function dateTree(text: string, words: TellWords): Tree {
  const date = readDate(text);
  const datetime = date.ok ? htmlDate(date.value) : undefined;
  return tree(datetime ? 'time' : 'span', {datetime}, dateWords(text, words));
}
