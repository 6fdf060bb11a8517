export { panelEnglish as english } from '../locales/panelEnglish.ts';
export { HelpContent } from './HelpContent.tsx';
export { UnknownState } from './UnknownState.tsx';
