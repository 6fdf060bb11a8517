export { panelEnglish as english } from '../../i18n/englishPanelLocale.ts';
export { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
export { HelpPanel } from './HelpPanel.tsx';
export { UnknownState } from '../states/UnknownState.tsx';
