import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { Locale } from '../../i18n/types.ts';

/** After `le SID`. */
const sidNames: Partial<Record<string, string>> = {
  CA: 'd’un appel',
  CR: 'd’une clé publique',
  FW: 'd’un Studio Flow',
  IS: 'd’un Sync Service ou Chat Service',
  KS: 'd’un Proxy Service',
  MG: 'd’un Messaging Service',
  MM: 'd’un message',
  OQ: 'd’une application OAuth',
  PN: 'd’un numéro de téléphone',
  SM: 'd’un message',
  US: 'd’un utilisateur',
  VA: 'd’un Verify Service',
  WS: 'd’un TaskRouter Workspace',
  ZS: 'd’un Functions Service',
};

const credentials: Record<string, readonly [string, string?]> = {
  'main-key': ['Clé API Main', '`SK…` Accès à tout dans son propre compte, mais pas aux sous-comptes.'],
  'standard-key': ['Clé API Standard', '`SK…` Pas d’accès à l’API Accounts ni à la gestion des clés API.'],
  'restricted-key': ['Clé API Restricted', '`SK…` Accès uniquement à ce que ses autorisations énumèrent.'],
  'auth-token': ['Account SID + Auth Token', '`AC…` Accès à tout dans son propre compte.'],
  'not-sure': ['Je ne sais pas'],
};

