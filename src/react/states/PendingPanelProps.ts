import type { ElementType } from 'react';
import type { EntryKey } from '../../catalog/types.ts';
import type { PendingPanelStrings } from '../../strings/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import type { HeadingLevel } from '../render/headingLevel.ts';

/** Props of every state of the panel without an entry. */
export interface PendingPanelProps {
  titleId: string;
  /** `undefined` while the error is looked up by its message. */
  entryKey: EntryKey | undefined;
  report: TwilioErrorReport | undefined;
  headingLevel: HeadingLevel;
  strings: PendingPanelStrings;
  Link: ElementType;
}
