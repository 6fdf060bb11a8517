// Drawings on a 24 × 24 grid, one stroke each, so that a page loads only those it draws.
export const errorIcon: string = 'M12 7.5v5.5M12 16.4v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';
export const warningIcon: string =
  'M12 9.5v4M12 16.9v.1M10.3 4.3 2.9 17.2A2 2 0 0 0 4.6 20h14.8a2 2 0 0 0 1.7-2.8L13.7 4.3a2 2 0 0 0-3.4 0Z';
export const copyIcon: string =
  'M9 9h9.5a1.5 1.5 0 0 1 1.5 1.5V19a1.5 1.5 0 0 1-1.5 1.5H10A1.5 1.5 0 0 1 8.5 19V9.5M15.5 8.5V5A1.5 1.5 0 0 0 14 3.5H5.5A1.5 1.5 0 0 0 4 5v8.5A1.5 1.5 0 0 0 5.5 15h2.5';
export const checkIcon: string = 'm5 12.5 4.5 4.5L19 7.5';
export const chevronIcon: string = 'm9 6 6 6-6 6';
export const closeIcon: string = 'm6 6 12 12M18 6 6 18';
export const searchIcon: string = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20';
