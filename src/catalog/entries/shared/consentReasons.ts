import type { Source } from '../../types.ts';
import {
  PAGE_CLOSED,
  consentBox,
  describeConsent,
  openAsStranger,
  privacyClause,
  showConsent,
  verificationFields,
  worksAgain,
} from './consent.ts';
import { type Fault, webmaster } from './registrations.ts';
import type { Reason } from './verifications.ts';

/** What reviewers find wrong with the way in which people agree. */

const alreadyTicked: Omit<Fault, 'source'> = {
  id: 'box-pre-ticked',
  title: 'The box is already ticked',
  explanation: 'Agreeing must be an action that the person takes.',
  who: webmaster,
  when: { suggestedBy: { consentBox: 'ticked' } },
  change: [
    { id: 'empty', text: 'Leave the box empty when the page opens.' },
    { id: 'shot', text: 'Submit a new screenshot of it.' },
  ],
};

/** A consent rejected for its wording, and accepted with a form of its own. */
const separateForm: Source = {
  url: 'https://github.com/scottfywil/homeassistant/blob/1569b66b2a/docs/09-integrations-status.md',
  read: '2026-11-29',
};

const unwritten: Omit<Fault, 'source'> = {
  id: 'promotion-without-written-yes',
  title: 'Offers are sent without written consent',
  explanation: 'Marketing needs its own checkbox, a signed form or a keyword to text.',
  who: webmaster,
  // Twilio's general text of these codes names marketing messages and promotional messaging, whatever the reviewer saw.
  // A keyword that people text is written.
  when: {
    suggestedBy: { says: ['required for marketing', 'promotional message', 'promotional text'] },
    excludedBy: { optIn: 'keyword' },
  },
  change: [
    {
      id: 'own-box',
      text: 'Ask for it with a second, empty box (`☐ Text me offers …`), a signed form or a keyword.',
    },
    showConsent,
  ],
};

const linkWithoutForm: Omit<Fault, 'source'> = {
  id: 'evidence-is-no-form',
  title: 'The link shows no form',
  explanation: 'It leads to the home page or the privacy policy instead.',
  when: { suggestedBy: { webPage: 'opens' } },
  change: [
    openAsStranger,
    {
      id: 'form',
      text: 'Submit a screenshot of the form and its URL. Bad: `https://maplestreetdental.example`. Good: `https://maplestreetdental.example/book`.',
    },
  ],
};

export const languageUnclear: Reason = {
  summary: "The consent wording doesn't say clearly that people will get texts, or which ones.",
  causes: [
    {
      id: 'consent-text-unclear',
      title: "The sentence doesn't mention texts or their purpose",
      explanation: 'It must ask people to agree to SMS or text messages from you, and say what they are about.',
      who: webmaster,
      change: [consentBox, showConsent],
    },
    {
      id: 'consent-inside-terms',
      title: 'The consent is part of the terms or a contract',
      explanation:
        "People must be able to agree to texts apart from any terms. Better wording inside them isn't enough.",
      who: webmaster,
      when: {
        suggestedBy: [{ says: ['requirement for service', 'other agreements'] }, { consentBox: 'in-terms' }],
        excludedBy: { consentBox: 'own' },
      },
      change: [
        {
          ...consentBox,
          text: 'Remove texts from the contract, and ask with a separate checkbox. Everything must work without it.',
        },
        {
          id: 'evidence',
          text: "Submit the form's URL, and write that it is optional and separate from any agreement.",
        },
      ],
      note: 'In one report of a toll-free number, better wording was rejected again, and a separate form was approved.',
      sources: [separateForm],
    },
    {
      id: 'evidence-is-no-form',
      title: 'The link shows no form',
      explanation: 'It leads to a page that shows neither the form nor the sentence that people agree to.',
      prevalence: 'rare',
      when: { suggestedBy: { webPage: ['login', 'error', 'none'] } },
      change: [openAsStranger, showConsent],
      note: "Twilio's page asks for the full sign-up with its text. One report of a toll-free number lists this as a cause.",
      sources: [
        {
          url: 'https://github.com/nadilifter/twizzle/blob/2e2cdae11a/docs/sms-toll-free-verification.md',
          read: '2026-11-29',
        },
      ],
    },
    {
      id: 'wrong-opt-in-type',
      title: 'The selected opt-in type is the wrong one',
      explanation: 'A company had chosen a QR code though people agree on a web form, and was rejected for it.',
      prevalence: 'rare',
      when: { suggestedBy: { field: ['optInType', 'OptInType'] } },
      change: [
        { id: 'type', text: 'Choose the opt-in type that people really use.' },
        { id: 'evidence', text: 'Submit evidence of that type.' },
      ],
      note: 'Based on one report of a toll-free number.',
      sources: [
        {
          url: 'https://github.com/nadilifter/twizzle/blob/2e2cdae11a/docs/sms-toll-free-verification.md',
          read: '2026-11-29',
        },
      ],
    },
  ],
};

