import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
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
  'main-key': ['Main-API-Schlüssel', '`SK…` Zugriff auf alles im eigenen Konto, aber nicht auf Unterkonten.'],
  'standard-key': [
    'Standard-API-Schlüssel',
    '`SK…` Kein Zugriff auf die Accounts-API, keine Verwaltung von API-Schlüsseln.',
  ],
  'restricted-key': ['Restricted-API-Schlüssel', '`SK…` Zugriff nur auf das, was seine Berechtigungen nennen.'],
  'auth-token': ['Account SID + Auth Token', '`AC…` Zugriff auf alles im eigenen Konto.'],
  'not-sure': ['Weiß ich nicht'],
};

const names: Record<string, string> = {
  'api-key': 'API-Schlüssel',
  'test-credentials': 'Testzugangsdaten',
  'access-token': 'Access Token',
  'oauth-token': 'OAuth-Zugriffstoken',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

/** `Ihre Antwort: …` for an answer, `Angabe Ihrer App: …` for what the app states. */
const stated = (fact: Fact, what = nameOf(fact.seen)): string =>
  `${fact.from === 'answer' ? 'Ihre Antwort' : 'Angabe Ihrer App'}: ${what}.`;
const chosen = (credential: string, from: Fact['from']): string =>
  `${from === 'answer' ? 'Sie haben' : 'Ihre App hat'} „${nameOf(credential)}“ angegeben`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const others = (fact: Fact): string =>
  stated(
    fact,
    fact.value === 'yes'
      ? 'Andere Anfragen von derselben Stelle funktionieren'
      : 'Keine andere Anfrage von derselben Stelle funktioniert',
  );
const before = (fact: Fact): string =>
  stated(fact, fact.value === 'yes' ? 'Es hat schon funktioniert' : 'Es hat noch nie funktioniert');
const resource = (what: string) => (fact: Fact) =>
  `${fact.from === 'answer' ? 'Ihre Antwort: ' : ''}Die Anfrage hat ${what} aufgerufen.`;
const account = (fact: Fact): string => stated(fact, fact.value === 'trial' ? 'Trial-Konto' : 'Konto mit Upgrade');
/** A main clause after who states it. What was seen is stated alone. */
const say =
  (clause: string) =>
  (fact: Fact): string =>
    fact.from === 'request' ? `${clause}.` : stated(fact, clause);
/** The same clause for every value, with the value's own words in it. */
const each = <V extends string>(
  clause: (what: string) => string,
  values: Record<V, string>,
): Record<V, (fact: Fact) => string> =>
  Object.fromEntries(
    (Object.entries(values) as [V, string][]).map(([value, what]) => [value, say(clause(what))]),
  ) as Record<V, (fact: Fact) => string>;

let regions: Intl.DisplayNames | undefined;
const country = (code: string): string =>
  code === 'ZZ'
    ? 'Anderes Land'
    : code === 'NANP'
      ? 'USA, Kanada oder Karibik'
      : code === 'XC'
        ? 'Krim'
        : ((regions ??= new Intl.DisplayNames('de', { type: 'region', fallback: 'none' })).of(code) ?? code);
const clientSdks: Record<FactValues['clientSdk'], string> = {
  voice: 'Voice',
  video: 'Video',
  conversations: 'Conversations',
  sync: 'Sync',
  chat: 'Chat',
  taskrouter: 'TaskRouter',
  flex: 'Flex',
};
const recipient = (what: string): string => `Der Empfänger ${what}.`;
const sender = (what: string): string => `Der Absender ${what}.`;

/** What the diagnosis says in German. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('Der Benutzername beginnt mit AC: eine Account SID.'),
      'api-key': signer('Der Benutzername beginnt mit SK: ein API-Schlüssel.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'Der Benutzername beginnt weder mit AC noch mit SK.',
      none: 'Es war kein Benutzername gesetzt.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent': 'Gemeint war ein API-Schlüssel, aber der Benutzername ist eine Account SID.',
      'account-sid-stated-key-sent':
        'Gemeint waren Account SID und Auth Token, aber der Benutzername ist die SID eines API-Schlüssels.',
    },
    usernameFault: {
      ok: 'Der Benutzername hat die richtige Form einer SID.',
      empty: 'Der Benutzername ist leer.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'Der Benutzername beginnt mit einem Leerzeichen.'
          : 'Der Benutzername enthält ein Leerzeichen oder einen Zeilenumbruch.',
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
      'looks-like-auth-token': 'Der Benutzername sieht nach einem Auth Token oder Secret aus.',
    },
    resource: {
      accounts: resource('die Accounts-API'),
      keys: resource('die Ressource der API-Schlüssel'),
      'iam-keys': resource('die Ressource der API-Schlüssel'),
      'auth-tokens': resource('die Ressource der Auth Tokens'),
      organizations: resource('eine Organization-API'),
      messages: resource('die Ressource Messages'),
      media: resource('die Datei einer Aufnahme oder eines Medieninhalts'),
      calls: resource('die Ressource Calls'),
      'phone-numbers': resource('eine Ressource für Telefonnummern'),
      'sender-pool': resource('die Absender eines Messaging Service'),
      verifications: resource('die Ressource Verifications'),
      'verification-checks': resource('die Ressource Verification Check'),
      other: resource('weder Accounts noch API-Schlüssel'),
    },
    pathAccount: {
      'account-sid': 'Die URL enthält eine Account SID in der richtigen Form.',
      none: 'Die URL nennt kein Konto.',
      missing: ({ seen }) => `Die URL enthält \`/Accounts/${seen ?? ''}\`: Die Account SID fehlt.`,
      'key-sid': 'Die URL enthält `/Accounts/SK…`, die SID eines API-Schlüssels.',
      'other-sid': 'Die SID nach `/Accounts/` in der URL ist keine Account SID.',
      malformed: 'Der Teil nach `/Accounts/` in der URL besteht nicht aus `AC` und 32 Zeichen.',
    },
    pathPart: {
      undefined: 'Ein Teil der URL ist leer, `undefined` oder `null`.',
      retired: 'Die URL enthält `/SMS/Messages`, das jetzt `/Messages` heißt.',
      'lower-case': 'Die URL enthält einen Ressourcennamen in Kleinbuchstaben, etwa `messages`.',
      slash: 'Die URL endet mit einem Schrägstrich.',
    },
    accountRelation: {
      same: 'Die URL nennt das Konto, zu dem die Zugangsdaten gehören.',
      other: 'Die URL nennt ein anderes Konto als das, zu dem die Zugangsdaten gehören.',
      none: 'Die URL nennt kein Konto.',
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
      retired: ({ seen }) => `Der Host ${seen} nennt eine Region, aber keinen Edge.`,
      active: 'Der Host ist in Betrieb.',
    },
    tool: {
      cli: 'Die Twilio CLI hat die Anfrage gesendet.',
      serverless: 'Das Serverless Toolkit hat die Anfrage gesendet.',
      sdk: 'Ein SDK von Twilio hat die Anfrage gesendet.',
      http: 'Die Anfrage wurde ohne ein SDK von Twilio erstellt.',
      'client-sdk': 'Ein Client-SDK hat den Fehler gemeldet.',
    },
    requestBody: { form: 'Der Body der Anfrage ist ein Formular.', json: 'Der Body der Anfrage ist JSON.' },
    otherRequests: { yes: others, no: others },
    workedBefore: { yes: before, no: before },
    accountType: { trial: account, full: account },
    channel: {
      sms: (fact) => stated(fact, 'SMS'),
      mms: (fact) => stated(fact, 'MMS'),
      whatsapp: 'Der Kanal ist WhatsApp.',
      voice: (fact) => stated(fact, 'Sprachanruf'),
      rcs: 'Der Kanal ist RCS.',
      email: (fact) => stated(fact, 'E-Mail'),
      messenger: 'Der Kanal ist Messenger.',
      other: (fact) => stated(fact, 'anderer Kanal'),
    },
    to: {
      e164: recipient('ist eine vollständige internationale Nummer'),
      national: recipient('hat kein `+` und keine Ländervorwahl'),
      'short-code': recipient('hat die Länge einer Kurzwahlnummer'),
      'channel-address': recipient('hat das Präfix eines Kanals'),
      'user-id': recipient('ist eine Nutzer-ID von WhatsApp, keine Nummer'),
      client: recipient('ist ein Client'),
      sip: recipient('ist eine SIP-Adresse'),
      test: recipient('ist eine von Twilios Testnummern'),
      missing: recipient('ist leer'),
      invalid: recipient('ist keine Telefonnummer'),
    },
    from: {
      e164: sender('ist eine vollständige internationale Nummer'),
      national: sender('hat kein `+` und keine Ländervorwahl'),
      'short-code': sender('hat die Länge einer Kurzwahlnummer'),
      alphanumeric: sender('ist ein Name, keine Nummer'),
      'channel-address': sender('hat das Präfix eines Kanals'),
      client: sender('ist ein Client'),
      sip: sender('ist eine SIP-Adresse'),
      sid: sender('ist eine SID'),
      test: sender('ist eine von Twilios Testnummern'),
      missing: sender('ist leer'),
      invalid: sender('ist weder eine Telefonnummer noch ein Absendername'),
    },
    numbers: { same: 'Empfänger und Absender sind gleich.', different: 'Empfänger und Absender sind verschieden.' },
    countries: {
      same: 'Empfänger und Absender sind im selben Land.',
      different: 'Empfänger und Absender sind in verschiedenen Ländern.',
    },
    webhook: {
      local: 'Die Webhook-URL führt zu diesem Rechner oder in ein privates Netz.',
      http: 'Die Webhook-URL verwendet kein HTTPS.',
      https: 'Die Webhook-URL verwendet HTTPS.',
    },
    webhookAnswer: {
      ...each((what) => `Antwort Ihres Servers: ${what}`, {
        'not-found': '404 oder 410',
        login: '401 oder 403',
        method: '405 Method Not Allowed',
        'client-error': 'ein 4xx-Fehler',
        'server-error': 'ein Serverfehler (5xx)',
        redirect: 'eine Weiterleitung',
        'no-content-type': 'ohne Content-Type',
        'wrong-content-type': 'ein Content-Type, den Twilio hier nicht akzeptiert',
        empty: 'leerer Body',
        'too-large': 'mehr, als Twilio akzeptiert',
        success: 'Erfolg (2xx)',
      }),
      timeout: say('Ihr Server hat nicht rechtzeitig geantwortet'),
      'no-connection': say('Twilio konnte keine Verbindung zu Ihrem Server herstellen'),
      dns: say('Twilio konnte den Hostnamen Ihres Servers nicht finden'),
      tls: say('Twilio konnte mit Ihrem Server keine TLS-Verbindung aufbauen'),
    },
    senderType: each((what) => `Der Absender ist ${what}`, {
      'long-code': 'eine Festnetz- oder Mobilfunknummer',
      'toll-free': 'eine gebührenfreie Nummer',
      'short-code': 'eine Kurzwahlnummer',
      alphanumeric: 'ein Name (alphanumerische Absenderkennung)',
      whatsapp: 'ein WhatsApp-Absender',
      rcs: 'ein RCS-Absender',
      messenger: 'eine Messenger-Seite',
      'messaging-service': 'ein Messaging Service',
    }),
    sandboxSender: {
      yes: 'Der Absender ist die Nummer der WhatsApp-Sandbox.',
      meta: 'Der Absender ist eine Testnummer von Meta, `+1 555 …`.',
      no: 'Der Absender ist nicht die Nummer der WhatsApp-Sandbox.',
    },
    toCountry: (fact) => say(`Land des Empfängers: ${country(fact.value)}`)(fact),
    fromCountry: (fact) => say(`Land des Absenders: ${country(fact.value)}`)(fact),
    urlFault: {
      empty: 'Die Webhook-URL ist leer.',
      text: 'Die Webhook-URL ist nur Text, keine URL.',
      characters: 'Die Webhook-URL enthält Leerzeichen oder Zeichen, die codiert werden müssen.',
      relative: 'Der Webhook-URL fehlen Schema und Host.',
      'no-scheme': 'Der Webhook-URL fehlt `https://`.',
      'no-host': 'Der Webhook-URL fehlt der Host.',
      doubled: 'Die Webhook-URL enthält `https://` zweimal.',
      placeholder: 'Ein Teil der Webhook-URL ist leer oder ein Platzhalter.',
      'ip-host': 'Der Host der Webhook-URL ist eine IP-Adresse.',
      'tls-port': 'Die Webhook-URL beginnt mit `http://` und nennt einen HTTPS-Port.',
      'plain-port': 'Die Webhook-URL beginnt mit `https://` oder `wss://`, nennt aber einen Port, der selten TLS hat.',
      apostrophe: 'Die Query-Parameter der Webhook-URL enthalten einen Apostroph.',
    },
    responseBody: {
      twiml: 'Die Antwort Ihres Servers ist TwiML.',
      'twiml-case': 'Das Wurzelelement der Antwort Ihres Servers heißt nicht genau `<Response>`.',
      'printed-first': 'In der Antwort Ihres Servers steht etwas vor dem XML.',
      'printed-after': 'In der Antwort Ihres Servers steht etwas nach dem XML.',
      xml: 'Die Antwort Ihres Servers ist XML, aber kein TwiML.',
      json: 'Die Antwort Ihres Servers ist JSON.',
      html: 'Die Antwort Ihres Servers ist eine Webseite.',
      'error-page': 'Die Antwort Ihres Servers ist eine Fehlerseite.',
      text: 'Die Antwort Ihres Servers ist reiner Text.',
    },
    webhookFile: { audio: 'Die URL führt zu einer Audiodatei.', media: 'Die URL führt zu einer Mediendatei.' },
    webhookQuery: {
      yes: 'Die Webhook-URL hat Query-Parameter.',
      no: 'Die Webhook-URL hat keine Query-Parameter.',
    },
    webhookHost: {
      tunnel: 'Die Webhook-URL führt zu einem Tunnel.',
      'tcp-tunnel': 'Die Webhook-URL führt zu einem TCP-Tunnel, also ohne TLS.',
      preview: 'Die Webhook-URL führt zu einem Preview-Deployment, das eine Anmeldung verlangen kann.',
      functions: 'Die WebSocket-URL führt zu einer Serverless-Funktion.',
      ai: 'Die WebSocket-URL führt zu einem KI-Dienst statt zu Ihrem Server.',
      bot: 'Die WebSocket-URL führt zu einem Bot-Dienst, der für jeden Anruf eine eigene erstellt.',
    },
    pathSid: {
      none: 'Die URL nennt keine SID, nur eine Art von Ressource.',
      name: 'In der URL steht ein Name, wo eine SID hingehört.',
      account: 'Die einzige SID in der URL ist die des Kontos.',
      list: 'Die einzige SID in der URL ist die des Kontos.',
      resource: 'Die URL endet mit der SID einer Ressource.',
    },
    pathService: {
      'other-sid': ({ seen }) => `Die SID nach \`/Services/\` beginnt mit ${seen ?? 'anderen Buchstaben'}.`,
      malformed: 'Was auf `/Services/` folgt, ist keine vollständige SID.',
    },
    toFault: {
      none: 'Die Nummer in To hat die richtige Form.',
      'no-plus': 'Der Nummer in To fehlen `+` und Ländervorwahl.',
      'plus-lost': 'Die Nummer in To beginnt mit einem Leerzeichen statt mit `+`.',
      'trunk-zero':
        'Die Nummer in To hat nach der Ländervorwahl eine `0`. Lassen Sie sie weg: `+44 7…`, nicht `+44 07…`.',
      'country-code': 'Die Nummer in To beginnt mit einer Ländervorwahl, die kein Land hat.',
      'private-host': 'Den Host der SIP-Adresse in To erreicht nur sein eigenes Netz.',
      'private-name': 'Den Namen des Hosts der SIP-Adresse in To kennt nur sein eigenes Netz.',
      'no-country-code': 'Die Nummer in To sieht aus wie eine aus den USA oder Kanada, der die `1` nach `+` fehlt.',
      characters: 'Der Wert in To enthält Zeichen, die in einer Telefonnummer nicht vorkommen.',
      extension: 'Die Nummer in To hat eine Durchwahl.',
      'too-short': ({ seen }) => `Die Nummer in To hat nur ${seen} ${seen === '1' ? 'Ziffer' : 'Ziffern'}.`,
      'too-long': ({ seen }) => `Die Nummer in To hat ${seen} Ziffern, das sind zu viele.`,
      prefix: 'Der Wert in To beginnt mit einem Präfix, das Twilio nicht kennt.',
      empty: 'Der Wert in To ist leer.',
    },
    stage: {
      refused: say('Twilio hat die Anfrage sofort abgelehnt'),
      later: say('Twilio hat die Anfrage angenommen, und sie ist später fehlgeschlagen'),
    },
    verb: (fact) => say(`Der Fehler betrifft \`<${fact.seen ?? fact.value}>\``)(fact),
    direction: { inbound: say('Es war eingehend'), outbound: say('Es war ausgehend') },
    platform: each((what) => `Der Code läuft ${what}`, {
      browser: 'in einem Browser',
      android: 'auf Android',
      ios: 'auf iOS',
      'react-native': 'in React Native',
      flutter: 'in Flutter',
      server: 'auf einem Server',
    }),
    clientSdk: each((what) => `Das ${what} SDK hat es gemeldet`, clientSdks),
    registration: each((what) => `Die Registrierung ${what}`, {
      none: 'wurde noch nicht eingereicht',
      pending: 'wird noch geprüft',
      rejected: 'wurde abgelehnt',
      approved: 'ist genehmigt',
    }),
    webPage: {
      opens: say('Die Seite öffnet sich ohne Anmeldung'),
      login: say('Die Seite verlangt eine Anmeldung'),
      error: say('Die Seite öffnet sich nicht'),
      none: say('Es gibt keine solche Seite'),
    },
    optIn: each((what) => `Die Empfänger ${what}`, {
      'web-form': 'stimmen in einem Webformular zu',
      app: 'stimmen in einer App oder hinter einer Anmeldung zu',
      paper: 'stimmen auf Papier oder persönlich zu',
      phone: 'stimmen am Telefon zu',
      keyword: 'stimmen mit einem Schlüsselwort per SMS zu',
      none: 'werden nicht gefragt, ob sie SMS erhalten möchten',
    }),
    consentBox: {
      none: say('Nur das Feld für die Telefonnummer fragt die Einwilligung ab'),
      ticked: say('Das Kästchen für die Einwilligung ist schon angekreuzt'),
      required: say('Ohne Einwilligung geht es nicht weiter'),
      'in-terms': say('Die Einwilligung ist Teil der Bedingungen oder eines Vertrags'),
      own: say('Ein eigenes, leeres Kästchen fragt die Einwilligung ab'),
    },
    registrant: {
      business: say('Die Registrierung nennt das Unternehmen, das die SMS sendet'),
      provider: say('Die Registrierung nennt das Softwareunternehmen oder die Agentur'),
    },
    reviewReason: {
      right: say('Der Ablehnungsgrund trifft zu'),
      mistaken: say('Der Ablehnungsgrund trifft nicht zu'),
    },
    accountLevel: each((what) => `Das Konto ist ein ${what}`, { main: 'Hauptkonto', subaccount: 'Unterkonto' }),
    waited: each((what) => `Die Einrichtung ist ${what} her`, {
      hours: 'einige Stunden',
      days: 'einige Tage',
      weeks: 'Wochen',
    }),
    template: each((what) => `Die Nachricht verwendet ${what}`, {
      none: 'keine Vorlage',
      pending: 'eine noch nicht genehmigte Vorlage',
      approved: 'eine genehmigte Vorlage',
      rejected: 'eine abgelehnte Vorlage',
      paused: 'eine pausierte Vorlage',
    }),
    customerWindow: {
      open: say('Der Kunde hat in den letzten 24 Stunden geschrieben'),
      closed: say('Der Kunde hat in den letzten 24 Stunden nicht geschrieben'),
    },
    affected: each((what) => `Betroffen ${what}`, {
      'one-recipient': 'ist nur eine Person oder Nummer',
      'one-carrier': 'ist nur ein Mobilfunkanbieter',
      'one-country': 'ist nur ein Land',
      all: 'sind alle',
    }),
    occurs: { 'every-time': say('Es passiert jedes Mal'), sometimes: say('Es passiert nur manchmal') },
    token: each((what) => `Das Token ${what}`, {
      'not-a-token': 'ist kein Access Token',
      header: 'hat kein `cty` im Header',
      issuer: 'nennt keinen Schlüssel `SK…` und kein Konto `AC…`',
      claims: 'hat einen Claim zu wenig',
      grants: 'hat keinen Grant für das Produkt',
      'grant-sid': 'hat in `grants` eine SID, die nicht zum Konto gehört',
      expired: 'ist abgelaufen',
      'exp-form': 'hat ein `exp`, das keine Zeit in Sekunden ist',
      'not-yet-valid': 'ist noch nicht gültig',
      'too-long': 'gilt länger als 24 Stunden',
      fine: 'sieht decodiert richtig aus',
    }),
    pathNames: ({ seen }) => `Die URL enthält \`${seen || '…'}\`.`,
    variables: each((what) => `\`ContentVariables\` ${what}`, {
      'not-json': 'ist kein JSON-Objekt in einem String',
      empty: 'hat einen leeren Wert',
      'not-strings': 'hat einen Wert, der kein String ist',
      lines: 'hat einen Wert mit Zeilenumbruch, Tabulator oder vielen Leerzeichen',
      apostrophe: 'hat einen Wert mit einem Apostroph',
      fine: 'sieht richtig aus',
    }),
    sent: {
      quotes: 'Der Befehl enthält typografische Anführungszeichen.',
      names: 'Ein Parameter heißt nicht so wie bei Twilio.',
      'content-sid-empty': '`ContentSid` ist leer.',
      'sid-as-body': '`Body` ist die SID einer Vorlage.',
      application: 'Die Anfrage enthält eine `ApplicationSid`.',
      'service-and-from': 'Die Anfrage enthält eine `MessagingServiceSid` und ein `From`.',
      'auth-token': 'Der Code signiert das Token mit dem Auth Token.',
    },
    content: { template: 'Der Code sendet eine `ContentSid`.', text: 'Der Code sendet einen Text und keine Vorlage.' },
    bodyLength: {
      empty: 'Die Nachricht hat keinen Text.',
      'up-to-160': ({ seen }) => `Die Nachricht hat ${seen} Zeichen.`,
      'up-to-1600': ({ seen }) => `Die Nachricht hat ${seen} Zeichen.`,
      'over-1600': ({ seen }) => `Die Nachricht hat ${seen} Zeichen; erlaubt sind höchstens 1.600.`,
    },
    field: ({ value }) =>
      `Twilio nennt ${value.includes(', ') ? 'die Felder' : 'das Feld'} ${value.replace(/[^,\s]+/g, '`$&`')}.`,
    status: ({ value }) => `Der HTTP-Status ist ${value}.`,
  },
  credential: nameOf,
  says: ({ value, seen = value, from }) => {
    const text = truncate(seen, 160);
    if (from === 'answer')
      return text
        ? `Ihre Antwort: Die Fehlermeldung lautet „${text}“.`
        : 'Ihre Antwort: Die Fehlermeldung lautet anders.';
    return text ? `Die Fehlermeldung lautet „${text}“.` : `Die Antwort war ${value}.`;
  },
  unknown: {
    signer: 'Wir wissen noch nicht, mit welchen Zugangsdaten die Anfrage gesendet wurde.',
    resource: 'Wir wissen noch nicht, welche URL die Anfrage aufgerufen hat.',
    otherRequests: 'Wir wissen noch nicht, ob andere Anfragen funktionieren.',
    accountRelation: 'Wir wissen noch nicht, ob die URL das Konto der Zugangsdaten nennt.',
    says: 'Wir kennen die Meldung von Twilio noch nicht.',
  },
  checkType: (credential, from) =>
    `${chosen(credential, from)}. Prüfen Sie den Typ in der Console, wenn die URL zu Accounts oder API-Schlüsseln gehört.`,
  permission: (name) => `Twilio nennt die Berechtigung, die fehlt: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(credential, from)}, aber der Benutzername beginnt mit ${prefix}. Der Benutzername entscheidet.`,
  addressConflict: (what) =>
    `Sie haben „${what}“ geantwortet, aber die Anfrage hat eine andere URL aufgerufen. Die URL entscheidet.`,
  tried: 'Sie haben das versucht, und es hat nicht geholfen.',
  secretGiven:
    'Das sieht nach einem Auth Token aus, nicht nach einem Benutzernamen. Der Wert wurde nicht gespeichert. Wenn er irgendwo angezeigt oder protokolliert wurde, ersetzen Sie das Auth Token in der Console.',
  country,
  notSure: 'Weiß ich nicht',
  somethingElse: 'Etwas anderes',
  questions: {
    credential: {
      legend: 'Mit welchen Zugangsdaten wird die Anfrage gesendet?',
      help: '`AC…` ist eine Account SID, `SK…` ein API-Schlüssel. Den Typ eines Schlüssels zeigt die Console unter **API keys** in der Spalte **Type**.',
      options: credentials,
    },
    keyType: {
      legend: 'Welchen Typ hat der API-Schlüssel?',
      help: 'Öffnen Sie **API keys** in der Console. Die Spalte **Type** zeigt ihn.',
      options: {
        'standard-key': ['Standard'],
        'restricted-key': ['Restricted', 'seine Seite hat einen Tab **Permissions**'],
        'main-key': ['Main'],
      },
    },
    tokenKey: {
      legend: 'Womit werden Ihre Access Tokens signiert?',
      help: 'Sehen Sie auf dem Server nach, der sie erstellt. Den Typ eines Schlüssels zeigt die Console unter **API keys** in der Spalte **Type**.',
      options: {
        'standard-key': ['Standard-API-Schlüssel'],
        'restricted-key': ['Restricted-API-Schlüssel'],
        'main-key': ['Main-API-Schlüssel'],
        'auth-token': ['Mit dem Auth Token'],
      },
    },
    usernameStart: {
      legend: 'Womit beginnt der Benutzername?',
      help: 'Er ist der erste Wert, den Sie dem SDK übergeben, oft `TWILIO_API_KEY` oder `TWILIO_ACCOUNT_SID`.',
      options: {
        SK: ['`SK`', 'ein API-Schlüssel'],
        AC: ['`AC`', 'eine Account SID'],
        other: ['Etwas anderes', 'zum Beispiel `MG`, `VA` oder ein Name'],
        none: ['Nichts: Er ist leer'],
        'oauth-token': ['Nichts: Es ist ein OAuth-Token'],
      },
    },
    resource: {
      legend: 'Welche URL hat die Anfrage aufgerufen?',
      options: {
        accounts: ['Accounts', 'endet auf `/Accounts.json` oder `/Accounts/AC….json`'],
        keys: ['API-Schlüssel', 'enthält `/Keys` oder `/SigningKeys`'],
        other: ['Etwas anderes', 'zum Beispiel `/Messages.json`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'Funktionieren andere Anfragen von derselben Stelle?',
      help: 'Von derselben App oder demselben Server, mit denselben Zugangsdaten.',
      options: { true: ['Ja'], false: ['Nein'], 'not-sure': ['Nicht versucht'] },
    },
    workedBefore: {
      legend: 'Hat das mit denselben Einstellungen schon funktioniert?',
      options: { true: ['Ja'], false: ['Nein'] },
    },
    message: { legend: 'Wie lautete die Meldung von Twilio?', options: {} },
    accountType: {
      legend: 'Ist das Konto ein Trial-Konto?',
      options: { trial: ['Ja'], full: ['Nein, bezahltes Konto'] },
    },
    channel: {
      legend: 'Welchen Kanal verwendet die Nachricht?',
      options: {
        sms: ['SMS'],
        mms: ['MMS'],
        whatsapp: ['WhatsApp'],
        rcs: ['RCS'],
        messenger: ['Messenger'],
        voice: ['Sprachanruf'],
      },
    },
    senderType: {
      legend: 'Wer ist der Absender der Nachricht?',
      options: {
        'long-code': ['Festnetz- oder Mobilfunknummer', 'zum Beispiel `+14155550100`'],
        'toll-free': ['Gebührenfreie Nummer', '`+1 800`, `833`, `844`, `855`, `866`, `877` oder `888`'],
        'short-code': ['Kurzwahlnummer', '3 bis 6 Ziffern'],
        alphanumeric: ['Ein Name', 'zum Beispiel `Acme`'],
        whatsapp: ['WhatsApp-Absender'],
        rcs: ['RCS-Absender'],
        messenger: ['Messenger-Seite'],
        'messaging-service': ['Ein Messaging Service', 'der Absender beginnt mit `MG`'],
      },
    },
    toCountry: { legend: 'In welchem Land ist der Empfänger?', options: {} },
    stage: {
      legend: 'Wann ist der Fehler aufgetreten?',
      options: {
        refused: ['Sofort', 'als Antwort auf die Anfrage Ihrer App'],
        later: ['Später', 'in einem Status-Callback, im Log oder im Debugger'],
      },
    },
    direction: {
      legend: 'In welche Richtung ging es?',
      options: {
        inbound: ['Eingehend', 'Anruf oder SMS an Ihre Nummer'],
        outbound: ['Ausgehend', 'Anruf oder SMS von Ihrer App'],
      },
    },
    webhookAnswer: {
      legend: 'Was hat Twilio von Ihrem Server erhalten?',
      help: 'Der Fehler in der Console zeigt es unter **HTTP response** oder in der Meldung.',
      options: {
        'not-found': ['404 oder 410', 'nicht gefunden'],
        login: ['401 oder 403', 'Anmeldung oder Signaturprüfung'],
        method: ['405', 'Methode nicht zugelassen'],
        'client-error': ['Ein anderer 4xx'],
        'server-error': ['500 bis 504', 'Serverfehler'],
        redirect: ['Weiterleitung', '301, 302, 307 oder 308'],
        timeout: ['Keine rechtzeitige Antwort'],
        'no-connection': ['Keine Verbindung'],
        dns: ['Host nicht gefunden'],
        tls: ['TLS- oder Zertifikatsfehler'],
        success: ['200', 'Erfolg'],
        'no-content-type': ['Kein Content-Type'],
        'wrong-content-type': ['Falscher Content-Type'],
        empty: ['Leere Antwort'],
        'too-large': ['Zu groß', 'die Antwort oder Datei überschreitet das Limit'],
      },
    },
    token: {
      legend: 'Was zeigt ein abgelehntes Token?',
      help: 'Decodieren Sie es auf Ihrem eigenen Rechner. **Look inside a token** in den Schritten zeigt, wie.',
      options: {
        'not-a-token': ['Es ist kein Token', 'es beginnt nicht mit `eyJ` oder hat keine zwei Punkte'],
        header: ['Im Header fehlt `cty`'],
        issuer: ['`iss` ist nicht `SK…`, oder `sub` ist nicht `AC…`'],
        claims: ['Ein Claim fehlt oder ist leer', 'zum Beispiel `jti` oder `exp`'],
        grants: ['In `grants` fehlt das Produkt oder `identity`'],
        'grant-sid': ['Eine SID in `grants` gehört nicht zum Konto'],
        expired: ['`exp` liegt in der Vergangenheit'],
        'exp-form': ['`exp` ist keine zehnstellige Zahl'],
        'not-yet-valid': ['`nbf` oder `iat` liegt in der Zukunft'],
        'too-long': ['`exp` liegt mehr als 24 Stunden nach `iat`'],
        fine: ['Alles stimmt'],
      },
    },
    platform: {
      legend: 'Wo läuft der Code?',
      options: {
        browser: ['Im Browser'],
        android: ['Android-App'],
        ios: ['iOS-App'],
        'react-native': ['React-Native-App'],
        flutter: ['Flutter-App'],
        server: ['Auf einem Server'],
      },
    },
    registration: {
      legend: 'Welchen Status hat die Registrierung?',
      help: 'Profil, Brand, Kampagne, die Verifizierung der gebührenfreien Nummer oder der Absender, wie in der Console angezeigt.',
      options: {
        none: ['Nicht eingereicht'],
        pending: ['In Prüfung'],
        rejected: ['Abgelehnt'],
        approved: ['Genehmigt'],
      },
    },
    reviewReason: {
      legend: 'Trifft der Ablehnungsgrund auf Sie zu?',
      help: 'Er steht in der Ablehnung. Vergleichen Sie ihn mit dem, was Sie verkaufen und senden.',
      options: { right: ['Ja'], mistaken: ['Nein', 'die Prüfer haben etwas missverstanden'] },
    },
    webPage: {
      legend: 'Was zeigt die eingereichte Seite in einem privaten Fenster?',
      help: 'Die Prüfer sind nicht angemeldet, ein privates Fenster auch nicht.',
      options: {
        opens: ['Die Seite'],
        login: ['Eine Anmeldung'],
        error: ['Einen Fehler oder nichts'],
        none: ['Es gibt keine solche Seite'],
      },
    },
    optIn: {
      legend: 'Wie stimmen die Empfänger Ihren SMS zu?',
      options: {
        'web-form': ['In einem Webformular'],
        app: ['In einer App', 'oder hinter einer Anmeldung'],
        paper: ['Auf Papier', 'oder persönlich'],
        phone: ['Am Telefon'],
        keyword: ['Mit einem Schlüsselwort per SMS'],
        none: ['Sie werden nicht gefragt'],
      },
    },
    consentBox: {
      legend: 'Wie fragen Sie die Einwilligung ab?',
      options: {
        none: ['Gar nicht', 'es gibt nur das Feld für die Telefonnummer'],
        ticked: ['Mit einem schon angekreuzten Kästchen'],
        required: ['Mit einem Pflichtkästchen', 'für Registrierung oder Kauf'],
        'in-terms': ['Mit einer Klausel in den Bedingungen', 'oder in einem Vertrag'],
        own: ['Mit einem eigenen, leeren Kästchen für SMS'],
      },
    },
    registrant: {
      legend: 'Wessen Angaben stehen in der Registrierung?',
      options: {
        business: ['Die des Unternehmens, das die SMS sendet'],
        provider: ['Unsere', 'als dessen Softwareunternehmen oder Agentur'],
      },
    },
    accountLevel: {
      legend: 'Ist das Konto ein Unterkonto?',
      help: 'Die Console listet Unterkonten unter **Subaccounts** des Hauptkontos auf.',
      options: { main: ['Nein'], subaccount: ['Ja'] },
    },
    waited: {
      legend: 'Wie lange ist die Einrichtung oder Einreichung her?',
      options: { hours: ['Stunden'], days: ['Tage'], weeks: ['Wochen oder länger'] },
    },
    template: {
      legend: 'Verwendet die Nachricht eine Vorlage?',
      help: 'Die Vorlagenliste in der Console zeigt den Status.',
      options: {
        none: ['Keine Vorlage'],
        pending: ['Ja, noch nicht genehmigt', 'nie eingereicht oder in Prüfung'],
        approved: ['Ja, genehmigt'],
        rejected: ['Ja, abgelehnt'],
        paused: ['Ja, pausiert'],
      },
    },
    customerWindow: {
      legend: 'Hat Ihnen der Kunde in den letzten 24 Stunden geschrieben?',
      options: { open: ['Ja'], closed: ['Nein'] },
    },
    variables: {
      legend: 'Was steht in ContentVariables?',
      help: 'Geben Sie den Wert direkt vor der Anfrage aus. Es gilt die erste Antwort, die zutrifft.',
      options: {
        'not-json': [
          'Ein Objekt, oder Text, der kein JSON-Objekt ist',
          '`JSON.parse` scheitert, oder der Text beginnt nicht mit `{`',
        ],
        empty: ['Ein Wert ist `""` oder `null`'],
        'not-strings': ['Ein Wert steht nicht in Anführungszeichen', 'etwa `3` oder `true`'],
        lines: ['Ein Wert hat einen Zeilenumbruch, einen Tabulator oder fünf Leerzeichen'],
        apostrophe: ['Ein Wert hat einen Apostroph', "`'`"],
        fine: ['Nichts davon'],
      },
    },
    affected: {
      legend: 'Wer ist betroffen?',
      options: {
        'one-recipient': ['Eine Person oder Nummer', 'bei anderen klappt es'],
        'one-carrier': ['Alle bei einem Mobilfunkanbieter'],
        'one-country': ['Alle in einem Land'],
        all: ['Alle'],
      },
    },
    occurs: {
      legend: 'Wie oft passiert es?',
      options: { 'every-time': ['Jedes Mal'], sometimes: ['Manchmal'] },
    },
  },
};
