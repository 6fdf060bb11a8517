import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { addressWrong } from './shared/businessReasons.ts';
import { verificationFields } from './shared/consent.ts';
import { type BrandHead, brandEntry, brands, checkRequest, failedBrand, profile } from './shared/brands.ts';
import { askSupport, brandCause, checkBrand, editBrand, type Fault, nameOnly, office, owner } from './shared/registrations.ts';

/** Some detail of a sole proprietor that has served for other brands. */
const usedTooOften = (head: BrandHead, id: string, what: string, where = 'starter profile'): ErrorEntry =>
  failedBrand(head, {
    id,
    title: `The ${what} was used for another brand`,
    explanation: 'A sole proprietor needs their own.',
    change: [{ id: 'own', text: `Submit the ${where} with another ${what}.`, link: profile }],
  });

const supportedCountry: Omit<Fault, 'source'> = {
  id: 'country-not-supported',
  title: 'The country code is wrong or not supported',
  explanation: 'It has two letters: `US`, not `USA`.',
  change: [{ id: 'country', text: "Correct the country in the profile. If it's right, businesses from there can't register a brand.", link: profile }],
};

export const entries: readonly ErrorEntry[] = [
  failedBrand(
    {
      code: 30701,
      title: 'Brand failed: a field has the wrong format',
      summary: 'A field in the business data has the wrong format. The brand page names it.',
      messages: ['~Invalid State/Region/Province. please check the input field value', 'Brand Registration Failure: Invalid input parameters'],
      related: [30754, 30757, 30795, 30794],
    },
    {
      id: 'brand-field-malformed',
      title: 'The named field is malformed',
      explanation: "It's often the phone number, state, zip or tax number.",
      change: [
        {
          id: 'field',
          text: 'Correct that field: phone as `+15125550100`, a US state as two letters such as `TX`, street and website up to 100 characters.',
          link: profile,
        },
      ],
    },
  ),
  brandEntry(
    {
      code: 30702,
      title: 'Brand failed: not in the registry',
      summary: 'The Campaign Registry no longer has this brand.',
      messages: ['Brand Registration Failure: Registration not found'],
      related: [30703, 21725],
    },
    [
      brandCause({
        id: 'brand-not-in-registry',
        title: 'The brand was deleted or is no longer active',
        explanation: 'A failed brand can be corrected; a deleted one must be registered again.',
        who: office,
        change: [{ id: 'status', text: 'Open the brand and check its status and reasons.', link: brands }],
        source: errorPage(30702),
      }),
    ],
  ),
  failedBrand(
    {
      code: 30703,
      title: 'Brand failed: it already exists',
      summary: 'Another brand has the same name, tax number, phone, email, website or stock symbol.',
      messages: ['Brand Registration Failure: Duplicate record detected'],
      related: [30898, 30750, 30747, 30795],
    },
    {
      id: 'brand-duplicate',
      title: 'The value is already in use',
      explanation: 'It can be one of your older brands, even with another provider.',
      change: [
        { id: 'own', text: 'Use your older brand if there is one.', link: brands },
        { id: 'change', text: 'Enter a different value in the field that the brand page names.', link: profile },
      ],
    },
  ),
  brandEntry(
    {
      code: 30709,
      title: 'An opt-in message needs a way to opt in',
      summary: 'The campaign has an opt-in confirmation, but says that nobody opts in.',
      messages: ['Subscribers Must Be Opted In When Providing an Opt-In Message'],
      related: [30896, 21727],
    },
    [
      {
        id: 'opt-in-message-without-opt-in',
        title: 'The two answers contradict each other',
        explanation: 'A confirmation goes to people who opted in.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          {
            id: 'match',
            text: 'Set the campaign to say that subscribers opt in (`SubscriberOptIn` in the API), or clear the opt-in message (`OptInMessage`).',
            link: { place: 'a2p-campaigns' },
          },
          checkRequest,
        ],
        note: nameOnly,
        source: errorPage(30709),
        sources: [verificationFields],
      },
    ],
  ),
  brandEntry(
    {
      code: 30710,
      title: "A brand with campaigns can't be deleted",
      summary: 'Active campaigns still use this brand.',
      messages: ['Deleting a Brand with Active Campaigns is Not Allowed'],
      related: [30711, 21725],
    },
    [
      {
        id: 'brand-has-campaigns',
        title: 'A campaign uses the brand',
        explanation: 'Deleting a campaign stops its texts to the US.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'campaigns', text: 'Delete its campaigns first, if you can stop their texts.', link: { place: 'a2p-campaigns' } },
          { id: 'check', text: 'Delete the brand again. It disappears from the list.' },
        ],
        source: errorPage(30710, '2026-11-29'),
      },
    ],
  ),
  brandEntry(
    {
      code: 30711,
      title: "A shared brand can't be deleted",
      summary: 'The brand is shared with another account.',
      messages: ['Deleting a Brand with Active Brand Sharing is Not Allowed'],
      related: [30710],
    },
    [
      {
        id: 'brand-is-shared',
        title: 'The brand is still shared',
        explanation: 'You have to stop sharing it first.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'end', text: 'End every share of the brand.', link: brands },
          askSupport("the brand SID, if you can't find a share"),
          { id: 'check', text: 'Delete the brand again. It disappears from the list.' },
        ],
        source: errorPage(30711, '2026-11-29'),
      },
    ],
  ),
  brandEntry(
    {
      code: 30712,
      title: 'Brand failed: the account has too many brands',
      summary: "The account can't register any more brands.",
      messages: ['Brand Registration Failure: Max registration limit reached'],
      related: [21724, 30930],
    },
    [
      {
        id: 'brand-limit',
        title: 'The account has reached its limit',
        explanation: 'Twilio limits how many brands one account can register.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [askSupport('the Account SID, how many brands you need and why'), editBrand, checkBrand],
        source: errorPage(30712),
      },
    ],
  ),
  ...(
    [
      [30713, 'The vetting token was rejected', 'Invalid Vetting Token'],
      [30714, 'The registry rejected the vetting token', 'Vetting Token Rejected by TCR'],
    ] as const
  ).map(([code, title, message]) =>
    brandEntry(
      {
        code,
        title,
        summary: "The brand's vetting token failed the check.",
        messages: [message],
        related: [code === 30713 ? 30714 : 30713, 30715, 21722, 30501],
      },
      [
        {
          id: 'campaign-verify-token-wrong',
          title: "The token is incomplete, expired or another brand's",
          explanation: 'Political brands need a Campaign Verify token, issued for the same organization, with all its parts.',
          prevalence: 'common',
          who: office,
          when: {},
          steps: [
            { id: 'whole', text: 'Copy the full token again from [Campaign Verify](https://www.campaignverify.org), or get a new one.' },
            { id: 'check', text: "Send the request again, then fetch the brand's vetting. `vetting_status` is `SUCCESS` when it's fixed." },
          ],
          ...(code === 30714 && { note: nameOnly }),
          source: errorPage(code, code === 30713 ? '2026-11-29' : undefined),
        },
      ],
    ),
  ),
  brandEntry(
    {
      code: 30715,
      title: "A sole proprietor can't use a vetting token",
      summary: 'Vetting tokens are for Standard brands.',
      messages: ['Vetting Token Not Allowed for Sole Proprietor Brands'],
      related: [30713, 30714, 21721],
    },
    [
      {
        id: 'token-for-sole-proprietor',
        title: 'The brand is a sole proprietor',
        explanation: 'Sole proprietors register without a token.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [{ id: 'without', text: 'Register without the token, or choose the right brand type.', link: brands }, checkBrand],
        source: errorPage(30715),
      },
    ],
  ),
  failedBrand(
    {
      code: 30729,
      title: "Brand failed: the country isn't supported",
      summary: "Businesses from this country can't register.",
      messages: ['Brand Registration Failure: Country code not allowed'],
      related: [30755, 30754],
    },
    supportedCountry,
  ),
  brandEntry(
    {
      code: 30734,
      title: "Brand failed: sole proprietors aren't enabled",
      summary: "This account can't register sole proprietor brands.",
      messages: ['Brand Registration Failure: Sole Proprietor brands are not enabled'],
      related: [30903, 30915],
    },
    [
      {
        id: 'sole-proprietor-not-enabled',
        title: "The account doesn't have permission",
        explanation: 'Only Support can enable it.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [
          askSupport('the Account SID and the kind of business'),
          { id: 'ein', text: 'Register as Low-Volume Standard instead if the business has an EIN.', link: brands },
          checkBrand,
        ],
        source: errorPage(30734),
      },
    ],
  ),
  usedTooOften(
    {
      code: 30747,
      title: 'Brand failed: the address is in use',
      summary: 'Another sole proprietor brand has this address.',
      messages: ['Brand Registration Failure: Address duplicate threshold reached'],
      related: [30748, 30749, 30750],
    },
    'address-used-too-often',
    'address',
  ),
  usedTooOften(
    {
      code: 30748,
      title: 'Brand failed: the phone number is in use',
      summary: 'Other sole proprietor brands have this phone number.',
      messages: ['Brand Registration Failure: Phone number duplicate threshold reached'],
      related: [30747, 30749, 30750],
    },
    'phone-used-too-often',
    'phone number',
  ),
  usedTooOften(
    {
      code: 30749,
      title: 'Brand failed: the email is in use',
      summary: 'Other sole proprietor brands have this email.',
      messages: ['Brand Registration Failure: Email address duplicate threshold reached'],
      related: [30747, 30748, 30750],
    },
    'email-used-too-often',
    'email address',
  ),
  usedTooOften(
    {
      code: 30750,
      title: 'Brand failed: the mobile number is in use',
      summary: 'Another sole proprietor brand was verified with this mobile number.',
      messages: ['Brand Registration Failure: Mobile phone number duplicate threshold reached'],
      related: [30751, 30748, 30752],
    },
    'mobile-used-too-often',
    'mobile number',
    'A2P profile of the sole proprietor',
  ),
  failedBrand(
    {
      code: 30751,
      title: "Brand failed: the mobile number can't get a code",
      summary: "A sole proprietor is verified by text, and Twilio doesn't support this number for it.",
      messages: ['Brand Registration Failure: Unsupported mobile phone number'],
      related: [30750, 30752],
    },
    {
      id: 'mobile-not-supported',
      title: "It isn't a US mobile number that receives texts",
      explanation: 'The text that verifies the brand goes to this number.',
      change: [{ id: 'mobile', text: "Enter the proprietor's US mobile number.", link: brands }],
    },
  ),
  brandEntry(
    {
      code: 30752,
      title: 'Brand not confirmed: no valid reply to the text',
      summary: "A sole proprietor confirms the brand by replying to the latest text within 24 hours. That didn't happen.",
      messages: ['Brand Registration Failure: Invalid or expired OTP', 'You have used either an invalid or an expired OTP for brand verification.'],
      related: [30751, 30750, 30991],
    },
    [
      {
        id: 'brand-text-not-answered',
        title: 'Nobody replied YES to the latest text in time',
        explanation: 'When the brand is approved, the text goes to its mobile number. Only a reply to the latest text counts.',
        details: 'Over the API: `POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/BN…/SmsOtp`.',
        prevalence: 'common',
        who: 'someone with Console access, and the owner of the mobile phone',
        when: {},
        steps: [
          { id: 'new', text: "Request a new text on the brand's page.", link: brands },
          { id: 'yes', text: 'Answer it with `YES` within 24 hours.' },
          { id: 'check', text: "Look at the brand's identity status: **Verified** means it's done." },
        ],
        source: errorPage(30752, '2026-11-30'),
      },
      {
        id: 'mobile-number-wrong',
        title: 'The text went to another phone',
        explanation: "The brand's mobile number is wrong or outdated.",
        prevalence: 'occasional',
        who: owner,
        when: {},
        steps: [
          { id: 'compare', text: "Compare the brand's mobile number with the phone that should reply.", link: brands },
          askSupport('the brand SID and the right number if they differ: you can edit only a failed brand, and this one is approved'),
          { id: 'new', text: "Request a new text on the brand's page once the number is right.", link: brands },
          { id: 'yes', text: 'Answer it with `YES` within 24 hours.' },
          { id: 'check', text: "Look at the brand's identity status: **Verified** means it's done." },
        ],
        note: "Twilio's page mentions only a text that nobody replied to in time. The wrong phone is our own conclusion.",
        source: errorPage(30752, '2026-11-30'),
        sources: [errorPage(21725, '2026-11-30')],
      },
    ],
  ),
  failedBrand(
    {
      code: 30753,
      title: 'Brand failed: the email was rejected',
      summary: "The business's email doesn't work, or is a kind that isn't accepted.",
      messages: ['Brand Registration Failure: Unsupported email address'],
      related: [30881, 21740],
    },
    {
      id: 'brand-email-not-accepted',
      title: "The email isn't valid, or is a rejected kind",
      explanation: "Twilio doesn't publish which kinds it rejects.",
      change: [{ id: 'email', text: 'Enter an email on your domain. Good: `office@maplestreetdental.example`.', link: profile }],
    },
  ),
  failedBrand(
    {
      code: 30754,
      title: "Brand failed: the postal address doesn't exist",
      summary: "Street, city, state, zip and country don't match.",
      messages: ['Brand Registration Failure: Invalid postal address'],
      related: [30451, 30701],
    },
    { ...addressWrong, explanation: 'Street, number, suite, city, state, zip and country must together make a real postal address.' },
  ),
  failedBrand(
    {
      code: 30755,
      title: "Brand failed: the country code isn't supported",
      summary: "Businesses from this country can't register.",
      messages: ['Brand Registration Failure: Unsupported country code'],
      related: [30729, 30754],
    },
    supportedCountry,
  ),
];
