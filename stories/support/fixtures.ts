import type { Answers, Cause, ErrorEntry, Step } from '../../src/index.ts';

// SIDs are built here, so that no scanner takes one in a file for a real one.
const DIGITS = '0123456789abcdef'.repeat(2);

/** Identifiers in their full form, of no real account. */
export const sids = {
  account: `AC${DIGITS}`,
  key: `SK${DIGITS}`,
  messagingService: `MG${DIGITS}`,
  message: `SM${DIGITS}`,
  /** The form of an Auth Token or a secret. */
  token: DIGITS,
};

/** URLs that a request can have called. */
export const urls = {
  accounts: 'https://api.twilio.com/2010-04-01/Accounts.json',
  messages: `https://api.twilio.com/2010-04-01/Accounts/${sids.account}/Messages.json`,
};

/** The body of a refused request, as Twilio's REST API sends it. */
export const refused = (message = 'Authenticate') => ({
  code: 20003,
  message,
  more_info: 'https://www.twilio.com/docs/errors/20003',
  status: 401,
});

/** Answers about 20003 that lead to a cause. */
export const standardOnAccounts = {
  usernameStart: 'SK',
  credential: 'standard-key',
  resource: 'accounts',
} satisfies Answers;

const source = { url: 'https://www.twilio.com/docs/api/errors', read: '2026-11-23' };

/** An app's own entry, with one cause that has these steps. */
export function ownEntry(steps: Step[]): ErrorEntry {
  return {
    code: 99001,
    title: 'The nightly import could not send its report',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'The import ran, but the message that reports it was refused.',
    retryable: true,
    causes: [
      {
        id: 'report-template-out-of-date',
        title: 'The template of the report is out of date',
        explanation: 'The template names a field that the import no longer fills.',
        prevalence: 'common',
        who: 'the team that runs the import',
        when: {},
        steps,
        source,
      },
    ],
  };
}

/** An entry without causes: all that is known about a code that nobody has explained yet. */
export const bareEntry = {
  code: 99003,
  title: 'The gateway is in maintenance',
  product: 'messaging',
  level: 'error',
} as const satisfies ErrorEntry;

/** As many steps as wanted, each with an id of its own. */
export const manySteps = (count: number): Step[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `step-${i + 1}`,
    text: `Compare row ${i + 1} of the template with the import, and correct the name of its field.`,
  }));

/** German, written as long as German gets. */
export const longWords: ErrorEntry = {
  lang: 'de',
  code: 99002,
  title: 'Messaging-Dienst-Zugangsberechtigungsüberprüfung fehlgeschlagen',
  product: 'messaging',
  level: 'warning',
  status: [401],
  summary:
    'Die Zugangsberechtigungsüberprüfung des Nachrichtenübermittlungsdienstes hat die Kontoverbindungsbevollmächtigung zurückgewiesen.',
  messageHint: 'Eine Rechtsschutzversicherungsgesellschaft hilft hier nicht weiter.',
  retryable: false,
  groups: [{ lang: 'de', id: 'zugang', title: 'Zugangsberechtigungsbescheinigungsverwaltung' }],
  causes: [
    {
      lang: 'de',
      id: 'bescheinigung-abgelaufen',
      title: 'Die Kontoverbindungsbevollmächtigungsbescheinigung ist abgelaufen',
      explanation:
        'Eine Kontoverbindungsbevollmächtigungsbescheinigung gilt `24` Monate und muss danach in der **Zugangsberechtigungsbescheinigungsverwaltung** erneuert werden.',
      group: 'zugang',
      prevalence: 'common',
      who: 'die Zugangsberechtigungsbescheinigungsverwaltungsbeauftragten',
      when: { requires: { signer: 'api-key' } },
      steps: [
        {
          lang: 'de',
          id: 'erneuern',
          text: 'Öffne die Zugangsberechtigungsbescheinigungsverwaltung und erneuere die Kontoverbindungsbevollmächtigungsbescheinigung.',
          snippet: {
            language: 'sh',
            title: 'Zugangsberechtigungsbescheinigungsüberprüfung',
            code: 'curl "https://zugangsberechtigungsbescheinigungsverwaltung.example/bescheinigungen/${KONTOVERBINDUNGSBEVOLLMAECHTIGUNG}/erneuern"',
          },
        },
      ],
      source,
    },
    {
      lang: 'de',
      id: 'konto-gesperrt',
      title: 'Das Nachrichtenübermittlungsdienstkonto ist vorübergehend gesperrt',
      explanation: 'Die Kontosperrungsbenachrichtigung steht in der Zugangsberechtigungsbescheinigungsverwaltung.',
      group: 'zugang',
      prevalence: 'rare',
      when: { requires: { signer: 'auth-token' } },
      steps: [{ lang: 'de', id: 'lesen', text: 'Lies die Kontosperrungsbenachrichtigung.' }],
      source,
    },
    // So many that they are listed in their group.
    ...['Kontosperrungsankündigung', 'Kontolöschungsvormerkung', 'Nachrichtenweiterleitungsstörung'].map(
      (title, i): Cause => ({
        lang: 'de',
        id: `stoerung-${i + 1}`,
        title,
        explanation: `${title} der Zugangsberechtigungsbescheinigungsverwaltung.`,
        group: 'zugang',
        prevalence: 'rare',
        when: {},
        steps: [{ lang: 'de', id: 'warten', text: 'Warte die Bearbeitungsdauer ab.' }],
        source,
      }),
    ),
  ],
};
