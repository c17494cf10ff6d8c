/**
 * What a search has found is ticked below the axis, one tick a pixel, within the view.
 */
import {expect} from '@open-wc/testing';
import {readDocument} from '../../src/events/read-document.js';
import {createIndex} from '../../src/query/event-index.js';
import {foundMarks} from '../../src/render/paint-found.js';
import type {View} from '../../src/render/view.js';
import {TimeScale} from '../../src/scale/time-scale.js';

describe('ticks for what is found', () => {
  it('stand where the events begin, one a pixel, and not beyond the view', () => {
    const day = (n: number): string => new Date(Date.UTC(2022, 0, n)).toISOString().slice(0, 10);
    const set = readDocument([1, 3, 3, 5, 40].map((n, i) => ({id: `${i}`, date: day(n), title: 'T'})));
    const index = createIndex(set);
    const rows = Uint32Array.from({length: 5}, (_, i) => index.rowAt(i)).filter(row => row !== set.indexOf('3'));
    const {isFound, paint} = foundMarks(index, rows);
    expect([...isFound]).to.deep.equal([1, 1, 1, 0, 1]);
    const ticks: number[][] = [];
    const context = {fillStyle: '', fillRect: (...box: number[]) => { ticks.push(box); }};
    const scale = new TimeScale({start: Date.UTC(2022, 0, 1), end: Date.UTC(2022, 0, 11)}, 100);
    const view = {frame: {scale, layout: {strips: [{box: {axis: 50}}]}}, theme: {accent: 'red'}, widthPx: 100};
    paint(context as unknown as CanvasRenderingContext2D, view as unknown as View);
    expect(ticks.map(([x, y]) => [x, y])).to.deep.equal([[0, 51], [20, 51]]);
    expect(context.fillStyle).to.equal('red');
  });
});
