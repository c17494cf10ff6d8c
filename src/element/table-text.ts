/**
 * Rows of the table as text for other programs: cells parted by tabs, so that a paste into a spreadsheet fills cells.
 * Dates stand in EDTF, for machines, and in words.
 */
import type {Steps} from '../base/steps.js';
import type {TimelineState} from '../engine/state.js';
import {sourceText} from '../export/source-tree.js';
import {formatEdtf} from '../time/edtf-format.js';
import {TABLE} from './english/table.js';
import {tellWords} from './tell-words.js';
import type {Words} from './words.js';

/** Rows made between two pauses. */
const PAUSE_SIZE = 64;

/**
 * A text as one cell. What a spreadsheet would take for a formula gets an apostrophe in front: data of others must not
 * reckon in the reader's sheet.
 */
export const cellOf = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/^(?=[=+@]|-(?!\d))/, "'");

/** The text of some events, by rows of the set, the names of the columns first. */
export function* tableTextSteps({set}: TimelineState, words: Words, rows: readonly number[] | Uint32Array): Steps<string> {
  const names = words.group('tableView', TABLE);
  const lines = [[names.edtf, names.date, names.title, names.lane, names.status, names.sources]];
  for (const [i, row] of rows.entries()) {
    if (i % PAUSE_SIZE === 0) yield i / rows.length;
    const event = set.at(row);
    const sources = event.sources.map(source => sourceText(source, tellWords(words)));
    lines.push([
      formatEdtf(event.date), words.when(event), words.pick(event.title).text,
      words.pick(set.info.lanes[(set.lanes[row] ?? 0) - 1]?.label).text,
      event.status ? words.strings.status[event.status] : '', sources.join('; '),
    ]);
  }
  return lines.map(line => line.map(cellOf).join('\t')).join('\n');
}