export const tiedToService: Reason = {
  summary: 'Consent to texts must be separate, and your service must work without it.',
  causes: [
    {
      id: 'no-way-to-decline',
      title: "People can't continue without agreeing",
      explanation: "Try to finish the form without ticking the box. If you can't, this is the cause.",
      who: webmaster,
      when: { suggestedBy: { consentBox: 'required' } },
      change: [{ id: 'optional', text: 'Make the box optional, and let the form work without it.' }, showConsent],
    },
    {
      id: 'consent-in-contract',
      title: 'The consent is a clause of a contract or the terms',
      explanation: 'Even a checkbox inside a contract counts as part of it.',
      who: webmaster,
      when: { suggestedBy: [{ says: ['other agreements', 'terms of service'] }, { consentBox: 'in-terms' }] },
      change: [
        {
          ...consentBox,
          text: 'Remove texts from the contract, and ask with a separate checkbox. Everything must work without it.',
        },
        { id: 'evidence', text: "Submit the form's URL, and write that it is optional." },
      ],
      note: 'The checkbox is based on one report of a toll-free number.',
      sources: [separateForm],
    },
    {
      id: 'number-is-consent',
      title: 'Giving a number is treated as agreeing',
      explanation: "A number given for one purpose isn't consent to texts; offers need written consent.",
      who: webmaster,
      when: { suggestedBy: { consentBox: 'none' } },
      change: [consentBox, showConsent],
    },
    alreadyTicked,
    { ...unwritten, prevalence: 'occasional' },
  ],
};

export const noProof: Reason = {
  summary: 'The reviewer saw no proof that people agree to your texts.',
  causes: [
    {
      id: 'opt-in-not-shown',
      title: 'An opt-in type is selected, but nothing shows it',
      explanation: "The selection alone isn't proof.",
      when: { suggestedBy: { webPage: 'none' } },
      change: [showConsent, describeConsent],
    },
    linkWithoutForm,
    {
      id: 'evidence-link-closed',
      title: "The link doesn't open without a login",
      explanation: 'A shared folder asks for a sign-in, or an image is gone.',
      when: {
        suggestedBy: [{ webPage: ['error', 'login'] }, { says: PAGE_CLOSED }],
      },
      change: [
        openAsStranger,
        { id: 'share', text: 'Set a shared folder to "anyone with the link".' },
        { id: 'upload', text: 'Submit the new link of a picture that was gone, once it is online again.' },
      ],
    },
    {
      id: 'privacy-policy-shares-data',
      title: 'The policy passes numbers or consent on',
      explanation: 'Terms or a privacy policy that mention sharing or selling consent count against the opt-in.',
      prevalence: 'occasional',
      who: webmaster,
      when: {
        suggestedBy: {
          says: [
            'third party',
            'third parties',
            'third-party',
            'policy mentions',
            'selling consent',
            'sharing consent',
          ],
        },
      },
      change: [privacyClause],
    },
  ],
};

