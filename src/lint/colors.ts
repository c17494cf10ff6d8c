/**
 * CSS colours as data give them, read without a page: hex, `rgb()`, `hsl()`, `hwb()`, names, and `light-dark()` of these.
 * What only a page can tell (`var()`, `color-mix()`, system colours, other spaces) is said to be so.
 */
import type {Rgb} from '../base/contrast.js';

/** A colour with its opacity. */
export interface Color {
  readonly rgb: Rgb;
  readonly opacity: number;
}

/** What a text says: a colour for light pages and one for dark ones, no colour at all, or what cannot be told here. */
export type ColorReading = {readonly light: Color; readonly dark: Color} | 'no-color' | 'unknown';

// One text: as keys of an object they would be names of properties.
const NAMES = `aliceblue f0f8ff antiquewhite faebd7 aqua 0ff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000
blanchedalmond ffebcd blue 00f blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00
chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 0ff darkblue 00008b darkcyan
008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b
darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f
darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493
deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen
228b22 fuchsia f0f gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000
greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c
lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan
e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon
ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 789 lightslategrey 789 lightsteelblue b0c4de
lightyellow ffffe0 lime 0f0 limegreen 32cd32 linen faf0e6 magenta f0f maroon 800000 mediumaquamarine 66cdaa mediumblue
0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a
mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5
navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid
da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff
ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 639 red f00 rosybrown bc8f8f
royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d
silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f
steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 transparent 0000 turquoise 40e0d0 violet ee82ee
wheat f5deb3 white fff whitesmoke f5f5f5 yellow ff0 yellowgreen 9acd32`.split(/\s+/);

const NAMED: ReadonlyMap<string, string> = new Map(NAMES.flatMap((name, i): [string, string][] =>
  i % 2 === 0 ? [[name, NAMES[i + 1] ?? '']] : []));

/** Words that mean a colour of the page or of the reader's system. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(`
currentcolor accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field
fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext inherit
initial unset revert
`.trim().split(/\s+/));

/** Functions that only a page can work out, or that are in spaces beyond this file. */
const OF_OTHER_SPACES = /^(?:var|color|color-mix|contrast-color|device-cmyk|env|lab|lch|oklab|oklch|attr)\(/;

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const PART = new RegExp(`^(${NUMBER})(%|deg|grad|rad|turn)?$`);

/** Reads a text. */
export function readColor(text: string): ColorReading {
  const given = text.trim().toLowerCase();
  const pair = /^light-dark\((.*)\)$/s.exec(given)?.[1];
  if (pair !== undefined) {
    const parts = splitArguments(pair);
    const [light, dark] = parts.map(readColor);
    if (parts.length !== 2 || !light || !dark) return 'no-color';
    if (typeof light === 'object' && typeof dark === 'object') return {light: light.light, dark: dark.dark};
    return light === 'no-color' || dark === 'no-color' ? 'no-color' : 'unknown';
  }
  if (OF_THE_PAGE.has(given) || OF_OTHER_SPACES.test(given) || /^\w[\w-]*\(\s*from\s|\b(?:calc|var|none)\b/.test(given)) return 'unknown';
  const color = given.startsWith('#') ? readHex(given.slice(1))
    : NAMED.has(given) ? readHex(NAMED.get(given) ?? '') : readFunction(given);
  return color ? {light: color, dark: color} : 'no-color';
}

/** Arguments parted by commas that stand in no brackets. */
function splitArguments(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function readHex(digits: string): Color | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const size = digits.length < 6 ? 1 : 2;
  const [red = 0, green = 0, blue = 0, opacity = 1] = Array.from(digits.matchAll(new RegExp(`.{${size}}`, 'g')),
    ([part]) => parseInt(part.repeat(3 - size), 16) / 255);
  return {rgb: [red, green, blue], opacity};
}

/** A number in its unit: a percentage of `whole`, an angle in degrees. */
function readPart(text: string, whole: number): number | undefined {
  const [, number, unit] = PART.exec(text) ?? [];
  if (number === undefined) return undefined;
  const value = Number(number);
  switch (unit) {
    case '%': return value / 100 * whole;
    case 'grad': return value * 0.9;
    case 'rad': return value * 180 / Math.PI;
    case 'turn': return value * 360;
    default: return value;
  }
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function readFunction(text: string): Color | undefined {
  const [, name, inside] = /^(rgb|hsl|hwb)a?\(\s*([^()]*?)\s*\)$/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const parts = inside.split(/\s*[,/]\s*|\s+/);
  if (parts.length < 3 || parts.length > 4) return undefined;
  const read = parts.map((part, i) => i === 3 ? readPart(part, 1) : readPart(part, name === 'rgb' ? 255 : i === 0 ? 360 : 100));
  if (read.includes(undefined)) return undefined;
  const [a = 0, b = 0, c = 0, opacity = 1] = read;
  const rgb: Rgb = name === 'rgb' ? [clamp(a / 255), clamp(b / 255), clamp(c / 255)]
    : name === 'hsl' ? fromHsl(a, clamp(b / 100), clamp(c / 100)) : fromHwb(a, clamp(b / 100), clamp(c / 100));
  return {rgb, opacity: clamp(opacity)};
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const at = ((offset + hue / 30) % 12 + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [part(0), part(8), part(4)];
}

function fromHwb(hue: number, white: number, black: number): Rgb {
  if (white + black >= 1) {
    const grey = white / (white + black);
    return [grey, grey, grey];
  }
  const [red, green, blue] = fromHsl(hue, 1, 0.5);
  const mixed = (part: number): number => part * (1 - white - black) + white;
  return [mixed(red), mixed(green), mixed(blue)];
}

/** A colour as hex. */
export const toHex = (color: Rgb): string =>
  `#${color.map(part => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
