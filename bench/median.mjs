/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of each round, for figures that were measured in turn. @param {readonly number[]} values @param {readonly number[]} others */
export const medianRatio = (values, others) => median(values.map((value, round) => value / others[round]));
