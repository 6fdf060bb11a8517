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
      text: 'Write the name in the profile exactly as on the tax letter (for an EIN, CP 575 or 147C). Bad: `Maple Street Dental`. Good: `MAPLE STREET DENTAL LLC`.',
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
  when: { suggestedBy: { says: ['canadian', 'foreign', 'government id'] } },
  change: [{ id: 'number', text: 'Copy the number and name from the national register into the profile.', link: profile }],
  source: errorPage(30795),
};

const stock: Fault = {
  id: 'stock-data-wrong',
  title: "The stock data doesn't match the company",
  explanation: "A private company is registered as a listed one, or the exchange and symbol don't match the listing.",
  who: owner,
  when: { suggestedBy: { field: ['stock_symbol', 'stock_exchange', 'company_type'] } },
  change: [
    {
      id: 'type',
      text: 'Set the company type to private, or enter the exchange and symbol as listed. Bad: public, `NASDAQ: n/a`.',
      link: brands,
    },
  ],
  source: errorPage(30796),
};

const authority: Fault = {
  id: 'not-a-us-authority',
  title: "The business isn't a US government body",
  explanation: 'Only US federal, state, county and city bodies count.',
  who: owner,
  when: { suggestedBy: { field: 'entity_type' } },
  change: [{ id: 'type', text: 'Choose another company type. For an actual government body, enter its US address.', link: brands }],
  source: errorPage(30797),
};

const taxExempt: Fault = {
  id: 'tax-exemption-not-found',
  title: "The IRS doesn't list it as a charity",
  explanation: 'Only US charities with 501(c) status count, and their entry must show the charitable subsection.',
  who: owner,
  when: { suggestedBy: [{ field: 'entity_type' }, { field: 'entity_type', says: ['501(c)', 'tax exempt', 'tax-exempt', 'charity'] }] },
  change: [{ id: 'type', text: 'Write the name exactly as in the IRS list, or set the type to private.', link: brands }],
  source: errorPage(30798),
};

const supportedCountry: Omit<Fault, 'source'> = {
  id: 'country-not-supported',
  title: 'The country code is wrong or not supported',
  explanation: 'It has two letters: `US`, not `USA`.',
  change: [{ id: 'country', text: "Correct the country in the profile. If it's right, businesses from there can't register a brand.", link: profile }],
};

