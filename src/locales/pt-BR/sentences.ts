import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
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
  'main-key': [
    'Chave de API Main',
    '`SK…` Pode chamar os recursos da própria conta, inclusive Accounts e chaves de API. Não os recursos das subcontas.',
  ],
  'standard-key': [
    'Chave de API Standard',
    '`SK…` Pode chamar os recursos da própria conta, exceto Accounts e chaves de API.',
  ],
  'restricted-key': [
    'Chave de API Restricted',
    '`SK…` Pode chamar o que as permissões dela enumeram, não a API Accounts. A página dela no Console tem uma guia **Permissions**.',
  ],
  'auth-token': [
    'Account SID + Auth Token',
    '`AC…` Pode chamar os recursos da própria conta, inclusive Accounts e chaves de API.',
  ],
  'not-sure': ['Não sei', 'A próxima pergunta só precisa das duas primeiras letras do nome de usuário.'],
};

const names: Record<string, string> = {
  'api-key': 'Chave de API',
  'test-credentials': 'Credenciais de teste',
  'access-token': 'Access Token',
  'oauth-token': 'Token de acesso OAuth',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

const chosen = (what: string, from: Fact['from']): string =>
  from === 'answer' ? `Você escolheu “${what}”` : `O aplicativo indica “${what}”`;
const stated = ({ from, seen }: Fact): string => `${chosen(nameOf(seen), from)}.`;
const answered = (what: string) => (fact: Fact) =>
  `${fact.from === 'answer' ? 'Você respondeu' : 'O aplicativo indica'} que ${what}.`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `Você respondeu que a requisição chamou ${what}.` : `A requisição chamou ${what}.`;
const channel = (what: string) => (fact: Fact) => `${chosen(what, fact.from)}.`;
const recipient = (what: string): string => `O destinatário ${what}.`;
const sender = (what: string): string => `O remetente ${what}.`;

/** What the diagnosis says in Brazilian Portuguese. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('O nome de usuário começa com AC, portanto a requisição usa um Account SID.'),
      'api-key': signer('O nome de usuário começa com SK, portanto a requisição usa uma chave de API.'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'O nome de usuário não começa com AC nem com SK.',
      none: 'Nenhum nome de usuário estava definido.',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'A requisição deveria usar uma chave de API, mas o nome de usuário enviado é um Account SID.',
      'account-sid-stated-key-sent':
        'A requisição deveria usar Account SID e Auth Token, mas o nome de usuário enviado é o SID de uma chave de API.',
    },
    usernameFault: {
      ok: 'O nome de usuário tem a forma correta de um SID.',
      empty: 'O nome de usuário está vazio.',
      whitespace: ({ seen }) =>
        seen === 'start'
          ? 'O nome de usuário começa com um espaço.'
          : 'O nome de usuário contém um espaço ou uma quebra de linha.',
      escape: 'O nome de usuário contém um `\\n`, `\\r` ou `\\t` literal.',
      quotes: 'O nome de usuário contém aspas.',
      braces: 'O nome de usuário contém chaves ({ }) ou um texto a substituir.',
      length: ({ seen }) => `O nome de usuário tem ${seen} caracteres em vez de 34.`,
      characters: 'O nome de usuário contém caracteres diferentes de 0 a 9 e de a até f.',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `O nome de usuário começa com ${seen}, portanto é ${sidNames[seen] ? `o SID de ${sidNames[seen]}` : 'um SID de outro tipo'}.`
          : 'O nome de usuário começa com letras diferentes de AC e SK.',
      foreign: 'O nome de usuário não é um SID da Twilio.',
      'looks-like-auth-token': 'Um Auth Token ou um segredo está no lugar do nome de usuário.',
    },
    resource: {
      accounts: resource('a API Accounts'),
      keys: resource('o recurso das chaves de API'),
      'iam-keys': resource('o recurso das chaves de API'),
      'auth-tokens': resource('o recurso dos Auth Tokens'),
      organizations: resource('uma API Organization'),
      messages: resource('o recurso Messages'),
      calls: resource('o recurso Calls'),
      'phone-numbers': resource('um recurso de números de telefone'),
      verifications: resource('o recurso Verifications'),
      'verification-checks': resource('o recurso Verification Check'),
      other: (fact) =>
        fact.from === 'answer'
          ? 'Você respondeu que a requisição não chamou Accounts nem as chaves de API.'
          : 'A requisição não chamou Accounts nem as chaves de API.',
    },
    pathAccount: {
      'account-sid': 'O endereço indica um Account SID na forma correta.',
      missing: ({ seen }) =>
        `O endereço contém \`/Accounts/${seen ?? ''}\`, portanto o Account SID não estava definido.`,
      'key-sid': 'O endereço contém `/Accounts/SK…`, o SID de uma chave de API.',
      'other-sid': 'O SID depois de `/Accounts/` no endereço não é um Account SID.',
      malformed: 'A parte depois de `/Accounts/` no endereço não é formada por `AC` e 32 caracteres.',
    },
    pathPart: { undefined: 'Uma parte do endereço é o texto `undefined` ou `null`.' },
    accountRelation: {
      same: 'O endereço indica a conta à qual as credenciais pertencem.',
      other: 'O endereço indica uma conta diferente daquela à qual as credenciais pertencem.',
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
      retired: ({ seen }) =>
        `O host ${seen} indica uma Region, mas nenhum edge. Esses hosts deixaram de funcionar em 28 de abril de 2026.`,
      active: 'O host está em serviço.',
    },
    tool: {
      cli: 'A CLI da Twilio enviou a requisição.',
      serverless: 'O Serverless Toolkit enviou a requisição.',
      sdk: 'Um SDK da Twilio enviou a requisição.',
      http: 'A requisição foi montada sem um SDK da Twilio.',
      'client-sdk': 'Um SDK de cliente relatou o erro.',
    },
    otherRequests: {
      yes: answered('outras requisições com as mesmas credenciais funcionam'),
      no: answered('nenhuma outra requisição com as mesmas credenciais funciona'),
    },
    workedBefore: {
      yes: answered('as mesmas credenciais funcionavam antes'),
      no: answered('as mesmas credenciais nunca funcionaram antes'),
    },
    accountType: {
      trial: answered('a conta é uma conta de avaliação (Trial)'),
      full: answered('a conta recebeu upgrade'),
    },
    channel: {
      sms: channel('SMS'),
      mms: channel('MMS'),
      whatsapp: 'O canal é WhatsApp.',
      voice: channel('Chamada de voz'),
      rcs: 'O canal é RCS.',
      email: channel('E-mail'),
      messenger: 'O canal é Messenger.',
      other: channel('Outro canal'),
    },
    to: {
      e164: recipient('tem a forma de um número internacional'),
      national: recipient('não tem `+` nem código do país'),
      'short-code': recipient('tem o tamanho de um short code'),
      'channel-address': recipient('é um endereço de um canal'),
      client: recipient('é um cliente'),
      sip: recipient('é um endereço SIP'),
      test: recipient('é um dos números de teste da Twilio'),
      missing: recipient('está vazio'),
      invalid: recipient('não é um número de telefone'),
    },
    from: {
      e164: sender('tem a forma de um número internacional'),
      national: sender('não tem `+` nem código do país'),
      'short-code': sender('tem o tamanho de um short code'),
      alphanumeric: sender('é um nome, não um número'),
      'channel-address': sender('é um endereço de um canal'),
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
    webhook: {
      local: 'O endereço do webhook aponta para esta máquina ou para uma rede privada.',
      http: 'O endereço do webhook não tem TLS.',
      https: 'O endereço do webhook tem TLS e um host público.',
    },
    status: {
      '400': 'O status HTTP é 400.',
      '401': 'O status HTTP é 401.',
      '403': 'O status HTTP é 403.',
      '404': 'O status HTTP é 404.',
      '405': 'O status HTTP é 405.',
      '429': 'O status HTTP é 429.',
      '500': 'O status HTTP é 500.',
      '502': 'O status HTTP é 502.',
      '503': 'O status HTTP é 503.',
    },
  },
  credential: nameOf,
  says: ({ value, from }) => {
    if (value === '') return 'Você respondeu que a mensagem da Twilio diz outra coisa.';
    const text = truncate(value, 160);
    return from === 'answer'
      ? `Você respondeu que a mensagem da Twilio é “${text}”.`
      : `A mensagem da Twilio é “${text}”.`;
  },
  unknown: {
    signer: 'Ainda não se sabe quais credenciais a requisição usou.',
    resource: 'Ainda não se sabe qual endereço a requisição chamou.',
    otherRequests: 'Ainda não se sabe se outras requisições funcionam.',
    accountRelation: 'Ainda não se sabe se o endereço indica a conta das credenciais.',
    says: 'Ainda não se conhece a mensagem da Twilio.',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from)}. Verifique o tipo se o endereço é Accounts ou o das chaves de API: o SID não o mostra.`,
  permission: (name) => `A Twilio indica a permissão que falta: \`${name}\`.`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from)}, mas o nome de usuário enviado começa com ${prefix}. Vale o nome de usuário.`,
  addressConflict: (what) => `Você respondeu “${what}”, mas a requisição chamou outro endereço. Vale o endereço.`,
  secretGiven:
    'Isto parece um Auth Token, não um nome de usuário. O valor não foi guardado. Se ele foi exibido ou registrado em log em algum lugar, substitua-o no Console.',
  notSure: 'Não sei',
  somethingElse: 'Outra coisa',
  questions: {
    credential: {
      legend: 'Quais credenciais a requisição usou?',
      help: 'O nome de usuário revela uma parte: `AC…` é um Account SID, `SK…` é uma chave de API. Um SID `SK…` não mostra o tipo.',
      options: credentials,
    },
    usernameStart: {
      legend: 'Com o que começa o nome de usuário?',
      help: 'No código, ele é o primeiro dos dois valores, muitas vezes `TWILIO_ACCOUNT_SID` ou `TWILIO_API_KEY`.',
      options: {
        AC: ['`AC`'],
        SK: ['`SK`'],
        other: ['Outras duas letras', '`MG`, `VA`, `KS` …'],
        none: ['Nada está definido'],
      },
    },
    resource: {
      legend: 'Qual endereço a requisição chamou?',
      options: {
        accounts: ['Accounts', 'termina em `/Accounts.json` ou `/Accounts/AC….json`'],
        keys: ['Chaves de API', 'contém `/Keys`, `/SigningKeys` ou `iam.twilio.com/v1/Keys`'],
        other: ['Outra coisa', 'por exemplo, `/Messages.json`, `/Calls.json`, `verify.twilio.com`'],
      },
    },
    otherRequestsSucceed: {
      legend: 'Outras requisições com as mesmas credenciais funcionam?',
      options: {
        true: ['Sim'],
        false: ['Não'],
        'not-sure': ['Não tentei', 'A verificação nas etapas mostra.'],
      },
    },
    workedBefore: {
      legend: 'As mesmas credenciais funcionavam antes?',
      options: { true: ['Sim'], false: ['Não'] },
    },
    message: { legend: 'O que dizia a mensagem da Twilio?', options: {} },
    accountType: {
      legend: 'A conta é uma conta de avaliação (Trial)?',
      options: { trial: ['Sim'], full: ['Não, ela recebeu upgrade'] },
    },
    channel: {
      legend: 'Qual canal a mensagem usa?',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['Chamada de voz'] },
    },
  },
};
