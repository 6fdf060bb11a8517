import type { Condition } from '../../../facts/condition.ts';

/** A call to the app. Only those that the app makes go through the TwiML app and what the token allows for it. */
export const INCOMING: Condition = { direction: 'inbound' };
/** The last step where only a call can show it. */
export const CALL_CONNECTS = "Call again. If the call connects, it's fixed.";

/** Said of a fault on the side of Twilio. */
export const PASSES = 'It resolves on its own.';

/** The last step where the response shows it. */
export const QUEUED = "Send the request again. A response with a Call SID means it's fixed.";
