/** Median, spread and percentiles of measured numbers. */

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value below which a share of the values lies (0 to 1), by nearest rank; `undefined` for none. */
export function percentile(values, share) {
  const all = sorted(values);
  return all[Math.min(all.length - 1, Math.max(0, Math.ceil(share * all.length) - 1))];
}

/** The middle value, or the mean of the two middle ones; `undefined` for none. */
export function median(values) {
  const all = sorted(values);
  const middle = all.length >> 1;
  return all.length % 2 === 1 ? all[middle] : all.length === 0 ? undefined : (all[middle - 1] + all[middle]) / 2;
}

/** `{median, min, max}` of the defined values, or `undefined` when there are none. */
export function summarize(values) {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return {median: median(known), min: Math.min(...known), max: Math.max(...known)};
}

/** `{min, mean, median, max}` of samples. */
export function describeSamples(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {min: Math.min(...values), mean, median: median(values), max: Math.max(...values)};
}

/** Rounds to three significant digits: no clock here is better. */
export const round = (value) => (Number.isFinite(value) ? Number(value.toPrecision(3)) : value);
