/** Items that are in the list more than once, each named once. */
export const doubled = <T>(items: readonly T[]): readonly T[] => [
  ...new Set(items.filter((item, index) => items.indexOf(item) < index)),
];
