import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { Locale } from '../../i18n/types.ts';

/** After `o SID de`. */
const sidNames: Partial<Record<string, string>> = {
  CA: 'uma chamada',
  CR: 'uma chave pública',
  FW: 'um Studio Flow',
  IS: 'um Sync Service ou Chat Service',
  KS: 'um Proxy Service',
  MG: 'um Messaging Service',
  MM: 'uma mensagem',
  OQ: 'um aplicativo OAuth',
  PN: 'um número de telefone',
  SM: 'uma mensagem',
  US: 'um usuário',
  VA: 'um Verify Service',
  WS: 'um TaskRouter Workspace',
  ZS: 'um Functions Service',
};

const credentials: Record<string, readonly [string, string?]> = {
  'main-key': ['Chave de API Main', '`SK…` Tem acesso a tudo na própria conta, mas não às subcontas.'],
  'standard-key': ['Chave de API Standard', '`SK…` Não tem acesso à API Accounts nem pode gerenciar chaves de API.'],
  'restricted-key': ['Chave de API Restricted', '`SK…` Só tem acesso ao que suas permissões listam.'],
  'auth-token': ['Account SID + Auth Token', '`AC…` Tem acesso a tudo na própria conta.'],
  'not-sure': ['Não sei'],
};

const names: Record<string, string> = {
  'api-key': 'Chave de API',
  'test-credentials': 'Credenciais de teste',
  'access-token': 'Access Token',
  'oauth-token': 'Token de acesso OAuth',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

const chosen = (what: string, from: Fact['from']): string =>
  from === 'answer' ? `Você escolheu “${what}”` : `Seu aplicativo indica “${what}”`;
const stated = ({ from, seen }: Fact): string => `${chosen(nameOf(seen), from)}.`;
/** A clause after who states it: `Você respondeu que o remetente é …`. What was seen is stated alone. */
const say =
  (clause: string) =>
  ({ from }: Fact): string =>
    from === 'request'
      ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
      : `${from === 'answer' ? 'Você respondeu' : 'Seu aplicativo indica'} que ${clause}.`;
/** The same clause for every value, with the value's own words in it. */
const each = <V extends string>(
  clause: (what: string) => string,
  values: Record<V, string>,
): Record<V, (fact: Fact) => string> =>
  Object.fromEntries(
    (Object.entries(values) as [V, string][]).map(([value, what]) => [value, say(clause(what))]),
  ) as Record<V, (fact: Fact) => string>;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `Você respondeu que a requisição chamou ${what}.` : `A requisição chamou ${what}.`;
const recipient = (what: string): string => `O destinatário ${what}.`;
const sender = (what: string): string => `O remetente ${what}.`;

let regions: Intl.DisplayNames | undefined;
const country = (code: string): string =>
  code === 'ZZ'
    ? 'Outro país'
    : code === 'NANP'
      ? 'Estados Unidos, Canadá ou Caribe'
      : code === 'XC'
        ? 'Crimeia'
        : ((regions ??= new Intl.DisplayNames('pt-BR', { type: 'region', fallback: 'none' })).of(code) ?? code);
const clientSdks: Record<FactValues['clientSdk'], string> = {
  voice: 'Voice',
  video: 'Video',
  conversations: 'Conversations',
  sync: 'Sync',
  chat: 'Chat',
  taskrouter: 'TaskRouter',
  flex: 'Flex',
};

/** What the diagnosis says in Brazilian Portuguese. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('O nome de usuário começa com AC: é um Account SID.'),
      'api-key': signer('O nome de usuário começa com SK: é uma chave de API.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'O nome de usuário não começa com AC nem com SK.',
      none: 'Nenhum nome de usuário foi definido.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'A requisição deveria usar uma chave de API, mas o nome de usuário é um Account SID.',
      'account-sid-stated-key-sent':
        'A requisição deveria usar Account SID e Auth Token, mas o nome de usuário é o SID de uma chave de API.',
    },
    usernameFault: {
      ok: 'O nome de usuário é um SID no formato correto.',
      empty: 'O nome de usuário está vazio.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'O nome de usuário começa com um espaço.'
          : 'O nome de usuário contém um espaço ou uma quebra de linha.',
      escape: 'O nome de usuário contém um `\\n`, `\\r` ou `\\t` literal.',
      quotes: 'O nome de usuário contém aspas.',
      braces: 'O nome de usuário contém chaves ({ }) ou um texto que deveria ter sido substituído.',
      length: ({ seen }) => `O nome de usuário tem ${seen} caracteres em vez de 34.`,
      characters: 'O nome de usuário contém caracteres diferentes de 0 a 9 e de a até f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `O nome de usuário começa com ${seen}: é ${sidNames[seen] ? `o SID de ${sidNames[seen]}` : 'um SID de outro tipo'}.`
          : 'O nome de usuário começa com letras diferentes de AC e SK.',
      foreign: 'O nome de usuário não é um SID da Twilio.',
      'looks-like-auth-token': 'O nome de usuário parece um Auth Token ou um segredo.',
    },
    resource: {
      accounts: resource('a API Accounts'),
      keys: resource('o recurso das chaves de API'),
      'iam-keys': resource('o recurso das chaves de API'),
      'auth-tokens': resource('o recurso dos Auth Tokens'),
      organizations: resource('uma API Organization'),
      messages: resource('o recurso Messages'),
      media: resource('o arquivo de uma gravação ou mídia'),
      calls: resource('o recurso Calls'),
      'phone-numbers': resource('um recurso de números de telefone'),
      'sender-pool': resource('os remetentes de um Messaging Service'),
      verifications: resource('o recurso Verifications'),
      'verification-checks': resource('o recurso Verification Check'),
      other: (fact) =>
        fact.from === 'answer'
          ? 'Você respondeu que a requisição não chamou Accounts nem as chaves de API.'
          : 'A requisição não chamou Accounts nem as chaves de API.',
    },
    pathAccount: {
      'account-sid': 'A URL indica um Account SID no formato correto.',
      none: 'A URL não indica nenhuma conta.',
      missing: ({ seen }) => `A URL contém \`/Accounts/${seen ?? ''}\`: falta o Account SID.`,
      'key-sid': 'A URL contém `/Accounts/SK…`, o SID de uma chave de API.',
      'other-sid': 'O SID depois de `/Accounts/` na URL não é um Account SID.',
      malformed: 'A parte depois de `/Accounts/` na URL não é `AC` seguido de 32 caracteres.',
    },
    pathPart: {
      undefined: 'Uma parte da URL está vazia ou é `undefined` ou `null`.',
      retired: 'A URL contém `/SMS/Messages`, que agora é `/Messages`.',
      'lower-case': 'A URL contém um nome de recurso em letras minúsculas, como `messages`.',
      slash: 'A URL termina com uma barra.',
    },
    accountRelation: {
      same: 'A URL indica a conta à qual as credenciais pertencem.',
      other: 'A URL indica uma conta diferente daquela à qual as credenciais pertencem.',
      none: 'A URL não indica nenhuma conta.',
    },
    regionRelation: {
      same: ({ seen }) => `O host e as credenciais pertencem à mesma Region, ${seen}.`,
      different: ({ seen }) => `O host pertence à Region ${seen}, e as credenciais pertencem a outra.`,
    },
    credentialRegion: {
      us1: 'As credenciais pertencem a US1.',
      elsewhere: ({ seen }) => `As credenciais pertencem à Region ${seen}.`,
    },
    host: {
      regional: ({ seen }) => `O host ${seen} pertence a uma Region diferente de US1.`,
      retired: ({ seen }) => `O host ${seen} indica uma Region, mas nenhum edge.`,
      active: 'O host está em serviço.',
    },
    tool: {
      cli: 'A CLI da Twilio enviou a requisição.',
      serverless: 'O Serverless Toolkit enviou a requisição.',
      sdk: 'Um SDK da Twilio enviou a requisição.',
      http: 'A requisição foi montada sem um SDK da Twilio.',
      'client-sdk': 'Um SDK de cliente relatou o erro.',
    },
    requestBody: { form: 'O corpo da requisição é um formulário.', json: 'O corpo da requisição é JSON.' },
    otherRequests: {
      yes: say('outras requisições do mesmo lugar funcionam'),
      no: say('nenhuma outra requisição do mesmo lugar funciona'),
    },
    workedBefore: {
      yes: say('isso funcionava antes'),
      no: say('isso nunca funcionou'),
    },
    accountType: { trial: say('a conta é de avaliação'), full: say('a conta recebeu upgrade') },
    channel: {
      sms: say('o canal é SMS'),
      mms: say('o canal é MMS'),
      whatsapp: 'O canal é WhatsApp.',
      voice: say('o canal é chamada de voz'),
      rcs: 'O canal é RCS.',
      email: say('o canal é e-mail'),
      messenger: 'O canal é Messenger.',
      other: say('o canal é outro'),
    },
    to: {
      e164: recipient('é um número internacional completo'),
      national: recipient('não tem `+` nem código do país'),
      'short-code': recipient('tem o tamanho de um short code'),
      'channel-address': recipient('tem o prefixo de um canal'),
      'user-id': recipient('é um ID de usuário do WhatsApp, não um número'),
      client: recipient('é um cliente'),
      sip: recipient('é um endereço SIP'),
      test: recipient('é um dos números de teste da Twilio'),
      missing: recipient('está vazio'),
      invalid: recipient('não é um número de telefone'),
    },
    from: {
      e164: sender('é um número internacional completo'),
      national: sender('não tem `+` nem código do país'),
      'short-code': sender('tem o tamanho de um short code'),
      alphanumeric: sender('é um nome, não um número'),
      'channel-address': sender('tem o prefixo de um canal'),
      client: sender('é um cliente'),
      sip: sender('é um endereço SIP'),
      sid: sender('é um SID'),
      test: sender('é um dos números de teste da Twilio'),
      missing: sender('está vazio'),
      invalid: sender('não é um número de telefone nem um nome de remetente'),
    },
    numbers: {
      same: 'O destinatário e o remetente são iguais.',
      different: 'O destinatário e o remetente são diferentes.',
    },
    countries: {
      same: 'O destinatário e o remetente estão no mesmo país.',
      different: 'O destinatário e o remetente estão em países diferentes.',
    },
    webhook: {
      local: 'A URL do webhook aponta para esta máquina ou para uma rede privada.',
      http: 'A URL do webhook não usa HTTPS.',
      https: 'A URL do webhook usa HTTPS.',
    },
    webhookAnswer: {
      ...each((what) => `seu servidor respondeu ${what}`, {
        'not-found': '404 ou 410',
        login: '401 ou 403',
        method: '405 Method Not Allowed',
        'client-error': 'com um erro 4xx',
        'server-error': 'com um erro de servidor (5xx)',
        redirect: 'com um redirecionamento',
        'no-content-type': 'sem Content-Type',
        'wrong-content-type': 'com um Content-Type que a Twilio não aceita aqui',
        empty: 'com o corpo vazio',
        'too-large': 'com mais do que a Twilio aceita',
        success: 'com sucesso (2xx)',
      }),
      timeout: say('seu servidor não respondeu a tempo'),
      'no-connection': say('a Twilio não conseguiu se conectar ao seu servidor'),
      dns: say('a Twilio não encontrou o nome de host do seu servidor'),
      tls: say('a Twilio não conseguiu estabelecer TLS com o seu servidor'),
    },
    senderType: each((what) => `o remetente é ${what}`, {
      'long-code': 'um número local ou de celular',
      'toll-free': 'um número toll-free',
      'short-code': 'um short code',
      alphanumeric: 'um nome (ID de remetente alfanumérico)',
      whatsapp: 'um remetente do WhatsApp',
      rcs: 'um remetente RCS',
      messenger: 'uma página do Messenger',
      'messaging-service': 'um Messaging Service',
    }),
    sandboxSender: {
      yes: 'O remetente é o número do Sandbox do WhatsApp.',
      meta: 'O remetente é um número de teste da Meta, `+1 555 …`.',
      no: 'O remetente não é o número do Sandbox do WhatsApp.',
    },
    toCountry: (fact) => say(`o país do destinatário é “${country(fact.value)}”`)(fact),
    fromCountry: (fact) => say(`o país do remetente é “${country(fact.value)}”`)(fact),
    urlFault: {
      empty: 'A URL do webhook está vazia.',
      text: 'A URL do webhook é um texto comum, não uma URL.',
      characters: 'A URL do webhook tem espaços ou caracteres que precisam ser codificados.',
      relative: 'A URL do webhook não tem esquema nem host.',
      'no-scheme': 'A URL do webhook não tem `https://`.',
      'no-host': 'A URL do webhook não tem host.',
      doubled: 'A URL do webhook contém `https://` duas vezes.',
      placeholder: 'Uma parte da URL do webhook está vazia ou nunca foi preenchida.',
      'ip-host': 'O host da URL do webhook é um endereço IP.',
      'tls-port': 'A URL do webhook começa com `http://` e indica uma porta de HTTPS.',
      'plain-port': 'A URL do webhook começa com `https://` ou `wss://`, mas indica uma porta que raramente tem TLS.',
      apostrophe: 'Os parâmetros de consulta da URL do webhook contêm um apóstrofo.',
    },
    responseBody: {
      twiml: 'A resposta do seu servidor é TwiML.',
      'twiml-case': 'O elemento raiz da resposta do seu servidor não está escrito `<Response>`.',
      'printed-first': 'Na resposta do seu servidor, há algo antes do XML.',
      'printed-after': 'Na resposta do seu servidor, há algo depois do XML.',
      xml: 'A resposta do seu servidor é XML, mas não TwiML.',
      json: 'A resposta do seu servidor é JSON.',
      html: 'A resposta do seu servidor é uma página web.',
      'error-page': 'A resposta do seu servidor é uma página de erro.',
      text: 'A resposta do seu servidor é texto simples.',
    },
    webhookFile: { audio: 'A URL aponta para um arquivo de áudio.', media: 'A URL aponta para um arquivo de mídia.' },
    webhookQuery: {
      yes: 'A URL do webhook tem parâmetros de consulta.',
      no: 'A URL do webhook não tem parâmetros de consulta.',
    },
    webhookHost: {
      tunnel: 'A URL do webhook aponta para um túnel.',
      'tcp-tunnel': 'A URL do webhook aponta para um túnel TCP, que não tem TLS.',
      preview: 'A URL do webhook aponta para um deploy de preview, que pode pedir login.',
      functions: 'A URL do WebSocket aponta para uma função serverless.',
      ai: 'A URL do WebSocket aponta para um serviço de IA, não para o seu servidor.',
      bot: 'A URL do WebSocket aponta para um serviço de bots, que cria uma para cada chamada.',
    },
    pathSid: {
      none: 'A URL não contém nenhum SID, só um tipo de recurso.',
      name: 'A URL contém um nome no lugar de um SID.',
      account: 'O único SID na URL é o da conta.',
      list: 'O único SID na URL é o da conta.',
      resource: 'A URL termina com o SID de um recurso.',
    },
    pathService: {
      'other-sid': ({ seen }) => `O SID depois de \`/Services/\` começa com ${seen ?? 'outras letras'}.`,
      malformed: 'O que vem depois de `/Services/` não é um SID completo.',
    },
    toFault: {
      none: 'O número em To tem o formato correto.',
      'no-plus': 'O número em To não tem `+` nem código do país.',
      'plus-lost': 'O número em To começa com um espaço em vez de `+`.',
      'trunk-zero': 'O número em To tem um `0` depois do código do país. Remova-o: `+44 7…`, não `+44 07…`.',
      'country-code': 'O número em To começa com um código que não é de nenhum país.',
      'private-host': 'Só a própria rede alcança o host do endereço SIP em To.',
      'private-name': 'Só a própria rede conhece o nome do host do endereço SIP em To.',
      'no-country-code': 'O número em To parece um dos Estados Unidos ou do Canadá sem o `1` depois de `+`.',
      characters: 'O valor de To contém caracteres que um número de telefone não pode ter.',
      extension: 'O número em To tem um ramal.',
      'too-short': ({ seen }) => `O número em To só tem ${seen} ${seen === '1' ? 'dígito' : 'dígitos'}.`,
      'too-long': ({ seen }) => `O número em To tem ${seen} dígitos, mais do que o permitido.`,
      prefix: 'O valor de To começa com um prefixo que a Twilio não conhece.',
      empty: 'O valor de To está vazio.',
    },
    stage: {
      refused: say('a Twilio recusou a requisição na hora'),
      later: say('a Twilio aceitou a requisição, que falhou depois'),
    },
    verb: (fact) => say(`o erro se refere a \`<${fact.seen ?? fact.value}>\``)(fact),
    direction: {
      inbound: say('a chamada ou mensagem era de entrada'),
      outbound: say('a chamada ou mensagem era de saída'),
    },
    platform: each((what) => `o código é executado ${what}`, {
      browser: 'em um navegador',
      android: 'no Android',
      ios: 'no iOS',
      'react-native': 'no React Native',
      flutter: 'no Flutter',
      server: 'em um servidor',
    }),
    clientSdk: each((what) => `o erro foi relatado pelo SDK ${what}`, clientSdks),
    registration: each((what) => `o registro ${what}`, {
      none: 'não foi enviado',
      pending: 'ainda está em análise',
      rejected: 'foi recusado',
      approved: 'está aprovado',
    }),
    webPage: {
      opens: say('a página abre sem login'),
      login: say('a página pede login'),
      error: say('a página não abre'),
      none: say('essa página não existe'),
    },
    optIn: {
      ...each((what) => `as pessoas aceitam receber mensagens ${what}`, {
        'web-form': 'em um formulário na web',
        app: 'em um aplicativo ou depois de um login',
        paper: 'no papel ou pessoalmente',
        phone: 'por telefone',
        keyword: 'enviando uma palavra-chave',
      }),
      none: say('ninguém pergunta às pessoas se elas querem receber mensagens'),
    },
    consentBox: {
      none: say('só o campo do número de telefone pede o consentimento'),
      ticked: say('a caixa de consentimento já vem marcada'),
      required: say('não dá para continuar sem aceitar'),
      'in-terms': say('o consentimento faz parte dos termos ou de um contrato'),
      own: say('uma caixa separada e desmarcada pede o consentimento'),
    },
    registrant: {
      business: say('o registro está em nome da empresa que envia as mensagens'),
      provider: say('o registro está em nome da empresa de software ou da agência'),
    },
    reviewReason: {
      right: say('o motivo da recusa se aplica'),
      mistaken: say('o motivo da recusa não se aplica'),
    },
    accountLevel: each((what) => `a conta é ${what}`, { main: 'uma conta principal', subaccount: 'uma subconta' }),
    waited: each((what) => `a configuração foi feita há ${what}`, {
      hours: 'algumas horas',
      days: 'alguns dias',
      weeks: 'semanas',
    }),
    template: each((what) => `a mensagem ${what}`, {
      none: 'não usa um modelo',
      pending: 'usa um modelo ainda não aprovado',
      approved: 'usa um modelo aprovado',
      rejected: 'usa um modelo recusado',
      paused: 'usa um modelo pausado',
    }),
    customerWindow: {
      open: say('o cliente escreveu nas últimas 24 horas'),
      closed: say('o cliente não escreveu nas últimas 24 horas'),
    },
    affected: each((what) => `o erro afeta ${what}`, {
      'one-recipient': 'só uma pessoa ou um número',
      'one-carrier': 'só uma operadora',
      'one-country': 'só um país',
      all: 'todos',
    }),
    occurs: { 'every-time': say('o erro acontece sempre'), sometimes: say('o erro só acontece às vezes') },
    token: each((what) => `o token ${what}`, {
      'not-a-token': 'não é um Access Token',
      header: 'não tem `cty` no cabeçalho',
      issuer: 'não indica uma chave `SK…` e uma conta `AC…`',
      claims: 'não tem todas as claims',
      grants: 'não tem um grant para o produto',
      'grant-sid': 'tem em `grants` um SID que não está na conta',
      expired: 'expirou',
      'exp-form': 'tem um `exp` que não é um horário em segundos',
      'not-yet-valid': 'ainda não é válido',
      'too-long': 'é válido por mais de 24 horas',
      fine: 'parece correto quando decodificado',
    }),
    pathNames: ({ seen }) => `A URL contém \`${seen || '…'}\`.`,
    variables: each((what) => `\`ContentVariables\` ${what}`, {
      'not-json': 'não é um objeto JSON em uma string',
      empty: 'tem um valor vazio',
      'not-strings': 'tem um valor que não é uma string',
      lines: 'tem um valor com quebra de linha, tabulação ou muitos espaços',
      apostrophe: 'tem um valor com apóstrofo',
      fine: 'parece correto',
    }),
    sent: {
      quotes: 'O comando tem aspas tipográficas.',
      names: 'Um parâmetro não tem o nome que a Twilio usa.',
      'content-sid-empty': '`ContentSid` está vazio.',
      'sid-as-body': '`Body` é o SID de um modelo.',
      application: 'A requisição tem um `ApplicationSid`.',
      'service-and-from': 'A requisição tem um `MessagingServiceSid` e um `From`.',
      'auth-token': 'O código assina o token com o Auth Token.',
    },
    content: { template: 'O código envia um `ContentSid`.', text: 'O código envia um texto, e nenhum modelo.' },
    bodyLength: {
      empty: 'A mensagem não tem texto.',
      'up-to-160': ({ seen }) => `A mensagem tem ${seen} ${seen === '1' ? 'caractere' : 'caracteres'}.`,
      'up-to-1600': ({ seen }) => `A mensagem tem ${seen} caracteres.`,
      'over-1600': ({ seen }) => `A mensagem tem ${seen} caracteres; o limite é 1.600.`,
    },
    field: ({ value }) =>
      `A Twilio indica ${value.includes(', ') ? 'os campos' : 'o campo'} ${value.replace(/[^,\s]+/g, '`$&`')}.`,
    status: ({ value }) => `O status HTTP é ${value}.`,
  },
  credential: nameOf,
  says: ({ value, seen = value, from }) => {
    const text = truncate(seen, 160);
    if (from === 'answer')
      return text ? `Você respondeu que o erro diz “${text}”.` : 'Você respondeu que o erro diz outra coisa.';
    return text ? `O erro diz “${text}”.` : `A resposta foi ${value}.`;
  },
  unknown: {
    signer: 'Ainda não sabemos quais credenciais a requisição usou.',
    resource: 'Ainda não sabemos qual URL a requisição chamou.',
    otherRequests: 'Ainda não sabemos se outras requisições funcionam.',
    accountRelation: 'Ainda não sabemos se a URL indica a conta das credenciais.',
    says: 'Ainda não sabemos o que diz a mensagem da Twilio.',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from)}. Verifique o tipo no Console se a URL for de Accounts ou das chaves de API.`,
  permission: (name) => `A Twilio indica a permissão que falta: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from)}, mas o nome de usuário começa com ${prefix}. Vale o nome de usuário.`,
  addressConflict: (what) => `Você respondeu “${what}”, mas a requisição chamou outra URL. Vale a URL.`,
  tried: 'Você já tentou isso, e não resolveu.',
  secretGiven:
    'Isto parece um Auth Token, não um nome de usuário. O valor não foi guardado. Se ele foi exibido ou registrado em algum log, substitua-o no Console.',
  country,
  notSure: 'Não sei',
  somethingElse: 'Outra coisa',
  questions: {
    credential: {
      legend: 'Quais credenciais a requisição usa?',
      help: '`AC…` é um Account SID, `SK…` é uma chave de API. O Console mostra o tipo da chave em **API keys**, coluna **Type**.',
      options: credentials,
    },
    keyType: {
      legend: 'De que tipo é a chave de API?',
      help: 'Abra **API keys** no Console. A coluna **Type** mostra o tipo.',
      options: {
        'standard-key': ['Standard'],
        'restricted-key': ['Restricted', 'a página da chave tem uma guia **Permissions**'],
        'main-key': ['Main'],
      },
    },
    tokenKey: {
      legend: 'O que assina os seus Access Tokens?',
      help: 'Veja no servidor que os cria. O Console mostra o tipo da chave em **API keys**, coluna **Type**.',
      options: {
        'standard-key': ['Uma chave de API Standard'],
        'restricted-key': ['Uma chave de API Restricted'],
        'main-key': ['Uma chave de API Main'],
        'auth-token': ['O Auth Token'],
      },
    },
    usernameStart: {
      legend: 'Com o que começa o nome de usuário?',
      help: 'É o primeiro valor que você passa ao SDK, muitas vezes `TWILIO_API_KEY` ou `TWILIO_ACCOUNT_SID`.',
      options: {
        SK: ['`SK`', 'uma chave de API'],
        AC: ['`AC`', 'um Account SID'],
        other: ['Outra coisa', 'como `MG`, `VA` ou um nome'],
        none: ['Nada: está vazio'],
        'oauth-token': ['Nada: é um token OAuth'],
      },
    },
    resource: {
      legend: 'Qual URL a requisição chamou?',
      options: {
        accounts: ['Accounts', 'termina em `/Accounts.json` ou `/Accounts/AC….json`'],
        keys: ['Chaves de API', 'contém `/Keys` ou `/SigningKeys`'],
        other: ['Outra coisa', 'como `/Messages.json`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'Outras requisições do mesmo lugar funcionam?',
      help: 'Do mesmo aplicativo ou servidor, com as mesmas credenciais.',
      options: { true: ['Sim'], false: ['Não'], 'not-sure': ['Não tentei'] },
    },
    workedBefore: {
      legend: 'Isso funcionava antes com as mesmas configurações?',
      options: { true: ['Sim'], false: ['Não'] },
    },
    message: { legend: 'O que diz a mensagem da Twilio?', options: {} },
    accountType: {
      legend: 'A conta é de avaliação?',
      options: { trial: ['Sim'], full: ['Não, ela recebeu upgrade'] },
    },
    channel: {
      legend: 'Qual canal a mensagem usa?',
      options: {
        sms: ['SMS'],
        mms: ['MMS'],
        whatsapp: ['WhatsApp'],
        rcs: ['RCS'],
        messenger: ['Messenger'],
        voice: ['Chamada de voz'],
      },
    },
    senderType: {
      legend: 'O que envia a mensagem?',
      options: {
        'long-code': ['Um número local ou de celular', 'por exemplo, `+14155550100`'],
        'toll-free': ['Um número toll-free', '`+1 800`, `833`, `844`, `855`, `866`, `877` ou `888`'],
        'short-code': ['Um short code', 'de 3 a 6 dígitos'],
        alphanumeric: ['Um nome', 'como `Acme`'],
        whatsapp: ['Um remetente do WhatsApp'],
        rcs: ['Um remetente RCS'],
        messenger: ['Uma página do Messenger'],
        'messaging-service': ['Um Messaging Service', 'o remetente começa com `MG`'],
      },
    },
    toCountry: { legend: 'Em que país está o destinatário?', options: {} },
    stage: {
      legend: 'Quando o erro ocorreu?',
      options: {
        refused: ['Na hora', 'como resposta à requisição do aplicativo'],
        later: ['Depois', 'em um status callback, no log ou no Debugger'],
      },
    },
    direction: {
      legend: 'Era de entrada ou de saída?',
      options: {
        inbound: ['Entrada', 'alguém ligou ou escreveu para o seu número'],
        outbound: ['Saída', 'seu aplicativo ligou ou enviou uma mensagem'],
      },
    },
    webhookAnswer: {
      legend: 'O que a Twilio recebeu do seu servidor?',
      help: 'O erro no Console mostra isso em **HTTP response** ou na mensagem.',
      options: {
        'not-found': ['404 ou 410', 'não encontrado'],
        login: ['401 ou 403', 'login ou verificação da assinatura'],
        method: ['405', 'método não permitido'],
        'client-error': ['Outro 4xx'],
        'server-error': ['500 a 504', 'erro do servidor'],
        redirect: ['Um redirecionamento', '301, 302, 307 ou 308'],
        timeout: ['Nenhuma resposta a tempo'],
        'no-connection': ['Sem conexão'],
        dns: ['Host não encontrado'],
        tls: ['Erro de TLS ou de certificado'],
        success: ['200', 'sucesso'],
        'no-content-type': ['Sem Content-Type'],
        'wrong-content-type': ['Content-Type errado'],
        empty: ['Uma resposta vazia'],
        'too-large': ['Grande demais', 'a resposta ou o arquivo passa do limite'],
      },
    },
    token: {
      legend: 'O que mostra um token que falha?',
      help: 'Decodifique-o na sua própria máquina. **Look inside a token**, nas etapas, mostra como.',
      options: {
        'not-a-token': ['Não é um token', 'não começa com `eyJ` ou não tem três partes separadas por ponto'],
        header: ['O cabeçalho não tem `cty`'],
        issuer: ['`iss` não é `SK…`, ou `sub` não é `AC…`'],
        claims: ['Uma claim falta ou está vazia', 'como `jti` ou `exp`'],
        grants: ['Falta em `grants` o produto ou `identity`'],
        'grant-sid': ['Um SID em `grants` não está na conta'],
        expired: ['`exp` está no passado'],
        'exp-form': ['`exp` não é um número de dez dígitos'],
        'not-yet-valid': ['`nbf` ou `iat` está no futuro'],
        'too-long': ['`exp` está mais de 24 horas depois de `iat`'],
        fine: ['Está tudo certo'],
      },
    },
    platform: {
      legend: 'Onde o código é executado?',
      options: {
        browser: ['Em um navegador'],
        android: ['Aplicativo Android'],
        ios: ['Aplicativo iOS'],
        'react-native': ['Aplicativo React Native'],
        flutter: ['Aplicativo Flutter'],
        server: ['Em um servidor'],
      },
    },
    registration: {
      legend: 'Qual é a situação do registro?',
      help: 'A do perfil, da marca, da campanha, da verificação toll-free ou do remetente, como o Console mostra.',
      options: {
        none: ['Não enviado'],
        pending: ['Em análise'],
        rejected: ['Recusado'],
        approved: ['Aprovado'],
      },
    },
    reviewReason: {
      legend: 'O motivo da recusa se aplica a você?',
      help: 'Ele está no aviso de recusa. Compare-o com o que você vende e envia.',
      options: { right: ['Sim'], mistaken: ['Não', 'algo foi mal interpretado'] },
    },
    webPage: {
      legend: 'O que a página enviada mostra em uma janela anônima?',
      help: 'Os revisores não têm login, e uma janela anônima também não.',
      options: {
        opens: ['A página'],
        login: ['Um login'],
        error: ['Um erro, ou nada'],
        none: ['Essa página não existe'],
      },
    },
    optIn: {
      legend: 'Como as pessoas aceitam receber suas mensagens?',
      options: {
        'web-form': ['Em um formulário na web'],
        app: ['Em um aplicativo', 'ou depois de um login'],
        paper: ['No papel', 'ou pessoalmente'],
        phone: ['Por telefone'],
        keyword: ['Enviando uma palavra-chave'],
        none: ['Ninguém pergunta a elas'],
      },
    },
    consentBox: {
      legend: 'Como você pede o consentimento?',
      options: {
        none: ['Não pedimos', 'só há o campo do número de telefone'],
        ticked: ['Uma caixa que já vem marcada'],
        required: ['Uma caixa obrigatória', 'para se cadastrar ou comprar'],
        'in-terms': ['Uma cláusula nos termos', 'ou em um contrato'],
        own: ['Uma caixa separada e desmarcada, só para mensagens'],
      },
    },
    registrant: {
      legend: 'De quem são os dados do registro?',
      options: {
        business: ['Da empresa que envia as mensagens'],
        provider: ['Nossos', 'como empresa de software ou agência dela'],
      },
    },
    accountLevel: {
      legend: 'A conta é uma subconta?',
      help: 'O Console lista as subcontas em **Subaccounts**, na conta principal.',
      options: { main: ['Não'], subaccount: ['Sim'] },
    },
    waited: {
      legend: 'Há quanto tempo foi configurado ou enviado?',
      options: { hours: ['Horas'], days: ['Dias'], weeks: ['Semanas ou mais'] },
    },
    template: {
      legend: 'A mensagem usa um modelo?',
      help: 'A lista de modelos no Console mostra a situação dele.',
      options: {
        none: ['Nenhum modelo'],
        pending: ['Sim, ainda não aprovado', 'nunca enviado ou em análise'],
        approved: ['Sim, aprovado'],
        rejected: ['Sim, recusado'],
        paused: ['Sim, pausado'],
      },
    },
    customerWindow: {
      legend: 'O cliente escreveu para você nas últimas 24 horas?',
      options: { open: ['Sim'], closed: ['Não'] },
    },
    variables: {
      legend: 'O que há em ContentVariables?',
      help: 'Imprima o valor logo antes da requisição. Vale a primeira resposta que se aplica.',
      options: {
        'not-json': [
          'Um objeto, ou um texto que não é um objeto JSON',
          '`JSON.parse` falha, ou o texto não começa com `{`',
        ],
        empty: ['Um valor é `""` ou `null`'],
        'not-strings': ['Um valor não está entre aspas', 'como `3` ou `true`'],
        lines: ['Um valor tem quebra de linha, tabulação ou cinco espaços'],
        apostrophe: ['Um valor tem um apóstrofo', "`'`"],
        fine: ['Nada disso'],
      },
    },
    affected: {
      legend: 'Quem é afetado?',
      options: {
        'one-recipient': ['Uma pessoa ou um número', 'com os outros funciona'],
        'one-carrier': ['Todos de uma operadora'],
        'one-country': ['Todos em um país'],
        all: ['Todos'],
      },
    },
    occurs: {
      legend: 'Com que frequência acontece?',
      options: { 'every-time': ['Sempre'], sometimes: ['Às vezes'] },
    },
  },
};
