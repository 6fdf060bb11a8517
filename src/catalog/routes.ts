// Written by `npm run generate` from src/catalog/entries; do not edit.
import type { FurtherRoutes, Load, Route } from './route.ts';

const load30032: Load = () => import('./entries/30032-30049.ts');
const load60200: Load = () => import('./entries/60200-60203.ts');

/** The files of the codes that most people meet. */
export const commonRoutes: readonly Route[] = [
  [11200, 0, () => import('./entries/11200.ts')],
  [12100, 2, () => import('./entries/12000-12199.ts')],
  [20003, 0, () => import('./entries/20003.ts'), true],
  [20101, 3, () => import('./entries/20100-20104.ts')],
  [20404, 5, () => import('./entries/20404-20409.ts')],
  [21211, 1, () => import('./entries/21211-21212.ts')],
  [21401, 8, () => import('./entries/21401-21409.ts')],
  [21601, 6, () => import('./entries/21601-21607.ts')],
  [21608, 3, () => import('./entries/21608-21611.ts')],
  [21612, 6, () => import('./entries/21612-21618.ts')],
  [30001, 4, () => import('./entries/30001-30005.ts')],
  [30006, 2, () => import('./entries/30006-30008.ts')],
  [30032, 3, load30032],
  [30037, 0, load30032],
  [30040, 7, load30032],
  [60200, 0, load60200],
  [60202, 1, load60200],
  [63011, 5, () => import('./entries/63011-63016.ts')],
];

/** Loads the table of all other files. */
export const loadFurtherRoutes = (): Promise<FurtherRoutes> => import('./furtherRoutes.ts');
