/**
 * Contrast as WCAG 2 measures it, and colours moved until they have enough: what the data ask for has to be legible on
 * whatever ground the page gives it.
 */

/** Red, green and blue in sRGB, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Triple = readonly [number, number, number];

const map = ([a, b, c]: Triple, change: (part: number) => number): Triple => [change(a), change(b), change(c)];
const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;
const mix = (from: Triple, to: Triple, share: number): Triple =>
  [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share];

const toLinear = (part: number): number => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const fromLinear = (part: number): number =>
  Math.min(1, Math.max(0, part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));

/** Relative luminance: 0 for black, 1 for white. */
export const luminance = (color: Rgb): number => dot(map(color, toLinear), [0.2126, 0.7152, 0.0722]);

/** Contrast of two colours, 1 to 21, whichever is in front. */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What is seen where `color` lies on `ground` with an opacity of 0 to 1. */
export const over = (color: Rgb, opacity: number, ground: Rgb): Rgb => mix(ground, color, opacity);

/** What is tried on the way from a colour to the ink. */
const STEPS = 64;

/**
 * The colour itself, where it has at least that contrast on all grounds; else moved towards the ink by as little as will
 * do: through OKLab, so that its hue stays, lightness first, so that yellow does not become grey. The ink, where nothing
 * on the way does.
 */
export function legibleColor(color: Rgb, ink: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  const [from, to] = [toOklab(color), toOklab(ink)];
  for (let step = 0; step < STEPS; step++) {
    const moved = step === 0 ? color : fromOklab(between(from, to, step / STEPS));
    if (grounds.every(ground => contrast(moved, ground) >= least)) return moved;
  }
  return ink;
}

function between(from: Triple, to: Triple, share: number): Triple {
  const [lightness] = mix(from, to, share);
  const [, a, b] = mix(from, to, share ** 2);
  return [lightness, a, b];
}

// Björn Ottosson's OKLab: a space in which a straight line looks even and keeps its hue.
function toOklab(color: Rgb): Triple {
  const linear = map(color, toLinear);
  const cones = map([
    dot(linear, [0.4122214708, 0.5363325363, 0.0514459929]),
    dot(linear, [0.2119034982, 0.6806995451, 0.1073969566]),
    dot(linear, [0.0883024619, 0.2817188376, 0.6299787005]),
  ], Math.cbrt);
  return [
    dot(cones, [0.2104542553, 0.793617785, -0.0040720468]),
    dot(cones, [1.9779984951, -2.428592205, 0.4505937099]),
    dot(cones, [0.0259040371, 0.7827717662, -0.808675766]),
  ];
}

function fromOklab(lab: Triple): Rgb {
  const cones = map([
    dot(lab, [1, 0.3963377774, 0.2158037573]),
    dot(lab, [1, -0.1055613458, -0.0638541728]),
    dot(lab, [1, -0.0894841775, -1.291485548]),
  ], part => part ** 3);
  return map([
    dot(cones, [4.0767416621, -3.3077115913, 0.2309699292]),
    dot(cones, [-1.2684380046, 2.6097574011, -0.3413193965]),
    dot(cones, [-0.0041960863, -0.7034186147, 1.707614701]),
  ], fromLinear);
}