const systemFault = (code: number, title: string, message: string): ErrorEntry =>
  entry(
    {
      code,
      title,
      summary: "Something failed on Twilio's side while registering the brand.",
      messages: [message],
      related: [30791, 30794],
    },
    [
      {
        id: 'brand-system-fault',
        title: "The problem isn't in your data",
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
          text: 'Correct that field: phone as `+15125550100`, state as two letters such as `TX`, street and website up to 100 characters.',
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
  entry(
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
          { id: 'match', text: 'Set the campaign to say that subscribers opt in, or clear the opt-in message.', link: { place: 'a2p-campaigns' } },
          checkRequest,
        ],
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
          { id: 'campaigns', text: 'Delete its campaigns first, if you can stop their texts.', link: { place: 'a2p-campaigns' } },
          { id: 'check', text: 'Delete the brand again. It disappears from the list.' },
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
  entry(
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
        explanation: 'Support can raise it.',
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
      [30713, 'The vetting token was rejected', 'Invalid Vetting Token'],
      [30714, 'The registry rejected the vetting token', 'Vetting Token Rejected by TCR'],
    ] as const
  ).map(([code, title, message]) =>
    entry(
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
  entry(
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
      summary: "A sole proprietor is verified by text, and this number can't receive texts.",
      messages: ['Brand Registration Failure: Unsupported mobile phone number'],
      related: [30750, 30752],
    },
    {
      id: 'mobile-not-supported',
      title: "It isn't a US mobile number",
      explanation: 'It must be a mobile phone that can receive texts.',
      change: [{ id: 'mobile', text: "Enter the proprietor's US mobile number.", link: brands }],
    },
  ),
  entry(
    {
      code: 30752,
      title: 'Brand not confirmed: nobody replied to the text',
      summary: "A sole proprietor confirms the brand by replying to a text within 24 hours. That didn't happen.",
      messages: ['Brand Registration Failure: Invalid or expired OTP', 'You have used either an invalid or an expired OTP for brand verification.'],
      related: [30751, 30750, 30991],
    },
    [
      {
        id: 'brand-text-not-answered',
        title: 'Nobody replied YES in time',
        explanation: 'When the brand is approved, the text goes to its mobile number.',
        details: 'Over the API: `https://messaging.twilio.com/v1/a2p/BrandRegistrations/BN…/SmsOtp`.',
        prevalence: 'common',
        who: 'the owner of the mobile phone',
        when: {},
        steps: [
          { id: 'new', text: "Request a new text on the brand's page.", link: brands },
          { id: 'yes', text: 'Answer it with `YES` within 24 hours.' },
          { id: 'check', text: "Look at the brand's identity status: **Verified** means it's done." },
        ],
        source: errorPage(30752),
      },
      {
        id: 'mobile-number-wrong',
        title: 'The text went to another phone',
        explanation: "The brand's mobile number is wrong or outdated.",
        prevalence: 'occasional',
        who: owner,
        when: {},
        steps: [{ id: 'mobile', text: 'Correct the mobile number.', link: brands }, editBrand, checkBrand],
        note: "Twilio's page mentions only a text that nobody replied to in time. The wrong phone is our own conclusion.",
        source: errorPage(30752, '2026-11-29'),
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
      explanation: "Twilio doesn't publish which kinds are rejected. An email on your domain is safe.",
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
    addressWrong,
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
  failedBrand(
    {
      code: 30756,
      title: 'Brand failed: a name looks disguised',
      summary: "The business name, first name or last name isn't in plain letters.",
      messages: ['Brand Registration Failure: Obfuscation check failure'],
      related: [30795],
    },
    {
      id: 'name-looks-disguised',
      title: 'Symbols or digits replace letters',
      explanation: 'The check looks for names that hide who the sender is.',
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
      summary: 'The field that says who issued the registration number is empty.',
      messages: ['~Unknown Error Code'],
      related: [30757],
    },
    {
      id: 'registration-authority-missing',
      title: 'The authority is missing',
      explanation: "For a US company, it's `EIN`.",
      change: [{ id: 'authority', text: "Choose the number's type in the profile, such as `EIN`.", link: profile }],
    },
  ),
  entry(
    {
      code: 30759,
      title: "The account can't do this with a registration",
      summary: "The account doesn't have permission for this step of a US registration.",
      messages: ['US A2P Registration: Insufficient Permissions to Perform Operation'],
      related: [30794, 20003],
    },
    [
      {
        id: 'registration-permission-missing',
        title: 'The permission is missing',
        explanation: 'Twilio enables some steps only for individual accounts, or after another review.',
        prevalence: 'common',
        who: 'the owner of the account',
        when: {},
        steps: [
          { id: 'account', text: "Look at whether this account's profile and brand are approved.", link: brands },
          askSupport('the Account SID, the brand or campaign SID, and the step that needs the permission'),
          checkRequest,
        ],
        source: errorPage(30759, '2026-11-29'),
      },
    ],
  ),
  systemFault(30790, 'Brand failed: Twilio internal error', 'Brand Registration Failure: Internal system error'),
  {
    ...entry(
      {
        code: 30791,
        title: 'Brand failed: temporary Twilio error',
        summary: "Twilio couldn't register the brand at that time.",
        messages: ['Brand Registration Failure: Temporary system error'],
        related: [30790, 30792, 21730],
      },
      [
        {
          id: 'brand-passing-fault',
          title: 'A temporary problem',
          explanation: "Your data isn't the cause.",
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
  systemFault(30792, 'Brand failed: general Twilio error', 'Brand Registration Failure: General error'),
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
        title: 'A bundle SID is wrong or from another account',
        explanation: "Twilio doesn't find a bundle with the SID in the request.",
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
      brandCause({
        id: 'stock-exchange-unsupported',
        title: "The stock exchange isn't on the list",
        explanation: 'It matters only for listed companies.',
        details:
          'The accepted values are VSE, TWSE, TSX, SZSE, SWX, STO, SSE, SGX, SEHK, OMX, NSE, LON, KRX, JSE, JPX, ICEX, FRA, BSE, BME, B3, ASX, AMX, AMEX, NYSE, NASDAQ, OTHER and NONE.',
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
      summary: "The brand or campaign wasn't processed. Its error list should say why.",
      messages: ['US A2P Registration: General error', 'There was a general system error when processing your registration request.'],
      related: [30792, 30793, 30701, 30759, 30790],
    },
    [
      {
        id: 'registration-general-error',
        title: "Twilio couldn't determine the exact reason",
        explanation: 'The description in the error list of the brand or campaign should name the problem.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'read', text: 'Open the brand or campaign, and read the description under the code.', link: brands },
          { id: 'fix', text: 'Correct what it names, and submit it again.' },
          askSupport('the SID and that description, if it names nothing or the submission fails again'),
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
      summary: 'The register lists this tax number under another name, or not at all.',
      messages: [
        'Brand Registration Feedback: Data mismatch related to tax id and its associated properties.',
        'Brand Registration: Tax ID data mismatch',
        'Your Brand has received feedback from The Campaign Registry upon registration.',
      ],
      related: [30799, 30701, 30703, 30757, 30898, 21724],
      lookalikes: [
        { code: 30799, text: "The data couldn't be confirmed, and Twilio gives no reason." },
        { code: 30703, text: 'Another brand uses this data.' },
      ],
    },
    [
      brandCause(legalName),
      brandCause(taxNumber),
      brandCause(socialSecurity),
      {
        id: 'ein-too-new',
        title: 'The EIN is only a few weeks old',
        explanation: 'It can take 30 to 90 days for a new number to appear in the registers.',
        details: brandDetails,
        prevalence: 'occasional',
        who: owner,
        when: {},
        steps: [
          { id: 'wait', text: 'Wait a few weeks.' },
          askSupport("the brand and your CP 575 or 147C letter, if you can't wait; ask for an identity appeal"),
          editBrand,
          checkBrand,
        ],
        note: "From a summary that we can't link to.",
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
      title: 'Brand: not a US government body',
      summary: "The brand is registered as a government body but isn't one.",
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
      title: 'Brand: not listed as a charity',
      summary: "The brand is registered as a non-profit, but the IRS doesn't list it as one.",
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
      summary: "The register couldn't confirm the business and gives no reason. Go by the company type.",
      messages: [
        'Brand Registration Feedback: We were unable to verify the details of the registration data.',
        'Brand Registration: Unable to verify registration details',
        'Your Brand has received feedback from The Campaign Registration upon registration.',
      ],
      related: [30795, 30796, 30797, 30798, 30991],
      lookalikes: [{ code: 30795, text: "The tax number and name don't match." }],
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
