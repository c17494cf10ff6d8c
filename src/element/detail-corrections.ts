/**
 * Corrections of an event as a note, in the details and in the list: when, what was wrong, and the old wording struck
 * through.
 */
import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {correctionsOf} from '../events/corrections.js';
import type {NewsEvent} from '../events/news-event.js';
import {correctionTrees} from '../export/correction-tree.js';
import type {Content} from './detail-texts.js';
import {tellWords} from './tell-words.js';
import {toNodes} from './tree-nodes.js';
import type {Words} from './words.js';

/** The note; nothing for an event that was never corrected. */
export function renderCorrections(event: NewsEvent, words: Words, headingLevel: number): Content {
  const corrections = correctionsOf(event, words.set.info);
  if (corrections.length === 0) return nothing;
  const said = tellWords(words);
  return html`<div class="corrections" part="corrections">
    <div role="heading" aria-level=${Math.min(6, headingLevel)} class="muted">${said.corrections.corrections}</div>
    <ul>${guard([event, words], () => toNodes(correctionTrees(corrections, said)))}</ul>
  </div>`;
}
