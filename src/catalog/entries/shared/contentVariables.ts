import type { Condition } from '../../../facts/condition.ts';
import type { Cause, Source, Step } from '../../types.ts';
import { NOT_WHATSAPP, variablesGuide } from './channels.ts';
import { errorPage } from './errorPage.ts';

const page21656 = errorPage(21656, '2026-11-30');

/** For what the page on 21656 says and those on its twins leave out. */
const asFor21656 = (code: number, ...sources: readonly Source[]): Pick<Cause, 'source' | 'sources' | 'note'> =>
  code === 21656
    ? { source: page21656, sources: [...sources] }
    : {
        source: page21656,
        sources: [...sources],
        note: "The page for 21656 says so; this code's own page doesn't.",
      };

/** What `ContentVariables` is where the template is at fault. Of these codes, only reports of 21656 blame an apostrophe. */
const rightOn = (code: number): Condition => ({ variables: code === 21656 ? 'fine' : ['fine', 'apostrophe'] });

/** What is wrong with `ContentVariables`; the same at Messages, at the Content API and at Conversations. */
export const contentVariablesCauses = (code: 21656 | 50527 | 92007, check: Step): Cause[] => [
  {
    id: 'variables-not-json-string',
    title: "The value isn't a JSON string",
    explanation: "It is an object, or isn't valid JSON: single quotes, a trailing comma, encoded twice.",
    prevalence: 'common',
    who: 'a developer',
    when: {
      suggestedBy: { says: '[object Object]' },
      decisive: { variables: 'not-json' },
      excludedBy: { variables: ['empty', 'not-strings', 'lines', 'apostrophe', 'fine'] },
    },
    steps: [
      {
        id: 'encode',
        text: 'Encode the values once, right before the request.',
        snippet: {
          language: 'js',
          title: 'In JavaScript',
          code: "contentVariables: JSON.stringify({ 1: 'Ada', 2: '10:30' })",
          note: 'In Python `json.dumps`, in PHP `json_encode` with `JSON_FORCE_OBJECT`.',
        },
      },
      check,
    ],
    source: errorPage(code),
    sources: [variablesGuide],
  },
  {
    id: 'variable-empty',
    title: 'A value in the template is empty',
    explanation: 'Some records lack the data, so a value is `""` or `null`.',
    prevalence: 'common',
    who: 'a developer',
    when: {
      suggestedBy: [{ variables: 'empty' }, { occurs: 'sometimes' }],
      excludedBy: { variables: ['not-strings', 'lines', 'apostrophe', 'fine'] },
    },
    steps: [
      { id: 'fill', text: "Fill the value, or leave the key out so that the template's default is used." },
      check,
    ],
    ...(code === 92007 ? { source: errorPage(code), sources: [variablesGuide] } : asFor21656(code, variablesGuide)),
  },
  {
    id: 'variable-not-a-string',
    title: "A value isn't a string",
    explanation: 'Numbers, `true`, lists and objects are rejected. Every value is a string, `"3"` instead of `3`.',
    prevalence: 'occasional',
    who: 'a developer',
    when: { suggestedBy: { variables: 'not-strings' } },
    steps: [{ id: 'convert', text: 'Convert each value to a string before you encode them.' }, check],
    source: variablesGuide,
    sources: [{ url: 'https://github.com/segmentio/action-destinations/pull/3794', read: '2026-11-28' }],
    note: 'One report of 21656 says so.',
  },
  {
    id: 'placeholder-malformed',
    title: 'A placeholder in the template is malformed',
    explanation: 'The template has `{{name}`, `{{}}` or a name with a space in it. No value you send can match it.',
    prevalence: 'occasional',
    who: 'the person who builds the template',
    when: { suggestedBy: rightOn(code) },
    steps: [
      {
        id: 'open',
        text: 'Open the template and check each placeholder, including those in button URLs.',
        link: { place: 'content-templates' },
      },
      { id: 'correct', text: 'Write each as `{{1}}` or `{{name}}`, with a sample value, in a new template.' },
      check,
    ],
    ...asFor21656(code, { url: 'https://github.com/twilio/twilio-python/issues/892', read: '2026-11-28' }),
  },
  {
    id: 'variables-do-not-match',
    title: "The variables don't match the template's",
    explanation:
      'A value has no placeholder, or the template was changed. An authentication template takes one value, the code.',
    // Of the projects that name a cause of 21656, most name this one, an empty value or a line break.
    prevalence: code === 21656 ? 'common' : 'occasional',
    who: 'a developer',
    // Code that was changed also fails every time, while requests without a template succeed.
    when: { suggestedBy: rightOn(code) },
    steps: [
      {
        id: 'compare',
        text: "Compare the names you send with the template's placeholders.",
        link: { place: 'content-templates' },
      },
      {
        id: 'send',
        text: 'Send only these names. A name that you leave out gets the default from the template.',
      },
      { id: 'none', text: 'Leave `ContentVariables` out if the template has no placeholder.' },
      {
        id: 'declare',
        text: 'Name each placeholder in `variables`, with a sample, if your code creates the template: `"variables": {"1": "Ada"}`.',
      },
      check,
    ],
    source: variablesGuide,
    sources: [{ url: 'https://github.com/stellar/stellar-disbursement-platform-backend/pull/974', read: '2026-11-28' }],
    note: 'Four projects got 21656 for a value without a placeholder, one of them because `variables` was empty. We can link to only one, about an authentication template.',
  },
  {
    id: 'variable-spaces-or-lines',
    title: 'A value contains line breaks or many spaces',
    explanation: "For WhatsApp, a value can't contain line breaks, tabs or five spaces in a row.",
    prevalence: 'occasional',
    who: 'a developer',
    // A value of one message is as likely to be empty as to have a line break.
    // The page on 92007 limits this to WhatsApp templates. The one on 21656 doesn't.
    when:
      code === 92007
        ? {
            suggestedBy: [
              { variables: 'lines', channel: 'whatsapp' },
              { occurs: 'sometimes', channel: 'whatsapp' },
            ],
            excludedBy: { channel: NOT_WHATSAPP },
          }
        : { suggestedBy: [{ variables: 'lines' }, { occurs: 'sometimes' }] },
    steps: [
      { id: 'clean', text: 'Replace line breaks and tabs in the values with a comma or a space.' },
      { id: 'template', text: 'Put the line breaks that you need in the template text itself.' },
      check,
    ],
    source: variablesGuide,
    sources: code === 92007 ? [errorPage(code), page21656] : [page21656],
  },
];

