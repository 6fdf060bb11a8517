import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { PAGE_CLOSED, PRE_TICKED, consentBox, describeInFlow, openAsStranger, privacyClause, realSamples, showInFlow, termsPage } from './shared/consent.ts';
import { checkAnswer, forbidden } from './shared/forbidden.ts';
import { oneReportNote } from './shared/notes.ts';
import {
  askSupport,
  campaignCause,
  campaignResource,
  checkCampaign,
  newCampaign,
  office,
  onboardingGuide,
  owner,
  read,
  webmaster,
} from './shared/registrations.ts';

const PRIVACY_POLICY = ['PRIVACY_POLICY_URL', 'PrivacyPolicyUrl'];

/** A mail of Twilio's reviewers about 30896. */
const reviewerMail = { url: 'https://github.com/LocalDealMarket/feedback/issues/65', read };

export const entries: readonly ErrorEntry[] = [
  {
    code: 30893,
    title: "Campaign rejected: samples and use case don't match",
    product: 'messaging',
    level: 'error',
    summary: "The sample messages don't match the use case and description, or are missing or incomplete.",
    messages: [
      'Campaign vetting rejection - Inconsistency between Sample Message and Use-case',
      'Campaign vetting rejection - Invalid Sample Message Use Case',
      'The campaign submission has been reviewed and rejected due to inconsistencies between the sample message and the intended use-case of the campaign.',
    ],
    retryable: false,
    related: [30886, 30911, 30538, 30499, 30537, 30889],
    causes: [
      campaignCause({
        id: 'sample-off-topic',
        title: 'A sample is about something else',
        explanation: "Each sample must be a kind of message that the description mentions: account notices can't include a sale, for example.",
        when: {},
        change: [{ id: 'side-by-side', text: 'Compare the use case, description and samples. All three must be about the same messages.' }, realSamples],
        source: errorPage(30893),
        sources: [onboardingGuide],
      }),
      campaignCause({
        id: 'too-few-samples',
        title: 'Samples are missing, unclear or unusable',
        explanation: "The review needs at least two messages, worded the way you'll send them.",
        when: { suggestedBy: { says: ['placeholder', 'number of sample', 'at least two', 'two sample', 'only one sample', 'no sample', 'unclear'] } },
        change: [realSamples, { id: 'brackets', text: 'Put the parts that change in brackets, such as `[date]`, and write the rest in full.' }],
        source: errorPage(30893),
      }),
      campaignCause({
        id: 'brand-or-opt-out-missing',
        title: 'No sample has your name or how to opt out',
        explanation: 'At least one sample needs your business name and a line such as "Reply STOP to opt out".',
        when: {
          suggestedBy: {
            says: [
              'brand name',
              'business name',
              'company name',
              'identify the sender',
              'stop to opt out',
              'opt-out language',
              'opt out language',
              'opt-out message',
              'opt-out instruction',
              'stop instruction',
              'opt-out keyword',
            ],
          },
        },
        change: [realSamples],
        source: errorPage(30893),
      }),
      campaignCause({
        id: 'sample-is-a-reply',
        title: 'A sample is a reply to STOP or HELP',
        explanation: 'Keyword replies have their own fields.',
        prevalence: 'occasional',
        when: {
          suggestedBy: {
            says: [
              'opt-out reply',
              'opt-out confirmation',
              'help reply',
              'help message',
              'keyword',
              'STOP message',
              'STOP reply',
              'been unsubscribed',
              'successfully unsubscribed',
              'resubscribe',
              'no further messages',
              'no more messages',
            ],
          },
        },
        change: [{ id: 'replace', text: 'Replace that sample with a message you send on your own, and move the reply to the keyword fields.' }],
        source: {
          url: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/troubleshooting-a2p-brands/troubleshooting-and-rectifying-a2p-campaigns-1',
          read,
        },
      }),
      campaignCause({
        id: 'mixed-not-covered',
        title: 'A mixed use case has samples of only one kind',
        explanation: 'Each kind of message you selected needs its own sample.',
        prevalence: 'occasional',
        when: { suggestedBy: { says: ['each use case', 'sub-use case', 'sub-usecase'] } },
        change: [{ id: 'one-each', text: 'Add one sample for each kind, such as one reminder and one offer.' }],
        source: errorPage(30538),
        sources: [onboardingGuide],
        note: 'The code for this is 30538.',
      }),
      {
        id: 'use-case-wrong',
        title: 'The use case itself is wrong',
        explanation: "The samples are what you send, but the selected use case doesn't cover them.",
        prevalence: 'occasional',
        who: office,
        when: {
          suggestedBy: [
            { field: ['USE_CASE', 'UsAppToPersonUsecase', 'USECASE'] },
            { says: ['wrong use case', 'incorrect use case', 'use case is incorrect', 'change use case'] },
          ],
        },
        steps: [
          newCampaign,
          { id: 'delete', text: 'Delete the rejected campaign first if the brand is a sole proprietor. It can have only one (21732).' },
          checkCampaign,
        ],
        source: errorPage(30893),
        // An update takes every field but the use case.
        sources: [campaignResource],
      },
    ],
    lookalikes: [
      { code: 30886, text: 'The description is too vague.' },
      { code: 30911, text: 'Several fields have the same text.' },
      { code: 30538, text: 'A use case that you selected has no sample.' },
    ],
  },
  {
    code: 30894,
    title: "Campaign rejected: brand and campaign don't match",
    product: 'messaging',
    level: 'error',
    summary: "The reviewer couldn't see that the texts come from the business registered as the brand.",
    messages: [
      'Campaign vetting rejection - Invalid Brand Information',
      'The campaign submission has been reviewed and it was rejected because invalid brand information.',
    ],
    retryable: false,
    related: [30926, 30927, 30907, 30474, 30886],
    causes: [
      {
        id: 'isv-instead-of-business',
        title: 'The software firm was registered, not the business',
        explanation: 'The brand must be the business that recipients know. Each customer needs its own brand.',
        prevalence: 'common',
        who: office,
        when: { suggestedBy: { registrant: 'provider' } },
        steps: [
          {
            id: 'brand',
            text: 'Register the business that the samples name as a brand. Bad: brand `TextTool Inc.`, samples from `Maple Street Dental`.',
            link: { place: 'a2p-brands' },
          },
          { id: 'copy', text: 'Copy the texts from the rejected campaign.', link: { place: 'a2p-campaigns' } },
          { id: 'new', text: 'Create the campaign under that brand once it is **Approved**.', link: { place: 'a2p-campaigns' } },
          checkCampaign,
        ],
        source: errorPage(30894),
        sources: [onboardingGuide],
      },
      campaignCause({
        id: 'direct-offering-not-said',
        title: 'A software company texts its own customers',
        explanation: 'The reviewer expects the end business, unless the description says otherwise.',
        prevalence: 'occasional',
        when: { suggestedBy: { says: 'direct offering' } },
        change: [{ id: 'say', text: 'Write in the description that this is a direct offering to your own customers.' }],
        source: errorPage(30894),
      }),
      {
        id: 'wrong-brand-chosen',
        title: 'The campaign uses the wrong brand',
        explanation: 'An account can have several brands; this campaign uses the wrong one.',
        details: "If it's the right one, check that its data is correct, and resubmit the campaign.",
        prevalence: 'occasional',
        who: office,
        when: {},
        steps: [
          { id: 'copy', text: 'Copy the texts from the rejected campaign.', link: { place: 'a2p-campaigns' } },
          { id: 'new', text: 'Create the campaign again under the right brand.', link: { place: 'a2p-campaigns' } },
          checkCampaign,
        ],
        source: errorPage(30894),
      },
    ],
  },
  {
    code: 30895,
    title: "Campaign rejected: lending wasn't declared",
    product: 'messaging',
    level: 'error',
    summary: "The business looks like a lender, but the campaign doesn't say so.",
    messages: ['Campaign vetting rejection - Direct Lending - Campaign and Content Attribute Error'],
    retryable: false,
    related: [30886, 30942],
    causes: [
      campaignCause({
        id: 'direct-lending-not-declared',
        title: "Direct lending isn't set",
        explanation: 'Lenders and financial services must declare it, even for messages that have nothing to do with loans.',
        change: [
          {
            id: 'set',
            text: 'Set **Direct lending** to yes and write "direct lending" in the description. If you don\'t lend, remove the words that suggest it.',
          },
        ],
        source: errorPage(30895),
      }),
    ],
  },
  {
    code: 30896,
    title: "Campaign rejected: the opt-in isn't shown",
    product: 'messaging',
    level: 'error',
    summary: "The reviewer couldn't see that recipients opt in to your texts.",
    messages: [
      'Campaign vetting rejection - Opt-in Error',
      'The campaign submission has been reviewed and it was rejected because of provided Opt-in information.',
    ],
    retryable: false,
    related: [30909, 30923, 30908, 30917, 30924, 30925, 30932, 30446],
    causes: [
      campaignCause({
        id: 'opt-in-not-described',
        title: "Message flow doesn't say how people opt in",
        explanation: 'The reviewer needs to know who opts in, where, and the wording they see, for every form and every other way to join.',
        // The reviewers name Message flow whatever is wrong with the opt-in, so that field says nothing.
        when: {},
        change: [describeInFlow],
        source: errorPage(30896, '2026-11-29'),
        sources: [errorPage(30917)],
      }),
      campaignCause({
        id: 'no-consent-box',
        title: 'The form has no empty, optional checkbox for texts',
        explanation: "Giving a number isn't agreeing to texts. People must be free to tick the checkbox themselves.",
        who: webmaster,
        when: {
          suggestedBy: [
            { consentBox: ['none', 'required', 'ticked', 'in-terms'] },
            { optIn: 'none' },
            { says: ['unchecked', 'checkbox', 'check box', 'forced to', ...PRE_TICKED] },
          ],
          excludedBy: [{ consentBox: 'own' }, { optIn: ['keyword', 'paper', 'phone'] }],
        },
        change: [consentBox, describeInFlow],
        source: reviewerMail,
        sources: [errorPage(30896)],
        note: "From an email by Twilio's reviewers; the page for 30896 doesn't mention a checkbox.",
      }),
      campaignCause({
        id: 'opt-in-evidence-closed',
        title: "The sign-up isn't where a reviewer can see it",
        explanation:
          'A person reviews every campaign. Paper, a phone call, a login or a dead link shows them nothing, and neither does the bare statement that people agreed.',
        when: {
          suggestedBy: [
            { optIn: ['app', 'paper', 'phone'] },
            { webPage: ['login', 'error', 'none'] },
            { says: ['login', ' log in', 'password', 'not be accessed', 'verbal', 'verbally', 'paper form', ...PAGE_CLOSED] },
          ],
        },
        change: [openAsStranger, showInFlow, describeInFlow],
        source: errorPage(30896, '2026-11-29'),
      }),
      campaignCause({
        id: 'policy-pages-missing',
        title: 'The privacy policy or the terms are missing or incomplete',
        explanation: "The site where people opt in needs both, and the policy must say that numbers aren't shared for marketing.",
        who: webmaster,
        when: {
          suggestedBy: [
            { field: [...PRIVACY_POLICY, 'TERMS_AND_CONDITIONS_URL', 'TermsAndConditionsUrl'] },
            // A reviewer who asks for the sentence on sharing names third parties and affiliates as well.
            {
              says: [
                'must state',
                'must include',
                'not be shared',
                'no mobile information',
                "doesn't state",
                'does not state',
                'must contain a privacy policy',
                'privacy policy url',
                'no privacy policy',
                'missing privacy policy',
                'missing a privacy policy',
                'privacy policy is missing',
                'privacy policy could not',
                'privacy policy not found',
                'missing terms',
                'no terms',
                'terms and conditions page',
                'terms and conditions link',
                'terms and conditions are missing',
                'terms of service page',
                'terms of service are missing',
              ],
            },
          ],
        },
        change: [
          privacyClause,
          termsPage,
          {
            id: 'links',
            text: 'Enter the URLs of both pages in their fields (`PrivacyPolicyUrl` and `TermsAndConditionsUrl` in the API), and repeat them in **Message flow**, where a reviewer looks for the policy.',
          },
        ],
        source: errorPage(30896, '2026-11-29'),
        sources: [errorPage(30908)],
      }),
      campaignCause({
        id: 'consent-names-other-messages',
        title: 'The consent covers different messages',
        explanation: 'A campaign for codes, for example, is rejected if its consent also mentions account notices.',
        prevalence: 'occasional',
        who: webmaster,
        when: { suggestedBy: { says: ['align with the use', 'match the use', 'mismatch'] } },
        change: [
          { id: 'same', text: 'Name in the consent exactly the kinds of messages that the use case covers, in the same words as in **Message flow**.' },
          { id: 'use-case', text: 'Register a broader use case first if you want to send more.' },
        ],
        source: errorPage(30896),
        sources: [
          {
            url: 'https://github.com/PuenteFinancial/PuenteApp/blob/11aa438dbda10ff4d53bb85a3f7a2efda01ae8c3/packages/shared/src/i18n/translations.ts',
            read: '2026-11-29',
          },
        ],
        note: "Twilio's page says that the opt-in has to suit the kind of campaign. The example is from one report.",
      }),
      campaignCause({
        id: 'consent-shared',
        title: 'Consent is shared with other companies',
        explanation: "People agree to texts from one business. You can't share numbers and consent with others.",
        prevalence: 'occasional',
        who: webmaster,
        when: {
          suggestedBy: {
            says: ['third-party', 'third party', 'third parties', 'affiliate', 'affiliated', 'lead generator', 'lead generation', 'shared consent'],
          },
        },
        change: [
          { id: 'stop-sharing', text: "Stop sharing numbers and consent with other companies, and don't text anyone whose consent another company collected." },
          privacyClause,
        ],
        source: errorPage(30896),
      }),
      campaignCause({
        id: 'opt-in-keyword-without-reply',
        title: 'A keyword is set without a confirmation text',
        explanation: 'People who text a keyword to join get a reply, and its wording belongs in the campaign.',
        prevalence: 'occasional',
        when: {
          suggestedBy: [
            { optIn: 'keyword' },
            // Nobody needs a page to text a keyword.
            { optIn: 'keyword', webPage: 'none' },
            { field: ['OPT_IN_KEYWORDS', 'OPT_IN_MESSAGE', 'OptInKeywords', 'OptInMessage'] },
            { says: ['opt-in keyword', 'opt-in message is', 'confirmation message'] },
          ],
        },
        change: [
          {
            id: 'reply',
            text: 'Open the campaign in the Console, and enter the keyword and the reply.',
            link: { place: 'a2p-campaigns' },
            snippet: {
              language: 'text',
              title: 'Good example',
              code: 'Maple Street Dental: you are signed up for visit reminders, about 4 a month. Message and data rates may apply. Reply HELP for help, STOP to end.',
            },
          },
        ],
        source: errorPage(30896, '2026-11-29'),
        sources: [campaignResource],
      }),
      campaignCause({
        id: 'consent-line-incomplete',
        title: "The form doesn't say what people agree to",
        explanation: 'What the messages are about, how often they come, rates and STOP belong next to the phone number, not only in the policy.',
        prevalence: 'occasional',
        who: webmaster,
        when: {
          suggestedBy: {
            says: [
              'consent details',
              'types of messages',
              'type of messages',
              'message frequency',
              'data rates',
              'STOP and HELP',
              'opt-out instructions',
              'disclosure is missing',
              'missing disclosures',
            ],
          },
        },
        change: [consentBox, describeInFlow],
        source: { url: 'https://github.com/tashbaugh/enjoy-properties/blob/HEAD/docs/handoff-sms-consent-disclosure.md', read: '2026-11-29' },
        sources: [errorPage(30924)],
        note: "Based on one report, which quotes Twilio's reviewer. The code for it is 30924.",
      }),
      campaignCause({
        id: 'opt-in-form-broken',
        title: "The sign-up form can't be submitted",
        explanation: 'A reviewer who tried the form got an error after **Submit**, and rejected the campaign.',
        prevalence: 'rare',
        who: webmaster,
        when: { suggestedBy: { says: ['unable to submit', 'form not found', 'received an error', 'got an error'] } },
        change: [
          { id: 'try', text: 'Submit the form in a private window.' },
          { id: 'repair', text: 'Correct what fails, such as a form address that was never filled in, until the page confirms the sign-up.' },
        ],
        source: {
          url: 'https://github.com/markanthonyortega/grovano-site/blob/a0c9ab0ba61e0d39fd59428dad886232e91f3091/TWILIO-RESUBMIT.md',
          read: '2026-11-29',
        },
        note: oneReportNote,
      }),
    ],
    lookalikes: [
      { code: 30909, text: "The sign-up is described, but couldn't be checked." },
      { code: 30923, text: "Consent isn't optional." },
      { code: 30908, text: 'The privacy policy is the problem.' },
    ],
  },
  forbidden({
    code: 30897,
    title: "Campaign rejected: an industry carriers don't allow",
    summary: 'The reviewer saw loans, debt collection, gambling, sweepstakes, investments, debt relief, purchased leads or illegal goods.',
    messages: ['Campaign vetting rejection - Disallowed Content', 'The campaign submission has been reviewed and it was rejected due to Disallowed Content.'],
    related: [30883, 30885, 30942, 30943, 30944, 30945, 30950, 30951],
    why: "Carriers don't accept these texts from US campaigns.",
    // Twilio's pages of the same fields for toll-free numbers, 30443, 30460 and 30463, name the exceptions.
    except:
      "Some texts are accepted all the same: about debts owed to your own business, about your own loans if they don't advertise, a stock platform's sign-in codes and transactions, and other texts of a business that deals only partly in stocks or cryptocurrency.",
    exceptFrom: [errorPage(30443, '2026-11-29'), errorPage(30460, '2026-11-29'), errorPage(30463, '2026-11-29')],
    allowed: [
      { id: 'stop', text: "Use another channel, such as email, for these messages: Twilio doesn't accept them, however you describe them." },
      askSupport(
        "the campaign and its texts, if they are only about debts owed to your own business or your own loans, a stock platform's sign-in codes and transactions, or another line of your business",
      ),
      checkAnswer,
    ],
  }),
  {
    code: 30898,
    title: 'Campaign rejected: too many brands with one EIN',
    product: 'messaging',
    level: 'error',
    summary: 'Several brands are registered with the same tax number.',
    messages: ['Campaign vetting rejection - Excessive EIN'],
    retryable: false,
    related: [30703, 30795],
    causes: [
      {
        id: 'ein-used-too-often',
        title: 'The tax number has more than one brand',
        explanation: 'One approved brand can have several campaigns.',
        prevalence: 'common',
        who: owner,
        when: {},
        steps: [
          { id: 'double', text: "Delete the brands you don't need, and keep the approved one.", link: { place: 'a2p-brands' } },
          { id: 'resubmit', text: 'Submit the campaign under that brand. Write to Support first if you need several.', link: { place: 'a2p-campaigns' } },
          checkCampaign,
        ],
        source: errorPage(30898),
      },
    ],
  },
  {
    code: 30899,
    title: 'Campaign rejected by a carrier',
    product: 'messaging',
    level: 'error',
    summary: 'One or more mobile carriers rejected the campaign.',
    messages: [
      'Campaign rejection - The campaign registration failed because of carrier rejection(s).',
      'Campaign registration failed due to carrier rejection(s)',
      'The campaign registration failed because of carrier rejection(s).',
    ],
    retryable: false,
    related: [30880, 30902, 30900],
    causes: [
      campaignCause({
        id: 'carrier-refused-campaign',
        title: 'A carrier objected to something in the campaign',
        explanation: "This code doesn't say what. Another reason in the same rejection can.",
        change: [
          { id: 'reasons', text: 'Read the other reasons in the rejection, and correct what they name.' },
          askSupport('the campaign SID and its Messaging Service SID, if no other reason is listed'),
        ],
        source: errorPage(30899),
      }),
    ],
  },
];
