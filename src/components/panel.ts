export { english } from '../locales/english.ts';
export { HelpContent } from './HelpContent.tsx';
export { UnknownState } from './UnknownState.tsx';
