/**
 * Arithmetic that several rooms share.
 */

/** The value nearest to `value` within `[min, max]`. When `min > max`, gives `min`. */
export const clamp = (value: number, min: number, max: number): number =>
  value < min ? min : value > max ? Math.max(min, max) : value;

/** The point at `fraction` (0 to 1) of the way from `from` to `to`. */
export const lerp = (from: number, to: number, fraction: number): number => from + (to - from) * fraction;

/** The exponent of the largest power of two that is not above `value` (> 0): 1 → 0, 3 → 1, 0.3 → -2. */
export const floorLog2 = (value: number): number => {
  const guess = Math.floor(Math.log2(value));
  // Math.log2 may round up to a whole number just below a power of two.
  return 2 ** guess > value ? guess - 1 : guess;
};
