/**
 * Words in a PNG: `iTXt` chunks of UTF-8 after its head, by which programs tell what a picture shows to those who cannot see it.
 */

/** The signature and the head, which is the first chunk: 13 bytes of its own, 12 around them. */
const HEAD_BYTES = 8 + 25;

/** Cyclic redundancy check, as PNG reckons it. */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chunk(keyword: string, text: Uint8Array): Uint8Array {
  // The keyword, then: an end, not compressed, by no method, no language, no other keyword.
  const name = [...`iTXt${keyword}\0\0\0\0\0`].map(letter => letter.charCodeAt(0));
  const bytes = new Uint8Array(4 + name.length + text.length + 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length - 12);
  bytes.set(name, 4);
  bytes.set(text, 4 + name.length);
  view.setUint32(bytes.length - 4, checksum(bytes.subarray(4, -4)));
  return bytes;
}

/** A PNG with texts, in UTF-8, by PNG's own keywords (`Title`, `Description`, …); empty ones are left out. */
export function withTexts(png: Uint8Array, texts: readonly (readonly [keyword: string, text: Uint8Array])[]): readonly Uint8Array[] {
  const chunks = texts.filter(([, {length}]) => length > 0).map(([keyword, text]) => chunk(keyword, text));
  return [png.subarray(0, HEAD_BYTES), ...chunks, png.subarray(HEAD_BYTES)];
}
