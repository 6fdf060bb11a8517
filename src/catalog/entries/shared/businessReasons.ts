import type { Source, Step } from '../../types.ts';
import { PAGE_CLOSED, correctSite, openAsStranger, privacyClause, termsPage } from './consent.ts';
import { type Fault, approvedBrand, askSupport, owner, read, webmaster } from './registrations.ts';
import type { Reason } from './verifications.ts';
import { oneReportNote } from './notes.ts';

/** Its entry of February 17, 2026 says since when it is required. The guide of the year before still announced January. */
export const changelog: Source = { url: 'https://www.twilio.com/en-us/changelog', read: '2026-11-30' };
/** Which business data a toll-free verification needs. */
const newFields = { url: 'https://www.twilio.com/docs/messaging/compliance/toll-free/new-policy-api-onboarding', read };

/** What reviewers find wrong with the business, its papers, its website and its policies. */

export const freeEmail: Reason = {
  summary: "The contact's email uses a free provider, or a domain that doesn't belong to the business.",
  causes: [
    {
      id: 'free-email-address',
      title: "The address isn't on the business's own domain",
      explanation: "Reviewers want an inbox on the business's own domain, or one that its website lists as a contact.",
      who: owner,
      change: [
        {
          id: 'email',
          text: 'Enter an email on your domain. Bad: `maplestreet@gmail.com`. Good: `office@maplestreetdental.example`.',
        },
        { id: 'on-site', text: 'Publish the address as a contact on your website, if you only have a free one.' },
      ],
    },
  ],
};

/** The same, where the email belongs to the brand of a campaign. */
export const brandEmail: readonly Step[] = [
  {
    id: 'email',
    text: `Replace the email in the brand. Good: \`office@maplestreetdental.example\`. ${approvedBrand}`,
    link: { place: 'a2p-brands' },
  },
  {
    id: 'blocked',
    text: "Keep a copy of the campaign's text before you delete the campaign, if it blocks the change.",
  },
];

export const contactPerson: Reason = {
  summary: 'The contact is a role, half a name, or someone outside the business.',
  causes: [
    {
      id: 'contact-not-of-business',
      title: "The contact isn't a person in the business",
      explanation: 'It must be someone who can speak for the business.',
      who: owner,
      change: [
        {
          id: 'contact',
          text: 'Enter the first and last name, email and phone of an owner or employee. Bad: `Admin`. Good: `Jane Maple`.',
        },
      ],
    },
  ],
};

export const likeThePaper = {
  id: 'compare',
  text: 'Write the name as on the tax letter (for an EIN, CP 575 or 147C), letter by letter. Bad: `Maple Dental`. Good: `Maple Street Dental LLC`.',
};

export const legalName: Omit<Fault, 'source'> = {
  id: 'legal-name-differs',
  title: "The name isn't the legal name",
  explanation:
    'Reviewers compare it with public records. A trade name, an old name, or one without its LLC or Inc. differs.',
  who: owner,
  change: [likeThePaper],
};

export const papersWanted: Reason = {
  summary: 'The reviewer wants official documents for the business.',
  causes: [
    {
      id: 'registration-documents-missing',
      title: 'No register excerpt or tax letter was submitted',
      explanation: 'They prove that the business exists under this name.',
      who: owner,
      change: [
        {
          id: 'papers',
          text: 'Submit the register excerpt or the tax letter, as the email or the Console asks.',
        },
        askSupport('the papers, if neither says where'),
        likeThePaper,
      ],
    },
  ],
};

const customersData = {
  id: 'customer',
  text: "Enter your customer's name, address, website and contact. Customers can't share a number.",
};

