import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brandEmail } from './shared/businessReasons.ts';
import { PAGE_CLOSED, consentBox, describeInFlow, privacyClause, showInFlow, termsPage } from './shared/consent.ts';
import { checkAnswer, forbidden, suspicious } from './shared/forbidden.ts';
import { askSupport, campaignCause, checkCampaign, office, owner, read, resellerList, webmaster } from './shared/registrations.ts';

/** Where Twilio's page and reports differ. */
const editable = "Twilio's page says that a campaign with this code can't be edited; in reports of 2026, it could.";

export const entries: readonly ErrorEntry[] = [
  {
    code: 30880,
    title: 'Campaign rejected without a stated reason',
    product: 'messaging',
    level: 'error',
    summary: 'The campaign was rejected without a stated reason. Support can ask the partner that rejected it.',
    messages: ['Campaign vetting rejection - Unknown Error'],
    retryable: false,
    related: [30899, 30902],
    causes: [
      {
        id: 'rejection-reason-unknown',
        title: 'No reason was given',
        explanation: 'Another party in the review might have raised the issue.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [askSupport('the campaign SID and its Messaging Service SID'), checkCampaign],
        source: errorPage(30880),
      },
    ],
  },
  {
    code: 30881,
    title: "Campaign rejected: the brand's email can't be used",
    product: 'messaging',
    level: 'error',
    summary: "The brand's support email doesn't work, or is from a free provider.",
    messages: [
      'Campaign vetting rejection - Invalid Brand Support Email',
      'The campaign submission has been reviewed and it was rejected because invalid brand support email.',
    ],
    retryable: false,
    related: [30971, 30482, 30800, 21740, 30753],
    causes: [
      campaignCause({
        id: 'free-email-address',
        title: "The address isn't on the business's own domain, or doesn't work",
        explanation: "Reviewers want a working inbox on the business's own domain. Gmail and other free providers don't count.",
        who: owner,
        change: [...brandEmail],
        source: errorPage(30881),
      }),
    ],
  },
  {
    code: 30882,
    title: 'Campaign rejected over terms and conditions',
    product: 'messaging',
    level: 'error',
    summary: "The terms don't meet the rules, or the campaign sends other companies' offers.",
    messages: [
      'Campaign vetting rejection - Terms & Conditions',
      'The campaign submission has been reviewed and it was rejected due to Terms and Conditions issues.',
    ],
    retryable: false,
    related: [30908, 30558, 30560, 30562, 30883, 30934],
    // Twilio's page names the last three and says that the campaign can't be edited. In reports of 2026 the terms page was the fault, and editing worked.
    causes: [
      campaignCause({
        id: 'terms-page-missing',
        title: 'The terms page is missing or incomplete',
        explanation: "The URL doesn't lead to a separate terms page, or the page doesn't describe your texts.",
        who: webmaster,
        when: {
          suggestedBy: [
            { field: ['TERMS_AND_CONDITIONS_URL', 'TermsAndConditionsUrl'] },
            { webPage: ['none', 'error', 'login'] },
            { says: [...PAGE_CLOSED, 'missing terms', 'terms are missing', 'terms and conditions are missing', 'no terms'] },
          ],
        },
        change: [
          termsPage,
          { id: 'open', text: 'Open the page in a private window. It must load without a login.' },
          { id: 'link-terms', text: 'Enter its URL in the **Terms and conditions** field.' },
        ],
        note: `Based on two reports of 2026. In one of them, the campaign was rejected again after the page was complete. ${editable}`,
        source: {
          url: 'https://github.com/NBDPRO/nobigdealwithjoedeal.com/blob/HEAD/tests/terms-page-2026-10-06.test.js',
          read: '2026-11-30',
        },
        sources: [
          { url: 'https://github.com/Lore-Hex/quill-router/pull/562', read: '2026-11-30' },
          { url: 'https://github.com/Lore-Hex/quill-router/pull/567', read },
          errorPage(30882),
        ],
      }),
      campaignCause({
        id: 'privacy-policy-shares-data',
        title: "The pages share numbers or consent, or don't rule it out",
        explanation:
          'One sentence that lets third parties or affiliates use, buy or sell numbers or consent is enough for a rejection. So is a policy without the clause below.',
        prevalence: 'occasional',
        who: webmaster,
        // A text about affiliates is about the data they get, unless it speaks of their marketing.
        when: { suggestedBy: { says: ['third party', 'third parties', 'third-party', 'sharing', 'selling', 'affiliates', 'shared with', 'be shared'] } },
        change: [privacyClause],
        note: `The missing clause is from two reports that we can't link to. ${editable}`,
        source: errorPage(30882),
        sources: [{ url: 'https://github.com/Lore-Hex/quill-router/pull/567', read }],
      }),
      campaignCause({
        id: 'consent-inside-terms',
        title: 'The consent is part of the terms',
        explanation: "Accepting general terms or another agreement isn't consent to these texts.",
        prevalence: 'occasional',
        who: webmaster,
        when: {
          suggestedBy: [{ consentBox: 'in-terms' }, { says: ['bundled', 'through the terms', 'part of the terms', 'in the terms'] }],
          excludedBy: { consentBox: 'own' },
        },
        change: [{ ...consentBox, text: 'Take the consent out of the terms, and ask with a separate, empty checkbox. The form must work without it.' }],
        note: editable,
        source: errorPage(30882),
        sources: [{ url: 'https://github.com/Lore-Hex/quill-router/pull/567', read }],
      }),
      {
        id: 'affiliate-marketing',
        title: "The campaign advertises other companies' offers",
        explanation: "Affiliate marketing and leads from third parties aren't allowed, and a campaign for them can't be resubmitted.",
        prevalence: 'occasional',
        who: office,
        when: { suggestedBy: { says: ['affiliate marketing', 'affiliated marketing', 'lead generation'] } },
        steps: [
          { id: 'stop', text: "Leave the campaign as it is if you do send other companies' offers. Use another channel for those." },
          askSupport('the campaign and what you sell yourself, if the reviewer misread it'),
          checkAnswer,
        ],
        source: errorPage(30882),
        sources: [errorPage(30951), resellerList],
      },
      campaignCause({
        id: 'opt-in-hidden',
        title: 'The terms are fine, but the sign-up is behind a login',
        explanation: 'The reviewer has to see how people agree, and finds only a login form.',
        prevalence: 'rare',
        when: { suggestedBy: { optIn: 'app', webPage: 'opens', reviewReason: 'mistaken' } },
        change: [showInFlow, describeInFlow],
        note: 'Based on one report, whose authors call it a guess.',
        source: { url: 'https://github.com/Lore-Hex/quill-router/pull/567', read },
      }),
    ],
  },
  forbidden({
    code: 30883,
    title: 'Campaign rejected: forbidden content',
    summary: 'The reviewer saw sex, hate, alcohol, firearms, tobacco, vaping, cannabis or CBD.',
    messages: ['Campaign vetting rejection - Content Violation', 'The campaign submission has been reviewed and it was rejected due to Content Violation.'],
    related: [30884, 30885, 30897, 30940, 30955, 30882],
    why: "Carriers don't accept these texts from US campaigns.",
    except: 'Alcohol is the exception: texts about it to the US are accepted with a real age check, those to Canada only if the carriers exempt you.',
    exceptFrom: [errorPage(30875, '2026-11-30')],
    allowed: [
      { id: 'stop', text: 'Use another channel, such as email, for everything except alcohol in the US.' },
      { id: 'alcohol', text: 'Ask for the full date of birth on your website before people see alcohol or sign up, if you sell alcohol in the US.' },
      askSupport('the campaign and the age check, and ask how to register the texts about alcohol anew'),
      checkAnswer,
    ],
  }),
  suspicious({
    code: 30884,
    title: 'Campaign rejected as spam or phishing',
    summary: 'The campaign is, or looks like, a known spam or phishing campaign.',
    messages: [
      'Campaign vetting rejection - Spam/Phishing',
      'The campaign submission has been reviewed and it was rejected because it was found to be a known Spam or Phishing campaign.',
    ],
    related: [30883, 30885, 30960],
    why: 'The number, the business or its texts were flagged as spam or phishing. Since March 2026, newer codes such as 30960 name the reason.',
  }),
  suspicious(
    {
      code: 30885,
      title: 'Campaign rejected as high risk',
      summary: 'The campaign was classified as fraud or misleading marketing.',
      messages: ['Campaign vetting rejection - High Risk', 'The campaign submission has been reviewed and it was rejected because it is considered High Risk.'],
      related: [30884, 30897, 30962, 30959, 30932, 30883],
      why: 'Promises, links or the source of the consent might have looked misleading.',
    },
    {
      id: 'privacy-policy-shares-data',
      title: 'The privacy policy shares data',
      explanation: 'Sharing numbers or consent with others counted as high risk before March 2026.',
      prevalence: 'occasional',
      who: webmaster,
      when: { suggestedBy: [{ field: ['PRIVACY_POLICY_URL', 'PrivacyPolicyUrl'] }, { says: 'privacy policy' }] },
      steps: [privacyClause, askSupport('the campaign and the corrected policy'), checkAnswer],
      note: "From a reseller's list of the codes. Twilio's page names fraud and misleading marketing.",
      source: resellerList,
      sources: [errorPage(30885)],
    },
  ),
  {
    code: 30886,
    title: 'Campaign rejected: the description is too vague',
    product: 'messaging',
    level: 'error',
    summary: "The description doesn't say who sends what to whom, or doesn't match the use case.",
    messages: [
      'Campaign vetting rejection - Invalid Campaign Description',
      'The campaign submission has been reviewed and it was rejected because of invalid campaign description.',
    ],
    retryable: false,
    related: [30893, 30894, 30497, 30895, 21728, 30910],
    causes: [
      campaignCause({
        id: 'description-too-vague',
        title: 'The description is too vague',
        explanation: 'A reviewer needs the sender, recipients and purpose, in one or two sentences.',
        // Every rejection with this code names the field of the description.
        when: { suggestedBy: { says: ['vague', 'more detail', 'not explain', "doesn't explain", 'unclear', 'incomplete', 'generic'] } },
        change: [
          {
            id: 'description',
            text: 'Write who sends to whom and why, with your registered name.',
            snippet: {
              language: 'text',
              title: 'Good example',
              code: 'Maple Street Dental, a dental office in Austin, texts its own patients who opted in: reminders, changes and follow-up instructions for their visits.',
              note: 'Bad: `We send texts to customers.`',
            },
          },
          { id: 'lending', text: 'Add "direct lending" to the description if the business lends money itself.' },
        ],
        source: errorPage(30886, '2026-11-29'),
      }),
      campaignCause({
        id: 'description-other-use-case',
        title: "The description doesn't match the rest",
        explanation: "It mentions messages that the use case doesn't cover, or differs from the samples, the brand or the website.",
        prevalence: 'occasional',
        when: {
          suggestedBy: [
            { field: ['USE_CASE', 'UsAppToPersonUsecase', 'USECASE'] },
            {
              says: [
                'not align',
                'inconsistent',
                'match the use',
                'match the website',
                'match website',
                'match declared',
                'match the declared',
                'match the selected',
                'match the registered',
                'match the sample',
                'match your',
                'match the campaign',
                'match the brand',
                'match the message',
              ],
            },
          ],
        },
        change: [
          { id: 'compare', text: 'Compare the description with the use case, the samples and the website.' },
          { id: 'correct', text: 'Correct what differs, unless it is the use case.' },
          {
            id: 'use-case',
            text: "Create a new campaign instead if the use case is wrong: it can't be changed.",
            link: { place: 'a2p-campaigns' },
          },
        ],
        source: errorPage(30886, '2026-11-29'),
      }),
      campaignCause({
        id: 'description-names-platform',
        title: 'It describes the software, not the business',
        explanation: 'Reviewers look at the business that recipients know, not at the company behind the software.',
        prevalence: 'occasional',
        when: { suggestedBy: [{ says: ['ISV', 'direct offering'] }, { registrant: 'provider' }] },
        change: [
          {
            id: 'business',
            text: "Name the business whose customers get the texts. If you're a software company texting your own customers, write that it's a direct offering.",
          },
        ],
        source: errorPage(30886, '2026-11-29'),
      }),
      campaignCause({
        id: 'description-has-personal-data',
        title: 'The description has personal data',
        explanation: 'It must describe the texts in general, without names, numbers or addresses of people.',
        prevalence: 'rare',
        // Not `personal` alone: a description can be about personal loans.
        when: { suggestedBy: { says: ['personal information', 'personal data', 'personally identifiable', 'PII'] } },
        change: [{ id: 'remove', text: 'Remove personal data from the description.' }],
        source: { url: 'https://support.twilio.com/hc/en-us/articles/11847054539547-A2P-10DLC-Campaign-Approval-Requirements', read: '2026-12-01' },
        sources: [errorPage(30886, '2026-11-29')],
      }),
      campaignCause({
        id: 'description-other-domain',
        title: "A link leads to a domain that isn't the brand's",
        explanation: 'The description or a sample links to a third party, such as a booking service.',
        prevalence: 'rare',
        // The cause above covers a description that doesn't match the website.
        when: { suggestedBy: { says: 'domain' } },
        change: [{ id: 'own-domain', text: "Link to a page on the brand's own domain, which can lead on to the service." }],
        note: "Based on one comment that we can't link to. Twilio's page says only that the description must match the website; other domains are named under 30907.",
        source: errorPage(30907, '2026-11-29'),
        sources: [errorPage(30886, '2026-11-29')],
      }),
    ],
    lookalikes: [
      { code: 30893, text: 'The samples are wrong, not the description.' },
      { code: 30909, text: "The reviewer can't check how people opt in." },
    ],
  },
];
