import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Locale } from '../../i18n/types.ts';

/** After `die SID`, in the genitive. */
const sidNames: Partial<Record<string, string>> = {
  CA: 'eines Anrufs',
  CR: 'eines öffentlichen Schlüssels',
  FW: 'eines Studio Flow',
  IS: 'eines Sync oder Chat Service',
  KS: 'eines Proxy Service',
  MG: 'eines Messaging Service',
  MM: 'einer Nachricht',
  OQ: 'einer OAuth-App',
  PN: 'einer Telefonnummer',
  SM: 'einer Nachricht',
  US: 'eines Benutzers',
  VA: 'eines Verify Service',
  WS: 'eines TaskRouter Workspace',
  ZS: 'eines Functions Service',
};

const credentials: Record<string, readonly [string, string?]> = {
  'main-key': [
    'Main-API-Schlüssel',
    '`SK…` Darf die Ressourcen seines eigenen Kontos aufrufen, auch Accounts und API-Schlüssel. Nicht die Ressourcen von Unterkonten.',
  ],
  'standard-key': [
    'Standard-API-Schlüssel',
    '`SK…` Darf die Ressourcen seines eigenen Kontos aufrufen, außer Accounts und API-Schlüsseln.',
  ],
  'restricted-key': [
    'Restricted-API-Schlüssel',
    '`SK…` Darf aufrufen, was seine Berechtigungen aufführen, nicht die Accounts-API. Seine Seite in der Console hat einen Tab **Permissions**.',
  ],
  'auth-token': [
    'Account SID + Auth Token',
    '`AC…` Darf die Ressourcen des eigenen Kontos aufrufen, auch Accounts und API-Schlüssel.',
  ],
  'not-sure': ['Nicht sicher', 'Die nächste Frage braucht nur die ersten zwei Buchstaben des Benutzernamens.'],
};