export const endBusiness: Reason = {
  summary: 'The review is about the business that recipients know, not the company behind the software.',
  causes: [
    {
      id: 'isv-instead-of-business',
      title: 'The software company was registered, not the business',
      explanation: "The data is yours, but the texts are your customer's.",
      when: { suggestedBy: { registrant: 'provider' } },
      change: [
        customersData,
        {
          id: 'exception',
          text: 'Say so in **Additional information** if you alone collect consent and write the texts.',
        },
      ],
    },
    {
      id: 'isv-profile-not-approved',
      title: "The software company's own profile isn't approved",
      explanation: 'Twilio wants it approved before you register customers.',
      prevalence: 'occasional',
      change: [
        {
          id: 'profile',
          text: "Submit the primary profile of your own company in the main account, with **ISV** as its business identity, and wait until it's approved.",
          link: { place: 'primary-profile' },
        },
        customersData,
      ],
    },
    {
      id: 'samples-speak-for-others',
      title: 'Your own number, but the samples name others',
      explanation: "One company's registration in its own name was rejected because the samples named its customers.",
      prevalence: 'occasional',
      when: { suggestedBy: [{ field: 'ProductionMessageSample' }, { registrant: 'business' }] },
      change: [{ id: 'samples', text: 'Write samples in your own name, or register the businesses they name.' }],
      note: oneReportNote,
      sources: [{ url: 'https://github.com/PHILLyaHI/JobFlex-v3-backup/blob/HEAD/docs/sms.md', read: '2026-11-29' }],
    },
    {
      id: 'account-profile-is-isv',
      title: 'The account has a reseller profile',
      explanation: 'A company with such a profile was rejected even for its own number.',
      prevalence: 'occasional',
      when: { suggestedBy: { registrant: 'business' } },
      change: [
        {
          id: 'profile',
          text: "Check the primary profile. If it says ISV or reseller, ask Support how to register your company's own number.",
          link: { place: 'primary-profile' },
        },
        { id: 'verify', text: 'Use Twilio Verify for sign-in codes, which needs no registration.' },
      ],
      note: oneReportNote,
      sources: [{ url: 'https://github.com/PHILLyaHI/JobFlex-v3-backup/blob/HEAD/docs/sms.md', read: '2026-11-29' }],
    },
  ],
};

export const addressWrong: Omit<Fault, 'source'> = {
  id: 'business-address-wrong',
  title: 'The address is wrong or incomplete',
  explanation: 'Street, number, suite, city, state and zip must match your official records.',
  who: owner,
  change: [
    {
      id: 'address',
      text: 'Write the address as on the tax letter. Bad: `Main St`. Good: `100 Main St, Ste 4, Austin, TX 78701`.',
    },
  ],
};

/** Twilio's general sentence says "business name or address", which tells nothing. */
const NAME_AT_FAULT = ['legal name', 'business name does', 'business name is'];

export const businessInfo: Reason = {
  summary: "The reviewer couldn't verify the business from the data you submitted.",
  causes: [
    {
      ...legalName,
      title: "The business isn't registered under this name",
      when: { suggestedBy: [{ field: 'BusinessName' }, { says: NAME_AT_FAULT }] },
      change: [
        {
          id: 'registered',
          text: "Check that the business is still in its official register, unless it's a sole proprietorship.",
        },
        likeThePaper,
      ],
    },
    {
      ...addressWrong,
      when: {
        suggestedBy: [
          {
            field: [
              'BusinessStreetAddress',
              'BusinessCity',
              'BusinessStateProvinceRegion',
              'BusinessPostalCode',
              'BusinessCountry',
            ],
          },
          { says: ['business address', 'street address'] },
        ],
      },
    },
    {
      id: 'website-not-loading',
      title: "The website doesn't open, or doesn't show the business",
      explanation: 'The site is down, asks for a login, says too little or shows another name.',
      who: webmaster,
      when: {
        suggestedBy: [{ field: 'BusinessWebsite' }, { webPage: ['error', 'login'] }, { says: PAGE_CLOSED }],
      },
      change: [
        openAsStranger,
        correctSite,
        { id: 'name', text: 'Show the registered name, what you offer and how to reach you on the site.' },
      ],
    },
    {
      id: 'registration-number-missing',
      title: 'The registration number is missing or wrong',
      explanation: 'Required for new submissions since February 17, 2026, except from sole proprietors.',
      prevalence: 'occasional',
      who: owner,
      when: { suggestedBy: { field: 'BusinessRegistrationNumber' } },
      change: [
        {
          id: 'number',
          text: 'Enter the EIN as it appears on the IRS letter, with authority `EIN` and country `US`. Outside the US, enter the number of your national register and its country.',
        },
      ],
      note: "Twilio's page doesn't name the number; 30527 and 30811 are about it alone.",
      sources: [newFields, changelog],
    },
    {
      id: 'contact-not-of-business',
      title: 'The contact details are wrong or incomplete',
      explanation:
        'Name, email and phone must be valid, and those of the business that texts, not of its software provider.',
      prevalence: 'occasional',
      who: owner,
      when: {
        suggestedBy: {
          field: [
            'BusinessContactFirstName',
            'BusinessContactLastName',
            'BusinessContactEmail',
            'BusinessContactPhone',
          ],
        },
      },
      change: [
        { id: 'contact', text: 'Enter the full name, email and phone of an owner or employee. Bad: `Admin Support`.' },
      ],
    },
    {
      id: 'isv-instead-of-business',
      title: 'The software company was registered, not the business',
      explanation: "The data is yours, but the texts are your customer's.",
      prevalence: 'occasional',
      when: { suggestedBy: [{ registrant: 'provider' }, { says: ['ISV contact', 'ISV information'] }] },
      change: [customersData],
    },
  ],
};

