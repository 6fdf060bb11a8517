import type { Condition } from '../../../facts/condition.ts';
import type { FactValues } from '../../../facts/factValues.ts';

/** Where a client SDK is part of an app, not of a page in a browser. */
const APPS: FactValues['platform'][] = ['android', 'ios', 'react-native', 'flutter'];

export const IN_APP: Condition = { platform: APPS };
/** A Voice SDK that takes a token for each call and each registration, and has no event before it expires. */
export const IN_VOICE_APP: Condition = { ...IN_APP, clientSdk: 'voice' };
export const IN_BROWSER: Condition = { platform: 'browser' };