const names: Record<string, string> = {
  'api-key': 'Clé API',
  'test-credentials': 'Identifiants de test',
  'access-token': 'Access Token',
  'oauth-token': 'Token d’accès OAuth',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

/** `Votre réponse : …` for an answer, `D’après votre application : …` for what the app states. */
const stated = (fact: Fact, what = nameOf(fact.seen)): string =>
  `${fact.from === 'answer' ? 'Votre réponse' : 'D’après votre application'} : ${what}.`;
const chosen = (credential: string, from: Fact['from']): string =>
  `${from === 'answer' ? 'Vous avez' : 'Votre application a'} indiqué « ${nameOf(credential)} »`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const others = (fact: Fact): string =>
  stated(
    fact,
    fact.value === 'yes'
      ? 'd’autres requêtes envoyées du même endroit fonctionnent'
      : 'aucune autre requête envoyée du même endroit ne fonctionne',
  );
const before = (fact: Fact): string =>
  stated(fact, fact.value === 'yes' ? 'cela a déjà fonctionné' : 'cela n’a jamais fonctionné');
const account = (fact: Fact): string => stated(fact, fact.value === 'trial' ? 'compte d’essai' : 'compte payant');
/** A clause after who states it. What was seen is stated alone. */
const say =
  (clause: string) =>
  (fact: Fact): string =>
    fact.from === 'request' ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.` : stated(fact, clause);
const called = (clause: string) => (fact: Fact) =>
  say(clause)(fact.from === 'answer' ? fact : { ...fact, from: 'request' });
const resource = (what: string): ((fact: Fact) => string) => called(`la requête a appelé ${what}`);
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
    ? 'Autre pays'
    : code === 'NANP'
      ? 'États-Unis, Canada ou Caraïbes'
      : code === 'XC'
        ? 'Crimée'
        : ((regions ??= new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })).of(code) ?? code);
const clientSdks: Record<FactValues['clientSdk'], string> = {
  voice: 'Voice',
  video: 'Video',
  conversations: 'Conversations',
  sync: 'Sync',
  chat: 'Chat',
  taskrouter: 'TaskRouter',
  flex: 'Flex',
};
const recipient = (what: string): string => `Le destinataire ${what}.`;
const sender = (what: string): string => `L’expéditeur ${what}.`;

/** What the diagnosis says in French. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('Le nom d’utilisateur commence par AC : c’est un Account SID.'),
      'api-key': signer('Le nom d’utilisateur commence par SK : c’est une clé API.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'Le nom d’utilisateur ne commence ni par AC ni par SK.',
      none: 'Aucun nom d’utilisateur n’était défini.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent': 'Une clé API était prévue, mais le nom d’utilisateur est un Account SID.',
      'account-sid-stated-key-sent':
        'L’Account SID et l’Auth Token étaient prévus, mais le nom d’utilisateur est le SID d’une clé API.',
    },
    usernameFault: {
      ok: 'Le nom d’utilisateur a la forme correcte d’un SID.',
      empty: 'Le nom d’utilisateur est vide.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'Le nom d’utilisateur commence par un espace.'
          : 'Le nom d’utilisateur contient un espace ou un saut de ligne.',
      escape: 'Le nom d’utilisateur contient un `\\n`, `\\r` ou `\\t` littéral.',
      quotes: 'Le nom d’utilisateur contient des guillemets.',
      braces: 'Le nom d’utilisateur contient des accolades ou un texte à remplacer.',
      length: ({ seen }) => `Le nom d’utilisateur compte ${seen} caractères au lieu de 34.`,
      characters: 'Le nom d’utilisateur contient d’autres caractères que 0 à 9 et a à f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `Le nom d’utilisateur commence par ${seen} : c’est donc ${sidNames[seen] ? `le SID ${sidNames[seen]}` : 'un SID d’un autre type'}.`
          : 'Le nom d’utilisateur commence par d’autres lettres que AC et SK.',
      foreign: 'Le nom d’utilisateur n’est pas un SID de Twilio.',
      'looks-like-auth-token': 'Le nom d’utilisateur ressemble à un Auth Token ou à un secret.',
    },
    resource: {
      accounts: resource('l’API Accounts'),
      keys: resource('la ressource des clés API'),
      'iam-keys': resource('la ressource des clés API'),
      'auth-tokens': resource('la ressource des Auth Tokens'),
      organizations: resource('une API Organization'),
      messages: resource('la ressource Messages'),
      media: resource('le fichier d’un enregistrement ou d’un média'),
      calls: resource('la ressource Calls'),
      'phone-numbers': resource('une ressource de numéros de téléphone'),
      'sender-pool': resource('les expéditeurs d’un Messaging Service'),
      verifications: resource('la ressource Verifications'),
      'verification-checks': resource('la ressource Verification Check'),
      other: called('la requête n’a appelé ni Accounts ni les clés API'),
    },
    pathAccount: {
      'account-sid': 'L’URL contient un Account SID de forme correcte.',
      none: 'L’URL n’indique aucun compte.',
      missing: ({ seen }) => `L’URL contient \`/Accounts/${seen ?? ''}\` : l’Account SID est absent.`,
      'key-sid': 'L’URL contient `/Accounts/SK…`, le SID d’une clé API.',
      'other-sid': 'Le SID après `/Accounts/` dans l’URL n’est pas un Account SID.',
      malformed: 'La partie après `/Accounts/` dans l’URL n’est pas composée de `AC` et de 32 caractères.',
    },
    pathPart: {
      undefined: 'Une partie de l’URL est vide, ou `undefined` ou `null`.',
      retired: 'L’URL contient `/SMS/Messages`, devenu `/Messages`.',
      'lower-case': 'L’URL contient un nom de ressource en minuscules, comme `messages`.',
      slash: 'L’URL se termine par une barre oblique.',
    },
    accountRelation: {
      same: 'L’URL indique le compte auquel appartiennent les identifiants.',
      other: 'L’URL indique un autre compte que celui auquel appartiennent les identifiants.',
      none: 'L’URL n’indique aucun compte.',
    },
    regionRelation: {
      same: ({ seen }) => `L’hôte et les identifiants appartiennent à la même Region, ${seen}.`,
      different: ({ seen }) => `L’hôte appartient à la Region ${seen}, les identifiants à une autre.`,
    },
    credentialRegion: {
      us1: 'Les identifiants appartiennent à US1.',
      elsewhere: ({ seen }) => `Les identifiants appartiennent à la Region ${seen}.`,
    },
    host: {
      regional: ({ seen }) => `L’hôte ${seen} appartient à une autre Region que US1.`,
      retired: ({ seen }) => `L’hôte ${seen} indique une Region, mais pas d’edge.`,
      active: 'L’hôte est en service.',
    },
    tool: {
      cli: 'La CLI Twilio a envoyé la requête.',
      serverless: 'Le Serverless Toolkit a envoyé la requête.',
      sdk: 'Un SDK de Twilio a envoyé la requête.',
      http: 'La requête a été construite sans SDK de Twilio.',
      'client-sdk': 'Un SDK client a signalé l’erreur.',
    },
    requestBody: { form: 'Le corps de la requête est un formulaire.', json: 'Le corps de la requête est en JSON.' },
    otherRequests: { yes: others, no: others },
    workedBefore: { yes: before, no: before },
    accountType: { trial: account, full: account },
    channel: {
      sms: (fact) => stated(fact, 'SMS'),
      mms: (fact) => stated(fact, 'MMS'),
      whatsapp: 'Le canal est WhatsApp.',
      voice: (fact) => stated(fact, 'appel vocal'),
      rcs: 'Le canal est RCS.',
      email: (fact) => stated(fact, 'e-mail'),
      messenger: 'Le canal est Messenger.',
      other: (fact) => stated(fact, 'autre canal'),
    },
    to: {
      e164: recipient('est un numéro international complet'),
      national: recipient('n’a ni `+` ni indicatif de pays'),
      'short-code': recipient('a la longueur d’un numéro court'),
      'channel-address': recipient('a le préfixe d’un canal'),
      'user-id': recipient('est un identifiant d’utilisateur WhatsApp, pas un numéro'),
      client: recipient('est un client'),
      sip: recipient('est une adresse SIP'),
      test: recipient('est l’un des numéros de test de Twilio'),
      missing: recipient('est vide'),
      invalid: recipient('n’est pas un numéro de téléphone'),
    },
    from: {
      e164: sender('est un numéro international complet'),
      national: sender('n’a ni `+` ni indicatif de pays'),
      'short-code': sender('a la longueur d’un numéro court'),
      alphanumeric: sender('est un nom, pas un numéro'),
      'channel-address': sender('a le préfixe d’un canal'),
      client: sender('est un client'),
      sip: sender('est une adresse SIP'),
      sid: sender('est un SID'),
      test: sender('est l’un des numéros de test de Twilio'),
      missing: sender('est vide'),
      invalid: sender('n’est ni un numéro de téléphone ni un nom d’expéditeur'),
    },
    numbers: {
      same: 'Le destinataire et l’expéditeur sont identiques.',
      different: 'Le destinataire et l’expéditeur sont différents.',
    },
    countries: {
      same: 'Le destinataire et l’expéditeur sont dans le même pays.',
      different: 'Le destinataire et l’expéditeur sont dans des pays différents.',
    },
    webhook: {
      local: 'L’URL du webhook mène à cette machine ou à un réseau privé.',
      http: 'L’URL du webhook n’utilise pas HTTPS.',
      https: 'L’URL du webhook utilise HTTPS.',
    },
    webhookAnswer: {
      ...each((what) => `votre serveur a répondu ${what}`, {
        'not-found': '404 ou 410',
        login: '401 ou 403',
        method: '405 Method Not Allowed',
        'client-error': 'par une erreur 4xx',
        'server-error': 'par une erreur serveur (5xx)',
        redirect: 'par une redirection',
        'no-content-type': 'sans Content-Type',
        'wrong-content-type': 'avec un Content-Type que Twilio n’accepte pas ici',
        empty: 'avec un corps vide',
        'too-large': 'avec plus que ce que Twilio accepte',
        success: 'avec succès (2xx)',
      }),
      timeout: say('votre serveur n’a pas répondu à temps'),
      'no-connection': say('Twilio n’a pas pu se connecter à votre serveur'),
      dns: say('Twilio n’a pas trouvé le nom d’hôte de votre serveur'),
      tls: say('Twilio n’a pas pu établir de connexion TLS avec votre serveur'),
    },
    senderType: each((what) => `l’expéditeur est ${what}`, {
      'long-code': 'un numéro fixe ou mobile',
      'toll-free': 'un numéro gratuit',
      'short-code': 'un numéro court',
      alphanumeric: 'un nom (identifiant alphanumérique)',
      whatsapp: 'un expéditeur WhatsApp',
      rcs: 'un expéditeur RCS',
      messenger: 'une page Messenger',
      'messaging-service': 'un Messaging Service',
    }),
    sandboxSender: {
      yes: 'L’expéditeur est le numéro du Sandbox WhatsApp.',
      meta: 'L’expéditeur est un numéro de test de Meta, `+1 555 …`.',
      no: 'L’expéditeur n’est pas le numéro du Sandbox WhatsApp.',
    },
    toCountry: (fact) => say(`pays du destinataire : ${country(fact.value)}`)(fact),
    fromCountry: (fact) => say(`pays de l’expéditeur : ${country(fact.value)}`)(fact),
    urlFault: {
      empty: 'L’URL du webhook est vide.',
      text: 'L’URL du webhook est un simple texte, pas une URL.',
      characters: 'L’URL du webhook contient des espaces ou des caractères à encoder.',
      relative: 'L’URL du webhook n’a ni schéma ni hôte.',
      'no-scheme': 'L’URL du webhook n’a pas `https://`.',
      'no-host': 'L’URL du webhook n’a pas d’hôte.',
      doubled: 'L’URL du webhook contient deux fois `https://`.',
      placeholder: 'Une partie de l’URL du webhook est vide ou n’a jamais été remplie.',
      'ip-host': 'L’hôte de l’URL du webhook est une adresse IP.',
      'tls-port': 'L’URL du webhook commence par `http://` et indique un port HTTPS.',
      'plain-port': 'L’URL du webhook commence par `https://` ou `wss://`, mais indique un port qui a rarement TLS.',
      apostrophe: 'Les paramètres de requête de l’URL du webhook contiennent une apostrophe.',
    },
    responseBody: {
      twiml: 'La réponse de votre serveur est du TwiML.',
      'twiml-case': 'L’élément racine de la réponse de votre serveur n’est pas écrit `<Response>`.',
      'printed-first': 'Dans la réponse de votre serveur, quelque chose précède le XML.',
      'printed-after': 'Dans la réponse de votre serveur, quelque chose suit le XML.',
      xml: 'La réponse de votre serveur est du XML, mais pas du TwiML.',
      json: 'La réponse de votre serveur est du JSON.',
      html: 'La réponse de votre serveur est une page web.',
      'error-page': 'La réponse de votre serveur est une page d’erreur.',
      text: 'La réponse de votre serveur est du texte brut.',
    },
    webhookFile: { audio: 'L’URL mène à un fichier audio.', media: 'L’URL mène à un fichier multimédia.' },
    webhookQuery: {
      yes: 'L’URL du webhook a des paramètres de requête.',
      no: 'L’URL du webhook n’a pas de paramètres de requête.',
    },
    webhookHost: {
      tunnel: 'L’URL du webhook mène à un tunnel.',
      'tcp-tunnel': 'L’URL du webhook mène à un tunnel TCP, donc sans TLS.',
      preview: 'L’URL du webhook mène à un déploiement de prévisualisation, qui peut demander de se connecter.',
      functions: 'L’URL du WebSocket mène à une fonction serverless.',
      ai: 'L’URL du WebSocket mène à un service d’IA, pas à votre serveur.',
      bot: 'L’URL du WebSocket mène à un service de bots, qui en crée une pour chaque appel.',
    },
    pathSid: {
      none: 'L’URL ne contient aucun SID, seulement un type de ressource.',
      name: 'L’URL contient un nom à la place d’un SID.',
      account: 'Le seul SID de l’URL est celui du compte.',
      list: 'Le seul SID de l’URL est celui du compte.',
      resource: 'L’URL se termine par le SID d’une ressource.',
    },
    pathService: {
      'other-sid': ({ seen }) => `Le SID après \`/Services/\` commence par ${seen ?? 'd’autres lettres'}.`,
      malformed: 'Ce qui suit `/Services/` n’est pas un SID complet.',
    },
    toFault: {
      none: 'Le numéro To a la forme correcte.',
      'no-plus': 'Le numéro To n’a ni `+` ni indicatif de pays.',
      'plus-lost': 'Le numéro To commence par une espace au lieu de `+`.',
      'trunk-zero': 'Le numéro To a un `0` après l’indicatif de pays. Supprimez-le : `+44 7…`, pas `+44 07…`.',
      'country-code': 'Le numéro To commence par un indicatif qui n’est celui d’aucun pays.',
      'private-host': 'Seul son propre réseau peut joindre l’hôte de l’adresse SIP dans To.',
      'private-name': 'Seul son propre réseau connaît le nom de l’hôte de l’adresse SIP dans To.',
      'no-country-code': 'Le numéro To ressemble à un numéro des États-Unis ou du Canada sans le `1` après `+`.',
      characters: 'La valeur To contient des caractères impossibles dans un numéro de téléphone.',
      extension: 'Le numéro dans To a un numéro de poste.',
      'too-short': ({ seen }) => `Le numéro To n’a que ${seen} ${Number(seen) < 2 ? 'chiffre' : 'chiffres'}.`,
      'too-long': ({ seen }) => `Le numéro To a ${seen} chiffres, c’est trop.`,
      prefix: 'La valeur To commence par un préfixe que Twilio ne connaît pas.',
      empty: 'La valeur To est vide.',
    },
    stage: {
      refused: say('Twilio a refusé la requête aussitôt'),
      later: say('Twilio a accepté la requête, qui a échoué plus tard'),
    },
    verb: (fact) => say(`l’erreur concerne \`<${fact.seen ?? fact.value}>\``)(fact),
    direction: { inbound: say('c’était entrant'), outbound: say('c’était sortant') },
    platform: each((what) => `le code s’exécute ${what}`, {
      browser: 'dans un navigateur',
      android: 'sur Android',
      ios: 'sur iOS',
      'react-native': 'dans React Native',
      flutter: 'dans Flutter',
      server: 'sur un serveur',
    }),
    clientSdk: each((what) => `le SDK ${what} l’a signalé`, clientSdks),
    registration: each((what) => `l’inscription ${what}`, {
      none: 'n’a pas été soumise',
      pending: 'est encore en cours d’examen',
      rejected: 'a été refusée',
      approved: 'est approuvée',
    }),
    webPage: {
      opens: say('la page s’ouvre sans connexion'),
      login: say('la page demande de se connecter'),
      error: say('la page ne s’ouvre pas'),
      none: say('il n’y a pas de telle page'),
    },
    optIn: each((what) => `les destinataires ${what}`, {
      'web-form': 'acceptent dans un formulaire web',
      app: 'acceptent dans une application ou après connexion',
      paper: 'acceptent sur papier ou en personne',
      phone: 'acceptent par téléphone',
      keyword: 'acceptent en envoyant un mot-clé par SMS',
      none: 'ne sont pas invités à dire s’ils veulent des SMS',
    }),
    consentBox: {
      none: say('seul le champ du numéro de téléphone demande le consentement'),
      ticked: say('la case du consentement est déjà cochée'),
      required: say('impossible de continuer sans accepter'),
      'in-terms': say('le consentement fait partie des conditions ou d’un contrat'),
      own: say('une case distincte, non cochée, demande le consentement'),
    },
    registrant: {
      business: say('l’inscription indique l’entreprise qui envoie les SMS'),
      provider: say('l’inscription indique l’éditeur du logiciel ou l’agence'),
    },
    reviewReason: {
      right: say('le motif du refus est fondé'),
      mistaken: say('le motif du refus n’est pas fondé'),
    },
    accountLevel: each((what) => `le compte est un ${what}`, { main: 'compte principal', subaccount: 'sous-compte' }),
    waited: each((what) => `la configuration date de ${what}`, {
      hours: 'quelques heures',
      days: 'quelques jours',
      weeks: 'plusieurs semaines',
    }),
    template: each((what) => `le message ${what}`, {
      none: 'n’utilise aucun modèle',
      pending: 'utilise un modèle pas encore approuvé',
      approved: 'utilise un modèle approuvé',
      rejected: 'utilise un modèle refusé',
      paused: 'utilise un modèle suspendu',
    }),
    customerWindow: {
      open: say('le client a écrit au cours des dernières 24 heures'),
      closed: say('le client n’a pas écrit au cours des dernières 24 heures'),
    },
    affected: each((what) => `cela concerne ${what}`, {
      'one-recipient': 'une seule personne ou un seul numéro',
      'one-carrier': 'un seul opérateur',
      'one-country': 'un seul pays',
      all: 'tout le monde',
    }),
    occurs: { 'every-time': say('cela arrive à chaque fois'), sometimes: say('cela n’arrive que parfois') },
    token: each((what) => `le token ${what}`, {
      'not-a-token': 'n’est pas un Access Token',
      header: 'n’a pas de `cty` dans son en-tête',
      issuer: 'n’indique pas une clé `SK…` et un compte `AC…`',
      claims: 'n’a pas tous ses claims',
      grants: 'n’a pas de grant pour le produit',
      'grant-sid': 'a dans `grants` un SID qui n’est pas dans le compte',
      expired: 'a expiré',
      'exp-form': 'a un `exp` qui n’est pas une heure en secondes',
      'not-yet-valid': 'n’est pas encore valide',
      'too-long': 'est valide plus de 24 heures',
      fine: 'paraît correct une fois décodé',
    }),
    pathNames: ({ seen }) => `L’URL contient \`${seen || '…'}\`.`,
    variables: each((what) => `\`ContentVariables\` ${what}`, {
      'not-json': 'n’est pas un objet JSON dans une chaîne',
      empty: 'a une valeur vide',
      'not-strings': 'a une valeur qui n’est pas une chaîne',
      lines: 'a une valeur avec un saut de ligne, une tabulation ou de nombreuses espaces',
      apostrophe: 'a une valeur avec une apostrophe',
      fine: 'semble correct',
    }),
    sent: {
      quotes: 'La commande contient des guillemets typographiques.',
      names: 'Un paramètre n’a pas le nom que Twilio attend.',
      'content-sid-empty': '`ContentSid` est vide.',
      'sid-as-body': '`Body` est le SID d’un modèle.',
      application: 'La requête contient un `ApplicationSid`.',
      'service-and-from': 'La requête contient un `MessagingServiceSid` et un `From`.',
      'auth-token': 'Le code signe le token avec l’Auth Token.',
    },
    content: { template: 'Le code envoie un `ContentSid`.', text: 'Le code envoie un texte, sans modèle.' },
    bodyLength: {
      empty: 'Le message n’a pas de texte.',
      'up-to-160': ({ seen }) => `Le message compte ${seen} ${Number(seen) < 2 ? 'caractère' : 'caractères'}.`,
      'up-to-1600': ({ seen }) => `Le message compte ${seen} caractères.`,
      'over-1600': ({ seen }) => `Le message compte ${seen} caractères ; la limite est de 1600.`,
    },
    field: ({ value }) =>
      `Twilio cite ${value.includes(', ') ? 'les champs' : 'le champ'} ${value.replace(/[^,\s]+/g, '`$&`')}.`,
    status: ({ value }) => `Le statut HTTP est ${value}.`,
  },
  credential: nameOf,
  says: ({ value, seen = value, from }) => {
    const text = truncate(seen, 160);
    if (from === 'answer')
      return text
        ? `Votre réponse : le message d’erreur est « ${text} ».`
        : 'Votre réponse : le message d’erreur dit autre chose.';
    return text ? `Le message d’erreur est « ${text} ».` : `La réponse était ${value}.`;
  },
  unknown: {
    signer: 'Nous ne savons pas encore quels identifiants la requête a utilisés.',
    resource: 'Nous ne savons pas encore quelle URL la requête a appelée.',
    otherRequests: 'Nous ne savons pas encore si d’autres requêtes fonctionnent.',
    accountRelation: 'Nous ne savons pas encore si l’URL indique le compte des identifiants.',
    says: 'Nous ne connaissons pas encore le message de Twilio.',
  },
  checkType: (credential, from) =>
    `${chosen(credential, from)}. Vérifiez le type dans la Console si l’URL est celle d’Accounts ou des clés API.`,
  permission: (name) => `Twilio nomme l’autorisation qui manque : \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(credential, from)}, mais le nom d’utilisateur commence par ${prefix}. C’est le nom d’utilisateur qui compte.`,
  addressConflict: (what) =>
    `Vous avez répondu « ${what} », mais la requête a appelé une autre URL. C’est l’URL qui compte.`,
  tried: 'Vous avez essayé, et cela n’a pas aidé.',
  secretGiven:
    'Cela ressemble à un Auth Token, pas à un nom d’utilisateur. Cette valeur n’a pas été conservée. Si elle a été affichée ou journalisée quelque part, remplacez-la dans la Console.',
  country,
  notSure: 'Je ne sais pas',
  somethingElse: 'Autre chose',
  questions: {
    credential: {
      legend: 'Quels identifiants la requête utilise-t-elle ?',
      help: '`AC…` est un Account SID, `SK…` une clé API. La Console affiche le type d’une clé sous **API keys**, colonne **Type**.',
      options: credentials,
    },
    keyType: {
      legend: 'De quel type est la clé API ?',
      help: 'Ouvrez **API keys** dans la Console. La colonne **Type** l’indique.',
      options: {
        'standard-key': ['Standard'],
        'restricted-key': ['Restricted', 'sa page a un onglet **Permissions**'],
        'main-key': ['Main'],
      },
    },
    tokenKey: {
      legend: 'Avec quoi signez-vous vos Access Tokens ?',
      help: 'Regardez sur le serveur qui les crée. La Console affiche le type d’une clé sous **API keys**, colonne **Type**.',
      options: {
        'standard-key': ['Une clé API Standard'],
        'restricted-key': ['Une clé API Restricted'],
        'main-key': ['Une clé API Main'],
        'auth-token': ['L’Auth Token'],
      },
    },
    usernameStart: {
      legend: 'Par quoi commence le nom d’utilisateur ?',
      help: 'C’est la première valeur transmise au SDK, souvent `TWILIO_API_KEY` ou `TWILIO_ACCOUNT_SID`.',
      options: {
        SK: ['`SK`', 'une clé API'],
        AC: ['`AC`', 'un Account SID'],
        other: ['Autre chose', 'par exemple `MG`, `VA` ou un nom'],
        none: ['Rien : il est vide'],
        'oauth-token': ['Rien : c’est un token OAuth'],
      },
    },
    resource: {
      legend: 'Quelle URL la requête a-t-elle appelée ?',
      options: {
        accounts: ['Accounts', 'se termine par `/Accounts.json` ou `/Accounts/AC….json`'],
        keys: ['Clés API', 'contient `/Keys` ou `/SigningKeys`'],
        other: ['Autre chose', 'par exemple `/Messages.json`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'D’autres requêtes envoyées du même endroit fonctionnent-elles ?',
      help: 'Depuis la même application ou le même serveur, avec les mêmes identifiants.',
      options: { true: ['Oui'], false: ['Non'], 'not-sure': ['Pas essayé'] },
    },
    workedBefore: {
      legend: 'Cela a-t-il déjà fonctionné avec les mêmes réglages ?',
      options: { true: ['Oui'], false: ['Non'] },
    },
    message: { legend: 'Que disait le message de Twilio ?', options: {} },
    accountType: {
      legend: 'Le compte est-il un compte d’essai ?',
      options: { trial: ['Oui'], full: ['Non, un compte payant'] },
    },
    channel: {
      legend: 'Quel canal le message utilise-t-il ?',
      options: {
        sms: ['SMS'],
        mms: ['MMS'],
        whatsapp: ['WhatsApp'],
        rcs: ['RCS'],
        messenger: ['Messenger'],
        voice: ['Appel vocal'],
      },
    },
    senderType: {
      legend: 'Quel est l’expéditeur du message ?',
      options: {
        'long-code': ['Un numéro fixe ou mobile', 'par exemple `+14155550100`'],
        'toll-free': ['Un numéro gratuit', '`+1 800`, `833`, `844`, `855`, `866`, `877` ou `888`'],
        'short-code': ['Un numéro court', '3 à 6 chiffres'],
        alphanumeric: ['Un nom', 'par exemple `Acme`'],
        whatsapp: ['Un expéditeur WhatsApp'],
        rcs: ['Un expéditeur RCS'],
        messenger: ['Une page Messenger'],
        'messaging-service': ['Un Messaging Service', 'l’expéditeur commence par `MG`'],
      },
    },
    toCountry: { legend: 'Dans quel pays est le destinataire ?', options: {} },
    stage: {
      legend: 'Quand l’erreur s’est-elle produite ?',
      options: {
        refused: ['Aussitôt', 'en réponse à la requête de votre application'],
        later: ['Plus tard', 'dans un rappel d’état, le journal ou le Debugger'],
      },
    },
    direction: {
      legend: 'Dans quel sens ?',
      options: {
        inbound: ['Entrant', 'un appel ou un SMS vers votre numéro'],
        outbound: ['Sortant', 'un appel ou un SMS de votre application'],
      },
    },
    webhookAnswer: {
      legend: 'Qu’est-ce que Twilio a reçu de votre serveur ?',
      help: 'L’erreur dans la Console l’indique sous **HTTP response** ou dans le message.',
      options: {
        'not-found': ['404 ou 410', 'introuvable'],
        login: ['401 ou 403', 'connexion ou contrôle de signature'],
        method: ['405', 'méthode non autorisée'],
        'client-error': ['Un autre 4xx'],
        'server-error': ['500 à 504', 'erreur serveur'],
        redirect: ['Une redirection', '301, 302, 307 ou 308'],
        timeout: ['Pas de réponse à temps'],
        'no-connection': ['Pas de connexion'],
        dns: ['Hôte introuvable'],
        tls: ['Erreur TLS ou de certificat'],
        success: ['200', 'un succès'],
        'no-content-type': ['Pas de Content-Type'],
        'wrong-content-type': ['Un mauvais Content-Type'],
        empty: ['Une réponse vide'],
        'too-large': ['Trop volumineux', 'la réponse ou le fichier dépasse la limite'],
      },
    },
    token: {
      legend: 'Que montre un token refusé ?',
      help: 'Décodez-le sur votre propre machine. **Look inside a token**, dans les étapes, montre comment.',
      options: {
        'not-a-token': ['Ce n’est pas un token', 'il ne commence pas par `eyJ` ou n’a pas deux points'],
        header: ['L’en-tête n’a pas de `cty`'],
        issuer: ['`iss` n’est pas `SK…`, ou `sub` n’est pas `AC…`'],
        claims: ['Un claim est absent ou vide', 'par exemple `jti` ou `exp`'],
        grants: ['Il manque le produit ou `identity` dans `grants`'],
        'grant-sid': ['Un SID de `grants` n’est pas dans le compte'],
        expired: ['`exp` est dans le passé'],
        'exp-form': ['`exp` n’est pas un nombre à dix chiffres'],
        'not-yet-valid': ['`nbf` ou `iat` est dans le futur'],
        'too-long': ['`exp` dépasse `iat` de plus de 24 heures'],
        fine: ['Tout est correct'],
      },
    },
    platform: {
      legend: 'Où le code s’exécute-t-il ?',
      options: {
        browser: ['Dans un navigateur'],
        android: ['Application Android'],
        ios: ['Application iOS'],
        'react-native': ['Application React Native'],
        flutter: ['Application Flutter'],
        server: ['Sur un serveur'],
      },
    },
    registration: {
      legend: 'Dans quel état est l’inscription ?',
      help: 'Le profil, la marque, la campagne, la vérification du numéro gratuit ou l’expéditeur, comme la Console l’affiche.',
      options: {
        none: ['Non soumise'],
        pending: ['En cours d’examen'],
        rejected: ['Refusée'],
        approved: ['Approuvée'],
      },
    },
    reviewReason: {
      legend: 'Le motif du refus est-il fondé ?',
      help: 'Il figure dans le refus. Comparez-le avec ce que vous vendez et envoyez.',
      options: { right: ['Oui'], mistaken: ['Non', 'les examinateurs ont mal compris'] },
    },
    webPage: {
      legend: 'Qu’affiche la page soumise dans une fenêtre privée ?',
      help: 'Les examinateurs ne sont pas connectés, une fenêtre privée non plus.',
      options: {
        opens: ['La page'],
        login: ['Une demande de connexion'],
        error: ['Une erreur, ou rien'],
        none: ['Il n’y a pas de telle page'],
      },
    },
    optIn: {
      legend: 'Comment les destinataires acceptent-ils vos SMS ?',
      options: {
        'web-form': ['Dans un formulaire web'],
        app: ['Dans une application', 'ou après connexion'],
        paper: ['Sur papier', 'ou en personne'],
        phone: ['Par téléphone'],
        keyword: ['En envoyant un mot-clé par SMS'],
        none: ['On ne leur demande pas'],
      },
    },
    consentBox: {
      legend: 'Comment demandez-vous le consentement ?',
      options: {
        none: ['Nous ne le demandons pas', 'il n’y a que le champ du numéro de téléphone'],
        ticked: ['Une case déjà cochée'],
        required: ['Une case obligatoire', 'pour s’inscrire ou acheter'],
        'in-terms': ['Une clause des conditions', 'ou d’un contrat'],
        own: ['Une case distincte, non cochée, pour les SMS'],
      },
    },
    registrant: {
      legend: 'De qui sont les coordonnées de l’inscription ?',
      options: {
        business: ['De l’entreprise qui envoie les SMS'],
        provider: ['De nous', 'son éditeur de logiciel ou son agence'],
      },
    },
    accountLevel: {
      legend: 'Le compte est-il un sous-compte ?',
      help: 'La Console liste les sous-comptes sous **Subaccounts** du compte principal.',
      options: { main: ['Non'], subaccount: ['Oui'] },
    },
    waited: {
      legend: 'De quand date la configuration ou la soumission ?',
      options: { hours: ['Quelques heures'], days: ['Quelques jours'], weeks: ['Plusieurs semaines ou plus'] },
    },
    template: {
      legend: 'Le message utilise-t-il un modèle ?',
      help: 'La liste des modèles dans la Console indique son état.',
      options: {
        none: ['Aucun modèle'],
        pending: ['Oui, pas encore approuvé', 'jamais soumis, ou en cours d’examen'],
        approved: ['Oui, approuvé'],
        rejected: ['Oui, refusé'],
        paused: ['Oui, suspendu'],
      },
    },
    customerWindow: {
      legend: 'Le client vous a-t-il écrit au cours des dernières 24 heures ?',
      options: { open: ['Oui'], closed: ['Non'] },
    },
    variables: {
      legend: 'Que contient ContentVariables ?',
      help: 'Affichez-le juste avant la requête. La première réponse qui convient est la bonne.',
      options: {
        'not-json': [
          'Un objet, ou un texte qui n’est pas un objet JSON',
          '`JSON.parse` échoue, ou le texte ne commence pas par `{`',
        ],
        empty: ['Une valeur est `""` ou `null`'],
        'not-strings': ['Une valeur n’est pas entre guillemets', 'comme `3` ou `true`'],
        lines: ['Une valeur contient un saut de ligne, une tabulation ou cinq espaces'],
        apostrophe: ['Une valeur contient une apostrophe', "`'`"],
        fine: ['Rien de tout cela'],
      },
    },
    affected: {
      legend: 'Qui est concerné ?',
      options: {
        'one-recipient': ['Une seule personne ou un seul numéro', 'cela fonctionne pour les autres'],
        'one-carrier': ['Tous les clients d’un opérateur'],
        'one-country': ['Tout le monde dans un pays'],
        all: ['Tout le monde'],
      },
    },
    occurs: {
      legend: 'À quelle fréquence ?',
      options: { 'every-time': ['À chaque fois'], sometimes: ['Parfois'] },
    },
  },
};
