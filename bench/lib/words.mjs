/** How numbers of the bench are written, and how its cells are found. */

/** `1 000 000`: thousands apart by a thin space. */
export const count = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** `100 k`, `1 M`: for the ends of an axis. */
export const shortCount = (value) =>
  (value >= 1_000_000 ? `${value / 1_000_000}\u202fM` : value >= 1000 ? `${value / 1000}\u202fk` : String(value));

/** A duration in ms, without its unit: two digits below ten, none above a hundred. */
export function ms(value) {
  if (value === undefined) return '–';
  if (value >= 100) return count(Math.round(value));
  return value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2);
}

/** `2.4×`. */
export const times = (value) => (value === undefined ? '–' : `${value >= 100 ? count(Math.round(value)) : ms(value)}×`);

/** Bytes as kB of 1024. */
export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

/** The cell of a row at a size, or `undefined` where it was not measured or failed. */
export function cellOf({rows}, key, size) {
  const cell = rows.find((row) => row.key === key)?.cells[size];
  return cell === undefined || cell.failed !== undefined ? undefined : cell;
}
