import type { IdentifyError } from './loadIdentifyError.ts';

let identifyError: IdentifyError | undefined;

/** `#identify` in browsers: a chunk of its own, loaded for the first error. A page that passes codes never loads it. */
export const loadIdentifyError = (): IdentifyError | Promise<IdentifyError> =>
  identifyError ??
  import('./identifyShown.ts').then((module) => {
    identifyError = module.identifyShown;
    return identifyError;
  });