/** Which SID is no template of the account. */
export const contentSidCauses = (source: Source, check: Step): Cause[] => [
  {
    id: 'content-sid-format',
    title: "The value isn't a template SID",
    explanation:
      'It is a name, a WhatsApp ID or another SID, or has a typo. A template SID is `HX` and 32 digits or letters `a`–`f`.',
    prevalence: 'common',
    who: 'a developer',
    // What never worked can be wrong in each of these ways.
    when: {},
    steps: [
      { id: 'copy', text: "Copy the template's SID, `HX…`, from the Console.", link: { place: 'content-templates' } },
      { id: 'set', text: 'Set it in your app, in place of the value that Twilio refused.' },
      check,
    ],
    source,
  },
  {
    id: 'template-of-another-account',
    title: 'The template belongs to another account',
    explanation:
      "Parent accounts and subaccounts each have their own templates. A SID from an example isn't yours either.",
    prevalence: 'common',
    who: 'a developer',
    when: { suggestedBy: { accountRelation: 'other' } },
    steps: [
      {
        id: 'look',
        text: "Send `GET https://content.twilio.com/v1/Content/HX…` with the credentials of the account in the request's URL. A 404 response means that the template isn't there.",
      },
      {
        id: 'create',
        text: "Create it there if it's missing, or send with the credentials of the account that has it.",
      },
      check,
    ],
    source,
  },
  {
    id: 'template-deleted',
    title: 'The template was deleted',
    explanation: 'Its SID no longer works.',
    prevalence: 'occasional',
    who: 'someone with Console access',
    // The same SID in the same account worked, so neither can be wrong.
    when: { suggestedBy: { workedBefore: 'yes' } },
    steps: [
      { id: 'look', text: 'Search the list of templates for the SID.', link: { place: 'content-templates' } },
      { id: 'create', text: "Create it again if it isn't listed. For WhatsApp, it needs a new approval." },
      { id: 'set', text: 'Set its new SID in your app.' },
      check,
    ],
    source,
  },
];
