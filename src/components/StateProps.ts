import type { ElementType } from 'react';
import type { EntryKey } from '../catalog/types.ts';
import type { ShellMessages } from '../messages/types.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import type { HeadingLevel } from './headingLevel.ts';

/** What every state of the panel without an entry is drawn from. */
export interface StateProps {
  titleId: string;
  entryKey: EntryKey;
  report: TwilioErrorReport | undefined;
  headingLevel: HeadingLevel;
  messages: ShellMessages;
  Link: ElementType;
}
