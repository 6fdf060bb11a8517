import type { Cause, ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { addressWrong } from './shared/businessReasons.ts';
import { askSupport, brandCause, brandDetails, checkBrand, editBrand, type Fault, nameOnly, office, owner, read } from './shared/registrations.ts';

const developer = 'a developer';
const brands = { place: 'a2p-brands' } as const;
const profile = { place: 'primary-profile' } as const;
const checkRequest = { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." } as const;

/** Twilio's guide to failed brands. */
const brandGuide = { url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/troubleshooting-a2p-brands', read };

type Head = Pick<ErrorEntry, 'title' | 'summary' | 'messages' | 'related' | 'lookalikes'> & { code: number };

const entry = ({ code, ...head }: Head, causes: Cause[]): ErrorEntry => ({
  code,
  product: 'messaging',
  level: 'error',
  ...head,
  retryable: false,
  causes,
});

/** A brand that failed for one reason. */
const failedBrand = (head: Head, fault: Omit<Fault, 'source'>): ErrorEntry =>
  entry(head, [brandCause({ who: owner, source: errorPage(head.code), sources: [brandGuide], ...fault })]);

/** Some detail of a sole proprietor that has served for other brands. */
const usedTooOften = (head: Head, id: string, what: string, where = 'starter profile'): ErrorEntry =>
  failedBrand(head, {
    id,
    title: `The ${what} was used for another brand`,
    explanation: 'A sole proprietor needs their own.',
    change: [{ id: 'own', text: `Enter another ${what} in the ${where}, and submit the profile.`, link: profile }],
  });

const legalName: Fault = {
  id: 'legal-name-differs',
  title: "The name isn't the legal one",
  explanation: 'A trade name, an old name or a missing LLC or Inc. is enough.',
  who: owner,
  when: { suggestedBy: { field: ['company_name', 'business_name', 'legal_name', 'legal_company_name'] } },
  change: [
    {
      id: 'compare',
      text: 'Write the name in the profile as on the tax letter (for an EIN, CP 575 or 147C), letter by letter. Bad: `Maple Street Dental`. Good: `MAPLE STREET DENTAL LLC`.',
      link: profile,
    },
  ],
  source: errorPage(30795),
};

const taxNumber: Fault = {
  id: 'ein-wrong',
  title: 'The tax number is wrong',
  explanation: "A typo, another firm's number or a DUNS number. A US brand needs an EIN.",
  who: owner,
  when: { suggestedBy: { field: ['business_registration_number', 'tax_id', 'TAX_ID', 'ein'] } },
  change: [{ id: 'number', text: 'Copy the number from the tax letter into the profile.', link: profile }],
  source: errorPage(30795),
};

const socialSecurity: Fault = {
  id: 'ssn-instead-of-ein',
  title: 'A social security number was entered',
  explanation: 'A person without an EIN registers as a sole proprietor.',
  prevalence: 'occasional',
  who: owner,
  when: { suggestedBy: { says: ['SSN', 'social security'] } },
  change: [{ id: 'kind', text: 'Enter the EIN, or register a Sole Proprietor brand.', link: brands }],
  source: errorPage(30795),
};

const foreignNumber: Fault = {
  id: 'foreign-number-not-found',
  title: "A Canadian or foreign number couldn't be verified",
  explanation: 'The number or name differs from the national register.',
  prevalence: 'occasional',
  who: owner,
  when: { suggestedBy: { fromCountry: 'CA' } },
  change: [{ id: 'number', text: 'Copy number and name from the national register into the profile.', link: profile }],
  source: errorPage(30795),
};

const stock: Fault = {
  id: 'stock-data-wrong',
  title: "The stock data doesn't fit the company",
  explanation: "A private company is registered as a listed one, or exchange and symbol aren't those of the listing.",
  who: owner,
  when: { suggestedBy: { field: ['stock_symbol', 'stock_exchange', 'company_type'] } },
  change: [
    {
      id: 'type',
      text: 'Set the company type to private, or enter exchange and symbol as listed. Bad: public, `NASDAQ: n/a`.',
      link: brands,
    },
  ],
  source: errorPage(30796),
};

const authority: Fault = {
  id: 'not-a-us-authority',
  title: 'The business is no US authority',
  explanation: 'Only federal, state, county and city bodies of the US count.',
  who: owner,
  when: { suggestedBy: { field: 'entity_type' } },
  change: [{ id: 'type', text: 'Choose another company type. For a real authority, enter its US address.', link: brands }],
  source: errorPage(30797),
};

const taxExempt: Fault = {
  id: 'tax-exemption-not-found',
  title: "The IRS doesn't list it as a charity",
  explanation: 'Only US charities with 501(c) status count, and their entry must show the charitable subsection.',
  who: owner,
  when: { suggestedBy: [{ field: 'entity_type' }, { field: 'entity_type', says: ['501(c)', 'tax exempt', 'tax-exempt', 'charity'] }] },
  change: [{ id: 'type', text: 'Write the name exactly as in the IRS list, or choose the type private.', link: brands }],
  source: errorPage(30798),
};

const supportedCountry: Omit<Fault, 'source'> = {
  id: 'country-not-supported',
  title: 'The country code is wrong or not accepted',
  explanation: 'It has two letters: `US`, not `USA`.',
  change: [{ id: 'country', text: "Correct the country in the profile. If it's right, its businesses can't register a brand.", link: profile }],
};

const systemFault = (code: number, title: string, message: string): ErrorEntry =>
  entry(
    {
      code,
      title,
      summary: 'Something failed at Twilio while it registered the brand.',
      messages: [message],
      related: [30791, 30794],
    },
    [
      {
        id: 'brand-system-fault',
        title: "The fault isn't in your data",
        explanation: 'Only Support can see what happened.',
        prevalence: 'common',
        who: 'Twilio Support',
        when: {},
        steps: [askSupport('the brand SID and the time'), checkBrand],
        source: errorPage(code),
      },
    ],
  );

export const entries: readonly ErrorEntry[] = [
  failedBrand(
    {
      code: 30701,
      title: 'Brand failed: a field has the wrong format',
      summary: 'A field of the business data breaks its rule. The brand page names it.',
      messages: ['Invalid State/Region/Province. please check the input field value', 'Brand Registration Failure: Invalid input parameters'],
      related: [30754, 30757, 30795, 30794],
    },
    {
      id: 'brand-field-malformed',
      title: 'The named field is malformed',
      explanation: 'Often it is the phone number, state, zip or tax number.',
      change: [
        {
          id: 'field',
          text: 'Correct the named field: phone as `+15125550100`, state as two letters such as `TX`, street and website up to 100 characters.',
          link: profile,
        },
      ],
    },
  ),
  entry(
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
        change: [{ id: 'status', text: 'Open the brand and read its status and reasons.', link: brands }],
        source: errorPage(30702),
      }),
    ],
  ),
  failedBrand(
    {
      code: 30703,
      title: 'Brand failed: it exists already',
      summary: 'Another brand has the same name, tax number, phone, email, website or stock symbol.',
      messages: ['Brand Registration Failure: Duplicate record detected'],
      related: [30898, 30750, 30747, 30795],
    },
    {
      id: 'brand-duplicate',
      title: 'The named field is in use',
      explanation: 'It can be one of your older brands, even with another provider.',
      change: [
        { id: 'own', text: 'Use your older brand if there is one.', link: brands },
        { id: 'change', text: 'Enter another value in the field that the brand page names.', link: profile },
      ],
    },
  ),
  entry(
    {
      code: 30709,
      title: 'An opt-in message needs a way to opt in',
      summary: 'The campaign has a confirmation for sign-ups, and says that nobody signs up.',
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
        steps: [{ id: 'match', text: 'Set that subscribers opt in, or clear the opt-in message.', link: { place: 'a2p-campaigns' } }, checkRequest],
        note: nameOnly,
        source: errorPage(30709),
      },
    ],
  ),
  entry(
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
          { id: 'campaigns', text: 'Delete its campaigns first, if their texts may stop.', link: { place: 'a2p-campaigns' } },
          { id: 'check', text: 'Delete the brand again. It leaves the list.' },
        ],
        source: errorPage(30710, '2026-11-29'),
      },
    ],
  ),
  entry(
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
        explanation: 'The sharing must end first.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'end', text: 'End every sharing of the brand.', link: brands },
          askSupport('the brand SID, if you find no sharing'),
          { id: 'check', text: 'Delete the brand again. It leaves the list.' },
        ],
        source: errorPage(30711, '2026-11-29'),
      },
    ],
  ),
  entry(
    {
      code: 30712,
      title: 'Brand failed: the account has too many',
      summary: 'The account can register no more brands.',
      messages: ['Brand Registration Failure: Max registration limit reached'],
      related: [21724, 30930],
    },
    [
      {
        id: 'brand-limit',
        title: 'The limit of the account is reached',
        explanation: 'Support can allow more.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [askSupport('the Account SID, how many brands you need and why'), checkBrand],
        source: errorPage(30712),
      },
    ],
  ),
  ...(
    [
      [30713, "The vetting token isn't accepted", 'Invalid Vetting Token'],
      [30714, 'The registry rejected the vetting token', 'Vetting Token Rejected by TCR'],
    ] as const
  ).map(([code, title, message]) =>
    entry(
      {
        code,
        title,
        summary: "The token for the vetting of the brand didn't pass.",
        messages: [message],
        related: [code === 30713 ? 30714 : 30713, 30715, 21722, 30501],
      },
      [
        {
          id: 'campaign-verify-token-wrong',
          title: 'The token is incomplete, expired or of another brand',
          explanation: 'Political brands need a Campaign Verify token, issued for the same organization, with all its parts.',
          prevalence: 'common',
          who: office,
          when: {},
          steps: [{ id: 'whole', text: 'Copy the full token again from [Campaign Verify](https://www.campaignverify.org), or get a new one.' }, checkRequest],
          ...(code === 30714 && { note: nameOnly }),
          source: errorPage(code, code === 30713 ? '2026-11-29' : undefined),
        },
      ],
    ),
  ),
  entry(
    {
      code: 30715,
      title: 'A sole proprietor takes no vetting token',
      summary: 'Vetting tokens are for Standard brands.',
      messages: ['Vetting Token Not Allowed for Sole Proprietor Brands'],
      related: [30713, 30714, 21721],
    },
    [
      {
        id: 'token-for-sole-proprietor',
        title: 'The brand is a sole proprietor',
        explanation: 'It registers without a token.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [{ id: 'without', text: 'Register without the token, or choose the right kind of brand.', link: brands }, checkBrand],
        source: errorPage(30715),
      },
    ],
  ),
  failedBrand(
    {
      code: 30729,
      title: "Brand failed: the country isn't accepted",
      summary: "Businesses of this country can't register.",
      messages: ['Brand Registration Failure: Country code not allowed'],
      related: [30755, 30754],
    },
    supportedCountry,
  ),
  entry(
    {
      code: 30734,
      title: "Brand failed: sole proprietors aren't enabled",
      summary: 'This account may not register sole proprietor brands.',
      messages: ['Brand Registration Failure: Sole Proprietor brands are not enabled'],
      related: [30903, 30915],
    },
    [
      {
        id: 'sole-proprietor-not-enabled',
        title: 'The account has no permission for it',
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
      summary: 'Another sole proprietor brand was confirmed with this mobile number.',
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
      title: 'Brand failed: the mobile number takes no code',
      summary: 'A sole proprietor is confirmed by text, and this number gets none.',
      messages: ['Brand Registration Failure: Unsupported mobile phone number'],
      related: [30750, 30752],
    },
    {
      id: 'mobile-not-supported',
      title: 'The number is no US mobile number',
      explanation: 'It must be a mobile phone that receives texts.',
      change: [{ id: 'mobile', text: 'Enter the US mobile number of the proprietor.', link: brands }],
    },
  ),
  entry(
    {
      code: 30752,
      title: "Brand not confirmed: the text wasn't answered",
      summary: "A sole proprietor confirms the brand by answering a text within 24 hours. That didn't happen.",
      messages: ['Brand Registration Failure: Invalid or expired OTP', 'You have used either an invalid or an expired OTP for brand verification.'],
      related: [30751, 30750, 30991],
    },
    [
      {
        id: 'brand-text-not-answered',
        title: 'Nobody answered YES in time',
        explanation: 'The text goes to the mobile number in the brand, when it is approved.',
        details: 'The text can be sent again in the Console, or by the API at `/v1/a2p/BrandRegistrations/BN…/SmsOtp`.',
        prevalence: 'common',
        who: 'the owner of the mobile phone',
        when: {},
        steps: [
          { id: 'new', text: "Request a new text on the brand's page.", link: brands },
          { id: 'yes', text: 'Answer it with `YES` within 24 hours.' },
          { id: 'check', text: 'Look at the identity of the brand: **Verified** means it is done.' },
        ],
        source: errorPage(30752),
      },
      {
        id: 'mobile-number-wrong',
        title: 'The text went to another phone',
        explanation: 'The mobile number in the brand is wrong or old.',
        prevalence: 'occasional',
        who: owner,
        when: {},
        steps: [{ id: 'mobile', text: 'Correct the mobile number.', link: brands }, editBrand, checkBrand],
        note: "Twilio's page names only a text that nobody answered in time. Another phone is our own conclusion.",
        source: errorPage(30752, '2026-11-29'),
      },
    ],
  ),
  failedBrand(
    {
      code: 30753,
      title: "Brand failed: the email isn't accepted",
      summary: "The email of the business doesn't work, or is of a kind that isn't accepted.",
      messages: ['Brand Registration Failure: Unsupported email address'],
      related: [30881, 21740],
    },
    {
      id: 'brand-email-not-accepted',
      title: "The address isn't valid, or of a kind that is refused",
      explanation: "Which kinds are refused isn't published. An inbox on your own domain is the safe choice.",
      change: [{ id: 'email', text: 'Enter an email on your domain. Good: `office@maplestreetdental.example`.', link: profile }],
    },
  ),
  failedBrand(
    {
      code: 30754,
      title: "Brand failed: the postal address doesn't exist",
      summary: "Street, city, state, zip and country don't fit together.",
      messages: ['Brand Registration Failure: Invalid postal address'],
      related: [30451, 30701],
    },
    addressWrong,
  ),
  failedBrand(
    {
      code: 30755,
      title: "Brand failed: the country code isn't supported",
      summary: "Businesses of this country can't register.",
      messages: ['Brand Registration Failure: Unsupported country code'],
      related: [30729, 30754],
    },
    supportedCountry,
  ),
  failedBrand(
    {
      code: 30756,
      title: 'Brand failed: a name looks disguised',
      summary: "Business name, first or last name isn't written as plain text.",
      messages: ['Brand Registration Failure: Obfuscation check failure'],
      related: [30795],
    },
    {
      id: 'name-looks-disguised',
      title: 'Symbols or digits replace letters',
      explanation: 'The check looks for names written to hide who sends.',
      change: [{ id: 'plain', text: 'Write the names in plain letters. Bad: `M@ple 5treet`. Good: `Maple Street Dental LLC`.', link: profile }],
    },
  ),
  failedBrand(
    {
      code: 30757,
      title: 'Brand failed: no registration number',
      summary: 'The field for the tax or registration number is empty.',
      messages: [
        'Brand Registration Failure: Missing Business Registration Number',
        'Business registration number was not provided for brand registration to complete.',
      ],
      related: [30758, 30795, 30701, 30793],
    },
    {
      id: 'registration-number-missing',
      title: 'The number is missing',
      explanation: 'A company registers with the number on its tax letter.',
      change: [{ id: 'number', text: 'Enter the number in the profile. A person without an EIN registers as a sole proprietor.', link: profile }],
    },
  ),
  failedBrand(
    {
      code: 30758,
      title: 'Brand failed: no registration authority',
      summary: 'The field that says who gave the registration number is empty.',
      messages: ['~Unknown Error Code'],
      related: [30757],
    },
    {
      id: 'registration-authority-missing',
      title: 'The authority is missing',
      explanation: 'For a US company it is `EIN`.',
      change: [{ id: 'authority', text: 'Choose the kind of the number in the profile, such as `EIN`.', link: profile }],
    },
  ),
  entry(
    {
      code: 30759,
      title: 'The account may not do this with a registration',
      summary: 'The account lacks the permission for this step of a US registration.',
      messages: ['US A2P Registration: Insufficient Permissions to Perform Operation'],
      related: [30794, 20003],
    },
    [
      {
        id: 'registration-permission-missing',
        title: 'The permission is missing',
        explanation: 'Twilio enables some steps for single accounts only, or after a further review of the account.',
        prevalence: 'common',
        who: 'the owner of the account',
        when: {},
        steps: [
          { id: 'account', text: 'Look whether the profile and the brand of this account are approved.', link: brands },
          askSupport('the Account SID, the brand or campaign SID, and the step that needs the permission'),
          checkRequest,
        ],
        source: errorPage(30759, '2026-11-29'),
      },
    ],
  ),
  systemFault(30790, 'Brand failed: internal error at Twilio', 'Brand Registration Failure: Internal system error'),
  {
    ...entry(
      {
        code: 30791,
        title: 'Brand failed: passing error at Twilio',
        summary: "Twilio couldn't register the brand at that moment.",
        messages: ['Brand Registration Failure: Temporary system error'],
        related: [30790, 30792, 21730],
      },
      [
        {
          id: 'brand-passing-fault',
          title: 'A passing fault',
          explanation: "Your data isn't the reason.",
          prevalence: 'common',
          who: 'Twilio, so all you can do is try again',
          when: {},
          steps: [{ id: 'again', text: 'Wait 30 seconds, and submit the brand again.', link: brands }, checkBrand],
          source: errorPage(30791),
        },
      ],
    ),
    retryable: true,
    retryAdvice: 'Submit the same brand again after 30 seconds.',
  },
  systemFault(30792, 'Brand failed: general error at Twilio', 'Brand Registration Failure: General error'),
  entry(
    {
      code: 30793,
      title: "Brand failed: a linked profile can't be used",
      summary: "Twilio couldn't use one of the two profiles (bundles) behind the brand.",
      messages: [
        'Brand Registration Failure: Validation problems with connected bundles',
        'There was an error while processing the provided customer and a2p information.',
      ],
      related: [30796, 30794, 30757],
    },
    [
      {
        id: 'bundle-sid-wrong',
        title: 'A bundle SID is wrong or of another account',
        explanation: "The request names a bundle that this account doesn't have.",
        prevalence: 'common',
        who: developer,
        when: {
          suggestedBy: [
            { accountRelation: 'other' },
            { field: ['CustomerProfileBundleSid', 'A2PProfileBundleSid', 'customer_profile_bundle_sid', 'a2p_profile_bundle_sid'] },
          ],
        },
        steps: [
          { id: 'fetch', text: 'Fetch both bundles with the same credentials: `CustomerProfileBundleSid` and `A2PProfileBundleSid`.' },
          { id: 'set', text: 'Set the SIDs that exist, each in its own field.' },
          { id: 'again', text: 'Register the brand again.' },
          checkBrand,
        ],
        source: errorPage(30793),
      },
      {
        id: 'bundle-not-approved',
        title: "A profile isn't approved yet",
        explanation: "A draft or a profile in review can't carry a brand.",
        prevalence: 'occasional',
        who: office,
        when: { suggestedBy: { registration: ['pending', 'rejected'] } },
        steps: [
          { id: 'status', text: 'Open the profile. Submit it, or correct what it lists.', link: profile },
          { id: 'again', text: 'Submit the brand when the profile is **Approved**.', link: brands },
          checkBrand,
        ],
        note: "Twilio's page doesn't describe this case.",
        source: errorPage(30793),
      },
      brandCause({
        id: 'stock-exchange-unsupported',
        title: "The stock exchange isn't one of the list",
        explanation: 'It matters for listed companies only.',
        details:
          'Accepted are VSE, TWSE, TSX, SZSE, SWX, STO, SSE, SGX, SEHK, OMX, NSE, LON, KRX, JSE, JPX, ICEX, FRA, BSE, BME, B3, ASX, AMX, AMEX, NYSE, NASDAQ, OTHER and NONE.',
        prevalence: 'occasional',
        who: owner,
        when: { suggestedBy: { field: ['stock_exchange', 'stock_symbol'] } },
        change: [{ id: 'exchange', text: 'Enter the exchange as in the list under Details, or set the company type to private.', link: brands }],
        source: errorPage(30793),
      }),
    ],
  ),
  entry(
    {
      code: 30794,
      title: 'US registration: general error',
      summary: "The brand or campaign wasn't processed. The sentence in its error list should say why.",
      messages: ['US A2P Registration: General error', 'There was a general system error when processing your registration request.'],
      related: [30792, 30793, 30701, 30759, 30790],
    },
    [
      {
        id: 'registration-general-error',
        title: "Twilio couldn't tell the exact reason",
        explanation: 'The description in the error list of the brand or campaign should name the problem.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'read', text: 'Open the brand or campaign, and read the sentence under the code.', link: brands },
          { id: 'fix', text: 'Correct what it names, and submit again.' },
          askSupport('the SID and that sentence, if it names nothing or fails again'),
          { id: 'check', text: "Look at the status: **Approved** (brand) or **Verified** (campaign) means it's fixed." },
        ],
        source: errorPage(30794),
      },
    ],
  ),
  entry(
    {
      code: 30795,
      title: "Brand: tax number and name don't match",
      summary: 'The register knows this tax number under another name, or not at all.',
      messages: [
        'Brand Registration Feedback: Data mismatch related to tax id and its associated properties.',
        'Brand Registration: Tax ID data mismatch',
        'Your Brand has received feedback from The Campaign Registry upon registration.',
      ],
      related: [30799, 30701, 30703, 30757, 30898, 21724],
      lookalikes: [
        { code: 30799, text: "The data couldn't be confirmed, and Twilio gives no reason." },
        { code: 30703, text: 'The data is in use for another brand.' },
      ],
    },
    [
      brandCause(legalName),
      brandCause(taxNumber),
      brandCause(socialSecurity),
      {
        id: 'ein-too-new',
        title: 'The EIN is only some weeks old',
        explanation: 'It can take 30 to 90 days until the registers know a new number.',
        details: brandDetails,
        prevalence: 'occasional',
        who: owner,
        when: {},
        steps: [
          { id: 'wait', text: 'Wait some weeks.' },
          askSupport("the brand and your letter CP 575 or 147C, if you can't wait; ask for an identity appeal"),
          editBrand,
          checkBrand,
        ],
        note: 'Based on one second-hand report.',
        source: errorPage(30795),
      },
      brandCause(foreignNumber),
    ],
  ),
  entry(
    {
      code: 30796,
      title: "Brand: company type or stock data doesn't match",
      summary: "Company type or stock data doesn't match the listing.",
      messages: [
        'Brand Registration Feedback: Non public entity registered as a public for profit entity or the stock information mismatch.',
        'Brand Registration: Entity type or stock information mismatch',
      ],
      related: [30793, 30799],
    },
    [brandCause(stock)],
  ),
  entry(
    {
      code: 30797,
      title: 'Brand: it is no US authority',
      summary: 'The brand is registered as a government body and is none.',
      messages: [
        'Brand Registration Feedback: Non government entity registered as a government entity. Must be a U.S. government entity.',
        'Brand Registration: Must be a U.S. government entity to register as government',
      ],
      related: [30799],
    },
    [brandCause(authority)],
  ),
  entry(
    {
      code: 30798,
      title: 'Brand: it is no listed charity',
      summary: "The brand is registered as a non-profit, and the IRS doesn't know it as one.",
      messages: [
        'Brand Registration Feedback: No IRS 501c tax-exempt status found.',
        'Your Brand has received feedback from The Campaign Registration upon registration.',
      ],
      related: [30487, 30799],
    },
    [brandCause(taxExempt)],
  ),
  entry(
    {
      code: 30799,
      title: "Brand: the data couldn't be confirmed",
      summary: "The register couldn't confirm the business, and gives no reason. Go by the kind of company.",
      messages: [
        'Brand Registration Feedback: We were unable to verify the details of the registration data.',
        'Brand Registration: Unable to verify registration details',
        'Your Brand has received feedback from The Campaign Registration upon registration.',
      ],
      related: [30795, 30796, 30797, 30798, 30991],
      lookalikes: [{ code: 30795, text: 'Tax number and name differ.' }],
    },
    [
      brandCause({ ...legalName, source: errorPage(30799) }),
      brandCause({ ...taxNumber, source: errorPage(30799) }),
      brandCause({ ...socialSecurity, source: errorPage(30799) }),
      brandCause({ ...foreignNumber, source: errorPage(30799) }),
      brandCause({ ...stock, prevalence: 'occasional', source: errorPage(30799) }),
      brandCause({ ...authority, prevalence: 'occasional', source: errorPage(30799) }),
      brandCause({ ...taxExempt, prevalence: 'occasional', source: errorPage(30799) }),
    ],
  ),
];