const names: Record<string, string> = {
  'api-key': 'API-Schlüssel',
  'test-credentials': 'Testzugangsdaten',
  'access-token': 'Access Token',
  'oauth-token': 'OAuth-Zugriffstoken',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

const chosen = (what: string, from: Fact['from']): string =>
  from === 'answer' ? `Sie haben „${what}“ gewählt` : `Die Anwendung gibt „${what}“ an`;
const stated = ({ from, seen }: Fact): string => `${chosen(nameOf(seen), from)}.`;
const answered = (what: string) => (fact: Fact) =>
  `${fact.from === 'answer' ? 'Sie haben angegeben' : 'Die Anwendung gibt an'}, dass ${what}.`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer'
    ? `Sie haben angegeben, dass die Anfrage ${what} aufgerufen hat.`
    : `Die Anfrage hat ${what} aufgerufen.`;
const channel = (what: string) => (fact: Fact) => `${chosen(what, fact.from)}.`;
const recipient = (what: string): string => `Der Empfänger ${what}.`;
const sender = (what: string): string => `Der Absender ${what}.`;

/** What the diagnosis says in German. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('Der Benutzername beginnt mit AC, die Anfrage verwendet also eine Account SID.'),
      'api-key': signer('Der Benutzername beginnt mit SK, die Anfrage verwendet also einen API-Schlüssel.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'Der Benutzername beginnt weder mit AC noch mit SK.',
      none: 'Es war kein Benutzername gesetzt.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'Die Anfrage sollte einen API-Schlüssel verwenden, aber der gesendete Benutzername ist eine Account SID.',
      'account-sid-stated-key-sent':
        'Die Anfrage sollte Account SID und Auth Token verwenden, aber der gesendete Benutzername ist die SID eines API-Schlüssels.',
    },
    usernameFault: {
      ok: 'Der Benutzername hat die richtige Form einer SID.',
      empty: 'Der Benutzername ist leer.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'Der Benutzername beginnt mit einem Leerzeichen.'
          : 'Der Benutzername enthält ein Leerzeichen oder ein Zeilenende.',
      escape: 'Der Benutzername enthält ein ausgeschriebenes `\\n`, `\\r` oder `\\t`.',
      quotes: 'Der Benutzername enthält Anführungszeichen.',
      braces: 'Der Benutzername enthält Klammern oder einen Platzhalter.',
      length: ({ seen }) => `Der Benutzername hat ${seen} Zeichen statt 34.`,
      characters: 'Der Benutzername enthält andere Zeichen als 0 bis 9 und a bis f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `Der Benutzername beginnt mit ${seen}, ${sidNames[seen] ? `ist also die SID ${sidNames[seen]}` : 'ist also eine SID anderer Art'}.`
          : 'Der Benutzername beginnt mit anderen Buchstaben als AC und SK.',
      foreign: 'Der Benutzername ist keine SID von Twilio.',
      'looks-like-auth-token': 'An der Stelle des Benutzernamens steht ein Auth Token oder ein Secret.',
    },
    resource: {
      accounts: resource('die Accounts-API'),
      keys: resource('die Ressource der API-Schlüssel'),
      'iam-keys': resource('die Ressource der API-Schlüssel'),
      'auth-tokens': resource('die Ressource der Auth Tokens'),
      organizations: resource('eine Organization-API'),
      messages: resource('die Ressource Messages'),
      calls: resource('die Ressource Calls'),
      'phone-numbers': resource('eine Ressource für Telefonnummern'),
      verifications: resource('die Ressource Verifications'),
      'verification-checks': resource('die Ressource Verification Check'),
      other: resource('weder Accounts noch API-Schlüssel'),
    },
    pathAccount: {
      'account-sid': 'Die Adresse nennt eine Account SID in der richtigen Form.',
      missing: ({ seen }) => `Die Adresse enthält \`/Accounts/${seen ?? ''}\`, die Account SID war also nicht gesetzt.`,
      'key-sid': 'Die Adresse enthält `/Accounts/SK…`, die SID eines API-Schlüssels.',
      'other-sid': 'Die SID nach `/Accounts/` in der Adresse ist keine Account SID.',
      malformed: 'Der Teil nach `/Accounts/` in der Adresse besteht nicht aus `AC` und 32 Zeichen.',
    },
    pathPart: { undefined: 'Ein Teil der Adresse ist der Text `undefined` oder `null`.' },
    accountRelation: {
      same: 'Die Adresse nennt das Konto, zu dem die Zugangsdaten gehören.',
      other: 'Die Adresse nennt ein anderes Konto als das, zu dem die Zugangsdaten gehören.',
    },
    regionRelation: {
      same: ({ seen }) => `Host und Zugangsdaten gehören zu derselben Region, ${seen}.`,
      different: ({ seen }) => `Der Host gehört zur Region ${seen}, die Zugangsdaten gehören zu einer anderen.`,
    },
    credentialRegion: {
      us1: 'Die Zugangsdaten gehören zu US1.',
      elsewhere: ({ seen }) => `Die Zugangsdaten gehören zur Region ${seen}.`,
    },
    host: {
      regional: ({ seen }) => `Der Host ${seen} gehört zu einer anderen Region als US1.`,
      retired: ({ seen }) =>
        `Der Host ${seen} nennt eine Region, aber keinen Edge. Solche Hosts wurden am 28. April 2026 abgeschaltet.`,
      active: 'Der Host ist in Betrieb.',
    },
    tool: {
      cli: 'Die Twilio CLI hat die Anfrage gesendet.',
      serverless: 'Das Serverless Toolkit hat die Anfrage gesendet.',
      sdk: 'Ein SDK von Twilio hat die Anfrage gesendet.',
      http: 'Die Anfrage wurde ohne ein SDK von Twilio erstellt.',
      'client-sdk': 'Ein Client-SDK hat den Fehler gemeldet.',
    },
    otherRequests: {
      yes: answered('andere Anfragen mit denselben Zugangsdaten gelingen'),
      no: answered('keine andere Anfrage mit denselben Zugangsdaten gelingt'),
    },
    workedBefore: {
      yes: answered('dieselben Zugangsdaten früher funktioniert haben'),
      no: answered('dieselben Zugangsdaten noch nie funktioniert haben'),
    },
    accountType: {
      trial: answered('das Konto ein Trial-Konto ist'),
      full: answered('das Konto ein Upgrade hat'),
    },
    channel: {
      sms: channel('SMS'),
      mms: channel('MMS'),
      whatsapp: 'Der Kanal ist WhatsApp.',
      voice: channel('Sprachanruf'),
      rcs: 'Der Kanal ist RCS.',
      email: channel('E-Mail'),
      messenger: 'Der Kanal ist Messenger.',
      other: channel('anderer Kanal'),
    },
    to: {
      e164: recipient('hat die Form einer internationalen Nummer'),
      national: recipient('hat kein `+` und keine Ländervorwahl'),
      'short-code': recipient('hat die Länge einer Kurzwahlnummer'),
      'channel-address': recipient('ist die Adresse eines Kanals'),
      client: recipient('ist ein Client'),
      sip: recipient('ist eine SIP-Adresse'),
      test: recipient('ist eine von Twilios Testnummern'),
      missing: recipient('ist leer'),
      invalid: recipient('ist keine Telefonnummer'),
    },
    from: {
      e164: sender('hat die Form einer internationalen Nummer'),
      national: sender('hat kein `+` und keine Ländervorwahl'),
      'short-code': sender('hat die Länge einer Kurzwahlnummer'),
      alphanumeric: sender('ist ein Name, keine Nummer'),
      'channel-address': sender('ist die Adresse eines Kanals'),
      client: sender('ist ein Client'),
      sip: sender('ist eine SIP-Adresse'),
      sid: sender('ist eine SID'),
      test: sender('ist eine von Twilios Testnummern'),
      missing: sender('ist leer'),
      invalid: sender('ist weder eine Telefonnummer noch ein Absendername'),
    },
    numbers: { same: 'Empfänger und Absender sind gleich.', different: 'Empfänger und Absender sind verschieden.' },
    webhook: {
      local: 'Die Adresse des Webhooks führt zu diesem Rechner oder in ein privates Netz.',
      http: 'Die Adresse des Webhooks hat kein TLS.',
      https: 'Die Adresse des Webhooks hat TLS und einen öffentlichen Host.',
    },
    status: {
      '400': 'Der HTTP-Status ist 400.',
      '401': 'Der HTTP-Status ist 401.',
      '403': 'Der HTTP-Status ist 403.',
      '404': 'Der HTTP-Status ist 404.',
      '405': 'Der HTTP-Status ist 405.',
      '429': 'Der HTTP-Status ist 429.',
      '500': 'Der HTTP-Status ist 500.',
      '502': 'Der HTTP-Status ist 502.',
      '503': 'Der HTTP-Status ist 503.',
    },
  },
  credential: nameOf,
  says: ({ value, from }) => {
    if (value === '') return 'Sie haben angegeben, dass die Meldung von Twilio anders lautet.';
    const text = truncate(value, 160);
    return from === 'answer'
      ? `Sie haben angegeben, dass die Meldung von Twilio „${text}“ lautet.`
      : `Die Meldung von Twilio lautet „${text}“.`;
  },
  unknown: {
    signer: 'Welche Zugangsdaten die Anfrage verwendet hat, ist noch nicht bekannt.',
    resource: 'Welche Adresse die Anfrage aufgerufen hat, ist noch nicht bekannt.',
    otherRequests: 'Ob andere Anfragen gelingen, ist noch nicht bekannt.',
    accountRelation: 'Ob die Adresse das Konto der Zugangsdaten nennt, ist noch nicht bekannt.',
    says: 'Die Meldung von Twilio ist noch nicht bekannt.',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from)}. Prüfen Sie den Typ, wenn die Adresse zu Accounts oder API-Schlüsseln gehört: Die SID zeigt ihn nicht.`,
  permission: (name) => `Twilio nennt die Berechtigung, die fehlt: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from)}, aber der gesendete Benutzername beginnt mit ${prefix}. Der Benutzername entscheidet.`,
  addressConflict: (what) =>
    `Sie haben „${what}“ geantwortet, aber die Anfrage hat eine andere Adresse aufgerufen. Die Adresse entscheidet.`,
  secretGiven:
    'Das sieht nach einem Auth Token aus, nicht nach einem Benutzernamen. Es wurde nicht aufbewahrt. Wenn es irgendwo angezeigt oder protokolliert wurde, ersetzen Sie es in der Console.',
  notSure: 'Nicht sicher',
  somethingElse: 'Etwas anderes',
  questions: {
    credential: {
      legend: 'Welche Zugangsdaten hat die Anfrage verwendet?',
      help: 'Der Benutzername verrät einen Teil davon: `AC…` ist eine Account SID, `SK…` ist ein API-Schlüssel. Eine `SK…`-SID zeigt ihren Typ nicht.',
      options: credentials,
    },
    usernameStart: {
      legend: 'Womit beginnt der Benutzername?',
      help: 'Im Code ist er der erste der beiden Werte, oft `TWILIO_ACCOUNT_SID` oder `TWILIO_API_KEY`.',
      options: {
        AC: ['`AC`'],
        SK: ['`SK`'],
        other: ['Zwei andere Buchstaben', '`MG`, `VA`, `KS` …'],
        none: ['Es ist nichts gesetzt'],
      },
    },
    resource: {
      legend: 'Welche Adresse hat die Anfrage aufgerufen?',
      options: {
        accounts: ['Accounts', 'endet auf `/Accounts.json` oder `/Accounts/AC….json`'],
        keys: ['API-Schlüssel', 'enthält `/Keys`, `/SigningKeys` oder `iam.twilio.com/v1/Keys`'],
        other: ['Etwas anderes', 'zum Beispiel `/Messages.json`, `/Calls.json`, `verify.twilio.com`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'Gelingen andere Anfragen mit denselben Zugangsdaten?',
      options: {
        true: ['Ja'],
        false: ['Nein'],
        'not-sure': ['Nicht versucht', 'Die Prüfung in den Schritten zeigt es Ihnen.'],
      },
    },
    workedBefore: {
      legend: 'Haben dieselben Zugangsdaten früher funktioniert?',
      options: { true: ['Ja'], false: ['Nein'] },
    },
    message: { legend: 'Wie lautete die Meldung von Twilio?', options: {} },
    accountType: {
      legend: 'Ist das Konto ein Trial-Konto?',
      options: { trial: ['Ja'], full: ['Nein, es hat ein Upgrade'] },
    },
    channel: {
      legend: 'Welchen Kanal verwendet die Nachricht?',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['Sprachanruf'] },
    },
  },
};
