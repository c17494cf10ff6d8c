/**
 * `node scripts/make-media.mjs`: draws and sounds the sample media of `demo/details.html` into `demo/media/`. Everything
 * is computed here, the same each time; nothing is taken from anywhere.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {ROOT, entry} from './lib/project.mjs';

const RATE = 8000;

/** A balloon over hills, as SVG. */
function balloon() {
  const gores = [-60, -36, -12, 12, 36, 60].map((x, i) =>
    `<path d="M320 62C${320 + x * 2.2} 70 ${320 + x * 2.2} 190 ${320 + x * 0.42} 240" fill="none" stroke="${
      i % 2 ? '#c9a227' : '#f4ecd8'}" stroke-width="5"/>`);
  const ropes = [-26, -9, 9, 26].map(x => `<path d="M${320 + x} 236 ${320 + x * 0.6} 272"/>`);
  const hill = (y, rise, colour) =>
    `<path d="M0 ${y}C120 ${y - rise} 210 ${y + rise * 0.4} 330 ${y - rise * 0.3}S560 ${y - rise} 640 ${
      y - rise * 0.2}V400H0Z" fill="${colour}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400">
<rect width="640" height="400" fill="#dfe9f1"/>
<g fill="#fff" opacity=".8">
<ellipse cx="120" cy="110" rx="70" ry="14"/><ellipse cx="165" cy="98" rx="44" ry="12"/><ellipse cx="520" cy="170" rx="64" ry="12"/>
</g>
${hill(330, 46, '#a9bda0')}
${hill(366, 30, '#7f9a78')}
<clipPath id="skin">
<path id="shape" d="M320 60C236 60 196 118 204 168C211 206 268 222 292 238H348C372 222 429 206 436 168C444 118 404 60 320 60Z"/>
</clipPath>
<use href="#shape" fill="#28558f"/>
<g clip-path="url(#skin)">
${gores.join('\n')}
</g>
<g stroke="#5b4630" stroke-width="2">${ropes.join('')}</g>
<path d="M302 272H338L334 294H306Z" fill="#8a6236"/>
</svg>
`;
}

/** Wind that rises and falls: noise through a low-pass filter, 8 bits, as WAV. */
function wind(seconds) {
  const length = RATE * seconds;
  const bytes = Buffer.alloc(44 + length);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length, 4);
  bytes.write('WAVEfmt ', 8);
  for (const [at, value] of [[16, 16], [24, RATE], [28, RATE], [40, length]]) bytes.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]]) bytes.writeUInt16LE(value, at);
  bytes.write('data', 36);
  let seed = 1783;
  let level = 0;
  for (let i = 0; i < length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    level += (seed / 2 ** 31 - 1 - level) * 0.08;
    bytes[44 + i] = Math.round(128 + level * 240 * Math.sin((Math.PI * i) / length) ** 2);
  }
  return bytes;
}

entry(async () => {
  const folder = `${ROOT}/demo/media`;
  await mkdir(folder, {recursive: true});
  await writeFile(`${folder}/balloon.svg`, balloon());
  await writeFile(`${folder}/wind.wav`, wind(2));
});
