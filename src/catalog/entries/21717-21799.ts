import type { Cause, ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { askSupport, checkBrand, newCampaign, office, owner, read, standardBrandGuide } from './shared/registrations.ts';

const developer = 'a developer';
const checkCreated = { id: 'check', text: "Create the campaign again. A response without an error means it's fixed." } as const;
const checkToken = { id: 'check', text: "Import the token again. A response without an error means it's fixed." } as const;
const checkChange = { id: 'check', text: "Repeat the change. A response without an error means it's fixed." } as const;
const brands = { place: 'a2p-brands' } as const;
const campaigns = { place: 'a2p-campaigns' } as const;

/** The announcement of 7 August 2025 that gave 21736 to 21741 their meaning of today. */
const secondFactor = {
  url: 'https://www.twilio.com/en-us/changelog/-u-s--a2p-10dlc--brand-registration---authentication--2fa-verify',
  read,
};

/** Who needs the email, until when, and what follows without it. */
const authenticationPlus = {
  url: 'https://support.twilio.com/hc/en-us/articles/29499398652059-Authentication-for-Public-Brand-A2P-10DLC-Registrations',
  read: '2026-11-30',
};

/** The request and its fee: https://www.twilio.com/docs/messaging/api/brand-2fa-verify (read 2026-11-30). */
const newMail: Cause['steps'] = [
  {
    id: 'mail',
    text: "Request a new email on the brand's page, or with `POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BN…}/2fa`.",
    link: brands,
  },
  { id: 'link', text: "Open it in the brand contact's inbox (check the spam folder too), and follow its link right away." },
  checkBrand,
];

const newCode: Cause['steps'] = [
  { id: 'contact', text: "Check that the brand's contact email is right and accepts email from outside. If not, correct it.", link: brands },
  { id: 'mail', text: "Request a new email on the brand's page." },
  { id: 'code', text: 'Enter its code before the deadline in the email. Check the spam folder too.' },
  checkBrand,
];

const secondFactorCause = (cause: Pick<Cause, 'id' | 'title' | 'explanation' | 'steps'> & Partial<Cause>): Cause => ({
  prevalence: 'common',
  who: 'the person who manages the registration, with the brand contact',
  when: {},
  details:
    'Publicly traded for-profit companies have to verify an email on their own domain within 7 days (Authentication+). Without it, no new campaign is accepted, and since January 30, 2026, existing ones are suspended. A new email can incur the fee again.',
  source: secondFactor,
  sources: [authenticationPlus],
  ...cause,
});

const contactEmail = (id: string, title: string, explanation: string): Cause =>
  secondFactorCause({
    id,
    title,
    explanation,
    steps: [
      {
        id: 'email',
        text: "Enter a contact email on the brand's own domain. Bad: `maplestreet@gmail.com`. Good: `office@maplestreetdental.example`. In the API, it's `brand_contact_email` in the bundle (`us_a2p_messaging_profile_information`).",
        link: brands,
      },
      { id: 'resubmit', text: 'Resubmit the bundle, and then the brand, if the brand was registered before.' },
      ...newMail,
    ],
    sources: [authenticationPlus, errorPage(21738, '2026-12-01')],
  });

export const entries: readonly ErrorEntry[] = [
  {
    code: 21717,
    title: "The brand can't have this campaign",
    product: 'messaging',
    level: 'error',
    summary: "The brand isn't approved, or isn't the kind that this use case needs.",
    messages: ['Brand Registration SID for US A2P Campaign Use Case is Not Registered or Not Valid'],
    retryable: false,
    related: [30991, 30994, 21732],
    causes: [
      {
        id: 'brand-not-approved',
        title: 'The brand is pending or failed',
        explanation: 'A campaign needs a brand with status **Approved**.',
        prevalence: 'common',
        who: office,
        // While it isn't approved, there is no campaign.
        when: { suggestedBy: { registration: ['pending', 'rejected', 'none'] } },
        steps: [
          { id: 'status', text: 'Open the brand and read its status.', link: brands },
          { id: 'wait', text: 'Wait while it is pending.' },
          { id: 'correct', text: 'Correct what its page lists if the brand failed.' },
          { id: 'resubmit', text: 'Resubmit the corrected brand.' },
          checkCreated,
        ],
        source: errorPage(21717),
      },
      {
        id: 'brand-of-other-kind',
        title: "The brand and use case don't match",
        explanation: "Only sole proprietor brands can have sole proprietor campaigns, and they can't have others.",
        prevalence: 'occasional',
        who: office,
        // An approved brand isn't always the one that the SID names.
        when: { suggestedBy: { registration: 'approved', accountRelation: 'same' } },
        steps: [
          { id: 'kind', text: 'Fetch the brand and read its `brand_type`: `GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BN…}`.' },
          { id: 'use-case', text: 'Choose a use case for this kind of brand, or another brand.', link: campaigns },
          checkCreated,
        ],
        source: errorPage(21717),
        // The page says `STARTER`, which `SOLE_PROPRIETOR` replaced.
        sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_messaging_v1.yaml', read: '2026-11-30' }],
      },
      {
        id: 'brand-sid-wrong',
        title: "The brand SID isn't that of the approved brand",
        explanation: "It starts with `BN`. A mistyped SID, or another brand's, is refused.",
        prevalence: 'occasional',
        who: developer,
        when: { suggestedBy: { accountRelation: 'other' } },
        steps: [
          { id: 'copy', text: 'Copy the SID of the approved brand from the list of brands of this account.', link: brands },
          { id: 'set', text: 'Send it as `BrandRegistrationSid`.' },
          checkCreated,
        ],
        source: errorPage(21717),
      },
    ],
  },
  {
    code: 21719,
    title: 'The use cases of the service and campaign conflict',
    product: 'messaging',
    level: 'error',
    summary: "The Messaging Service's use case and the campaign's can't be combined.",
    messages: ['Incompatible Messaging Service/A2P Use Cases'],
    retryable: false,
    related: [21713, 21720],
    causes: [
      {
        id: 'use-cases-incompatible',
        title: 'The request sets a use case that conflicts with the other',
        explanation: "You update the use case of a service that has a campaign, or create a campaign that doesn't match the service.",
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'list', text: 'Fetch `/v1/Services/MG…/Compliance/Usa2p/Usecases` at `messaging.twilio.com`, and choose one from the list.' },
          { id: 'service', text: 'Set another use case for the service if the request updates the service.' },
          { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." },
        ],
        source: errorPage(21719),
      },
    ],
  },
  {
    code: 21720,
    title: 'A campaign has no such use case',
    product: 'messaging',
    level: 'error',
    summary: "`UsAppToPersonUsecase` isn't a use case that Twilio recognizes.",
    messages: ['A2P Use Case is Invalid'],
    retryable: false,
    related: [21713, 21719, 30900],
    causes: [
      {
        id: 'campaign-use-case-unknown',
        title: 'The word is unknown or in lowercase',
        explanation: 'Campaign use cases are written in capitals, such as `ACCOUNT_NOTIFICATION`.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          { id: 'list', text: 'Fetch `/v1/Services/MG…/Compliance/Usa2p/Usecases` at `messaging.twilio.com`, and choose one from the list.' },
          checkCreated,
        ],
        source: errorPage(21720),
      },
    ],
  },
  {
    code: 21721,
    title: "The brand doesn't accept a Campaign Verify token",
    product: 'messaging',
    level: 'error',
    summary: 'A token can be added only to an approved Standard brand.',
    messages: ['Cannot import Campaign Verify token due to incompatible A2P brand'],
    retryable: false,
    related: [21722, 21723, 30715],
    causes: [
      {
        id: 'brand-takes-no-token',
        title: "The brand failed, or isn't a Standard brand",
        explanation: 'It has the status `FAILED`, or is of the type `STARTER`.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [{ id: 'brand', text: 'Correct the failed brand, or register a Standard brand for the committee.', link: brands }, checkToken],
        source: errorPage(21721),
      },
    ],
  },
  {
    code: 21722,
    title: "The Campaign Verify token isn't valid",
    product: 'messaging',
    level: 'error',
    summary: 'The token is incomplete, expired, or in use for another brand.',
    messages: ['Invalid Campaign Verify token'],
    retryable: false,
    related: [21721, 21723, 30501, 30713, 30714],
    causes: [
      {
        id: 'campaign-verify-token-wrong',
        title: 'The token is incomplete, expired or used',
        explanation: 'It can be used once, with all its parts between the bars (`|`).',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [{ id: 'whole', text: 'Copy the full token again from [Campaign Verify](https://www.campaignverify.org), or get a new one.' }, checkToken],
        source: errorPage(21722),
      },
    ],
  },
  {
    code: 21723,
    title: 'A Campaign Verify token is already being imported',
    product: 'messaging',
    level: 'error',
    summary: 'Only one token at a time can be imported into a brand, and one import is in progress.',
    messages: ['Campaign Verify token import already in progress'],
    retryable: true,
    retryAdvice: 'Import the token again once the first import has ended.',
    related: [21721, 21722],
    causes: [
      {
        id: 'token-import-in-progress',
        title: "An earlier import hasn't ended",
        explanation: 'Its status is `IN_PROGRESS`.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [{ id: 'wait', text: 'Wait until no vetting of the brand is `IN_PROGRESS`.' }, checkToken],
        source: errorPage(21723),
      },
    ],
  },
  {
    code: 21724,
    title: 'The brand was resubmitted too often',
    product: 'messaging',
    level: 'error',
    summary: "You can resubmit a brand only a limited number of times, and you've reached the limit.",
    messages: ['Brand update count exceeded', 'Maximum number of brand update requests reached on this brand.'],
    retryable: false,
    related: [21725, 30795, 60723, 30712],
    causes: [
      {
        id: 'brand-updates-used-up',
        title: 'No resubmissions are left',
        explanation: 'From here, only Twilio Support can continue.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [
          { id: 'compare', text: 'Compare the profile with the tax letter again, character by character.' },
          askSupport('the brand, the tax letter, and what you corrected'),
          checkBrand,
        ],
        source: errorPage(21724),
      },
    ],
  },
  {
    code: 21725,
    title: 'Only a failed brand can be edited',
    product: 'messaging',
    level: 'error',
    summary: "The brand is approved or still in review, so it can't be changed.",
    messages: ['Brand can only be updated when in FAILED state'],
    retryable: false,
    related: [21724, 60723, 30710],
    causes: [
      {
        id: 'brand-in-review',
        title: 'The brand is still in review',
        explanation: 'It usually takes minutes, sometimes more than a week.',
        prevalence: 'common',
        who: 'Twilio, so all you can do is wait',
        when: { suggestedBy: [{ registration: 'pending' }, { says: ['status: pending', 'status=pending', 'status: in_review', 'status=in_review'] }] },
        steps: [
          { id: 'wait', text: 'Wait until the review has ended. You can then edit a failed brand; only Support can edit an approved one.', link: brands },
          checkChange,
        ],
        source: errorPage(21725),
        sources: [standardBrandGuide],
      },
      {
        id: 'brand-approved',
        title: 'The brand is approved',
        explanation: 'Support can change an approved brand.',
        prevalence: 'common',
        who: owner,
        when: { suggestedBy: [{ registration: 'approved' }, { says: ['status: approved', 'status=approved'] }, { waited: 'weeks' }] },
        steps: [
          askSupport('the brand and what must change'),
          { id: 'check', text: "Check the brand once Support has replied. The new values mean it's fixed." },
        ],
        source: errorPage(21725),
      },
    ],
  },
  {
    code: 21726,
    title: 'Starter brands are no longer offered',
    product: 'messaging',
    level: 'error',
    summary: "A Starter brand can't be created or changed.",
    messages: ['Starter brand registrations and updates are temporarily disabled'],
    retryable: false,
    related: [30903, 30915],
    causes: [
      {
        id: 'starter-brand',
        title: 'The request asks for a Starter brand',
        explanation: 'Its successors are Sole Proprietor and Low-Volume Standard.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'kind', text: 'Register a Low-Volume Standard brand if the business has an EIN, or a Sole Proprietor brand otherwise.', link: brands },
          askSupport('the brand, if you need an existing Starter brand changed'),
          checkBrand,
        ],
        source: errorPage(21726),
      },
    ],
  },
  {
    code: 21727,
    title: 'The campaign is missing a required field',
    product: 'messaging',
    level: 'error',
    summary: 'A field that every campaign needs is missing from the request.',
    messages: ['Campaign registration failed due to missing parameter(s)'],
    retryable: false,
    related: [21728, 30933, 30934, 30709],
    causes: [
      {
        id: 'campaign-field-missing',
        title: 'A required field is empty',
        explanation: 'It needs a description, a message flow, two samples, and the answers about links, numbers, age and lending.',
        prevalence: 'common',
        who: developer,
        when: {},
        steps: [
          {
            id: 'fill',
            text: 'Set `Description`, `MessageFlow`, `MessageSamples`, `HasEmbeddedLinks`, `HasEmbeddedPhone`, `AgeGated` and `DirectLending`, and for a new campaign also `BrandRegistrationSid` and `UsAppToPersonUsecase`.',
          },
          checkCreated,
        ],
        source: errorPage(21727),
        sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_messaging_v1.json', read }],
      },
    ],
  },
  {
    code: 21728,
    title: 'A field of the campaign is too short or too long',
    product: 'messaging',
    level: 'error',
    summary: "One of the campaign's texts is too short or too long.",
    messages: ['Campaign registration failed due to length validation failures'],
    retryable: false,
    related: [21727, 30886],
    causes: [
      {
        id: 'campaign-field-length',
        title: 'The text is outside the limits',
        explanation: 'Description 40 to 4096 characters, message flow 40 to 2048, samples 20 to 1024, keyword replies 20 to 320, keywords up to 255.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'count', text: 'Count the characters of each field, and shorten or complete it.' },
          { id: 'samples', text: 'Enter two to five samples.' },
          checkCreated,
        ],
        source: errorPage(21728),
        sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_messaging_v1.json', read }],
      },
    ],
  },
  {
    code: 21729,
    title: 'The campaign is suspended',
    product: 'messaging',
    level: 'error',
    summary: "A suspended campaign can't be changed.",
    messages: ['Cannot perform operation on suspended campaign'],
    retryable: false,
    related: [30033, 30990, 21731],
    causes: [
      {
        id: 'campaign-suspended',
        title: 'The campaign has the status suspended',
        explanation: 'Only Twilio Support can tell you why, and what lifts the suspension.',
        prevalence: 'common',
        who: 'the owner of the account',
        when: {},
        steps: [
          { id: 'reason', text: 'Look for an email from Twilio about the suspension, and stop the messages it names.' },
          askSupport('the campaign, the reason, and what you changed'),
          checkChange,
        ],
        source: errorPage(21729),
      },
    ],
  },
  {
    code: 21730,
    title: 'Twilio is doing maintenance',
    product: 'messaging',
    level: 'error',
    summary: "Registrations can't be changed during the maintenance.",
    messages: ['~System under maintenance. Please try again later.'],
    retryable: true,
    retryAdvice: 'Send the same request again a few hours later.',
    related: [30791, 20503],
    causes: [
      {
        id: 'registration-maintenance',
        title: 'The system is under maintenance',
        explanation: 'Nothing in your request is wrong.',
        prevalence: 'common',
        who: 'Twilio, so all you can do is wait',
        when: {},
        steps: [
          {
            id: 'status-page',
            text: "Wait until the maintenance ends: Twilio's status page shows it.",
            link: { href: 'https://status.twilio.com', text: 'Twilio status' },
          },
          checkChange,
        ],
        source: errorPage(21730),
      },
    ],
  },
  {
    code: 21731,
    title: 'The brand is suspended',
    product: 'messaging',
    level: 'error',
    summary: "A suspended brand can't be changed and can't get new campaigns.",
    messages: ['Cannot perform operation on suspended brand'],
    retryable: false,
    related: [21729, 30990, 30033],
    causes: [
      {
        id: 'brand-suspended',
        title: 'The brand broke a rule of US texting',
        explanation: 'Twilio writes to you with the reason and what to do.',
        prevalence: 'common',
        who: 'the owner of the account',
        when: {},
        steps: [
          { id: 'mail', text: 'Find the email, or the message in the Support Center, and do what it says.' },
          askSupport("the brand, if you can't find one"),
          checkChange,
        ],
        source: errorPage(21731),
      },
    ],
  },
  {
    code: 21732,
    title: 'The sole proprietor brand already has its campaign',
    product: 'messaging',
    level: 'error',
    summary: 'Such a brand can have one campaign. Failed and pending ones count.',
    messages: ['Campaign limit reached on the Brand'],
    retryable: false,
    related: [30125, 30930, 21717],
    causes: [
      {
        id: 'sole-proprietor-campaign-limit',
        title: 'An earlier campaign takes the only slot',
        explanation: 'It can be edited, or deleted for a new one.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'edit', text: 'Correct the existing campaign if it failed.', link: campaigns },
          { ...newCampaign, text: 'Copy its texts, delete it and create the new one if you need another use case.' },
          checkCreated,
        ],
        source: errorPage(21732),
      },
    ],
  },
  {
    code: 21733,
    title: 'The account has no default Messaging Service',
    product: 'messaging',
    level: 'warning',
    summary: "Twilio can't find its default service in this account. The message is still sent.",
    messages: ['Default Messaging Service Not Found'],
    retryable: false,
    related: [21701],
    causes: [
      {
        id: 'default-service-missing',
        title: 'The default service was never created',
        explanation: 'Only Support can add it, and nothing is lost without it.',
        prevalence: 'common',
        who: 'Twilio Support',
        when: {},
        steps: [
          { id: 'look', text: 'Check the message in the logs: it should be delivered.' },
          askSupport('the Account SID and this code, to stop the error'),
          { id: 'check', text: "Send a message. No new error 21733 means it's fixed." },
        ],
        source: errorPage(21733),
      },
    ],
  },
  {
    code: 21736,
    title: "The domain of the brand contact isn't confirmed",
    product: 'messaging',
    level: 'error',
    summary: "Twilio couldn't confirm that the contact email belongs to the business.",
    messages: [
      'The Brand contact email is invalid.',
      '~Domain Ownership Could Not Be Verified',
      'Brand 2FA Failed',
      'Brand Registration Failure: Domain Ownership Could Not Be Verified',
    ],
    retryable: false,
    related: [21737, 21738, 21739, 21740, 30900, 30991, 30994],
    // Until August 2025 the code was called "Brand 2FA Failed", and gave seven days for the mail.
    causes: [
      contactEmail(
        'brand-contact-email-wrong',
        "The email is missing or not on the brand's domain",
        "Free and personal addresses and distribution lists don't count.",
      ),
      secondFactorCause({
        id: 'brand-email-not-confirmed',
        title: 'Nobody acted on the email to the brand contact',
        explanation: 'Its link confirms the brand.',
        steps: newMail,
      }),
    ],
  },
  {
    code: 21737,
    title: 'The link in the brand email has expired',
    product: 'messaging',
    level: 'error',
    summary: 'Nobody followed the link in the email to the brand contact in time, or the brand has no contact email.',
    messages: ['Campaign Registration Blocked for Non-Compliant Brand', 'Brand Registration Failure: 2FA Verification Expired'],
    retryable: false,
    related: [21736, 21739, 21741, 30994],
    // Until August 2025 the code meant that a brand without a contact email could not get new campaigns.
    causes: [
      secondFactorCause({
        id: 'brand-mail-expired',
        title: 'The link expired before it was used',
        explanation: 'A new email contains a new link.',
        steps: newMail,
        source: errorPage(21737, '2026-11-29'),
        sources: [secondFactor, authenticationPlus],
      }),
      {
        ...contactEmail(
          'brand-contact-email-wrong',
          'The brand has no contact email',
          'Until August 2025 this code meant this: new campaigns wait for the email and its confirmation.',
        ),
        prevalence: 'rare',
        when: { decisive: { says: 'Non-Compliant Brand' } },
        source: errorPage(21737),
      },
    ],
  },
  {
    code: 21738,
    title: "The email to the brand contact couldn't be delivered",
    product: 'messaging',
    level: 'error',
    summary: "The brand's contact email address rejected Twilio's email.",
    messages: ['Brand Registration Failure: 2FA Email Undeliverable'],
    retryable: false,
    related: [21736, 21740],
    causes: [
      secondFactorCause({
        id: 'brand-mail-undeliverable',
        title: "The inbox doesn't exist or rejects the email",
        explanation: 'A typo, an inactive or full inbox, or one that rejects email from outside.',
        steps: [
          {
            id: 'email',
            text: 'Compare the contact email in the brand with the inbox, character by character. Send an email there from outside to check that it arrives.',
            link: brands,
          },
          {
            id: 'correct',
            text: 'Correct a wrong address in the brand, or as `brand_contact_email` in its bundle (`us_a2p_messaging_profile_information`); then resubmit both.',
          },
          ...newMail,
        ],
        source: errorPage(21738, '2026-11-29'),
        sources: [secondFactor, authenticationPlus],
      }),
    ],
  },
  {
    code: 21739,
    title: "The steps in the brand email weren't completed",
    product: 'messaging',
    level: 'error',
    summary: "The steps in the email to the brand contact weren't finished.",
    messages: ['Brand Registration Failure: 2FA Verification Failed or Timed Out'],
    retryable: false,
    related: [21736, 21737, 21741],
    causes: [
      secondFactorCause({
        id: 'brand-email-not-confirmed',
        title: 'Nobody acted on the email to the brand contact',
        explanation: "It was opened but not finished, its code (PIN) wasn't entered, or the session ran out.",
        steps: newCode,
        source: errorPage(21739, '2026-11-29'),
        sources: [secondFactor, authenticationPlus],
      }),
    ],
  },
  {
    code: 21740,
    title: 'The brand contact has a free email address',
    product: 'messaging',
    level: 'error',
    summary: 'For a listed company, the contact email must be on its own domain.',
    messages: ['Brand Registration Failure: Invalid Brand Contact Email Domain'],
    retryable: false,
    related: [21736, 30881, 30971, 30482, 21738],
    causes: [contactEmail('free-email-address', "The address isn't on the business's own domain", 'Addresses at Gmail and similar services prove nothing.')],
  },
  {
    code: 21741,
    title: 'The code in the brand email has expired',
    product: 'messaging',
    level: 'error',
    summary: "The code wasn't entered in time.",
    messages: ['Brand Registration Failure: 2FA Code Expired'],
    retryable: false,
    related: [21737, 21739],
    causes: [
      secondFactorCause({
        id: 'brand-mail-expired',
        title: 'The code expired before it was used',
        explanation: 'A new email contains a new code.',
        steps: newCode,
        source: errorPage(21741, '2026-11-29'),
        sources: [secondFactor, authenticationPlus],
      }),
    ],
  },
];
