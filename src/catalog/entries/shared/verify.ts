import type { Source, Step } from '../../types.ts';

export const verificationGuide: Source = {
  url: 'https://www.twilio.com/docs/verify/api/verification',
  read: '2026-11-24',
};
export const verifyLimits: Source = {
  url: 'https://www.twilio.com/docs/verify/api/rate-limits-and-timeouts',
  read: '2026-11-28',
};

export const startVerification: Step = {
  id: 'check',
  text: "Start a new verification. The status `pending` in the response means it's fixed.",
};

export const checkVerification: Step = {
  id: 'check',
  text: "Check a fresh code. The status `approved` in the response means it's fixed.",
};
