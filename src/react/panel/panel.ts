import type { Means } from '../../diagnosis/situation.ts';
import type { PanelLocale } from '../../i18n/types.ts';
import { joinSentences } from '../../strings/joinSentences.ts';
import type { SomeSentences } from '../../strings/sentenceTypes.ts';
import { panelStrings } from '../../strings/en/panel.ts';
import { questionSentences } from '../../strings/en/questionSentences.ts';
import type { KeyTypeTable } from '../parts/KeyTypeTable.tsx';
import { UnknownState } from '../states/UnknownState.tsx';
import { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
import { HelpPanel } from './HelpPanel.tsx';

export { testsTraffic } from '../../diagnosis/testsTraffic.ts';

/** What is inside the panel: components, English strings, diagnosis. */
export interface Panel extends Means {
  ArrivalAnnouncement: typeof ArrivalAnnouncement;
  HelpPanel: typeof HelpPanel;
  UnknownState: typeof UnknownState;
  /** With the sentences of the parts that were added. */
  english: PanelLocale;
  /** Loaded when it is opened, except where everything has to be rendered at once. */
  KeyTypeTable?: typeof KeyTypeTable;
}

/** The panel while nothing is known but the code of an error about requests. Other parts are added to it. */
export const panel: Panel = {
  ArrivalAnnouncement,
  HelpPanel,
  UnknownState,
  english: { lang: 'en', strings: panelStrings, sentences: questionSentences },
};

/** Adds English sentences to the panel. It is here, and not in a module of its own, because bundlers would make that one more chunk. */
export const withSentences = ({ english, ...rest }: Panel, more: SomeSentences): Panel => ({
  ...rest,
  english: { ...english, sentences: joinSentences(english.sentences, more) },
});