export const notExpress: Reason = {
  summary: "How people sign up isn't express consent to texts.",
  causes: [
    {
      id: 'no-consent-box',
      title: 'The form asks for a number and nothing else',
      explanation: "Giving a number isn't agreeing to texts. They must say yes to texts.",
      who: webmaster,
      // People who call or text in fill in no form.
      when: {
        suggestedBy: [{ consentBox: 'none' }, { optIn: 'none' }],
        excludedBy: [{ consentBox: ['own', 'required', 'ticked'] }, { optIn: ['phone', 'keyword'] }],
      },
      change: [consentBox, describeConsent],
    },
    {
      id: 'consent-only-in-policy',
      title: 'Texts are mentioned only in the policy or terms',
      explanation: "A mention of texts there isn't express consent: people must be asked.",
      who: webmaster,
      when: { suggestedBy: { consentBox: 'in-terms' } },
      change: [consentBox, showConsent],
    },
    unwritten,
    {
      id: 'box-required-or-ticked',
      title: 'The box is required or already ticked',
      explanation: 'Agreeing must be an action that the person takes of their own will.',
      prevalence: 'occasional',
      who: webmaster,
      when: { suggestedBy: { consentBox: ['required', 'ticked'] }, excludedBy: { optIn: ['phone', 'keyword'] } },
      change: [{ id: 'optional', text: 'Make the box optional, and leave it empty when the page opens.' }, showConsent],
    },
  ],
};

export const mustBeOptional: Reason = {
  summary: 'Everyone who finishes the form agrees to texts.',
  causes: [
    {
      id: 'no-way-to-decline',
      title: "People can't continue without agreeing",
      explanation: 'There must be a way to continue without texts. Bad: a single `Agree and continue` button.',
      who: webmaster,
      change: [
        { id: 'skip', text: 'Add an optional, unchecked box above a `Continue` button, or a link to skip.' },
        showConsent,
      ],
    },
  ],
};

export const preTicked: Reason = {
  summary: 'The box for texts is already ticked when the page opens.',
  causes: [alreadyTicked],
};

export const urlClosed: Reason = {
  summary: "The reviewer couldn't open the URL that shows how people agree, or didn't see a sign-up there.",
  causes: [
    {
      id: 'evidence-link-closed',
      title: "The link doesn't open for everyone",
      explanation: 'It needs a login, is in a shared folder that asks for a sign-in, returns an error, or is gone.',
      who: webmaster,
      // Twilio's message says for every rejection with this code that the URL isn't accessible.
      when: { suggestedBy: [{ webPage: ['error', 'login'] }, { says: PAGE_CLOSED }], excludedBy: { webPage: 'opens' } },
      change: [openAsStranger, showConsent, worksAgain],
      sources: [verificationFields],
    },
    {
      ...linkWithoutForm,
      // A page that opens has at most changed.
      explanation:
        'It leads to the home page or the privacy policy instead, or the page has changed since you submitted it.',
      prevalence: 'occasional',
    },
  ],
};

export const exampleIncomplete: Reason = {
  summary: 'The screenshot of the sign-up is cropped, blurred, or shows no name.',
  causes: [
    {
      id: 'opt-in-example-incomplete',
      title: "The screenshot doesn't show the whole form",
      explanation: 'Text, buttons, and your name or logo must be readable.',
      change: [
        {
          id: 'picture',
          text: 'Take a screenshot of the full page, with name, box, text and button. Bad: the box alone.',
        },
      ],
    },
  ],
};

export const verbalScript: Reason = {
  summary: 'People agree by phone or in person, and the script is missing or incomplete.',
  causes: [
    {
      id: 'verbal-script-missing',
      title: 'The script of the conversation is missing',
      explanation: 'The reviewer needs what you say and how the person says yes.',
      change: [
        {
          id: 'script',
          text: 'Submit the whole conversation, word for word.',
          snippet: {
            language: 'text',
            title: 'Good example',
            code: 'Clerk: May we send you text reminders about your visits, about 4 a month? Message and data rates may apply. You can reply STOP to end or HELP for help. It is optional.\nPatient: Yes.',
            note: 'Bad: `We ask customers on the phone.`',
          },
        },
        { id: 'record', text: 'Say how you record and keep the answer, and how people opt out later.' },
      ],
    },
  ],
};

