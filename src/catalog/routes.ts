// Written by `npm run generate` from src/catalog/entries; do not edit.
import type { ErrorEntry } from './types.ts';

type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;

const load20000: Load = () => import('./entries/20000-20099.ts');
const loadOutliers: Load = () => import('./entries/outliers.ts');

/** First and last code of a segment, and the file that holds what lies between. Ascending, without overlap. */
export const routes: readonly (readonly [first: number, last: number, load: Load])[] = [
  [400, 503, loadOutliers],
  [8021, 9401, () => import('./entries/8000-9999.ts')],
  [10001, 11770, () => import('./entries/10000-11999.ts')],
  [12100, 12400, () => import('./entries/12000-12999.ts')],
  [13000, 16113, () => import('./entries/13000-16999.ts')],
  [17000, 19057, () => import('./entries/17000-19999.ts')],
  [20001, 20002, load20000],
  [20003, 20003, () => import('./entries/20003.ts')],
  [20004, 20023, load20000],
  [20101, 20107, () => import('./entries/20100-20149.ts')],
  [20151, 20162, () => import('./entries/20150-20399.ts')],
  [20403, 20504, () => import('./entries/20400-20999.ts')],
  [21100, 21268, () => import('./entries/21000-21299.ts')],
  [21300, 21481, () => import('./entries/21300-21499.ts')],
  [21501, 21661, () => import('./entries/21500-21699.ts')],
  [21701, 22500, () => import('./entries/21700-22999.ts')],
  [23001, 25203, () => import('./entries/23000-29999.ts')],
  [30001, 30043, () => import('./entries/30000-30099.ts')],
  [30100, 30994, () => import('./entries/30100-30999.ts')],
  [31000, 31212, () => import('./entries/31000-31299.ts')],
  [31301, 37001, () => import('./entries/31300-39999.ts')],
  [40000, 49009, () => import('./entries/40000-49999.ts')],
  [50000, 50711, () => import('./entries/50000-50999.ts')],
  [51001, 52404, () => import('./entries/51000-52999.ts')],
  [53000, 53217, () => import('./entries/53000-53299.ts')],
  [53300, 53669, () => import('./entries/53300-53999.ts')],
  [54003, 57022, () => import('./entries/54000-59999.ts')],
  [60001, 60247, () => import('./entries/60000-60299.ts')],
  [60300, 60728, () => import('./entries/60300-60999.ts')],
  [61000, 68007, () => import('./entries/61000-69999.ts')],
  [70001, 70253, () => import('./entries/70000-79999.ts')],
  [80101, 84004, () => import('./entries/80000-89999.ts')],
  [90000, 99006, () => import('./entries/90000-99999.ts')],
  [180017, 180017, loadOutliers],
  [216602, 216602, loadOutliers],
  [456001, 456002, loadOutliers],
];

/** Ids of the errors that have no code, ascending. */
export const codelessIds: readonly string[] = [
  'host-not-reachable',
  'oauth-token-fetch-failed',
  'sdk-account-sid-form',
  'sdk-credentials-missing',
  'webhook-signature-mismatch',
];

/** Loads all errors that have no code. */
export const loadCodeless: Load = () => import('./entries/codeless.ts');
