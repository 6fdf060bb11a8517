import { identifyShown } from './identifyShown.ts';

/** What reads an error and finds which one it is. */
export type IdentifyError = typeof identifyShown;

/** `#identify` everywhere but in browsers: imported with its component, since a server has to render it in one go. */
export const loadIdentifyError = (): IdentifyError | Promise<IdentifyError> => identifyShown;
