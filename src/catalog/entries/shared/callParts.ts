/** The last step where only a call can show it. */
export const CALL_CONNECTS = "Call again. If the call connects, it's fixed.";

/** Said of a fault on the side of Twilio. */
export const PASSES = 'It resolves on its own.';
