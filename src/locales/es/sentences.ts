import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Locale } from '../../i18n/types.ts';

/** After `el SID de`. */
const sidNames: Partial<Record<string, string>> = {
  CA: 'una llamada',
  CR: 'una clave pública',
  FW: 'un flujo de Studio',
  IS: 'un servicio de Sync o Chat',
  KS: 'un servicio de Proxy',
  MG: 'un Messaging Service',
  MM: 'un mensaje',
  OQ: 'una aplicación de OAuth',
  PN: 'un número de teléfono',
  SM: 'un mensaje',
  US: 'un usuario',
  VA: 'un servicio de Verify',
  WS: 'un espacio de trabajo de TaskRouter',
  ZS: 'un servicio de Functions',
};

const credentials: Record<string, readonly [string, string?]> = {
  'main-key': [
    'Clave de API Main',
    '`SK…` Puede llamar a los recursos de su propia cuenta, incluidos Accounts y las claves de API. No a los recursos de las subcuentas.',
  ],
  'standard-key': [
    'Clave de API Standard',
    '`SK…` Puede llamar a los recursos de su propia cuenta, excepto Accounts y las claves de API.',
  ],
  'restricted-key': [
    'Clave de API Restricted',
    '`SK…` Puede llamar a lo que enumeran sus permisos, no a la API de Accounts. Su página en la Console tiene una pestaña **Permissions**.',
  ],
  'auth-token': [
    'Account SID + Auth Token',
    '`AC…` Puede llamar a los recursos de su propia cuenta, incluidos Accounts y las claves de API.',
  ],
  'not-sure': ['No lo sé', 'La siguiente pregunta solo necesita las dos primeras letras del nombre de usuario.'],
};

