import { legalName, likeThePaper } from './businessReasons.ts';
import type { Reason } from './verifications.ts';

/** The name in the registration isn't the one in the register. */
export const nameDiffers: Reason = {
  summary: 'The business name differs from the public register.',
  causes: [
    {
      ...legalName,
      change: [
        likeThePaper,
        {
          id: 'trade-name',
          text: 'Enter the trade name in the field for the DBA name, and say in the additional information which legal name it belongs to.',
        },
        {
          id: 'site',
          text: 'Show both names on the website. Good: `Maple Street Dental LLC, doing business as Maple Dental` in the footer.',
        },
      ],
      note: "Twilio publishes only the name of this code. One project's notes say that both names are needed; the rest follows from related codes.",
      // One business was rejected with its brand alone, and with its legal name alone.
      sources: [
        {
          url: 'https://github.com/restorationai/touch-of-class-cleaning-and-restoration-site/blob/HEAD/docs/SMS-COMPLIANCE.md',
          read: '2026-11-30',
        },
      ],
    },
  ],
};
