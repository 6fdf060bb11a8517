import type { Cause, ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brandEntry, brands, checkRequest, failedBrand, profile } from './shared/brands.ts';
import { askSupport, brandCause, brandDetails, checkBrand, editBrand, type Fault, office, owner } from './shared/registrations.ts';

const developer = 'a developer';

const NAME_FIELDS = ['company_name', 'business_name', 'legal_name', 'legal_company_name'];
const NUMBER_FIELDS = ['business_registration_number', 'tax_id', 'TAX_ID', 'ein'];
// https://www.twilio.com/docs/api/errors/30701 says ticker, and 30799's page symbol.
const STOCK_FIELDS = ['stock_symbol', 'stock_ticker', 'stock_exchange', 'company_type'];
// Private, public, non-profit and government are values of the company type.
const TYPE_FIELDS = ['entity_type', 'company_type'];
// Twilio names several fields at once, so its sentence together with a field counts more than a field alone.
const SSN = ['SSN', 'social security'];
const ABROAD = ['canadian', 'canada', 'foreign', 'government id'];
const STOCK = ['stock symbol', 'stock ticker', 'stock exchange'];

const legalName: Fault = {
  id: 'legal-name-differs',
  title: "The name isn't the legal one",
  explanation: 'A trade name, an old name or a missing LLC or Inc. is enough.',
  who: owner,
  when: { suggestedBy: [{ field: NAME_FIELDS }, { field: NAME_FIELDS, says: 'not match with US EIN' }, { says: 'not match with US EIN' }] },
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
  explanation: "It has a typo, is another firm's, or isn't an EIN at all, such as a DUNS number. A standard US brand needs an EIN.",
  who: owner,
  when: { suggestedBy: [{ field: NUMBER_FIELDS }, { field: NUMBER_FIELDS, says: 'EIN is invalid' }, { says: 'EIN is invalid' }] },
  change: [{ id: 'number', text: 'Copy the number from the tax letter into the profile.', link: profile }],
  source: errorPage(30795),
};

const socialSecurity = {
  id: 'ssn-instead-of-ein',
  title: 'A social security number was entered',
  explanation: 'A person without an EIN registers as a sole proprietor.',
  prevalence: 'occasional' as const,
  who: owner,
  when: { suggestedBy: [{ says: SSN }, { field: NUMBER_FIELDS, says: SSN }] },
  source: errorPage(30795),
};
/** Whether there is an EIN decides, so there is no step for everyone. */
const socialSecurityCause = (source = socialSecurity.source): Cause => ({
  ...socialSecurity,
  source,
  details: brandDetails,
  steps: [checkBrand],
  cases: [
    {
      id: 'ein',
      title: 'the business has an EIN',
      steps: [{ id: 'number', text: 'Enter the EIN in the profile instead.', link: profile }, editBrand],
    },
    {
      id: 'no-ein',
      title: "it's one person without an EIN",
      steps: [{ id: 'kind', text: 'Register a new brand of the type **Sole Proprietor**.', link: brands }],
    },
  ],
});

const foreignNumber: Fault = {
  id: 'foreign-number-not-found',
  title: "A Canadian or foreign number couldn't be verified",
  explanation: 'The number or name differs from the national register.',
  prevalence: 'occasional',
  who: owner,
  when: { suggestedBy: [{ says: ABROAD }, { field: NUMBER_FIELDS, says: ABROAD }] },
  change: [{ id: 'number', text: 'Copy the number and name from the national register into the profile.', link: profile }],
  source: errorPage(30795),
};

const stock: Fault = {
  id: 'stock-data-wrong',
  title: "The stock data doesn't match the company",
  explanation: "A private company is registered as a listed one, the exchange isn't recognized, or the symbol isn't listed under the legal name.",
  who: owner,
  when: { suggestedBy: [{ field: STOCK_FIELDS }, { field: STOCK_FIELDS, says: STOCK }, { says: STOCK }] },
  change: [
    { id: 'type', text: "Set the company type to private if the company isn't listed on a stock exchange.", link: brands },
    {
      id: 'listing',
      text: 'Enter the exchange and the symbol under which your legal name is listed, if it is. Code 30793 names the accepted exchanges. Bad: `NASDAQ: n/a`.',
      link: brands,
    },
  ],
  source: errorPage(30796),
};

const GOVERNMENT = ['government entity', 'government agency', 'Government Entity Type'];

