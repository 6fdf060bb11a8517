import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import { BUNDLES } from './shared/bundles.ts';
import { brief } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import { sentCheck } from './shared/messages.ts';
import { oneCause, stillInUse } from './shared/oneCause.ts';
import { oneReportNote } from './shared/notes.ts';
import { skill } from './shared/skill.ts';

const bundleGuide = skill('twilio-regulatory-compliance-bundles');
const bought = "Buy the number again with `BundleSid`. A 201 response with a `PN…` SID means it's fixed.";

const inReview = (code: number, what: string) => ({
  ...oneCause(code, `Twilio is reviewing ${what}, so nobody can delete it now.`, {
    id: 'review-not-finished',
    title: "Twilio hasn't finished its review",
    explanation: 'It can be deleted as a draft, once it is approved, or once it is rejected.',
    who: 'Twilio, or Twilio Support',
    steps: [
      { id: 'wait', text: 'Wait for the review to end.' },
      { id: 'support', text: 'Ask Twilio Support if nothing happens for three business days.', link: supportLink },
      { id: 'check', text: "Delete it again. A 204 response means it's fixed." },
    ],
  }),
  retryable: true,
  retryAdvice: 'Delete it again once the review is over.',
});

/** The bundle for this number. */
const APPROVED: Condition = { registration: 'approved' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 21644,
    title: 'A bundle still uses this end user',
    product: 'phone-numbers',
    level: 'error',
    messages: ['End-User cannot be deleted due to an active assignment to a Bundle'],
    status: [400],
    related: [21645, 21648],
    ...stillInUse(21644, 'this end user', 'a bundle', 'Assign another end user to each bundle that has this one.'),
  },
  {
    code: 21645,
    title: 'A bundle still uses this document',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Supporting Document cannot be deleted due to active Regulatory Bundle assignment'],
    status: [400],
    related: [21644, 21646],
    ...stillInUse(21645, 'this document', 'a bundle', 'Remove the document from each bundle that has it.'),
  },
  {
    code: 21646,
    title: 'The document is under review',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Supporting Document is not eligible for deletion'],
    status: [400],
    related: [21645, 21647],
    ...inReview(21646, 'the document'),
  },
  {
    code: 21647,
    title: 'The bundle is under review',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Regulatory Bundle is not eligible for deletion'],
    status: [400],
    related: [21646, 21648],
    ...inReview(21647, 'the bundle'),
  },
  {
    code: 21648,
    title: 'Numbers still use this bundle',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Regulatory Bundle cannot be deleted due to active number assignment'],
    status: [400],
    related: [21644, 21647],
    ...stillInUse(21648, 'this bundle', 'a phone number', 'Assign each of its numbers to another bundle that is `twilio-approved`.'),
  },
  {
    code: 21649,
    title: 'The number needs a regulatory bundle',
    product: 'phone-numbers',
    level: 'error',
    status: [400],
    summary: 'In its country, this kind of number is sold only with approved documents: a bundle.',
    messages: [
      'Bundle required and not provided',
      'Bundle required and not provided for country: [{country}] and numberType: [{type}]',
      'To purchase or transfer this number you must provide a bundle compliant with the rules for the country and number type. More information here: {url}',
      'does not have the correct regulation type',
      'Phone Number Requires a Bundle',
      'To provision this number you must supply the Bundle with End-User information and Supporting Documents to comply with local telecom regulations.',
    ],
    retryable: false,
    related: [21631, 21615, 21650, 21651, 21422, 21613],
    lookalikes: [{ code: 21404, text: "A trial account can't buy the number at all." }],
    causes: [
      brief(21649, {
        id: 'bundle-not-passed',
        title: 'The purchase has no bundle',
        explanation: 'The message shows the country and kind, such as `[GB]` and `[LOCAL]`.',
        details:
          "`address_requirements: none` in the search doesn't mean that no bundle is needed. The review takes days. Correct a rejected bundle; you don't need to start over.",
        who: 'the owner of the account (documents), then the person who buys the number',
        // The second is the text of 2020 for the same.
        when: { suggestedBy: [{ says: ['not provided', 'must provide a bundle'] }, { registration: ['none', 'approved'] }] },
        steps: [
          {
            id: 'create',
            text: 'Create a bundle for this country and this kind of number. It says which documents it needs.',
            link: BUNDLES,
            skipWhen: APPROVED,
          },
          { id: 'submit', text: 'Submit the bundle.', skipWhen: APPROVED },
          { id: 'wait', text: 'Wait for the status `twilio-approved`.', skipWhen: APPROVED },
          'Pass its `BU…` SID as `BundleSid`, and its Address as `AddressSid`.',
        ],
        check: bought,
        sources: [{ url: 'https://github.com/Preskton/terraform-provider-twilio/issues/53', read: '2026-11-28' }],
      }),
      brief(21649, {
        id: 'bundle-of-another-kind',
        title: 'The bundle is for another country or kind',
        explanation: 'A bundle covers one country, one kind of number, and either individuals or businesses.',
        who: 'the person who buys the number',
        // Three projects quote this text for a bundle of another kind.
        // An approved bundle that was passed and refused is rather of another kind than of another account.
        when: {
          suggestedBy: [{ registration: 'approved' }, { says: 'correct regulation type' }],
          decisive: { says: 'correct regulation type' },
        },
        steps: [
          "Compare the bundle's country, kind and end user with those in the message.",
          { id: 'second', text: 'Create a second bundle for this kind.', link: BUNDLES },
          { id: 'wait', text: 'Wait for the status `twilio-approved`.' },
          { id: 'ask', text: "Ask Twilio Support if you can't tell which documents this number needs.", link: supportLink },
        ],
        check: bought,
        sources: [bundleGuide],
      }),
      brief(21649, {
        id: 'bundle-not-approved',
        title: "The bundle isn't approved yet",
        explanation: "A draft, or a bundle in review, can't be used for a purchase.",
        prevalence: 'occasional',
        who: 'the owner of the account',
        when: {
          suggestedBy: [
            { says: ['not twilio-approved', 'pending-review', 'in-review', 'twilio-rejected', 'draft'] },
            { registration: ['pending', 'rejected'] },
          ],
          excludedBy: APPROVED,
        },
        steps: [
          'Fetch `https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/BU…` and read `status`.',
          { id: 'correct', text: 'Open the bundle, and correct what the review asked for, if it is `twilio-rejected`.', link: BUNDLES },
          'Submit it, unless it is in review.',
          'Wait for the status `twilio-approved`.',
        ],
        check: bought,
        sources: [
          bundleGuide,
          { url: 'https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles', read: '2026-11-30' },
          { url: 'https://support.twilio.com/hc/en-us/articles/16066152436507', read: '2026-11-30' },
        ],
      }),
      brief(21649, {
        id: 'bundle-of-another-account',
        title: 'The bundle belongs to another account',
        explanation: "A subaccount can't use the bundles of its main account.",
        prevalence: 'occasional',
        who: 'the owner of the account',
        when: { suggestedBy: [{ accountRelation: 'other' }, { accountLevel: 'subaccount', registration: 'approved' }] },
        steps: [
          'Clone the approved bundle: send `POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/BU…/Clones` with the SID of the account that buys as `TargetAccountSid`. Both accounts must be in the same organization.',
          "Use the copy's SID as `BundleSid`. The copy is approved at once.",
        ],
        check: bought,
        sources: [bundleGuide, { url: 'https://www.twilio.com/docs/phone-numbers/regulatory/api/clones-resource', read: '2026-11-30' }],
      }),
    ],
  },
  {
    code: 21650,
    title: 'The number needs a verified identity document',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Phone Number Requires a Verified Identity Document'],
    status: [400],
    related: [21649, 21651],
    ...oneCause(21650, 'Local rules require a verified identity document for this number.', {
      id: 'identity-document-missing',
      title: 'The account has no verified identity document',
      explanation: 'The account or subaccount that buys the number needs one.',
      who: 'the owner of the account',
      steps: [
        {
          id: 'bundle',
          text: 'Upload a scan of the identity document, with the name of the person or business, under **Phone Numbers > Documents** in the Console.',
        },
        { id: 'wait', text: 'Wait 48 business hours while the review is pending.' },
        { id: 'reason', text: 'Read the reason if the review failed, and correct what it names.' },
        { id: 'check', text: "Buy the number again. A 201 response with a `PN…` SID means it's fixed." },
      ],
    }),
  },
  {
    code: 21651,
    title: "A document or Address doesn't meet the rules",
    product: 'phone-numbers',
    level: 'error',
    messages: ['Document does not satisfy regulatory requirement'],
    status: [400],
    related: [21649, 21615, 21631, 21650],
    summary: "A document, or the Address with it, doesn't meet the rules for this number.",
    retryable: false,
    causes: [
      brief(21651, {
        id: 'document-not-fitting',
        title: 'The document has the wrong type, data or SID',
        explanation: "Its type doesn't match this number, a metadata field is missing, or its SID isn't valid.",
        who: 'the person who buys the number',
        steps: [
          'Fetch the document with the credentials of the account that buys: `GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{RD…}`. A 404 means that the SID is wrong or belongs to another account.',
          'Compare its `type` and `attributes` with the rules for this number: `GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations` with `IsoCountry`, `NumberType` and `EndUserType`.',
          'Ask Twilio Support if both are right.',
        ],
        check: bought,
      }),
      brief(21651, {
        id: 'address-not-in-bundle',
        title: "The Address and bundle don't belong together",
        explanation: 'The purchase has to name the same Address that was reviewed with the bundle.',
        prevalence: 'occasional',
        who: 'the person who buys the number',
        steps: [
          'Fetch what is in the bundle: `GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BU…}/ItemAssignments`.',
          'Find out which Address its documents name (`address_sids` under `attributes`).',
          'Pass that Address as `AddressSid`.',
        ],
        check: bought,
        note: oneReportNote,
        sources: [
          { url: 'https://github.com/gilesparnell/awe2m8/blob/750df77331bb8557c97b6edfb16982b869d0baf8/scripts/verify_ghost_address.js', read: '2026-11-29' },
        ],
      }),
    ],
  },
  {
    code: 21652,
    title: 'The subject of the MMS is longer than 40 characters',
    product: 'messaging',
    level: 'error',
    messages: ['Maximum subject length is 40 characters', '~Keep the subject text of your message to 40 characters or less.'],
    status: [400],
    ...oneCause(21652, 'A message subject can have up to 40 characters.', {
      id: 'subject-too-long',
      title: 'The subject is too long',
      explanation: 'Twilio counts its characters, spaces included.',
      who: 'a developer',
      steps: [{ id: 'cut', text: 'Shorten the subject to 40 characters, and put the rest in the text.' }, sentCheck],
    }),
  },
  {
    code: 21653,
    title: 'The message has more recipients than the channel allows',
    product: 'messaging',
    level: 'error',
    related: [30014],
    messages: ['There are more recipient addresses than allowed'],
    status: [400],
    ...oneCause(21653, 'An SMS has one recipient. The request has several.', {
      id: 'too-many-recipients',
      title: '`To` contains a list',
      explanation: 'Only a group MMS can have more than one recipient. The channel can also be wrong.',
      who: 'a developer',
      steps: [
        { id: 'loop', text: 'Send one request for each recipient.' },
        { id: 'group', text: 'Use the Conversations API if you want a group MMS.' },
        sentCheck,
      ],
    }),
  },
];