const names: Record<string, string> = {
  'api-key': 'una clave de API',
  'test-credentials': 'credenciales de prueba',
  'access-token': 'un Access Token',
  'oauth-token': 'un token de acceso de OAuth',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

const chosen = (what: string, from: Fact['from']): string =>
  from === 'answer' ? `Usted eligió «${what}»` : `La aplicación indica «${what}»`;
const stated = ({ from, seen }: Fact): string => `${chosen(nameOf(seen), from)}.`;
const answered = (what: string) => (fact: Fact) =>
  `${fact.from === 'answer' ? 'Usted respondió' : 'La aplicación indica'} que ${what}.`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `Usted respondió que la solicitud llamó ${what}.` : `La solicitud llamó ${what}.`;
const channel = (what: string) => (fact: Fact) => `${chosen(what, fact.from)}.`;
const recipient = (what: string): string => `El destinatario ${what}.`;
const sender = (what: string): string => `El remitente ${what}.`;

/** What the diagnosis says in Spanish. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('El nombre de usuario empieza por AC, así que la solicitud usa un Account SID.'),
      'api-key': signer('El nombre de usuario empieza por SK, así que la solicitud usa una clave de API.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'El nombre de usuario no empieza ni por AC ni por SK.',
      none: 'No se definió ningún nombre de usuario.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'La solicitud debía usar una clave de API, pero el nombre de usuario enviado es un Account SID.',
      'account-sid-stated-key-sent':
        'La solicitud debía usar Account SID y Auth Token, pero el nombre de usuario enviado es el SID de una clave de API.',
    },
    usernameFault: {
      ok: 'El nombre de usuario tiene la forma correcta de un SID.',
      empty: 'El nombre de usuario está vacío.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'El nombre de usuario empieza con un espacio.'
          : 'El nombre de usuario contiene un espacio o un fin de línea.',
      escape: 'El nombre de usuario contiene un `\\n`, `\\r` o `\\t` literal.',
      quotes: 'El nombre de usuario contiene comillas.',
      braces: 'El nombre de usuario contiene llaves o un marcador de posición.',
      length: ({ seen }) => `El nombre de usuario tiene ${seen} caracteres en lugar de 34.`,
      characters: 'El nombre de usuario contiene caracteres distintos de 0 a 9 y de a a f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `El nombre de usuario empieza por ${seen}, así que es ${sidNames[seen] ? `el SID de ${sidNames[seen]}` : 'un SID de otro tipo'}.`
          : 'El nombre de usuario empieza por letras distintas de AC y SK.',
      foreign: 'El nombre de usuario no es un SID de Twilio.',
      'looks-like-auth-token': 'En el lugar del nombre de usuario hay un Auth Token o un secreto.',
    },
    resource: {
      accounts: resource('a la API de Accounts'),
      keys: resource('al recurso de las claves de API'),
      'iam-keys': resource('al recurso de las claves de API'),
      'auth-tokens': resource('al recurso de los Auth Tokens'),
      organizations: resource('a una API de Organization'),
      messages: resource('al recurso Messages'),
      calls: resource('al recurso Calls'),
      'phone-numbers': resource('a un recurso de números de teléfono'),
      verifications: resource('al recurso Verifications'),
      'verification-checks': resource('al recurso Verification Check'),
      other: (fact) =>
        fact.from === 'answer'
          ? 'Usted respondió que la solicitud no llamó ni a Accounts ni a las claves de API.'
          : 'La solicitud no llamó ni a Accounts ni a las claves de API.',
    },
    pathAccount: {
      'account-sid': 'La dirección indica un Account SID con la forma correcta.',
      missing: ({ seen }) => `La dirección contiene \`/Accounts/${seen ?? ''}\`, así que no se definió el Account SID.`,
      'key-sid': 'La dirección contiene `/Accounts/SK…`, el SID de una clave de API.',
      'other-sid': 'El SID que sigue a `/Accounts/` en la dirección no es un Account SID.',
      malformed: 'La parte que sigue a `/Accounts/` en la dirección no consta de `AC` y 32 caracteres.',
    },
    pathPart: { undefined: 'Una parte de la dirección es el texto `undefined` o `null`.' },
    accountRelation: {
      same: 'La dirección indica la cuenta a la que pertenecen las credenciales.',
      other: 'La dirección indica una cuenta distinta de aquella a la que pertenecen las credenciales.',
    },
    regionRelation: {
      same: ({ seen }) => `El host y las credenciales pertenecen a la misma Region, ${seen}.`,
      different: ({ seen }) => `El host pertenece a la Region ${seen}, las credenciales pertenecen a otra.`,
    },
    credentialRegion: {
      us1: 'Las credenciales pertenecen a US1.',
      elsewhere: ({ seen }) => `Las credenciales pertenecen a la Region ${seen}.`,
    },
    host: {
      regional: ({ seen }) => `El host ${seen} pertenece a una Region distinta de US1.`,
      retired: ({ seen }) =>
        `El host ${seen} tiene una Region, pero ningún edge. Esos hosts dejaron de funcionar el 28 de abril de 2026.`,
      active: 'El host está en servicio.',
    },
    tool: {
      cli: 'La CLI de Twilio envió la solicitud.',
      serverless: 'El Serverless Toolkit envió la solicitud.',
      sdk: 'Un SDK de Twilio envió la solicitud.',
      http: 'La solicitud se creó sin un SDK de Twilio.',
      'client-sdk': 'Un SDK de cliente notificó el error.',
    },
    otherRequests: {
      yes: answered('otras solicitudes con las mismas credenciales funcionan'),
      no: answered('ninguna otra solicitud con las mismas credenciales funciona'),
    },
    workedBefore: {
      yes: answered('las mismas credenciales funcionaban antes'),
      no: answered('las mismas credenciales nunca funcionaron antes'),
    },
    accountType: {
      trial: answered('la cuenta es una cuenta de prueba (Trial)'),
      full: answered('la cuenta se actualizó a una de pago'),
    },
    channel: {
      sms: channel('SMS'),
      mms: channel('MMS'),
      whatsapp: 'El canal es WhatsApp.',
      voice: channel('Llamada de voz'),
      rcs: 'El canal es RCS.',
      email: channel('correo electrónico'),
      messenger: 'El canal es Messenger.',
      other: channel('otro canal'),
    },
    to: {
      e164: recipient('tiene la forma de un número internacional'),
      national: recipient('no tiene `+` ni código de país'),
      'short-code': recipient('tiene la longitud de un código corto'),
      'channel-address': recipient('es una dirección de un canal'),
      client: recipient('es un cliente'),
      sip: recipient('es una dirección SIP'),
      test: recipient('es uno de los números de prueba de Twilio'),
      missing: recipient('está vacío'),
      invalid: recipient('no es un número de teléfono'),
    },
    from: {
      e164: sender('tiene la forma de un número internacional'),
      national: sender('no tiene `+` ni código de país'),
      'short-code': sender('tiene la longitud de un código corto'),
      alphanumeric: sender('es un nombre, no un número'),
      'channel-address': sender('es una dirección de un canal'),
      client: sender('es un cliente'),
      sip: sender('es una dirección SIP'),
      sid: sender('es un SID'),
      test: sender('es uno de los números de prueba de Twilio'),
      missing: sender('está vacío'),
      invalid: sender('no es ni un número de teléfono ni un nombre de remitente'),
    },
    numbers: {
      same: 'El destinatario y el remitente son iguales.',
      different: 'El destinatario y el remitente son distintos.',
    },
    webhook: {
      local: 'La dirección del webhook apunta a este equipo o a una red privada.',
      http: 'La dirección del webhook no tiene TLS.',
      https: 'La dirección del webhook tiene TLS y un host público.',
    },
    status: {
      '400': 'El estado HTTP es 400.',
      '401': 'El estado HTTP es 401.',
      '403': 'El estado HTTP es 403.',
      '404': 'El estado HTTP es 404.',
      '405': 'El estado HTTP es 405.',
      '429': 'El estado HTTP es 429.',
      '500': 'El estado HTTP es 500.',
      '502': 'El estado HTTP es 502.',
      '503': 'El estado HTTP es 503.',
    },
  },
  credential: nameOf,
  says: ({ value, from }) => {
    if (value === '') return 'Usted respondió que el mensaje de Twilio dice otra cosa.';
    const text = truncate(value, 160);
    return from === 'answer'
      ? `Usted respondió que el mensaje de Twilio dice «${text}».`
      : `El mensaje de Twilio dice «${text}».`;
  },
  unknown: {
    signer: 'Aún no se sabe qué credenciales usó la solicitud.',
    resource: 'Aún no se sabe a qué dirección llamó la solicitud.',
    otherRequests: 'Aún no se sabe si otras solicitudes funcionan.',
    accountRelation: 'Aún no se sabe si la dirección indica la cuenta de las credenciales.',
    says: 'Aún no se conoce el mensaje de Twilio.',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from)}. Compruebe el tipo si la dirección es la de Accounts o la de las claves de API: el SID no lo muestra.`,
  permission: (name) => `Twilio indica el permiso que falta: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from)}, pero el nombre de usuario enviado empieza por ${prefix}. El nombre de usuario decide.`,
  addressConflict: (what) =>
    `Usted respondió «${what}», pero la solicitud llamó a otra dirección. La dirección decide.`,
  secretGiven:
    'Esto parece un Auth Token, no un nombre de usuario. No se conservó. Si se mostró o se registró en alguna parte, reemplácelo en la Console.',
  notSure: 'No lo sé',
  somethingElse: 'Otra cosa',
  questions: {
    credential: {
      legend: '¿Qué credenciales usó la solicitud?',
      help: 'El nombre de usuario lo dice en parte: `AC…` es un Account SID, `SK…` es una clave de API. Un SID `SK…` no muestra su tipo.',
      options: credentials,
    },
    usernameStart: {
      legend: '¿Por qué letras empieza el nombre de usuario?',
      help: 'En el código es el primero de los dos valores, a menudo `TWILIO_ACCOUNT_SID` o `TWILIO_API_KEY`.',
      options: {
        AC: ['`AC`'],
        SK: ['`SK`'],
        other: ['Otras dos letras', '`MG`, `VA`, `KS` …'],
        none: ['No hay nada definido'],
      },
    },
    resource: {
      legend: '¿A qué dirección llamó la solicitud?',
      options: {
        accounts: ['Accounts', 'termina en `/Accounts.json` o `/Accounts/AC….json`'],
        keys: ['Claves de API', 'contiene `/Keys`, `/SigningKeys` o `iam.twilio.com/v1/Keys`'],
        other: ['Otra cosa', 'por ejemplo, `/Messages.json`, `/Calls.json`, `verify.twilio.com`'],
      },
    },
    otherRequestsSucceed: {
      legend: '¿Funcionan otras solicitudes con las mismas credenciales?',
      options: {
        true: ['Sí'],
        false: ['No'],
        'not-sure': ['No se ha probado', 'La comprobación de los pasos se lo dice.'],
      },
    },
    workedBefore: {
      legend: '¿Funcionaban antes las mismas credenciales?',
      options: { true: ['Sí'], false: ['No'] },
    },
    message: { legend: '¿Qué decía el mensaje de Twilio?', options: {} },
    accountType: {
      legend: '¿Es una cuenta de prueba (Trial)?',
      options: { trial: ['Sí'], full: ['No, se actualizó a una de pago'] },
    },
    channel: {
      legend: '¿Qué canal usa el mensaje?',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['Llamada de voz'] },
    },
  },
};