const authority: Fault = {
  id: 'not-a-us-authority',
  title: "It isn't a US government body, or isn't known as one",
  explanation: 'Only US government bodies count, and independent sources must confirm that yours is one.',
  who: owner,
  when: { suggestedBy: [{ field: TYPE_FIELDS }, { field: TYPE_FIELDS, says: GOVERNMENT }, { says: GOVERNMENT }] },
  change: [
    { id: 'type', text: "Choose another company type if the business isn't a US government body.", link: brands },
    {
      id: 'address',
      text: 'Enter the US address, the business type **Non-profit Corporation** and the industry **Government** if the business is such a body.',
      link: profile,
    },
  ],
  source: errorPage(30797),
  sources: [{ url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/onboarding-for-government-and-non-profit-agencies', read: '2026-11-30' }],
};

const TAX_EXEMPT = ['501(c)', 'tax exempt', 'tax-exempt', 'charity', 'charitable', 'non-profit', 'nonprofit'];

const taxExempt: Fault = {
  id: 'tax-exemption-not-found',
  title: "The 501(c) status couldn't be confirmed",
  explanation: 'Only US organizations with 501(c) status count, and their entry must show the charitable subsection.',
  who: owner,
  when: { suggestedBy: [{ field: TYPE_FIELDS }, { field: TYPE_FIELDS, says: TAX_EXEMPT }, { says: TAX_EXEMPT }] },
  change: [
    {
      id: 'look',
      text: 'Look up the organization by its EIN in the IRS list of [tax-exempt organizations](https://apps.irs.gov/app/eos/). Note its name. Its determination letter or Form 990 states the subsection, such as 501(c)(3).',
    },
    { id: 'name', text: 'Enter the name and the EIN exactly as the IRS lists them, if the organization is in the list.', link: profile },
    { id: 'type', text: "Choose a company type other than non-profit if the organization isn't in the list or has no subsection.", link: brands },
  ],
  source: errorPage(30798),
};

// The page names no reason, so that everything can be right.
const allMatches = askSupport('the brand SID, if every field matches your documents');

const systemFault = (code: number, title: string, message: string): ErrorEntry =>
  brandEntry(
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

const ISV_API = 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/onboarding-isv-api';

export const entries: readonly ErrorEntry[] = [
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
      title: "A name isn't written in plain letters",
      explanation: 'Symbols or digits in place of letters, for example, can look like a disguise.',
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
      explanation: 'A US company registers with the EIN on its tax letter, any other with the official number of its own country.',
      change: [
        {
          id: 'number',
          text: 'Enter the number in the profile. A person in the US or Canada without one registers a new brand of the type **Sole Proprietor** instead.',
          link: profile,
        },
      ],
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
  brandEntry(
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
    ...brandEntry(
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
          steps: [{ id: 'again', text: 'Submit the brand again after 30 seconds.', link: brands }, checkBrand],
          source: errorPage(30791),
        },
      ],
    ),
    retryable: true,
    retryAdvice: 'Submit the same brand again after 30 seconds.',
  },
  systemFault(30792, 'Brand failed: general Twilio error', 'Brand Registration Failure: General error'),
  brandEntry(
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
          suggestedBy: {
            field: ['CustomerProfileBundleSid', 'A2PProfileBundleSid', 'customer_profile_bundle_sid', 'a2p_profile_bundle_sid'],
          },
        },
        steps: [
          {
            id: 'fetch',
            text: 'Fetch both with the credentials of the request: `https://trusthub.twilio.com/v1/CustomerProfiles/BU…` and `https://trusthub.twilio.com/v1/TrustProducts/BU…`. 404 means that this account has no such bundle.',
          },
          { id: 'set', text: 'Set the SID of the customer profile as `CustomerProfileBundleSid`, and that of the trust product as `A2PProfileBundleSid`.' },
          { id: 'again', text: 'Register the brand again: `POST https://messaging.twilio.com/v1/a2p/BrandRegistrations`.' },
          checkBrand,
        ],
        source: errorPage(30793),
        sources: [
          { url: 'https://www.twilio.com/docs/messaging/api/brand-registration-resource', read: '2026-11-29' },
          { url: ISV_API, read: '2026-11-29' },
        ],
      },
      brandCause({
        id: 'stock-exchange-unsupported',
        title: "The stock exchange isn't on the list",
        explanation: 'It matters only for listed companies.',
        details:
          'The accepted values are VSE, TWSE, TSX, SZSE, SWX, STO, SSE, SGX, SEHK, OMX, NSE, LON, KRX, JSE, JPX, ICEX, FRA, BSE, BME, B3, ASX, AMX, AMEX, NYSE, NASDAQ, OTHER and NONE.',
        prevalence: 'occasional',
        who: owner,
        when: { suggestedBy: [{ field: ['stock_exchange', 'stock_symbol', 'stock_ticker'] }, { says: ['stock exchange', 'stock symbol', 'stock_exchange'] }] },
        change: [
          { id: 'type', text: "Set the company type to private if the company isn't listed on a stock exchange.", link: brands },
          { id: 'exchange', text: 'Enter the exchange as in the list under Details if it is.', link: brands },
        ],
        source: errorPage(30793),
      }),
    ],
  ),
  brandEntry(
    {
      code: 30794,
      title: 'US registration: general error',
      summary: "The brand or campaign wasn't processed. Its error list should say why.",
      messages: ['US A2P Registration: General error', 'There was a general system error when processing your registration request.'],
      related: [30792, 30793, 30701, 30759, 30790, 30915],
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
          { id: 'read', text: 'Open the brand here, or the campaign in the tab **A2P Campaigns**, and read the description under the code.', link: brands },
          { id: 'fix', text: 'Correct what it names.' },
          { id: 'again', text: 'Submit the brand or campaign again.' },
          askSupport('the SID and that description, if it names nothing or the submission fails again'),
          { id: 'check', text: "Look at the status: **Approved** (brand) or **Verified** (campaign) means it's fixed." },
        ],
        source: errorPage(30794),
      },
      {
        id: 'a2p-bundle-of-wrong-kind',
        title: "The A2P bundle isn't an A2P messaging profile",
        explanation: '`A2PProfileBundleSid` names the customer profile, or a trust product made with another policy.',
        prevalence: 'occasional',
        who: developer,
        when: {
          suggestedBy: [{ field: ['A2PProfileBundleSid', 'a2p_profile_bundle_sid'] }, { says: 'does not meet this requirement' }],
        },
        steps: [
          {
            id: 'fetch',
            text: 'Fetch `https://trusthub.twilio.com/v1/TrustProducts/BU…` with the SID that you sent, and read `policy_sid`. 404 means that this account has no such trust product.',
          },
          {
            id: 'compare',
            text: 'Compare it with the policy that the guide names for your type of brand.',
            link: { href: ISV_API, text: 'Guide for the API' },
          },
          { id: 'create', text: 'Submit a trust product with that policy, as the guide shows.' },
          { id: 'again', text: 'Register the brand with the SID of that trust product: `POST https://messaging.twilio.com/v1/a2p/BrandRegistrations`.' },
          checkBrand,
        ],
        note: "Based on two projects that we can't link to. Twilio's page names no reason.",
        source: { url: ISV_API, read: '2026-11-30' },
        sources: [errorPage(30794)],
      },
      {
        id: 'sole-proprietor-with-ein',
        title: 'The brand is a sole proprietor, but the business has an EIN',
        explanation: 'A company with an EIN registers as Low-Volume Standard or Standard.',
        prevalence: 'rare',
        who: owner,
        when: { suggestedBy: { says: ['SOLE_PROPRIETOR', 'sole proprietor'] } },
        steps: [
          { id: 'brand', text: 'Register a new brand as Low-Volume Standard or Standard, with the legal name and the EIN as on the tax letter.', link: brands },
          checkBrand,
        ],
        note: "Based on one project that we can't link to. 30915 is the code that names this reason.",
        source: errorPage(30794),
        sources: [errorPage(30915)],
      },
    ],
  ),
  brandEntry(
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
      socialSecurityCause(),
      {
        id: 'ein-too-new',
        title: 'The EIN is new',
        explanation: 'A number issued in the last 30 to 90 days might not be in the registers yet.',
        details: brandDetails,
        prevalence: 'occasional',
        who: owner,
        when: { suggestedBy: [{ field: NUMBER_FIELDS, says: 'EIN is invalid' }, { says: 'EIN is invalid' }] },
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
  brandEntry(
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
  brandEntry(
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
  brandEntry(
    {
      code: 30798,
      title: 'Brand: non-profit status not confirmed',
      summary: "The brand is registered as a non-profit, but its 501(c) status couldn't be confirmed.",
      messages: [
        'Brand Registration Feedback: No IRS 501c tax-exempt status found.',
        'Your Brand has received feedback from The Campaign Registration upon registration.',
      ],
      related: [30487, 30799],
    },
    [brandCause(taxExempt)],
  ),
  brandEntry(
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
      brandCause({ ...legalName, change: [...legalName.change, allMatches], source: errorPage(30799) }),
      brandCause({ ...taxNumber, change: [...taxNumber.change, allMatches], source: errorPage(30799) }),
      socialSecurityCause(errorPage(30799)),
      brandCause({ ...foreignNumber, source: errorPage(30799) }),
      brandCause({ ...stock, prevalence: 'occasional', source: errorPage(30799) }),
      brandCause({ ...authority, prevalence: 'occasional', source: errorPage(30799) }),
      brandCause({ ...taxExempt, prevalence: 'occasional', source: errorPage(30799) }),
    ],
  ),
];
