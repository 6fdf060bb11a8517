import fc from 'fast-check';

/**
 * Where properties begin to try: always at the same place, so that what breaks one is the change at hand. The weekly run of
 * `.github/workflows/laws.yml` passes another number each time, and many more runs for each law.
 */
export const SEED = Number(process.env['TEST_SEED'] ?? 1);

fc.configureGlobal({ seed: SEED });
