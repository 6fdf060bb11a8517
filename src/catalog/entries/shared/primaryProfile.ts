import { type Draft, cause } from './compact.ts';
import { unlinkedReportNote } from './notes.ts';
import { supportLink } from './support.ts';

/** Twilio's pages of 10005 and 32005 name a review alone. Of each code, one team reports that a profile was what Twilio wanted. */
export const noPrimaryProfile: Draft = cause(
  'no-primary-profile',
  'The account has no approved Primary Customer Profile',
  'One team reports that Twilio wanted an approved profile before it turned calls on.',
  [
    { text: 'Open the Primary Customer Profile and check its status.', link: { place: 'primary-profile' } },
    {
      text: 'Call again once the status is "Twilio Approved". If the call connects, it\'s fixed. If not, ask Twilio Support to turn calls on.',
      link: supportLink,
    },
  ],
  {
    who: "the account's owner",
    prevalence: 'occasional',
    // The registration that an app knows of is mostly a brand's or a campaign's, which says nothing about the profile.
    when: {},
    cases: [
      {
        id: 'none',
        title: 'there is none',
        steps: [{ id: 'create', text: 'Submit a new profile for review.', link: { place: 'primary-profile' } }],
      },
      {
        id: 'rejected',
        title: 'it was rejected',
        steps: [
          {
            id: 'correct',
            text: 'Submit it again once you have corrected what Twilio rejected.',
            link: { place: 'primary-profile' },
          },
        ],
      },
      {
        id: 'pending',
        title: 'it is in review',
        steps: [{ id: 'wait', text: 'Wait for the result. There is nothing to change until then.' }],
      },
    ],
    note: `${unlinkedReportNote} Twilio's page names only a review of the account.`,
  },
);
