import type { ErrorEntry } from '../../types.ts';

/** Push services refuse a notification after Twilio's API accepted it, so that its response shows nothing. */
export const ARRIVES = "Send a notification. One that arrives means it's fixed.";

/** Explains a fault of Apple's or Google's push service. */
export const PASSES = 'The fault is on its side, and passes by itself.';

/** A family whose last step looks at the device. */
export const pushed = <T extends Required<Pick<ErrorEntry, 'causes'>>>(family: T): T => ({
  ...family,
  causes: family.causes.map((cause) => ({
    ...cause,
    steps: cause.steps.map((step) => (step.id === 'check' ? { ...step, text: ARRIVES } : step)),
  })),
});
