import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { Panel } from '../panel/panel.ts';
import { wholePanel } from '../panel/wholePanel.ts';

/** What is known. `code`: only the error's code. `facts`: something beyond it. `text`: also text that the panel quotes, and so masks. */
export type Knowledge = 'code' | 'facts' | 'text';

/** Loads what is inside the panel, for an entry that may still be loading. */
export type LoadPanel = (
  key: EntryKey,
  entry: ErrorEntry | undefined | Promise<ErrorEntry | undefined>,
  knowledge: Knowledge,
) => Panel | Promise<Panel>;

/** `#panel` everywhere but in browsers: imported with its component, since a server has to render everything at once. */
export const loadPanel: LoadPanel = () => wholePanel;
