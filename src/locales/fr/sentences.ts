import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
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
  'main-key': [
    'Clé API Main',
    '`SK…` Peut appeler les ressources de son propre compte, Accounts et clés API compris. Pas les ressources des sous-comptes.',
  ],
  'standard-key': [
    'Clé API Standard',
    '`SK…` Peut appeler les ressources de son propre compte, sauf Accounts et les clés API.',
  ],
  'restricted-key': [
    'Clé API Restricted',
    '`SK…` Peut appeler ce que ses autorisations énumèrent, pas l’API Accounts. Sa page dans la Console a un onglet **Permissions**.',
  ],
  'auth-token': [
    'Account SID + Auth Token',
    '`AC…` Peut appeler les ressources de son propre compte, Accounts et clés API compris.',
  ],
  'not-sure': [
    'Je ne sais pas',
    'La question suivante ne demande que les deux premières lettres du nom d’utilisateur.',
  ],
};

const names: Record<string, string> = {
  'api-key': 'Clé API',
  'test-credentials': 'Identifiants de test',
  'access-token': 'Access Token',
  'oauth-token': 'Token d’accès OAuth',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

const chosen = (what: string, from: Fact['from']): string =>
  from === 'answer' ? `Vous avez choisi « ${what} »` : `L’application indique « ${what} »`;
const stated = ({ from, seen }: Fact): string => `${chosen(nameOf(seen), from)}.`;
const answered = (what: string) => (fact: Fact) =>
  `${fact.from === 'answer' ? 'Vous avez répondu' : 'L’application indique'} que ${what}.`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `Vous avez répondu que la requête a appelé ${what}.` : `La requête a appelé ${what}.`;
const channel = (what: string) => (fact: Fact) => `${chosen(what, fact.from)}.`;
const recipient = (what: string): string => `Le destinataire ${what}.`;
const sender = (what: string): string => `L’expéditeur ${what}.`;

/** What the diagnosis says in French. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('Le nom d’utilisateur commence par AC : la requête utilise donc un Account SID.'),
      'api-key': signer('Le nom d’utilisateur commence par SK : la requête utilise donc une clé API.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'Le nom d’utilisateur ne commence ni par AC ni par SK.',
      none: 'Aucun nom d’utilisateur n’était défini.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'La requête devait utiliser une clé API, mais le nom d’utilisateur envoyé est un Account SID.',
      'account-sid-stated-key-sent':
        'La requête devait utiliser Account SID et Auth Token, mais le nom d’utilisateur envoyé est le SID d’une clé API.',
    },
    usernameFault: {
      ok: 'Le nom d’utilisateur a la forme correcte d’un SID.',
      empty: 'Le nom d’utilisateur est vide.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'Le nom d’utilisateur commence par un espace.'
          : 'Le nom d’utilisateur contient un espace ou une fin de ligne.',
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
      'looks-like-auth-token': 'Un Auth Token ou un secret se trouve à la place du nom d’utilisateur.',
    },
    resource: {
      accounts: resource('l’API Accounts'),
      keys: resource('la ressource des clés API'),
      'iam-keys': resource('la ressource des clés API'),
      'auth-tokens': resource('la ressource des Auth Tokens'),
      organizations: resource('une API Organization'),
      messages: resource('la ressource Messages'),
      calls: resource('la ressource Calls'),
      'phone-numbers': resource('une ressource de numéros de téléphone'),
      verifications: resource('la ressource Verifications'),
      'verification-checks': resource('la ressource Verification Check'),
      other: (fact) =>
        fact.from === 'answer'
          ? 'Vous avez répondu que la requête n’a appelé ni Accounts ni les clés API.'
          : 'La requête n’a appelé ni Accounts ni les clés API.',
    },
    pathAccount: {
      'account-sid': 'L’adresse indique un Account SID de forme correcte.',
      missing: ({ seen }) => `L’adresse contient \`/Accounts/${seen ?? ''}\` : l’Account SID n’était donc pas défini.`,
      'key-sid': 'L’adresse contient `/Accounts/SK…`, le SID d’une clé API.',
      'other-sid': 'Le SID après `/Accounts/` dans l’adresse n’est pas un Account SID.',
      malformed: 'La partie après `/Accounts/` dans l’adresse n’est pas composée de `AC` et de 32 caractères.',
    },
    pathPart: { undefined: 'Une partie de l’adresse est le texte `undefined` ou `null`.' },
    accountRelation: {
      same: 'L’adresse indique le compte auquel appartiennent les identifiants.',
      other: 'L’adresse indique un autre compte que celui auquel appartiennent les identifiants.',
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
      retired: ({ seen }) =>
        `L’hôte ${seen} indique une Region, mais pas d’edge. De tels hôtes ont cessé de fonctionner le 28 avril 2026.`,
      active: 'L’hôte est en service.',
    },
    tool: {
      cli: 'La CLI Twilio a envoyé la requête.',
      serverless: 'Le Serverless Toolkit a envoyé la requête.',
      sdk: 'Un SDK de Twilio a envoyé la requête.',
      http: 'La requête a été construite sans SDK de Twilio.',
      'client-sdk': 'Un SDK client a signalé l’erreur.',
    },
    otherRequests: {
      yes: answered('d’autres requêtes avec les mêmes identifiants aboutissent'),
      no: answered('aucune autre requête avec les mêmes identifiants n’aboutit'),
    },
    workedBefore: {
      yes: answered('les mêmes identifiants fonctionnaient auparavant'),
      no: answered('les mêmes identifiants n’ont jamais fonctionné auparavant'),
    },
    accountType: {
      trial: answered('le compte est un compte d’essai (Trial)'),
      full: answered('le compte a été mis à niveau'),
    },
    channel: {
      sms: channel('SMS'),
      mms: channel('MMS'),
      whatsapp: 'Le canal est WhatsApp.',
      voice: channel('Appel vocal'),
      rcs: 'Le canal est RCS.',
      email: channel('E-mail'),
      messenger: 'Le canal est Messenger.',
      other: channel('Autre canal'),
    },
    to: {
      e164: recipient('a la forme d’un numéro international'),
      national: recipient('n’a ni `+` ni indicatif de pays'),
      'short-code': recipient('a la longueur d’un numéro court'),
      'channel-address': recipient('est une adresse d’un canal'),
      client: recipient('est un client'),
      sip: recipient('est une adresse SIP'),
      test: recipient('est l’un des numéros de test de Twilio'),
      missing: recipient('est vide'),
      invalid: recipient('n’est pas un numéro de téléphone'),
    },
    from: {
      e164: sender('a la forme d’un numéro international'),
      national: sender('n’a ni `+` ni indicatif de pays'),
      'short-code': sender('a la longueur d’un numéro court'),
      alphanumeric: sender('est un nom, pas un numéro'),
      'channel-address': sender('est une adresse d’un canal'),
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
    webhook: {
      local: 'L’adresse du webhook mène à cette machine ou à un réseau privé.',
      http: 'L’adresse du webhook n’utilise pas TLS.',
      https: 'L’adresse du webhook utilise TLS et un hôte public.',
    },
    status: {
      '400': 'Le statut HTTP est 400.',
      '401': 'Le statut HTTP est 401.',
      '403': 'Le statut HTTP est 403.',
      '404': 'Le statut HTTP est 404.',
      '405': 'Le statut HTTP est 405.',
      '429': 'Le statut HTTP est 429.',
      '500': 'Le statut HTTP est 500.',
      '502': 'Le statut HTTP est 502.',
      '503': 'Le statut HTTP est 503.',
    },
  },
  credential: nameOf,
  says: ({ value, from }) => {
    if (value === '') return 'Vous avez répondu que le message de Twilio dit autre chose.';
    const text = truncate(value, 160);
    return from === 'answer'
      ? `Vous avez répondu que le message de Twilio est « ${text} ».`
      : `Le message de Twilio est « ${text} ».`;
  },
  unknown: {
    signer: 'On ne sait pas encore quels identifiants la requête a utilisés.',
    resource: 'On ne sait pas encore quelle adresse la requête a appelée.',
    otherRequests: 'On ne sait pas encore si d’autres requêtes aboutissent.',
    accountRelation: 'On ne sait pas encore si l’adresse indique le compte des identifiants.',
    says: 'Le message de Twilio n’est pas encore connu.',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from)}. Vérifiez le type si l’adresse est Accounts ou celle des clés API : le SID ne l’indique pas.`,
  permission: (name) => `Twilio nomme l’autorisation qui manque : \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from)}, mais le nom d’utilisateur envoyé commence par ${prefix}. C’est le nom d’utilisateur qui compte.`,
  addressConflict: (what) =>
    `Vous avez répondu « ${what} », mais la requête a appelé une autre adresse. C’est l’adresse qui compte.`,
  secretGiven:
    'Cela ressemble à un Auth Token, pas à un nom d’utilisateur. Cette valeur n’a pas été conservée. Si elle a été affichée ou journalisée quelque part, remplacez-la dans la Console.',
  notSure: 'Je ne sais pas',
  somethingElse: 'Autre chose',
  questions: {
    credential: {
      legend: 'Quels identifiants la requête a-t-elle utilisés ?',
      help: 'Le nom d’utilisateur en dit une partie : `AC…` est un Account SID, `SK…` est une clé API. Un SID `SK…` n’indique pas son type.',
      options: credentials,
    },
    usernameStart: {
      legend: 'Par quoi commence le nom d’utilisateur ?',
      help: 'Dans le code, c’est la première des deux valeurs, souvent `TWILIO_ACCOUNT_SID` ou `TWILIO_API_KEY`.',
      options: {
        AC: ['`AC`'],
        SK: ['`SK`'],
        other: ['Deux autres lettres', '`MG`, `VA`, `KS` …'],
        none: ['Rien n’est défini'],
      },
    },
    resource: {
      legend: 'Quelle adresse la requête a-t-elle appelée ?',
      options: {
        accounts: ['Accounts', 'se termine par `/Accounts.json` ou `/Accounts/AC….json`'],
        keys: ['Clés API', 'contient `/Keys`, `/SigningKeys` ou `iam.twilio.com/v1/Keys`'],
        other: ['Autre chose', 'par exemple `/Messages.json`, `/Calls.json`, `verify.twilio.com`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'D’autres requêtes avec les mêmes identifiants aboutissent-elles ?',
      options: {
        true: ['Oui'],
        false: ['Non'],
        'not-sure': ['Pas essayé', 'La vérification dans les étapes vous le dira.'],
      },
    },
    workedBefore: {
      legend: 'Les mêmes identifiants fonctionnaient-ils auparavant ?',
      options: { true: ['Oui'], false: ['Non'] },
    },
    message: { legend: 'Que disait le message de Twilio ?', options: {} },
    accountType: {
      legend: 'Le compte est-il un compte d’essai (Trial) ?',
      options: { trial: ['Oui'], full: ['Non, il a été mis à niveau'] },
    },
    channel: {
      legend: 'Quel canal le message utilise-t-il ?',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['Appel vocal'] },
    },
  },
};