export const registrationNumber: Reason = {
  summary: "The business's registration number is missing or isn't one.",
  causes: [
    {
      id: 'registration-number-missing',
      title: 'The registration number is missing or wrong',
      explanation:
        "Required for new submissions since February 17, 2026, except from sole proprietors. An SSN doesn't count.",
      who: owner,
      change: [
        {
          id: 'number',
          text: 'Enter the EIN as it appears on the IRS letter (nine digits, not `N/A`), with authority `EIN`, country `US` and the type of business. Outside the US, enter the number of your national register, its kind as authority (such as `CBN` or `VAT`) and its country. A sole proprietor without an EIN chooses the type `SOLE_PROPRIETOR` and leaves the number out.',
        },
      ],
      sources: [newFields, changelog],
    },
  ],
};

export const oneBusinessPerNumber: Reason = {
  summary: 'This number is registered for, or texts for, more than one business.',
  causes: [
    {
      id: 'number-shared-by-businesses',
      title: 'Several businesses share the number',
      explanation: 'A number belongs to one business.',
      change: [
        { id: 'one', text: 'Use the number for one business, and say in **Additional information** what you changed.' },
      ],
    },
  ],
};

export const moreThanFive: Reason = {
  summary: 'The business asks for more than five numbers without a reason.',
  causes: [
    {
      id: 'many-numbers-unexplained',
      title: 'The reason for so many numbers is missing',
      explanation: 'Five numbers need no reason for texts to the US.',
      change: [
        {
          id: 'reason',
          text: 'Say in **Additional information** what each number is for, such as `one for each of our eight clinics`.',
        },
      ],
    },
    {
      id: 'isv-instead-of-business',
      title: "Several customers' numbers run under your company",
      explanation:
        'Each number counts toward the business that texts, unless you alone collect consent and write the texts.',
      prevalence: 'occasional',
      when: { suggestedBy: { registrant: 'provider' } },
      change: [customersData],
    },
    {
      id: 'numbers-to-canada',
      title: 'More than one number texts to Canada',
      explanation: 'A business can have one number for texts to Canada.',
      when: { suggestedBy: { toCountry: 'CA' } },
      prevalence: 'occasional',
      change: [
        { id: 'one', text: 'Use one number for Canada, and say in **Additional information** which one it is.' },
      ],
    },
  ],
};

export const charity: Reason = {
  summary: "The charity hasn't shown that it is tax-exempt.",
  causes: [
    {
      id: 'tax-exemption-not-shown',
      title: 'The proof of 501(c)(3) is missing',
      explanation: 'The IRS letter, or an entry in the IRS list, proves it.',
      who: owner,
      change: [{ id: 'proof', text: 'Submit the proof or its link, and write the name as it appears there.' }],
    },
  ],
};

export const tradeName: Reason = {
  summary: 'The trade name (DBA) is missing or not the one customers know.',
  causes: [
    {
      id: 'trade-name-missing',
      title: "The trade name isn't given",
      explanation: 'Recipients know one name, the public register has another. Both are needed.',
      who: owner,
      change: [{ id: 'dba', text: 'Enter it in the field for the DBA name, exactly as it appears on your website.' }],
    },
  ],
};

export const siteNotActive: Reason = {
  summary: 'The website is unfinished or inactive.',
  causes: [
    {
      id: 'website-not-ready',
      title: "The reviewer didn't see a finished site",
      explanation: 'It must show what you do and how to reach you. "Coming soon" doesn\'t count.',
      who: webmaster,
      change: [
        openAsStranger,
        { id: 'finish', text: 'Finish the site, or submit another active page of the business.' },
      ],
    },
  ],
};

export const socialNotActive: Reason = {
  summary: "The reviewer didn't find an established, active social media page.",
  causes: [
    {
      id: 'social-page-not-active',
      title: "The page doesn't show an active business",
      explanation: 'It may be empty, new, or visible only to followers.',
      who: 'the person who runs the social media page',
      change: [{ id: 'page', text: 'Make the page public and show what you do, or submit a website instead.' }],
    },
  ],
};

