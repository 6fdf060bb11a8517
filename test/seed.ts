import fc from 'fast-check';

/**
 * The seed of every property. It is fixed, so that only the change at hand can break one. `.github/workflows/laws.yml` passes another seed
 * each week, and many more runs for each law.
 */
export const SEED = Number(process.env['TEST_SEED'] ?? 1);

/** How often to try a property: so many times in `npm test`, and `LAW_RUNS` times as many where that is set. */
export const runs = (usual: number): number => usual * Number(process.env['LAW_RUNS'] ?? 1);

fc.configureGlobal({ seed: SEED, numRuns: runs(100) });
