import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
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
  'main-key': ['Clave de API Main', '`SK…` Acceso a todo en su propia cuenta, pero no a las subcuentas.'],
  'standard-key': [
    'Clave de API Standard',
    '`SK…` Sin acceso a la API de Accounts ni a la administración de claves de API.',
  ],
  'restricted-key': ['Clave de API Restricted', '`SK…` Acceso solo a lo que enumeran sus permisos.'],
  'auth-token': ['Account SID + Auth Token', '`AC…` Acceso a todo en su propia cuenta.'],
  'not-sure': ['No lo sé'],
};

const names: Record<string, string> = {
  'api-key': 'clave de API',
  'test-credentials': 'credenciales de prueba',
  'access-token': 'Access Token',
  'oauth-token': 'token de acceso de OAuth',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

/** `Su respuesta: …` for an answer, `Según su aplicación: …` for what the app states. */
const stated = (fact: Fact, what = nameOf(fact.seen)): string =>
  `${fact.from === 'answer' ? 'Su respuesta' : 'Según su aplicación'}: ${what}.`;
const chosen = (credential: string, from: Fact['from']): string =>
  `${from === 'answer' ? 'Usted indicó' : 'Su aplicación indica'} «${nameOf(credential)}»`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const others = (fact: Fact): string =>
  stated(
    fact,
    fact.value === 'yes'
      ? 'otras solicitudes desde el mismo lugar funcionan'
      : 'ninguna otra solicitud desde el mismo lugar funciona',
  );
const before = (fact: Fact): string => stated(fact, fact.value === 'yes' ? 'antes funcionaba' : 'nunca funcionó');
const account = (fact: Fact): string => stated(fact, fact.value === 'trial' ? 'cuenta de prueba' : 'cuenta de pago');
/** A clause after who states it. What was seen is stated alone. */
const say =
  (clause: string) =>
  (fact: Fact): string =>
    fact.from === 'request' ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.` : stated(fact, clause);
const called = (clause: string) => (fact: Fact) =>
  say(clause)(fact.from === 'answer' ? fact : { ...fact, from: 'request' });
const resource = (what: string): ((fact: Fact) => string) => called(`la solicitud llamó ${what}`);
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
    ? 'Otro país'
    : code === 'NANP'
      ? 'Estados Unidos, Canadá o el Caribe'
      : code === 'XC'
        ? 'Crimea'
        : ((regions ??= new Intl.DisplayNames('es', { type: 'region', fallback: 'none' })).of(code) ?? code);
const clientSdks: Record<FactValues['clientSdk'], string> = {
  voice: 'Voice',
  video: 'Video',
  conversations: 'Conversations',
  sync: 'Sync',
  chat: 'Chat',
  taskrouter: 'TaskRouter',
  flex: 'Flex',
};
const recipient = (what: string): string => `El destinatario ${what}.`;
const sender = (what: string): string => `El remitente ${what}.`;

/** What the diagnosis says in Spanish. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('El nombre de usuario empieza por AC: un Account SID.'),
      'api-key': signer('El nombre de usuario empieza por SK: una clave de API.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'El nombre de usuario no empieza ni por AC ni por SK.',
      none: 'No se definió ningún nombre de usuario.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent': 'Se esperaba una clave de API, pero el nombre de usuario es un Account SID.',
      'account-sid-stated-key-sent':
        'Se esperaban el Account SID y el Auth Token, pero el nombre de usuario es el SID de una clave de API.',
    },
    usernameFault: {
      ok: 'El nombre de usuario tiene la forma correcta de un SID.',
      empty: 'El nombre de usuario está vacío.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'El nombre de usuario empieza con un espacio.'
          : 'El nombre de usuario contiene un espacio o un salto de línea.',
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
      'looks-like-auth-token': 'El nombre de usuario parece un Auth Token o un secreto.',
    },
    resource: {
      accounts: resource('a la API de Accounts'),
      keys: resource('al recurso de las claves de API'),
      'iam-keys': resource('al recurso de las claves de API'),
      'auth-tokens': resource('al recurso de los Auth Tokens'),
      organizations: resource('a una API de Organization'),
      messages: resource('al recurso Messages'),
      media: resource('al archivo de una grabación o de un contenido multimedia'),
      calls: resource('al recurso Calls'),
      'phone-numbers': resource('a un recurso de números de teléfono'),
      'sender-pool': resource('a los remitentes de un Messaging Service'),
      verifications: resource('al recurso Verifications'),
      'verification-checks': resource('al recurso Verification Check'),
      other: called('la solicitud no llamó ni a Accounts ni a las claves de API'),
    },
    pathAccount: {
      'account-sid': 'La URL contiene un Account SID con la forma correcta.',
      none: 'La URL no indica ninguna cuenta.',
      missing: ({ seen }) => `La URL contiene \`/Accounts/${seen ?? ''}\`: falta el Account SID.`,
      'key-sid': 'La URL contiene `/Accounts/SK…`, el SID de una clave de API.',
      'other-sid': 'El SID que sigue a `/Accounts/` en la URL no es un Account SID.',
      malformed: 'La parte que sigue a `/Accounts/` en la URL no consta de `AC` y 32 caracteres.',
    },
    pathPart: {
      undefined: 'Una parte de la URL está vacía o es `undefined` o `null`.',
      retired: 'La URL contiene `/SMS/Messages`, que ahora es `/Messages`.',
      'lower-case': 'La URL contiene un nombre de recurso en minúsculas, como `messages`.',
      slash: 'La URL termina en una barra.',
    },
    accountRelation: {
      same: 'La URL indica la cuenta a la que pertenecen las credenciales.',
      other: 'La URL indica una cuenta distinta de aquella a la que pertenecen las credenciales.',
      none: 'La URL no indica ninguna cuenta.',
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
      retired: ({ seen }) => `El host ${seen} tiene una Region, pero ningún edge.`,
      active: 'El host está en servicio.',
    },
    tool: {
      cli: 'La CLI de Twilio envió la solicitud.',
      serverless: 'El Serverless Toolkit envió la solicitud.',
      sdk: 'Un SDK de Twilio envió la solicitud.',
      http: 'La solicitud se creó sin un SDK de Twilio.',
      'client-sdk': 'Un SDK de cliente notificó el error.',
    },
    requestBody: {
      form: 'El cuerpo de la solicitud es un formulario.',
      json: 'El cuerpo de la solicitud es JSON.',
    },
    otherRequests: { yes: others, no: others },
    workedBefore: { yes: before, no: before },
    accountType: { trial: account, full: account },
    channel: {
      sms: (fact) => stated(fact, 'SMS'),
      mms: (fact) => stated(fact, 'MMS'),
      whatsapp: 'El canal es WhatsApp.',
      voice: (fact) => stated(fact, 'llamada de voz'),
      rcs: 'El canal es RCS.',
      email: (fact) => stated(fact, 'correo electrónico'),
      messenger: 'El canal es Messenger.',
      other: (fact) => stated(fact, 'otro canal'),
    },
    to: {
      e164: recipient('es un número internacional completo'),
      national: recipient('no tiene `+` ni código de país'),
      'short-code': recipient('tiene la longitud de un código corto'),
      'channel-address': recipient('tiene el prefijo de un canal'),
      'user-id': recipient('es un ID de usuario de WhatsApp, no un número'),
      client: recipient('es un cliente'),
      sip: recipient('es una dirección SIP'),
      test: recipient('es uno de los números de prueba de Twilio'),
      missing: recipient('está vacío'),
      invalid: recipient('no es un número de teléfono'),
    },
    from: {
      e164: sender('es un número internacional completo'),
      national: sender('no tiene `+` ni código de país'),
      'short-code': sender('tiene la longitud de un código corto'),
      alphanumeric: sender('es un nombre, no un número'),
      'channel-address': sender('tiene el prefijo de un canal'),
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
    countries: {
      same: 'El destinatario y el remitente están en el mismo país.',
      different: 'El destinatario y el remitente están en países distintos.',
    },
    webhook: {
      local: 'La URL del webhook apunta a este equipo o a una red privada.',
      http: 'La URL del webhook no usa HTTPS.',
      https: 'La URL del webhook usa HTTPS.',
    },
    webhookAnswer: {
      ...each((what) => `su servidor respondió ${what}`, {
        'not-found': '404 o 410',
        login: '401 o 403',
        method: '405 Method Not Allowed',
        'client-error': 'con un error 4xx',
        'server-error': 'con un error de servidor (5xx)',
        redirect: 'con una redirección',
        'no-content-type': 'sin Content-Type',
        'wrong-content-type': 'con un Content-Type que Twilio no acepta aquí',
        empty: 'con un cuerpo vacío',
        'too-large': 'con más de lo que Twilio acepta',
        success: 'correctamente (2xx)',
      }),
      timeout: say('su servidor no respondió a tiempo'),
      'no-connection': say('Twilio no pudo conectarse a su servidor'),
      dns: say('Twilio no encontró el nombre de host de su servidor'),
      tls: say('Twilio no pudo establecer TLS con su servidor'),
    },
    senderType: each((what) => `el remitente es ${what}`, {
      'long-code': 'un número de teléfono común',
      'toll-free': 'un número gratuito',
      'short-code': 'un código corto',
      alphanumeric: 'un nombre (identificador alfanumérico)',
      whatsapp: 'un remitente de WhatsApp',
      rcs: 'un remitente de RCS',
      messenger: 'una página de Messenger',
      'messaging-service': 'un Messaging Service',
    }),
    sandboxSender: {
      yes: 'El remitente es el número del Sandbox de WhatsApp.',
      meta: 'El remitente es un número de prueba de Meta, `+1 555 …`.',
      no: 'El remitente no es el número del Sandbox de WhatsApp.',
    },
    toCountry: (fact) => say(`país del destinatario: ${country(fact.value)}`)(fact),
    fromCountry: (fact) => say(`país del remitente: ${country(fact.value)}`)(fact),
    urlFault: {
      empty: 'La URL del webhook está vacía.',
      text: 'La URL del webhook es solo texto, no una URL.',
      characters: 'La URL del webhook contiene espacios o caracteres que hay que codificar.',
      relative: 'La URL del webhook no tiene esquema ni host.',
      'no-scheme': 'La URL del webhook no tiene `https://`.',
      'no-host': 'La URL del webhook no tiene host.',
      doubled: 'La URL del webhook contiene `https://` dos veces.',
      placeholder: 'Una parte de la URL del webhook está vacía o quedó sin rellenar.',
      'ip-host': 'El host de la URL del webhook es una dirección IP.',
      'tls-port': 'La URL del webhook empieza por `http://` e indica un puerto de HTTPS.',
      'plain-port':
        'La URL del webhook empieza por `https://` o `wss://`, pero indica un puerto que rara vez tiene TLS.',
      apostrophe: 'Los parámetros de consulta de la URL del webhook contienen un apóstrofo.',
    },
    responseBody: {
      twiml: 'La respuesta de su servidor es TwiML.',
      'twiml-case': 'El elemento raíz de la respuesta de su servidor no está escrito `<Response>`.',
      'printed-first': 'En la respuesta de su servidor hay algo antes del XML.',
      'printed-after': 'En la respuesta de su servidor hay algo después del XML.',
      xml: 'La respuesta de su servidor es XML, pero no TwiML.',
      json: 'La respuesta de su servidor es JSON.',
      html: 'La respuesta de su servidor es una página web.',
      'error-page': 'La respuesta de su servidor es una página de error.',
      text: 'La respuesta de su servidor es texto sin formato.',
    },
    webhookFile: { audio: 'La URL apunta a un archivo de audio.', media: 'La URL apunta a un archivo multimedia.' },
    webhookQuery: {
      yes: 'La URL del webhook tiene parámetros de consulta.',
      no: 'La URL del webhook no tiene parámetros de consulta.',
    },
    webhookHost: {
      tunnel: 'La URL del webhook apunta a un túnel.',
      'tcp-tunnel': 'La URL del webhook apunta a un túnel TCP, que no tiene TLS.',
      preview: 'La URL del webhook apunta a un despliegue de vista previa, que puede pedir iniciar sesión.',
      functions: 'La URL del WebSocket apunta a una función serverless.',
      ai: 'La URL del WebSocket apunta a un servicio de IA, no a su servidor.',
      bot: 'La URL del WebSocket apunta a un servicio de bots, que crea una para cada llamada.',
    },
    pathSid: {
      none: 'La URL no contiene ningún SID, solo un tipo de recurso.',
      name: 'La URL contiene un nombre donde va un SID.',
      account: 'El único SID de la URL es el de la cuenta.',
      list: 'El único SID de la URL es el de la cuenta.',
      resource: 'La URL termina con el SID de un recurso.',
    },
    pathService: {
      'other-sid': ({ seen }) => `El SID que sigue a \`/Services/\` empieza por ${seen ?? 'otras letras'}.`,
      malformed: 'Lo que sigue a `/Services/` no es un SID completo.',
    },
    toFault: {
      none: 'El número To tiene la forma correcta.',
      'no-plus': 'El número To no tiene `+` ni código de país.',
      'plus-lost': 'El número To empieza con un espacio en lugar de `+`.',
      'trunk-zero': 'El número To tiene un `0` después del código de país. Quítelo: `+44 7…`, no `+44 07…`.',
      'country-code': 'El número To empieza con un código que no es de ningún país.',
      'private-host': 'Solo su propia red puede llegar al host de la dirección SIP de To.',
      'private-name': 'El host de la dirección SIP de To tiene un nombre que solo conoce su propia red.',
      'no-country-code': 'El número To parece uno de Estados Unidos o Canadá sin el `1` después de `+`.',
      characters: 'El valor To contiene caracteres que un número de teléfono no puede tener.',
      extension: 'El número de To tiene una extensión.',
      'too-short': ({ seen }) => `El número To solo tiene ${seen} ${seen === '1' ? 'dígito' : 'dígitos'}.`,
      'too-long': ({ seen }) => `El número To tiene ${seen} dígitos, que son demasiados.`,
      prefix: 'El valor To empieza con un prefijo que Twilio no conoce.',
      empty: 'El valor To está vacío.',
    },
    stage: {
      refused: say('Twilio rechazó la solicitud al instante'),
      later: say('Twilio aceptó la solicitud, que falló más tarde'),
    },
    verb: (fact) => say(`el error se refiere a \`<${fact.seen ?? fact.value}>\``)(fact),
    direction: { inbound: say('era entrante'), outbound: say('era saliente') },
    platform: each((what) => `el código se ejecuta ${what}`, {
      browser: 'en un navegador',
      android: 'en Android',
      ios: 'en iOS',
      'react-native': 'en React Native',
      flutter: 'en Flutter',
      server: 'en un servidor',
    }),
    clientSdk: each((what) => `lo notificó el SDK de ${what}`, clientSdks),
    registration: each((what) => `el registro ${what}`, {
      none: 'no se ha enviado',
      pending: 'sigue en revisión',
      rejected: 'se rechazó',
      approved: 'está aprobado',
    }),
    webPage: {
      opens: say('la página se abre sin iniciar sesión'),
      login: say('la página pide iniciar sesión'),
      error: say('la página no se abre'),
      none: say('no existe esa página'),
    },
    optIn: each((what) => `los destinatarios ${what}`, {
      'web-form': 'aceptan en un formulario web',
      app: 'aceptan en una aplicación o tras iniciar sesión',
      paper: 'aceptan en papel o en persona',
      phone: 'aceptan por teléfono',
      keyword: 'aceptan enviando una palabra clave por SMS',
      none: 'no dicen si quieren recibir SMS: no se les pregunta',
    }),
    consentBox: {
      none: say('solo el campo del número de teléfono pide el consentimiento'),
      ticked: say('la casilla del consentimiento ya está marcada'),
      required: say('no se puede continuar sin aceptar'),
      'in-terms': say('el consentimiento forma parte de las condiciones o de un contrato'),
      own: say('una casilla aparte, sin marcar, pide el consentimiento'),
    },
    registrant: {
      business: say('el registro indica la empresa que envía los SMS'),
      provider: say('el registro indica la empresa de software o la agencia'),
    },
    reviewReason: {
      right: say('el motivo del rechazo es correcto'),
      mistaken: say('el motivo del rechazo no es correcto'),
    },
    accountLevel: each((what) => `la cuenta es una ${what}`, { main: 'cuenta principal', subaccount: 'subcuenta' }),
    waited: each((what) => `se configuró hace ${what}`, {
      hours: 'unas horas',
      days: 'unos días',
      weeks: 'semanas',
    }),
    template: each((what) => `el mensaje ${what}`, {
      none: 'no usa ninguna plantilla',
      pending: 'usa una plantilla aún sin aprobar',
      approved: 'usa una plantilla aprobada',
      rejected: 'usa una plantilla rechazada',
      paused: 'usa una plantilla en pausa',
    }),
    customerWindow: {
      open: say('el cliente escribió en las últimas 24 horas'),
      closed: say('el cliente no ha escrito en las últimas 24 horas'),
    },
    affected: each((what) => `afecta ${what}`, {
      'one-recipient': 'a una sola persona o un solo número',
      'one-carrier': 'a un solo operador',
      'one-country': 'a un solo país',
      all: 'a todos',
    }),
    occurs: { 'every-time': say('ocurre siempre'), sometimes: say('ocurre solo a veces') },
    token: each((what) => `el token ${what}`, {
      'not-a-token': 'no es un Access Token',
      header: 'no tiene `cty` en su encabezado',
      issuer: 'no indica una clave `SK…` y una cuenta `AC…`',
      claims: 'no tiene todos sus claims',
      grants: 'no tiene ningún grant para el producto',
      'grant-sid': 'tiene en `grants` un SID que no está en la cuenta',
      expired: 'ha caducado',
      'exp-form': 'tiene un `exp` que no es una hora en segundos',
      'not-yet-valid': 'aún no es válido',
      'too-long': 'es válido durante más de 24 horas',
      fine: 'parece correcto al decodificarlo',
    }),
    pathNames: ({ seen }) => `La URL contiene \`${seen || '…'}\`.`,
    variables: each((what) => `\`ContentVariables\` ${what}`, {
      'not-json': 'no es un objeto JSON en una cadena',
      empty: 'tiene un valor vacío',
      'not-strings': 'tiene un valor que no es una cadena',
      lines: 'tiene un valor con un salto de línea, un tabulador o muchos espacios',
      apostrophe: 'tiene un valor con un apóstrofo',
      fine: 'parece correcto',
    }),
    sent: {
      quotes: 'El comando tiene comillas tipográficas.',
      names: 'Un parámetro no se llama como en Twilio.',
      'content-sid-empty': '`ContentSid` está vacío.',
      'sid-as-body': '`Body` es el SID de una plantilla.',
      application: 'La solicitud tiene un `ApplicationSid`.',
      'service-and-from': 'La solicitud tiene un `MessagingServiceSid` y un `From`.',
      'auth-token': 'El código firma el token con el Auth Token.',
    },
    content: { template: 'El código envía un `ContentSid`.', text: 'El código envía un texto, no una plantilla.' },
    bodyLength: {
      empty: 'El mensaje no tiene texto.',
      'up-to-160': ({ seen }) => `El mensaje tiene ${seen} ${seen === '1' ? 'carácter' : 'caracteres'}.`,
      'up-to-1600': ({ seen }) => `El mensaje tiene ${seen} caracteres.`,
      'over-1600': ({ seen }) => `El mensaje tiene ${seen} caracteres; el límite es 1600.`,
    },
    field: ({ value }) =>
      `Twilio indica ${value.includes(', ') ? 'los campos' : 'el campo'} ${value.replace(/[^,\s]+/g, '`$&`')}.`,
    status: ({ value }) => `El estado HTTP es ${value}.`,
  },
  credential: nameOf,
  says: ({ value, seen = value, from }) => {
    const text = truncate(seen, 160);
    if (from === 'answer')
      return text ? `Su respuesta: el error dice «${text}».` : 'Su respuesta: el error dice otra cosa.';
    return text ? `El error dice «${text}».` : `La respuesta fue ${value}.`;
  },
  unknown: {
    signer: 'Aún no sabemos qué credenciales usó la solicitud.',
    resource: 'Aún no sabemos a qué URL llamó la solicitud.',
    otherRequests: 'Aún no sabemos si otras solicitudes funcionan.',
    accountRelation: 'Aún no sabemos si la URL indica la cuenta de las credenciales.',
    says: 'Aún no conocemos el mensaje de Twilio.',
  },
  checkType: (credential, from) =>
    `${chosen(credential, from)}. Compruebe el tipo en la Console si la URL es la de Accounts o la de las claves de API.`,
  permission: (name) => `Twilio indica el permiso que falta: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(credential, from)}, pero el nombre de usuario empieza por ${prefix}. El nombre de usuario decide.`,
  addressConflict: (what) => `Usted respondió «${what}», pero la solicitud llamó a otra URL. La URL decide.`,
  tried: 'Ya lo probó y no sirvió.',
  secretGiven:
    'Esto parece un Auth Token, no un nombre de usuario. No se conservó. Si se mostró o se registró en alguna parte, reemplácelo en la Console.',
  country,
  notSure: 'No lo sé',
  somethingElse: 'Otra cosa',
  questions: {
    credential: {
      legend: '¿Con qué credenciales se envía la solicitud?',
      help: '`AC…` es un Account SID, `SK…` es una clave de API. La Console muestra el tipo de una clave en **API keys**, columna **Type**.',
      options: credentials,
    },
    keyType: {
      legend: '¿De qué tipo es la clave de API?',
      help: 'Abra **API keys** en la Console. La columna **Type** lo muestra.',
      options: {
        'standard-key': ['Standard'],
        'restricted-key': ['Restricted', 'su página tiene una pestaña **Permissions**'],
        'main-key': ['Main'],
      },
    },
    tokenKey: {
      legend: '¿Con qué se firman sus Access Tokens?',
      help: 'Mire en el servidor que los crea. La Console muestra el tipo de una clave en **API keys**, columna **Type**.',
      options: {
        'standard-key': ['Una clave de API Standard'],
        'restricted-key': ['Una clave de API Restricted'],
        'main-key': ['Una clave de API Main'],
        'auth-token': ['El Auth Token'],
      },
    },
    usernameStart: {
      legend: '¿Con qué letras empieza el nombre de usuario?',
      help: 'Es el primer valor que pasa al SDK, a menudo `TWILIO_API_KEY` o `TWILIO_ACCOUNT_SID`.',
      options: {
        SK: ['`SK`', 'una clave de API'],
        AC: ['`AC`', 'un Account SID'],
        other: ['Otra cosa', 'como `MG`, `VA` o un nombre'],
        none: ['Nada: está vacío'],
        'oauth-token': ['Nada: es un token de OAuth'],
      },
    },
    resource: {
      legend: '¿A qué URL llamó la solicitud?',
      options: {
        accounts: ['Accounts', 'termina en `/Accounts.json` o `/Accounts/AC….json`'],
        keys: ['Claves de API', 'contiene `/Keys` o `/SigningKeys`'],
        other: ['Otra cosa', 'como `/Messages.json`'],
      },
    },
    otherRequestsSucceed: {
      legend: '¿Funcionan otras solicitudes desde el mismo lugar?',
      help: 'Desde la misma aplicación o el mismo servidor, con las mismas credenciales.',
      options: { true: ['Sí'], false: ['No'], 'not-sure': ['No lo he probado'] },
    },
    workedBefore: {
      legend: '¿Funcionaba esto antes con la misma configuración?',
      options: { true: ['Sí'], false: ['No'] },
    },
    message: { legend: '¿Qué decía el mensaje de Twilio?', options: {} },
    accountType: {
      legend: '¿Es una cuenta de prueba?',
      options: { trial: ['Sí'], full: ['No, es de pago'] },
    },
    channel: {
      legend: '¿Qué canal usa el mensaje?',
      options: {
        sms: ['SMS'],
        mms: ['MMS'],
        whatsapp: ['WhatsApp'],
        rcs: ['RCS'],
        messenger: ['Messenger'],
        voice: ['Llamada de voz'],
      },
    },
    senderType: {
      legend: '¿Qué remitente usa el mensaje?',
      options: {
        'long-code': ['Un número de teléfono común', 'por ejemplo, `+14155550100`'],
        'toll-free': ['Un número gratuito', '`+1 800`, `833`, `844`, `855`, `866`, `877` o `888`'],
        'short-code': ['Un código corto', 'de 3 a 6 dígitos'],
        alphanumeric: ['Un nombre', 'como `Acme`'],
        whatsapp: ['Un remitente de WhatsApp'],
        rcs: ['Un remitente de RCS'],
        messenger: ['Una página de Messenger'],
        'messaging-service': ['Un Messaging Service', 'el remitente empieza por `MG`'],
      },
    },
    toCountry: { legend: '¿En qué país está el destinatario?', options: {} },
    stage: {
      legend: '¿Cuándo se produjo el error?',
      options: {
        refused: ['Al instante', 'como respuesta a la solicitud de su aplicación'],
        later: ['Más tarde', 'en un callback de estado, el registro o el Debugger'],
      },
    },
    direction: {
      legend: '¿En qué dirección fue?',
      options: {
        inbound: ['Entrante', 'una llamada o un SMS a su número'],
        outbound: ['Saliente', 'una llamada o un SMS de su aplicación'],
      },
    },
    webhookAnswer: {
      legend: '¿Qué recibió Twilio de su servidor?',
      help: 'El error en la Console lo muestra en **HTTP response** o en el mensaje.',
      options: {
        'not-found': ['404 o 410', 'no encontrado'],
        login: ['401 o 403', 'inicio de sesión o comprobación de firma'],
        method: ['405', 'método no permitido'],
        'client-error': ['Otro 4xx'],
        'server-error': ['500 a 504', 'error de servidor'],
        redirect: ['Una redirección', '301, 302, 307 o 308'],
        timeout: ['Ninguna respuesta a tiempo'],
        'no-connection': ['Ninguna conexión'],
        dns: ['Host no encontrado'],
        tls: ['Error de TLS o de certificado'],
        success: ['200', 'correcto'],
        'no-content-type': ['Sin Content-Type'],
        'wrong-content-type': ['Un Content-Type incorrecto'],
        empty: ['Una respuesta vacía'],
        'too-large': ['Demasiado grande', 'la respuesta o el archivo supera el límite'],
      },
    },
    token: {
      legend: '¿Qué muestra un token rechazado?',
      help: 'Decodifíquelo en su propio equipo. **Look inside a token**, en los pasos, muestra cómo.',
      options: {
        'not-a-token': ['No es un token', 'no empieza por `eyJ` o no tiene dos puntos'],
        header: ['El encabezado no tiene `cty`'],
        issuer: ['`iss` no es `SK…`, o `sub` no es `AC…`'],
        claims: ['Falta un claim o está vacío', 'como `jti` o `exp`'],
        grants: ['Falta el producto o `identity` en `grants`'],
        'grant-sid': ['Un SID de `grants` no está en la cuenta'],
        expired: ['`exp` está en el pasado'],
        'exp-form': ['`exp` no es un número de diez dígitos'],
        'not-yet-valid': ['`nbf` o `iat` está en el futuro'],
        'too-long': ['`exp` supera a `iat` en más de 24 horas'],
        fine: ['Todo está bien'],
      },
    },
    platform: {
      legend: '¿Dónde se ejecuta el código?',
      options: {
        browser: ['En un navegador'],
        android: ['Aplicación de Android'],
        ios: ['Aplicación de iOS'],
        'react-native': ['Aplicación de React Native'],
        flutter: ['Aplicación de Flutter'],
        server: ['En un servidor'],
      },
    },
    registration: {
      legend: '¿En qué estado está el registro?',
      help: 'El perfil, la marca, la campaña, la verificación del número gratuito o el remitente, como lo muestra la Console.',
      options: {
        none: ['Sin enviar'],
        pending: ['En revisión'],
        rejected: ['Rechazado'],
        approved: ['Aprobado'],
      },
    },
    reviewReason: {
      legend: '¿Es correcto el motivo del rechazo?',
      help: 'El rechazo lo indica. Compárelo con lo que vende y envía.',
      options: { right: ['Sí'], mistaken: ['No', 'los revisores entendieron algo mal'] },
    },
    webPage: {
      legend: '¿Qué muestra la página que envió en una ventana privada?',
      help: 'Los revisores no han iniciado sesión, y una ventana privada tampoco.',
      options: {
        opens: ['La página'],
        login: ['Un inicio de sesión'],
        error: ['Un error, o nada'],
        none: ['No existe esa página'],
      },
    },
    optIn: {
      legend: '¿Cómo aceptan los destinatarios sus SMS?',
      options: {
        'web-form': ['En un formulario web'],
        app: ['En una aplicación', 'o tras iniciar sesión'],
        paper: ['En papel', 'o en persona'],
        phone: ['Por teléfono'],
        keyword: ['Enviando una palabra clave por SMS'],
        none: ['No se les pregunta'],
      },
    },
    consentBox: {
      legend: '¿Cómo pide el consentimiento?',
      options: {
        none: ['No lo pedimos', 'solo hay el campo del número de teléfono'],
        ticked: ['Con una casilla ya marcada'],
        required: ['Con una casilla obligatoria', 'para registrarse o comprar'],
        'in-terms': ['Con una cláusula en las condiciones', 'o en un contrato'],
        own: ['Con una casilla aparte, sin marcar, para los SMS'],
      },
    },
    registrant: {
      legend: '¿De quién son los datos del registro?',
      options: {
        business: ['De la empresa que envía los SMS'],
        provider: ['Nuestros', 'como su empresa de software o agencia'],
      },
    },
    accountLevel: {
      legend: '¿La cuenta es una subcuenta?',
      help: 'La Console enumera las subcuentas en **Subaccounts** de la cuenta principal.',
      options: { main: ['No'], subaccount: ['Sí'] },
    },
    waited: {
      legend: '¿Hace cuánto se configuró o se envió?',
      options: { hours: ['Horas'], days: ['Días'], weeks: ['Semanas o más'] },
    },
    template: {
      legend: '¿Usa el mensaje una plantilla?',
      help: 'La lista de plantillas de la Console muestra su estado.',
      options: {
        none: ['Ninguna plantilla'],
        pending: ['Sí, aún sin aprobar', 'nunca enviada o en revisión'],
        approved: ['Sí, aprobada'],
        rejected: ['Sí, rechazada'],
        paused: ['Sí, en pausa'],
      },
    },
    customerWindow: {
      legend: '¿Le escribió el cliente en las últimas 24 horas?',
      options: { open: ['Sí'], closed: ['No'] },
    },
    variables: {
      legend: '¿Qué contiene ContentVariables?',
      help: 'Imprímalo justo antes de la solicitud. Vale la primera respuesta que se cumpla.',
      options: {
        'not-json': [
          'Un objeto, o un texto que no es un objeto JSON',
          '`JSON.parse` falla o el texto no empieza por `{`',
        ],
        empty: ['Un valor es `""` o `null`'],
        'not-strings': ['Un valor no está entre comillas', 'como `3` o `true`'],
        lines: ['Un valor tiene un salto de línea, un tabulador o cinco espacios'],
        apostrophe: ['Un valor tiene un apóstrofo', "`'`"],
        fine: ['Nada de esto'],
      },
    },
    affected: {
      legend: '¿A quién afecta?',
      options: {
        'one-recipient': ['A una persona o un número', 'con los demás funciona'],
        'one-carrier': ['A todos los de un operador'],
        'one-country': ['A todos los de un país'],
        all: ['A todos'],
      },
    },
    occurs: {
      legend: '¿Con qué frecuencia ocurre?',
      options: { 'every-time': ['Siempre'], sometimes: ['A veces'] },
    },
  },
};
