import type { Means } from '../../diagnosis/deriveFacts.ts';
import type { PanelLocale } from '../../i18n/types.ts';
import { basicSentences } from '../../strings/en/basicSentences.ts';
import { panelStrings } from '../../strings/en/panel.ts';
import { UnknownState } from '../states/UnknownState.tsx';
import { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
import { HelpPanel } from './HelpPanel.tsx';

export { testsTraffic } from '../../diagnosis/testsTraffic.ts';

/** What is inside the panel: components, English strings, diagnosis. */
export interface Panel extends Means {
  ArrivalAnnouncement: typeof ArrivalAnnouncement;
  HelpPanel: typeof HelpPanel;
  UnknownState: typeof UnknownState;
  /** Without `trafficFacts` it lacks their sentences. */
  english: PanelLocale;
}

export const panel: Panel = {
  ArrivalAnnouncement,
  HelpPanel,
  UnknownState,
  english: { lang: 'en', strings: panelStrings, sentences: basicSentences },
};
