// Written by `npm run generate` from src/catalog/entries; do not edit.
import type { ErrorEntry } from './types.ts';

/** Loads a file of entries. */
export type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;

/** First code of a segment, how far behind it the last one lies, and the file that holds what lies between. */
export type Route = readonly [first: number, span: number, load: Load];

const load13000: Load = () => import('./entries/13000-13999.ts');
const load20000: Load = () => import('./entries/20000-20099.ts');
const load21000: Load = () => import('./entries/21000-21299.ts');
const load21201: Load = () => import('./entries/21201-21219.ts');
const load21300: Load = () => import('./entries/21300-21499.ts');
const load21654: Load = () => import('./entries/21654-21671.ts');
const load30032: Load = () => import('./entries/30032-30049.ts');
const load30036: Load = () => import('./entries/30036-30039.ts');
const load30100: Load = () => import('./entries/30100-30799.ts');
const load60001: Load = () => import('./entries/60001-60216.ts');
const load60200: Load = () => import('./entries/60200-60203.ts');
const load60600: Load = () => import('./entries/60600-60728.ts');
const load61000: Load = () => import('./entries/61000-69999.ts');
const load90000: Load = () => import('./entries/90000-99999.ts');
const loadOutliers: Load = () => import('./entries/outliers.ts');

/** Ascending, without overlap. */
export const routes: readonly Route[] = [
  [400, 103, loadOutliers],
  [8021, 1380, () => import('./entries/8000-9999.ts')],
  [10001, 1099, () => import('./entries/10000-11199.ts')],
  [11200, 17, () => import('./entries/11200-11219.ts')],
  [11220, 550, () => import('./entries/11220-11999.ts')],
  [12100, 300, () => import('./entries/12000-12999.ts')],
  [13000, 213, load13000],
  [13214, 13, () => import('./entries/13214-13229.ts')],
  [13230, 69, () => import('./entries/13230-13299.ts')],
  [13310, 600, load13000],
  [14101, 10, () => import('./entries/14101-14111.ts')],
  [14201, 99, () => import('./entries/14200-14999.ts')],
  [15000, 1011, () => import('./entries/15000-16019.ts')],
  [16020, 94, () => import('./entries/16020-16999.ts')],
  [17000, 2057, () => import('./entries/17000-19999.ts')],
  [20001, 1, load20000],
  [20003, 0, () => import('./entries/20003.ts')],
  [20004, 19, load20000],
  [20101, 6, () => import('./entries/20100-20149.ts')],
  [20151, 9, () => import('./entries/20150-20160.ts')],
  [20161, 1, () => import('./entries/20161-20399.ts')],
  [20249, 0, () => import('./entries/20249.ts')],
  [20403, 10, () => import('./entries/20400-20419.ts')],
  [20422, 82, () => import('./entries/20420-20999.ts')],
  [21100, 100, load21000],
  [21201, 0, load21201],
  [21202, 2, load21000],
  [21205, 0, load21201],
  [21206, 3, load21000],
  [21210, 0, load21201],
  [21211, 1, () => import('./entries/21211-21212.ts')],
  [21213, 6, load21201],
  [21220, 44, load21000],
  [21265, 3, () => import('./entries/21265-21268.ts')],
  [21300, 2, load21300],
  [21401, 8, () => import('./entries/21401-21409.ts')],
  [21420, 38, () => import('./entries/21420-21458.ts')],
  [21470, 11, load21300],
  [21501, 3, () => import('./entries/21500-21699.ts')],
  [21601, 6, () => import('./entries/21601-21607.ts')],
  [21608, 3, () => import('./entries/21608-21611.ts')],
  [21612, 7, () => import('./entries/21612-21619.ts')],
  [21620, 15, () => import('./entries/21620-21635.ts')],
  [21644, 9, () => import('./entries/21644-21653.ts')],
  [21654, 4, load21654],
  [21659, 1, () => import('./entries/21659-21660.ts')],
  [21661, 10, load21654],
  [21701, 14, () => import('./entries/21701-21715.ts')],
  [21717, 24, () => import('./entries/21717-21799.ts')],
  [21900, 10, () => import('./entries/21900-21910.ts')],
  [22001, 499, () => import('./entries/22000-22999.ts')],
  [23001, 2202, () => import('./entries/23000-29999.ts')],
  [30001, 30, () => import('./entries/30000-30031.ts')],
  [30032, 3, load30032],
  [30036, 0, load30036],
  [30037, 0, load30032],
  [30038, 1, load30036],
  [30040, 6, load30032],
  [30100, 310, load30100],
  [30436, 23, () => import('./entries/30436-30459.ts')],
  [30460, 20, () => import('./entries/30460-30480.ts')],
  [30481, 18, () => import('./entries/30481-30499.ts')],
  [30500, 13, () => import('./entries/30500-30514.ts')],
  [30515, 16, () => import('./entries/30515-30531.ts')],
  [30532, 38, () => import('./entries/30532-30579.ts')],
  [30610, 189, load30100],
  [30800, 29, () => import('./entries/30800-30829.ts')],
  [30830, 20, () => import('./entries/30830-30850.ts')],
  [30851, 28, () => import('./entries/30851-30879.ts')],
  [30880, 12, () => import('./entries/30880-30892.ts')],
  [30893, 6, () => import('./entries/30893-30899.ts')],
  [30900, 9, () => import('./entries/30900-30909.ts')],
  [30910, 24, () => import('./entries/30910-30934.ts')],
  [30935, 60, () => import('./entries/30935-30999.ts')],
  [31000, 5, () => import('./entries/31000-31005.ts')],
  [31006, 101, () => import('./entries/31006-31199.ts')],
  [31201, 6, () => import('./entries/31200-31299.ts')],
  [31208, 4, () => import('./entries/31208-31299.ts')],
  [31301, 101, () => import('./entries/31300-31402.ts')],
  [31403, 201, () => import('./entries/31403-31699.ts')],
  [31900, 60, () => import('./entries/31900-31999.ts')],
  [32001, 5000, () => import('./entries/32000-39999.ts')],
  [40000, 159, () => import('./entries/40000-40159.ts')],
  [45001, 380, () => import('./entries/45001-45381.ts')],
  [45401, 608, () => import('./entries/45401-46009.ts')],
  [48000, 447, () => import('./entries/48000-48447.ts')],
  [48500, 509, () => import('./entries/48500-49009.ts')],
  [50000, 310, () => import('./entries/50000-50310.ts')],
  [50320, 76, () => import('./entries/50320-50396.ts')],
  [50400, 41, () => import('./entries/50400-50441.ts')],
  [50442, 100, () => import('./entries/50442-50542.ts')],
  [50600, 132, () => import('./entries/50600-50732.ts')],
  [51001, 117, () => import('./entries/51000-51118.ts')],
  [51119, 96, () => import('./entries/51119-51999.ts')],
  [52000, 119, () => import('./entries/52000-52119.ts')],
  [52131, 273, () => import('./entries/52131-52404.ts')],
  [53000, 217, () => import('./entries/53000-53299.ts')],
  [53300, 369, () => import('./entries/53300-53999.ts')],
  [54003, 3019, () => import('./entries/54000-59999.ts')],
  [60001, 7, load60001],
  [60200, 0, load60200],
  [60201, 0, load60001],
  [60202, 1, load60200],
  [60204, 12, load60001],
  [60217, 33, () => import('./entries/60217-60250.ts')],
  [60300, 93, () => import('./entries/60300-60393.ts')],
  [60401, 149, () => import('./entries/60401-60550.ts')],
  [60600, 122, load60600],
  [60723, 0, () => import('./entries/60723.ts')],
  [60724, 4, load60600],
  [61000, 1220, load61000],
  [63001, 9, () => import('./entries/63001-63010.ts')],
  [63011, 5, () => import('./entries/63011-63016.ts')],
  [63017, 7, () => import('./entries/63017-63024.ts')],
  [63025, 17, () => import('./entries/63025-63042.ts')],
  [63043, 19, () => import('./entries/63043-63062.ts')],
  [63100, 20, () => import('./entries/63100-63120.ts')],
  [64001, 23, () => import('./entries/64000-64099.ts')],
  [64101, 11, () => import('./entries/64100-64199.ts')],
  [68001, 6, load61000],
  [70001, 252, () => import('./entries/70000-79999.ts')],
  [80101, 3903, () => import('./entries/80000-89999.ts')],
  [90000, 1203, load90000],
  [92001, 9, () => import('./entries/92001-92010.ts')],
  [93100, 5906, load90000],
  [180017, 0, loadOutliers],
  [216602, 0, loadOutliers],
  [456001, 1, loadOutliers],
  [572002, 2999, () => import('./entries/570000-579999.ts')],
];

/** Ids of the errors that have no code, and the file that holds them. */
export const codelessRoutes: readonly (readonly [ids: readonly string[], load: Load])[] = [
  [['api-answer-not-json', 'oauth-credentials-missing', 'region-endpoint-not-supported', 'sdk-access-token-argument-missing', 'trial-account-parameter-limit'], () => import('./entries/codeless-requests.ts')],
  [['cli-credential-storage-failed', 'cli-credentials-not-valid', 'cli-profile-not-found', 'client-sdk-token-missing', 'toolkit-credentials-missing'], () => import('./entries/codeless-tools.ts')],
  [['host-not-reachable', 'oauth-token-fetch-failed', 'sdk-account-sid-form', 'sdk-credentials-missing', 'webhook-signature-mismatch'], () => import('./entries/codeless.ts')],
];
