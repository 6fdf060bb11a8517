// Paths on a 24 × 24 grid, one stroke each, so that a page loads only those it shows.
export const errorIcon: string = 'M12 7.5V13M12 16.4v.1M12 3a9 9 0 1 0 .1 0Z';
export const warningIcon: string = 'M12 9.5v4M12 16.9v.1M10 5 3 17q-1.5 3 2 3h14q3.5 0 2-3L14 5q-2-3-4 0';
export const copyIcon: string =
  'M10 9h9q1 0 1 1v9q0 1-1 1h-9q-1 0-1-1v-9q0-1 1-1M15 9V5q0-1-1-1H5q-1 0-1 1v9q0 1 1 1h4';
export const checkIcon: string = 'm5 12.5 4.5 4.5L19 7.5';
export const closeIcon: string = 'm6 6 12 12M18 6 6 18';
export const searchIcon: string = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20';
export const externalIcon: string = 'M8 6h10v10M18 6 6 18';
