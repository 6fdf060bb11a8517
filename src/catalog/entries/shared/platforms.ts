import type { Condition } from '../../../facts/condition.ts';
import type { FactValues } from '../../../facts/factValues.ts';

/** Where a client SDK is part of an app, not of a page in a browser. */
const APPS: FactValues['platform'][] = ['android', 'ios', 'react-native', 'flutter'];

export const IN_APP: Condition = { platform: APPS };
/** An SDK that takes a token for each call, registration or room, and has no event before it expires. */
export const IN_CALLING_APP: Condition = { ...IN_APP, clientSdk: ['voice', 'video'] };
export const IN_BROWSER: Condition = { platform: 'browser' };

/** A client SDK got the error. */
export const ON_CLIENT: Condition[] = [{ tool: 'client-sdk' }, IN_BROWSER, IN_APP];
/** A request got the error. A client SDK doesn't run on a server. */
export const ON_SERVER: Condition[] = [{ tool: ['sdk', 'http', 'cli', 'serverless'] }, { platform: 'server' }];
