import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { consentBox, realSamples, termsPage } from './shared/consent.ts';
import { checkEither, eitherCases, rejectedEither } from './shared/eitherProgram.ts';
import { forbidden, knownByName } from './shared/forbidden.ts';
import { academicFraud, simulatedPhishing } from './shared/forbiddenTopics.ts';
import { askSupport, office, owner, webmaster } from './shared/registrations.ts';

/** Resubmitting does not help here, so the steps differ from those of the other rejections. */
const notABusiness = (
  { code, ...head }: Pick<ErrorEntry, 'title' | 'summary' | 'messages' | 'related'> & { code: number },
  title: string,
  explanation: string,
  bad: string,
): ErrorEntry => ({
  code,
  product: 'messaging',
  level: 'error',
  ...head,
  retryable: false,
  causes: [
    {
      id: 'private-use',
      title,
      explanation,
      prevalence: 'common',
      who: office,
      when: {},
      steps: [
        { id: 'other', text: 'Use an app or email for these messages. For sign-in codes, Twilio Verify needs no registration.' },
        { id: 'check', text: "Leave the registration: rewording doesn't make private use eligible." },
      ],
      source: errorPage(code),
    },
    {
      id: 'business-described-as-private',
      title: "It's a business, but sounds like private use",
      explanation: "The reviewer didn't see a business behind the messages.",
      prevalence: 'occasional',
      who: office,
      when: { suggestedBy: { reviewReason: 'mistaken' } },
      steps: [
        {
          id: 'describe',
          text: `Describe which software sends what to which customers. Bad: \`${bad}\`. Good: \`Our booking system texts customers of Maple Street Dental.\``,
        },
        { id: 'evidence', text: 'Add evidence that matches: the website and the sign-up form.' },
        checkEither,
      ],
      cases: eitherCases,
      source: errorPage(code),
    },
  ],
});

/** Under a code that Twilio explains only on the page of another one. */
const namedBySibling = (other: number): string => `Twilio's page for ${other} says what this code is about; the advice follows from related codes.`;
const unlinkedProject = "Based on one project that we can't link to; the advice follows from related codes.";

/** The reviewers look at the submitted picture again. */
const newScreenshot = { id: 'screenshot', text: 'Replace the screenshot that you submitted, if there is one.' } as const;