export const siteNeedsLogin: Reason = {
  summary: "Reviewers don't sign in, so they saw nothing.",
  causes: [
    {
      id: 'website-behind-login',
      title: "The URL isn't public",
      explanation: "A staging or admin URL isn't public either.",
      who: webmaster,
      when: { suggestedBy: { webPage: 'login' } },
      change: [{ id: 'public', text: 'Submit the URL of a public page that shows the business and what it does.' }],
    },
  ],
};

export const siteNotLoading: Reason = {
  summary: "The reviewer couldn't open the website.",
  causes: [
    {
      id: 'website-url-wrong',
      title: 'The URL is wrong or the site is down',
      explanation: 'It must load over https, from the US, without a login.',
      who: webmaster,
      change: [
        openAsStranger,
        {
          id: 'correct',
          text: 'Correct the URL, or bring the site back. Bad: `www.maplestreet`. Good: `https://maplestreetdental.example`.',
        },
      ],
    },
  ],
};

export const siteBranding: Reason = {
  summary: "The website doesn't show the registered name.",
  causes: [
    {
      id: 'other-name-on-site',
      title: 'The site shows another name, or none',
      explanation: 'A reviewer compares it with the registration.',
      who: webmaster,
      change: [
        {
          id: 'name',
          text: 'Show the name and logo as registered. Good: `BrightSmile is a trade name of MSD Holdings LLC` in the footer.',
        },
      ],
    },
  ],
};

export const policyUrls: Reason = {
  summary: "The URL of the privacy policy or the terms is missing or isn't public.",
  causes: [
    {
      id: 'policy-pages-missing',
      title: "A policy page is missing, doesn't open or is unfinished",
      explanation: 'Both must be public pages on your domain, complete, and about the policy itself.',
      who: webmaster,
      change: [
        privacyClause,
        termsPage,
        {
          id: 'urls',
          text: 'Enter the URLs of both pages (`PrivacyPolicyUrl` and `TermsAndConditionsUrl` in the API), open to everyone.',
        },
      ],
    },
  ],
};

export const privacyMissing: Reason = {
  summary: 'The site collects numbers without a privacy policy.',
  causes: [
    {
      id: 'privacy-clause-missing',
      title: 'There is no privacy policy, or it says too little',
      explanation:
        'It must say how you collect, keep, use and protect personal data, and what you do with it when you send texts.',
      who: webmaster,
      when: { suggestedBy: { webPage: ['none', 'opens'] } },
      change: [
        { id: 'publish', text: 'Publish a privacy policy on the website if there is none.' },
        { id: 'say', text: 'Say in the policy how you collect, keep, use and protect data, including phone numbers.' },
        privacyClause,
      ],
    },
    {
      id: 'policy-pages-missing',
      title: "Its URL is missing or doesn't open",
      explanation: 'The reviewer opens it without a login, from any network.',
      who: webmaster,
      when: { suggestedBy: [{ webPage: ['error', 'login'] }, { says: PAGE_CLOSED }] },
      change: [
        openAsStranger,
        { id: 'url', text: 'Enter the URL of the policy (`PrivacyPolicyUrl` in the API), open to everyone.' },
      ],
    },
  ],
};

export const dataShared: Reason = {
  summary: 'A page says, or suggests, that numbers or consent are shared with others.',
  causes: [
    {
      id: 'privacy-policy-shares-data',
      title: 'The privacy policy or the terms share numbers or consent',
      explanation: "Consent can't be shared or bought.",
      details:
        'A list of "whom we share data with" that you can\'t change may stay, with a note below it that excludes consent to texts.',
      who: webmaster,
      change: [
        privacyClause,
        { id: 'terms', text: 'Remove from the terms, too, any sentence that lets others use numbers or consent.' },
      ],
    },
  ],
};

export const smsTerms: Reason = {
  summary: "The terms for texts aren't public or are incomplete.",
  causes: [
    {
      id: 'terms-page-missing',
      title: 'The terms page is missing or incomplete',
      explanation: 'It must be public and describe your texts.',
      who: webmaster,
      change: [termsPage],
    },
  ],
};

export const reseller: Reason = {
  summary: "The company whose software sends the texts isn't named.",
  causes: [
    {
      id: 'reseller-not-named',
      title: 'The name of the ISV or reseller is missing',
      explanation: 'It is required in addition to the business itself.',
      change: [{ id: 'name', text: "Enter the company's name in the field for the ISV or reseller." }],
    },
  ],
};
