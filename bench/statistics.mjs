// Medians with their spread, and the table they are printed in.

/** @typedef {{ median: number, low: number, high: number, n: number }} Spread low and high are the quartiles */

/** @param {number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}

/** @param {number[]} values @returns {Spread} */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return /** @type {Spread} */ ({ median, low, high, n: values.length });
}

/** Round by round, so that what disturbs a whole round cancels out.
 * @param {number[]} values @param {number[]} base */
export const ratioOf = (values, base) => spreadOf(values.map((value, i) => value / base[i]));

/** @param {number[]} values @param {number[]} base */
export const differenceOf = (values, base) => spreadOf(values.map((value, i) => value - base[i]));

/** @param {Spread} spread @param {string} unit */
export function written({ median, low, high }, unit) {
  const decimals = Math.abs(median) >= 100 ? 0 : Math.abs(median) >= 10 ? 1 : 2;
  const [m, l, h] = [median, low, high].map((value) => value.toFixed(decimals));
  return `${m}${unit} (${l}–${h})`;
}

/** Prints rows under a title, the columns aligned. @param {string} title @param {string[][]} rows */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(`  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd());
}