export const entries: readonly ErrorEntry[] = [
  notABusiness(
    {
      code: 30532,
      title: 'Rejected: personal use',
      summary: 'Only businesses can register, and these looked like messages to yourself, friends or family.',
      messages: ['Personal use cases are not supported'],
      related: [30533, 30912],
    },
    'The messages are private',
    "Private messages can't be registered.",
    'reminders to me and my wife',
  ),
  notABusiness(
    {
      code: 30533,
      title: 'Rejected: people texting each other',
      summary: 'Only messages that software sends on behalf of a business can be registered.',
      messages: ['Person-to-person (P2P) use cases are not supported'],
      related: [30532, 30912],
    },
    'People text each other',
    'Registration is for texts that an application sends to people.',
    'our agents chat with friends',
  ),
  rejectedEither(
    {
      code: 30534,
      title: 'Rejected: a test without real business data',
      summary: 'A registration for testing needs real data too.',
      messages: ['Testing use case is missing business or program details'],
      related: [30532, 30445],
    },
    {
      id: 'test-without-data',
      title: 'The fields say "test"',
      explanation: 'The reviewer needs to know the business, and who receives the test messages.',
      change: [
        {
          id: 'fill',
          text: "Fill in the real business, with a live website, address and contact, and say that all recipients work for it. Bad: `test test`. Good: `Tests of Maple Street Dental's booking texts; five employees receive them.`",
        },
        { id: 'document', text: 'Add a document that shows who the recipients are.' },
      ],
    },
  ),
  rejectedEither(
    {
      code: 30535,
      title: 'Rejected: invitations that users send to others',
      summary: 'Texts in which users invite others have their own rules, and yours break one.',
      messages: ['Viral messaging is missing required compliance disclosures'],
      related: [30556, 30544],
    },
    {
      id: 'viral-messaging-rules',
      title: 'The invitations break a rule',
      explanation: "Each must go once, without a reward, to one hand-picked person who agreed, with sender, recipient's name, purpose and STOP.",
      change: [{ id: 'rules', text: 'Describe the invitations that way, and change the product if it works differently. Bad: `Invite all contacts`.' }],
    },
  ),
  rejectedEither(
    {
      code: 30537,
      title: "Rejected: the texts don't match the business",
      summary: "The messages are about something the website doesn't offer.",
      messages: ['Business model does not match the messaging use case'],
      related: [30893, 30907, 30499],
    },
    {
      id: 'business-and-texts-differ',
      title: "The website and the samples don't match",
      explanation: 'Parcel texts from a dental office, for example.',
      change: [{ id: 'align', text: 'Make the samples, use case and website describe the same service.' }],
    },
  ),
  rejectedEither(
    {
      code: 30538,
      title: 'Rejected: a selected use case has no sample',
      summary: 'You selected several use cases and gave a sample for only some.',
      messages: ['~A message sample is missing for a selected use case'],
      related: [30893, 30911],
    },
    {
      id: 'mixed-not-covered',
      title: 'A mixed use case has samples of only one kind',
      explanation: 'Each kind of message you selected needs its own sample.',
      change: [{ id: 'one-each', text: "Add one sample for each, or remove the use cases you don't need." }, realSamples],
    },
  ),
  rejectedEither(
    {
      code: 30540,
      title: 'Rejected: no opt-in confirmation message',
      summary: 'People confirm their sign-up by text, and the message they get after that is missing or incomplete.',
      messages: ['Double opt-in confirmation message is required'],
      related: [30503, 30516, 30828],
    },
    {
      id: 'confirmation-text-incomplete',
      title: 'The confirmation is missing or leaves something out',
      explanation: 'It must name the brand and the program, and mention rates, HELP and STOP.',
      change: [
        {
          id: 'confirmation',
          text: 'Enter a text like this as confirmation.',
          snippet: {
            language: 'text',
            title: 'Good example',
            code: 'Maple Street Dental visit reminders: you are signed up. About 4 msgs a month. Message and data rates may apply. HELP for help, STOP to end.',
          },
        },
      ],
    },
  ),
  rejectedEither(
    {
      code: 30541,
      read: '2026-11-29',
      title: 'Rejected: no committee number for political texts',
      summary: "Political campaigns must give their committee's FEC number or state registration number.",
      messages: ['Political campaign is missing an FEC or state committee ID'],
      related: [30542, 30827, 30501],
    },
    {
      id: 'fec-id-missing',
      title: 'The committee number is missing',
      explanation: 'A federal campaign needs its FEC number; a state campaign, the number its state issued.',
      who: owner,
      change: [{ id: 'number', text: "Enter the committee's FEC number or its state registration number." }],
    },
  ),
  rejectedEither(
    {
      code: 30542,
      read: '2026-11-29',
      title: 'Rejected: political texts under another use case',
      summary: 'Political campaigns and 527 organizations have their own use case.',
      messages: ['Political messaging must use the Political use case category'],
      related: [30541, 30502, 30501],
    },
    {
      id: 'political-use-case-not-chosen',
      title: 'The use case is too general',
      explanation: "Marketing and Customer Care, for example, aren't allowed for political texts.",
      change: [
        { id: 'use-case', text: "Set the use case to **Political**. Create a new campaign if it can't be changed." },
        { id: 'align', text: 'Write a description and samples that match.' },
        { id: 'add', text: 'Add a valid Campaign Verify token.' },
      ],
    },
  ),
  rejectedEither(
    {
      code: 30543,
      title: 'Rejected: the link to the live form is missing',
      summary: 'For a public web form, the reviewer wants its URL, not a screenshot.',
      messages: ['Live opt-in link not provided'],
      related: [30909, 30476, 30509, 30917],
    },
    {
      id: 'live-form-not-linked',
      title: 'A screenshot or a draft was submitted',
      explanation: 'For a paper form, a phone call or a form behind a login, images or a script are still fine.',
      change: [{ id: 'link', text: "Enter the form's direct URL. Bad: a screenshot. Good: `https://maplestreetdental.example/book`." }],
    },
  ),
  rejectedEither(
    {
      code: 30544,
      title: "Rejected: the consent text doesn't state a purpose",
      summary: "The text next to the checkbox doesn't say what the messages are about.",
      messages: ['Call-to-Action does not state the message purpose'],
      related: [30924, 30545, 30551, 30559],
    },
    {
      id: 'purpose-not-stated',
      title: 'The purpose is missing or vague',
      explanation: "People must know what they're agreeing to.",
      who: webmaster,
      change: [{ ...consentBox, text: 'Say what the texts are about. Bad: `receive texts`. Good: `receive visit reminders by text`.' }, newScreenshot],
    },
  ),
  rejectedEither(
    {
      code: 30545,
      title: "Rejected: the consent text doesn't state a frequency",
      summary: "The text next to the checkbox doesn't say how often you text.",
      messages: ['Call-to-Action does not state message frequency'],
      related: [30924, 30544, 30558],
    },
    {
      id: 'frequency-not-stated',
      title: 'The message frequency is missing',
      explanation: 'Give a number, or say that it varies.',
      who: webmaster,
      change: [{ ...consentBox, text: 'Add the frequency, such as `about 4 a month` or `Message frequency varies`.' }, newScreenshot],
    },
  ),
  rejectedEither(
    {
      code: 30548,
      title: 'Rejected: donations need a separate consent',
      summary: 'One checkbox covers both news and donation requests.',
      messages: ['Charitable program does not separate consent for donation requests'],
      related: [30913, 30504, 30554],
    },
    {
      id: 'donation-consent-combined',
      title: 'One checkbox covers news and donations',
      explanation: 'People must be able to get the news without being asked for money.',
      who: webmaster,
      change: [
        {
          id: 'two-boxes',
          text: 'Make two checkboxes, both empty by default: `☐ Text me news …` and `☐ Text me donation requests …`, each with your name, frequency, rates, STOP and HELP.',
        },
        newScreenshot,
      ],
    },
  ),
  rejectedEither(
    {
      code: 30551,
      title: 'Rejected: the consent text doesn\'t say "text"',
      summary: 'The text next to the checkbox mentions only messages in general.',
      messages: ['Consent does not specify SMS or text messaging'],
      related: [30924, 30513, 30556],
    },
    {
      id: 'texts-not-named',
      title: "It doesn't mention SMS or text messages",
      explanation: "People must know that you'll text their phone.",
      who: webmaster,
      change: [{ ...consentBox, text: 'Say SMS or text messages. Bad: `communications`. Good: `SMS reminders`.' }, newScreenshot],
    },
  ),
  rejectedEither(
    {
      code: 30554,
      read: '2026-11-29',
      title: 'Rejected: donations by text',
      summary: "Texts can't request, approve or process a donation.",
      messages: ['Charitable donations collected insecurely over SMS'],
      related: [30548, 30487],
    },
    {
      id: 'donation-paid-by-text',
      title: 'A reply donates, or texts ask for payment data',
      explanation: "A reply with an amount or a keyword can't charge anyone, and card data doesn't belong in a text.",
      change: [
        {
          id: 'link',
          text: 'Answer with an https link to a page where donors pay. Bad: `Reply 20 to donate $20`.',
        },
        { id: 'samples', text: 'Remove everything else about payment from the texts and the samples.' },
      ],
    },
  ),
  rejectedEither(
    {
      code: 30555,
      read: '2026-11-29',
      title: 'Rejected: the proof shows a text, but no consent',
      summary: 'The proof shows one of your texts, but not how the person agreed to get it.',
      messages: ['First message sent without documented prior consent'],
      related: [30476, 30842, 30543, 30556],
    },
    {
      id: 'opt-in-not-shown',
      title: 'The opt-in step is missing',
      explanation: "A confirmation or an automatic reply isn't proof: people must agree before the first text.",
      change: [
        {
          id: 'sequence',
          text: 'Submit screenshots of the full flow, starting with the form or sentence where people agree. Bad: only the first text.',
        },
      ],
    },
  ),
  rejectedEither(
    {
      code: 30556,
      title: 'Rejected: one consent for texts, email and calls',
      summary: 'One checkbox covers several channels.',
      messages: ['SMS consent is bundled with other communication channels'],
      related: [30551, 30913],
    },
    {
      id: 'channels-combined',
      title: 'Texts share a checkbox with email or calls',
      explanation: 'Texts need a separate box.',
      who: webmaster,
      change: [{ ...consentBox, text: 'Give texts their own checkbox. Bad: `☐ Contact me by email, phone and text.`' }, newScreenshot],
    },
  ),
  ...(
    [
      [30557, "Rejected: the terms don't name the program", 'the name of your text program', '`Maple Street Dental text reminders`'],
      [30558, "Rejected: the terms don't state a frequency", 'how often you text', '`Message frequency varies`'],
      [30559, "Rejected: the terms don't say what you send", 'what you send, for every use case', '`Reminders, changes and invoices`'],
      [30560, "Rejected: the terms don't say how to get help", 'how to get help', '`Call 555-0100 or reply HELP`'],
      [30561, "Rejected: the terms don't say how to stop", 'how to stop', '`Reply STOP to end`'],
      [30562, "Rejected: the terms don't mention rates", 'that rates may apply', '`Message and data rates may apply`'],
      [
        30563,
        'Rejected: the terms leave out the carriers',
        "that carriers aren't liable for lost texts",
        '`Carriers are not liable for delayed or undelivered messages`',
      ],
    ] as const
  ).map(([code, title, what, example]) =>
    rejectedEither(
      {
        code,
        title,
        summary: `Your terms must say ${what}, and they don't.`,
        ...(code === 30558 && { messages: ['Terms of Service missing message frequency disclosure'] }),
        related: [30882, 30522, code === 30558 ? 30545 : 30558],
      },
      {
        id: 'terms-point-missing',
        title: `The terms don't say ${what}`,
        explanation: 'It must be in the terms, not only next to the checkbox.',
        who: webmaster,
        change: [{ ...termsPage, text: `Add ${what}, such as ${example}. Compare the rest with this example.` }],
        // The pages of 30569 and 30570 say what these two are about. Of the other codes, no page was in reach.
        ...(code === 30560 && { note: namedBySibling(30570), source: errorPage(30570) }),
        ...(code === 30562 && { note: namedBySibling(30569), source: errorPage(30569) }),
        ...([30557, 30559, 30561, 30563].includes(code) && { note: unlinkedProject }),
      },
    ),
  ),
  {
    code: 30565,
    title: 'Rejected: advertising for prescription drugs',
    product: 'messaging',
    level: 'error',
    summary: "Prescription drugs and GLP-1 products can't be promoted by text.",
    messages: ['Promotional messaging for prescription drugs or GLP-1 products is not permitted'],
    retryable: false,
    related: [30941],
    causes: [
      {
        id: 'drug-promotion',
        title: 'The campaign promotes such a drug',
        explanation: 'The same business can still send codes and notices about orders, shipping and visits.',
        prevalence: 'common',
        who: office,
        when: {},
        steps: [
          { id: 'notices', text: 'Choose a use case for notices.' },
          { id: 'remove', text: 'Remove every offer from the description, samples and pages.' },
          askSupport("the registration and what you send, if you don't promote anything"),
          { id: 'check', text: 'Submit it again. **In progress** or **In review** means Twilio received it.' },
        ],
        source: errorPage(30565),
      },
    ],
  },
  knownByName(
    forbidden({
      code: 30566,
      title: 'Rejected: services for cheating in exams',
      ...academicFraud,
      messages: ['Academic Fraud and Cheating Services Are Prohibited'],
      related: [30532],
    }),
  ),
  knownByName(
    forbidden({
      code: 30567,
      title: 'Rejected: phishing, or a phishing exercise',
      ...simulatedPhishing,
      messages: ['Phishing and Simulated Phishing Messages Are Prohibited'],
      related: [30480, 30853, 30960],
    }),
  ),
  rejectedEither(
    {
      code: 30569,
      title: "Rejected: the consent text doesn't mention rates",
      summary: "The text next to the checkbox doesn't say that rates may apply.",
      messages: ['Call-to-Action is missing the message and data rates disclosure'],
      related: [30924, 30562, 30570],
    },
    {
      id: 'rates-not-stated',
      title: "Rates aren't mentioned next to the checkbox",
      explanation: "Mentioning them only in the terms isn't enough.",
      who: webmaster,
      change: [{ ...consentBox, text: 'Add `Message and data rates may apply` next to the checkbox.' }, newScreenshot],
    },
  ),
  rejectedEither(
    {
      code: 30570,
      title: "Rejected: the consent text doesn't mention help",
      summary: "The text next to the checkbox doesn't say how to get help.",
      messages: ['Call-to-Action is missing customer support instructions'],
      related: [30924, 30560, 30569, 30486],
    },
    {
      id: 'help-not-stated',
      title: "HELP isn't mentioned next to the checkbox",
      explanation: "Mentioning it only in the terms or the HELP reply isn't enough.",
      who: webmaster,
      change: [{ ...consentBox, text: 'Add `Reply HELP for help` next to the checkbox.' }, newScreenshot],
    },
  ),
];
