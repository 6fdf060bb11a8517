import type { IdentifyError } from './loadIdentifyError.ts';

let identifyError: IdentifyError | undefined;

/** `#identify` in browsers: a separate chunk, loaded for the first error. A page that passes only codes never loads it. */
export const loadIdentifyError = (): IdentifyError | Promise<IdentifyError> =>
  identifyError ??
  import('./identifyShown.ts').then((module) => {
    identifyError = module.identifyShown;
    return identifyError;
  });
