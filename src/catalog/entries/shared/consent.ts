import type { Source, Step } from '../../types.ts';
import { type Fault, webmaster } from './registrations.ts';

/** The box by which people agree to texts. The examples are of a business that does not exist. */
export const consentBox: Step = {
  id: 'consent-box',
  text: 'Put a separate, empty checkbox next to the phone number, with a sentence like this. The form must work without it.',
  snippet: {
    language: 'text',
    title: 'Good example',
    code: '☐ Text me about my visits. Maple Street Dental may send me SMS reminders and changes, about 4 a month. Message and data rates may apply. Reply STOP to end, HELP for help. Optional; I can book without it. Terms | Privacy',
    note: 'Bad: `By continuing you accept our Terms and agree to receive communications.`',
  },
};

/** How people agree, told so that a reviewer can follow it. */
export const describeConsent: Step = {
  id: 'describe',
  text: 'Describe every way in which people agree: where, the full wording they see, that it is optional, and the links.',
  snippet: {
    language: 'text',
    title: 'Good example',
    code: 'Patients tick an empty box on https://maplestreetdental.example/book when they book. The box reads: "Text me about my visits. …" (full text). They can book without it. Terms: https://maplestreetdental.example/terms. Privacy: https://maplestreetdental.example/privacy',
    note: 'Bad: `Users opt in on our website.`',
  },
};

export const showConsent: Step = {
  id: 'evidence',
  text: 'Submit what anyone can open without a login: the URL of a web form, public screenshots of a page behind a login or of a paper form, the script of a phone call.',
};

/** The same for a campaign, whose **Message flow** is the field that reviewers read. */
export const describeInFlow: Step = {
  ...describeConsent,
  text: describeConsent.text.replace('Describe', 'Describe in **Message flow**'),
};
export const showInFlow: Step = {
  ...showConsent,
  text: showConsent.text.replace('Submit', 'Put into **Message flow**'),
};

export const privacyClause: Step = {
  id: 'privacy',
  text: "Add this sentence to your website's privacy policy. Remove any sentence, there or in the terms, that shares numbers or consent.",
  snippet: {
    language: 'text',
    title: 'Good example',
    code: 'We never share mobile numbers or consent to text messages with third parties or affiliates for marketing or promotional purposes.',
    note: 'Bad: `We may share your information with partners and affiliates.`, and nothing about texts.',
  },
};

export const linkPrivacy: Step = {
  id: 'link-privacy',
  text: 'Enter the URL of the policy in the **Privacy policy** field (`PrivacyPolicyUrl` in the API), and repeat it in **Message flow**.',
};

/** How reviewers say that a page doesn't open for them. */
export const PAGE_CLOSED: string[] = [
  'not accessible',
  'inaccessible',
  '404',
  'broken',
  'password protected',
  'password-protected',
  'access denied',
  'unable to open',
  'unable to access',
  'does not load',
  "doesn't load",
];

/** How they say that a box is ticked already. */
export const PRE_TICKED: string[] = ['pre-checked', 'prechecked', 'pre-selected', 'preselected'];

export const termsPage: Step = {
  id: 'terms',
  text: "Publish terms on a separate page, covering all of these points. A section in the privacy policy isn't enough.",
  snippet: {
    language: 'text',
    title: 'Good example',
    code: 'Maple Street Dental text reminders\nWhat we send: visit reminders and changes.\nHow often: about 4 messages a month.\nMessage and data rates may apply.\nReply STOP to end. Reply HELP for help, or call 555-0100.\nCarriers are not liable for delayed or undelivered messages.',
  },
};

export const realSamples: Step = {
  id: 'samples',
  text: 'Write at least two different samples, as you will really send them, with your name and how to opt out.',
  snippet: {
    language: 'text',
    title: 'Good example',
    code: 'Maple Street Dental: [first name], your cleaning is on [date] at [time]. Reply C to confirm, STOP to opt out.',
    note: 'Bad: `Huge sale today! bit.ly/x`',
  },
};

/** What the API reference says about `EditReason`. */
export const verificationFields: Source = {
  url: 'https://github.com/twilio/twilio-oai/blob/HEAD/spec/json/twilio_messaging_v1.json',
  read: '2026-11-30',
};
export const worksAgain: Step = {
  id: 'works-again',
  text: 'Say that the site works again if it was only down: the API has `EditReason` for that, such as `Website fixed`.',
};

export const openAsStranger: Step = {
  id: 'open',
  text: 'Open the URL you submitted in a private window, without signing in. That is all the reviewer sees.',
  // Who was asked what it shows has done so.
  skipWhen: { webPage: ['error', 'login'] },
};

export const correctSite: Step = {
  id: 'correct',
  text: 'Correct the URL, or make the site load for everyone, without a login.',
};

/** A browser runs scripts, so only the page's source shows this fault. */
export const needsScripts: Omit<Fault, 'source'> = {
  id: 'page-needs-javascript',
  title: 'The page shows the text only with JavaScript',
  explanation:
    "If a script adds the text, the page can be empty for a reviewer's program, although every browser shows it in full.",
  prevalence: 'rare',
  who: webmaster,
  // On its own, neither a page that opens nor a person's view of the reason tells anything.
  when: { suggestedBy: { webPage: 'opens', optIn: 'web-form', reviewReason: 'mistaken' } },
  change: [
    {
      id: 'source',
      text: "Open the page's source in a desktop browser (Ctrl+U; on a Mac, Option+Command+U), and search it for a sentence of the text.",
    },
    { id: 'static', text: "Publish the text as static HTML, or render it on the server, if the sentence isn't there." },
  ],
  note: "Based on the notes of three projects that we can't link to. That a program reads the pages is their own conclusion.",
};
