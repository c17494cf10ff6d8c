/**
 * Texts in a PNG: chunks after its head that a reader finds, with sums that are right, and the picture as it was.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crc32} from 'node:zlib';
import {withTexts} from '../../src/export/png-text.js';

/** A picture of one pixel. */
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), sign => sign.charCodeAt(0));

interface Chunk {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The chunks of a PNG; fails where a length or a sum is wrong. */
function chunksOf(png: Buffer): Chunk[] {
  assert.deepEqual([...png.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(named), 'a sum');
    chunks.push({type: named.subarray(0, 4).toString(), bytes: named.subarray(4)});
    at += 12 + length;
  }
  return chunks;
}

const written = (...texts: readonly (readonly [string, string])[]): Chunk[] =>
  chunksOf(Buffer.concat(withTexts(PNG, texts.map(([keyword, text]) => [keyword, Buffer.from(text)] as const))));

describe('texts in a PNG', () => {
  it('stand after its head, in UTF-8, and nothing else is changed', () => {
    const chunks = written(['Title', 'Été'], ['Source', ''], ['Description', 'Two\nlines']);
    assert.deepEqual(chunks.map(({type}) => type), ['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    assert.deepEqual(chunks.slice(1, 3).map(({bytes}) => bytes.toString()), ['Title\0\0\0\0\0Été', 'Description\0\0\0\0\0Two\nlines']);
    assert.deepEqual(chunks.filter(({type}) => type !== 'iTXt'), chunksOf(Buffer.from(PNG)));
  });
});
