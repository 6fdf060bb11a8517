export { panelEnglish as english } from '../../i18n/englishPanelLocale.ts';
export { HelpPanel } from './HelpPanel.tsx';
export { UnknownState } from '../states/UnknownState.tsx';
