import { identifyShown } from './identifyShown.ts';

/** The code that reads an error and identifies it. */
export type IdentifyError = typeof identifyShown;

/** `#identify` everywhere else: imported with its component, since a server has to render everything at once. */
export const loadIdentifyError = (): IdentifyError | Promise<IdentifyError> => identifyShown;