export const workflowDiffers: Reason = {
  summary: "The sign-up that the reviewer saw isn't the one you described.",
  causes: [
    {
      id: 'evidence-shows-other-way',
      title: 'The evidence shows a different opt-in',
      explanation: 'For example, you describe consent by phone, but the link shows a web form.',
      change: [
        describeConsent,
        {
          ...showConsent,
          text: 'Submit evidence of exactly that method: the URL of the web form, public screenshots of a page behind a login or of a paper form, or the script of a phone call.',
        },
      ],
    },
    {
      id: 'form-does-not-match-description',
      title: 'The description differs from the real sign-up',
      explanation: "It names a form, a wording or a choice that people don't see.",
      who: webmaster,
      // Where nobody asks people for consent, whatever is described doesn't exist.
      when: { suggestedBy: [{ optIn: 'none' }, { consentBox: 'none' }] },
      change: [{ id: 'build', text: "Build the sign-up that you describe, if it doesn't exist yet." }, describeConsent],
    },
  ],
};

export const optInOtherUse: Reason = {
  summary: 'People agree to texts other than the registered ones.',
  causes: [
    {
      id: 'opt-in-other-purpose',
      title: 'The form names another purpose',
      explanation: 'The sentence by the box and the registration must describe the same texts.',
      who: webmaster,
      change: [
        {
          id: 'same',
          text: 'Write the purpose from the registration next to the box. Bad: `news` for visit reminders.',
        },
      ],
    },
  ],
};

export const businessNotNamed: Reason = {
  summary: "The sign-up doesn't say who sends the texts.",
  causes: [
    {
      id: 'business-not-named',
      title: 'The sentence by the box names no sender',
      explanation: 'The business that recipients know must be named there.',
      who: webmaster,
      change: [
        {
          id: 'name',
          text: 'Name the business in the sentence and on the page. Bad: `We may text you.` Good: `Maple Street Dental may text you.`',
        },
      ],
    },
  ],
};

export const oneConsentForAll: Reason = {
  summary: 'One consent covers several kinds of texts.',
  causes: [
    {
      id: 'consents-combined',
      title: 'One consent covers several uses',
      explanation: 'Each use needs its own consent.',
      who: webmaster,
      change: [
        {
          id: 'two-boxes',
          text: 'Ask for each use separately. In a form, make one box for each, all initially empty. Good: `☐ Text me reminders …` and `☐ Text me offers …`, each with your name, frequency, rates, STOP and HELP.',
        },
      ],
    },
  ],
};

export const noValidOptIn: Reason = {
  summary: "The registration doesn't describe how people agree.",
  causes: [
    {
      id: 'opt-in-not-described',
      title: 'Nothing shows how people agree',
      explanation: 'Every registration must show it, whatever you send.',
      change: [consentBox, showConsent],
    },
  ],
};

export const doubleOptIn: Reason = {
  summary: 'For this kind of text, people must confirm their sign-up by text.',
  causes: [
    {
      id: 'double-opt-in-missing',
      title: 'The confirmation by text is missing',
      explanation: 'After the form, people get one text and answer YES.',
      change: [
        {
          id: 'confirm',
          text: 'Send a text like this after the sign-up, and enter it in the registration.',
          snippet: {
            language: 'text',
            title: 'Good example',
            code: 'Maple Street Dental reminders: reply YES to join. About 4 msgs a month. Message and data rates may apply. HELP for help, STOP to end.',
          },
        },
      ],
    },
  ],
};

export const cartReminders: Reason = {
  summary: 'Shopping cart reminders have their own rules.',
  causes: [
    {
      id: 'cart-reminder-rules',
      title: 'The cart reminders break one of the rules',
      explanation: 'Consent, privacy policy and terms must name them, and people confirm their sign-up by text.',
      details: "One reminder for each cart, within 48 hours. It can't take an order or a payment by text.",
      who: webmaster,
      change: [
        {
          id: 'consent',
          text: 'Name cart reminders next to the box, in the terms, and in a text after the sign-up that people answer with YES.',
        },
        {
          id: 'privacy',
          text: 'Say in the privacy policy how you learn of an abandoned cart, such as by cookies or a plugin.',
        },
      ],
    },
  ],
};

export const disclosuresMissing: Reason = {
  summary: 'The sentence people agree to leaves out something required.',
  causes: [
    {
      id: 'consent-line-incomplete',
      title: 'Purpose, frequency, rates, STOP or HELP is missing',
      explanation: 'All of it belongs next to the box, not only in the terms.',
      who: webmaster,
      change: [consentBox],
    },
  ],
};
