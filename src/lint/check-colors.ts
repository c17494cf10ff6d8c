/**
 * Colours that the author has chosen, against light and dark pages, by the measure that the element itself uses when it
 * makes them legible.
 */
import {contrast, legibleColor, over, type Rgb} from '../base/contrast.js';
import {readColor, toHex} from './colors.js';
import {entriesOf, type MakeCheck, type Tell} from './context.js';

/** What WCAG asks of what is no text: marks, bars, dots. */
const LEAST = 3;
/** What the element brings a colour to, for dates are written in it. */
const LEGIBLE = 4.6;

interface Scheme {
  readonly name: 'light' | 'dark';
  readonly ink: Rgb;
  /** The grounds of the page and of panels. */
  readonly grounds: readonly Rgb[];
}

const rgb = (hex: number): Rgb => [(hex >> 16) / 255, (hex >> 8 & 255) / 255, (hex & 255) / 255];

/** The element's own grounds and inks; a page may have others. */
export const SCHEMES: readonly Scheme[] = [
  {name: 'light', ink: rgb(0x1b1d21), grounds: [rgb(0xffffff), rgb(0xf4f2ed)]},
  {name: 'dark', ink: rgb(0xeceae5), grounds: [rgb(0x16181b), rgb(0x22262b)]},
];

/** A colour's contrast with the ground of a scheme, and the nearest one that is legible there. */
function measure(text: string, {name, ink, grounds}: Scheme): {readonly ratio: number; readonly legible: string} | undefined {
  const reading = readColor(text);
  const [ground] = grounds;
  if (typeof reading === 'string' || !ground) return undefined;
  const {rgb: color, opacity} = reading[name];
  const seen = over(color, opacity, ground);
  return {ratio: contrast(seen, ground), legible: toHex(legibleColor(seen, ink, grounds, LEGIBLE))};
}

/** Tells of one colour. */
export function checkColor(text: string, path: string, tell: Tell): void {
  const reading = readColor(text);
  if (reading === 'no-color') tell('no-color', {path, value: text, message: 'expected a colour'});
  if (reading === 'unknown') tell('unchecked-color', {path, value: text, message: 'expected a colour that can be checked without a page'});
  const measured = SCHEMES.map(scheme => ({scheme, ...measure(text, scheme)}));
  const faint = measured.filter(({ratio = Infinity}) => ratio < LEAST);
  if (faint.length === 0) return;
  const legible = measured.map(one => one.legible ?? text);
  // Rounded down, so that what is said to be 3 is 3.
  const where = faint.map(({scheme, ratio = 0}) =>
    `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1 on ${scheme.name} (${toHex(scheme.grounds[0] ?? scheme.ink)})`);
  tell('low-contrast', {
    path, value: text, message: `expected a contrast of at least ${LEAST}:1, found ${where.join(' and ')}`,
    cure: `Write \`light-dark(${legible.join(', ')})\`, which is what is shown, or choose another colour.`,
  });
}

/** Colours of lanes, eras and events; one that many events have is told of once. */
export const checkColors: MakeCheck = ({document}) => {
  const seen = new Set<string>();
  return {
    check: ({color}, tell) => {
      if (!color || seen.has(color)) return;
      seen.add(color);
      checkColor(color, 'color', tell);
    },
    end: tell => {
      for (const name of ['lanes', 'eras']) {
        for (const [path, {color}] of entriesOf(document, name)) {
          if (typeof color === 'string' && color.trim()) checkColor(color.trim(), `${path}.color`, tell);
        }
      }
    },
  };
};
