import { calloutStrings } from './callout.ts';
import { pendingPanelStrings } from './pendingPanel.ts';
import { stepsStrings } from './steps.ts';
import { tableStrings } from './table.ts';
import type { PanelStrings } from '../types.ts';

/** The English strings inside the panel. */
export const panelStrings: PanelStrings = {
  ...pendingPanelStrings,
  ...calloutStrings,
  ...stepsStrings,
  ...tableStrings,
  clearAnswers: 'Clear answers',
  answersCleared: 'Answers cleared.',
  fromRequest: (credential) => `From the request: ${credential}.`,
  choosingNeedsJavaScript: 'Choosing needs JavaScript. The groups below hold every cause.',
  lead: {
    certain: 'The cause',
    supported: 'Likely cause',
    open: 'Check this first',
    unanswered: (count) => (count === 2 ? 'Start with these two' : 'Start with this'),
  },
  verdict: { supported: 'Likely', open: 'Possible', refuted: 'Ruled out' },
  statedByTwilio: 'Stated by Twilio',
  shownByRequest: 'Shown by the request',
  statedByApplication: 'Stated by the application',
  why: 'Why',
  otherCauses: 'Other causes',
  possible: (count) => `${count} possible`,
  possibleAndRuledOut: (possible, ruledOut) =>
    possible > 0 ? `${possible} possible, ${ruledOut} ruled out` : `${ruledOut > 1 ? 'All ' : ''}${ruledOut} ruled out`,
  ruledOut: (count) => `Ruled out · ${count}`,
  showAll: (count) => `Show all ${count}`,
  lookalikes: 'Looks the same, is another code',
  allRuledOut:
    'Nothing on this list fits all that is known. One of the answers may be off. Clear the answers, or copy this for a ticket.',
  noQuestionLeft: 'This is as far as the answers go. Work down the list.',
  missingPermission: 'Missing permission',
  policy: 'As a policy',
  whoMayCallWhat: 'Who may call what',
  copyForTicket: 'Copy for a ticket',
  copiedMasked: 'Copied, secrets and numbers masked',
  ticketIsSafe: 'Contains no token or secret. Never send an Auth Token to anybody, Support included.',
  rawError: 'Raw error',
  independent: (read) => `Independent help, not by Twilio. Read on ${read}.`,
  sources: 'Sources',
  readOn: (date) => `read on ${date}`,
  unknownTitle: (code) => `No help stored for error ${code}`,
  unknownText: "The code is not in Twilio's list of February 2025. It may be newer.",
  noCauses: 'No causes are stored for this code.',
  recognisedByText: 'Recognised by its text; Twilio sent no code.',
  httpMeaning: {
    400: 'Twilio did not accept a value of the request.',
    401: 'The request was not authenticated.',
    403: 'The request was refused, although Twilio knows who sent it.',
    404: 'Nothing stands at this address.',
    405: 'This address does not take this method.',
    409: 'The request conflicts with the present state.',
    410: 'What stood at this address is gone for good.',
    429: 'Too many requests came at once.',
    500: 'Something failed at Twilio.',
    502: 'A server between you and Twilio failed.',
    503: 'Twilio was not available.',
  },
  announcement: (heading, title, possible, ruledOut) =>
    `${heading}: ${title}. ${possible} more possible, ${ruledOut} ruled out.`,
  oneMoreQuestion: (legend) => `One more question: ${legend}`,
  nothingRuledOut: 'Nothing ruled out.',
};
