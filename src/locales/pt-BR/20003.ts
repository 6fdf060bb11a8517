import type { EntryOverlay } from '../../i18n/types.ts';

/** The Brazilian Portuguese texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['zqye22', 'A Twilio recusou estas credenciais'],
  summary: ['z2xufg', 'Elas podem estar erradas ou não permitir esta requisição, ou a conta pode estar restrita.'],
  messageHint: ['2wtil9', 'Cole a mensagem de erro da Twilio para chegar mais perto da causa.'],
  'wrong-sid-or-token.title': ['1ai9fyg', 'O Auth Token não corresponde ao Account SID'],
  'wrong-sid-or-token.explanation': [
    '1mfj6f7',
    'O token é de outra conta, perdeu um caractere ao ser copiado ou é o segredo de uma chave de API.',
  ],
  'wrong-sid-or-token.details': [
    '1g8qsew',
    'Cada conta e subconta tem o próprio Auth Token. As credenciais de teste têm outro, e cada Region também.',
  ],
  'wrong-sid-or-token.who': ['18oeki2', 'um administrador do Console ou a equipe que implanta o aplicativo'],
  'wrong-sid-or-token.steps.copy': [
    '1jn69iz',
    'Copie o Auth Token das credenciais Live da conta à qual o Account SID pertence.',
  ],
  'wrong-sid-or-token.steps.set': ['j29s4e', 'Defina-o como `TWILIO_AUTH_TOKEN` onde o aplicativo é executado.'],
  'wrong-sid-or-token.steps.check': [
    '2kw9yn',
    'Execute **Verificar as credenciais** no mesmo lugar. `HTTP 200` significa que está resolvido.',
  ],
  'wrong-sid-or-token.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  'wrong-sid-or-token.steps.check.note': [
    'btt4kr',
    'O `curl` pede o segredo, que assim não fica no histórico do shell. No Windows, use o Git Bash ou o WSL. Para outra Region, troque o host, por exemplo por `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.check.results.0': ['2x414q', 'Os dois valores estão corretos.'],
  'wrong-sid-or-token.steps.check.results.1': ['ll6iup', 'Os dois valores estão corretos, mas falta uma permissão.'],
  'wrong-sid-or-token.steps.check.results.2': [
    '1328lb',
    'Com outro texto: a chave ou a conta não foi encontrada, ou a chave não tem nenhuma permissão.',
  ],
  'wrong-sid-or-token.steps.check.results.3': [
    '1y3hzcs',
    'Um dos valores, a conta ou a Region está errada, ou a conta está suspensa.',
  ],
  'wrong-sid-or-token.steps.check.results.4': ['9bdbrn', 'Com outro texto: ele indica a causa.'],
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', 'Estas são as credenciais de teste.'],
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', 'Sem conexão.'],
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', 'A variável está vazia neste ambiente.'],
  'key-type-cannot-access-accounts.title': ['1i3a8c8', 'Chaves Standard e Restricted não têm acesso à API Accounts'],
  'key-type-cannot-access-accounts.explanation': [
    '18l151t',
    'Mesmo com o segredo correto, chaves desses tipos não podem chamar `/Accounts.json` nem `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.details': [
    '1asb29w',
    'O artigo da Twilio mostra este caso com `Authentication Error - invalid username`; relatos mais recentes, com `Authenticate`. Nenhum dos dois confirma nem descarta a causa. Para chaves Restricted, a única fonte é o artigo: não encontramos nenhum teste publicado.',
  ],
  'key-type-cannot-access-accounts.who': [
    '18oeki2',
    'um administrador do Console ou a equipe que implanta o aplicativo',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '1nolo7u',
    'Verifique a URL que falhou. Se ela não terminar em `/Accounts.json` nem em `/Accounts/AC….json`, esta não é a causa.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'key-type-cannot-access-accounts.wordings.standard.title': [
    '17pg2cm',
    'Chaves de API Standard não têm acesso à API Accounts',
  ],
  'key-type-cannot-access-accounts.wordings.standard.explanation': [
    '1s19mxp',
    'Mesmo com o segredo correto, chaves deste tipo não podem chamar `/Accounts.json` nem `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.title': [
    'sevce',
    'Chaves de API Restricted não têm acesso à API Accounts',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.explanation': [
    'rlblk7',
    'Nenhuma permissão dá a chaves deste tipo acesso a `/Accounts.json` ou `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1ud4ac6', 'Usar uma chave de API Main nesta chamada'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    'n0m37f',
    'Crie uma chave de API do tipo **Main**. Se o seu Console não oferece o tipo Main, escolha outra opção.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': ['8x25nk', 'Usar Account SID e Auth Token nesta chamada'],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Mantenha o Auth Token no servidor e use-o somente nesta chamada.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    'vpbi9v',
    'Chamar outro recurso, se você só quer testar a conexão',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '11taw8x',
    'Chame `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Para isso, uma chave Restricted precisa de `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['14j9kr', 'A chave de API e o segredo não correspondem'],
  'secret-does-not-match-username.explanation': [
    'u0pn0g',
    'Um segredo pertence a um único SID `SK…`. O Auth Token ou o segredo de outra chave é recusado.',
  ],
  'secret-does-not-match-username.who': [
    '18oeki2',
    'um administrador do Console ou a equipe que implanta o aplicativo',
  ],
  'secret-does-not-match-username.steps.set': [
    '1225bme',
    'Defina novamente o SID e o segredo, a partir do local onde foram guardados juntos. Um segredo perdido não pode ser exibido de novo: crie outra chave e substitua os dois.',
  ],
  'secret-does-not-match-username.steps.check': [
    '1k2tn02',
    'Execute **Verificar as credenciais** onde o aplicativo é executado. `HTTP 200`, ou `70051` com uma permissão ausente, significa que está resolvido.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  'secret-does-not-match-username.steps.check.note': [
    'btt4kr',
    'O `curl` pede o segredo, que assim não fica no histórico do shell. No Windows, use o Git Bash ou o WSL. Para outra Region, troque o host, por exemplo por `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['2x414q', 'Os dois valores estão corretos.'],
  'secret-does-not-match-username.steps.check.results.1': [
    'll6iup',
    'Os dois valores estão corretos, mas falta uma permissão.',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '1328lb',
    'Com outro texto: a chave ou a conta não foi encontrada, ou a chave não tem nenhuma permissão.',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    '1y3hzcs',
    'Um dos valores, a conta ou a Region está errada, ou a conta está suspensa.',
  ],
  'secret-does-not-match-username.steps.check.results.4': ['9bdbrn', 'Com outro texto: ele indica a causa.'],
  'secret-does-not-match-username.steps.check.results.5': ['e1eoab', 'Estas são as credenciais de teste.'],
  'secret-does-not-match-username.steps.check.results.6': ['1ncd21s', 'Sem conexão.'],
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', 'A variável está vazia neste ambiente.'],
  'secret-does-not-match-username.wordings.account-sid.title': [
    '1h95yoe',
    'O Account SID é usado com o segredo de uma chave de API',
  ],
  'secret-does-not-match-username.wordings.account-sid.explanation': [
    '19mqknw',
    'O segredo pertence ao SID `SK…`, que deve ser o nome de usuário.',
  ],
  'api-key-used-as-account-sid.title': ['1htiouw', 'O SID da chave de API está no lugar do Account SID'],
  'api-key-used-as-account-sid.explanation': [
    '737zag',
    'A URL deve indicar a conta (`AC…`), mesmo quando a autenticação usa uma chave de API (`SK…`).',
  ],
  'api-key-used-as-account-sid.who': ['146jvh4', 'a equipe que escreve o código'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Passe o Account SID além da chave.'],
  'api-key-used-as-account-sid.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'A chave de API foi excluída ou pertence a outro lugar'],
  'deleted-or-unknown-key.explanation': [
    '10eyhuu',
    'Uma chave excluída deixa de funcionar na hora. O erro é o mesmo quando a chave é de outra conta ou Region.',
  ],
  'deleted-or-unknown-key.details': [
    '1s5c1ft',
    'Com a exclusão da chave, todos os Access Tokens que ela assinou também deixam de funcionar.',
  ],
  'deleted-or-unknown-key.who': ['18oeki2', 'um administrador do Console ou a equipe que implanta o aplicativo'],
  'deleted-or-unknown-key.steps.search': ['kh7h8b', 'Procure o SID `SK…` na conta e na Region que a requisição chama.'],
  'deleted-or-unknown-key.steps.create': ['cogvad', 'Se ele não aparecer, crie uma chave do mesmo tipo.'],
  'deleted-or-unknown-key.steps.set': ['68inh', 'Defina o SID e o segredo dela onde o aplicativo é executado.'],
  'deleted-or-unknown-key.steps.check': [
    '145p5x3',
    'Execute **Verificar as credenciais**. `HTTP 200` significa que está resolvido.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  'deleted-or-unknown-key.steps.check.note': [
    'btt4kr',
    'O `curl` pede o segredo, que assim não fica no histórico do shell. No Windows, use o Git Bash ou o WSL. Para outra Region, troque o host, por exemplo por `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['2x414q', 'Os dois valores estão corretos.'],
  'deleted-or-unknown-key.steps.check.results.1': [
    'll6iup',
    'Os dois valores estão corretos, mas falta uma permissão.',
  ],
  'deleted-or-unknown-key.steps.check.results.2': [
    '1328lb',
    'Com outro texto: a chave ou a conta não foi encontrada, ou a chave não tem nenhuma permissão.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': [
    '1y3hzcs',
    'Um dos valores, a conta ou a Region está errada, ou a conta está suspensa.',
  ],
  'deleted-or-unknown-key.steps.check.results.4': ['9bdbrn', 'Com outro texto: ele indica a causa.'],
  'deleted-or-unknown-key.steps.check.results.5': ['e1eoab', 'Estas são as credenciais de teste.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1ncd21s', 'Sem conexão.'],
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', 'A variável está vazia neste ambiente.'],
  'credentials-not-loaded.title': ['1ksa3a2', 'As variáveis de ambiente estão vazias'],
  'credentials-not-loaded.explanation': [
    't501gx',
    'O arquivo `.env` não é carregado, ou o contêiner ou o job de CI não tem o segredo.',
  ],
  'credentials-not-loaded.who': ['k2ff40', 'a equipe que implanta o aplicativo'],
  'credentials-not-loaded.steps.print-length': [
    'ww9rgl',
    'Mostre o tamanho de cada variável no processo que falha, nunca o valor. Um SID tem 34 caracteres; um token ou segredo, 32.',
  ],
  'credentials-not-loaded.steps.set': ['czzoge', 'Defina o que falta onde o aplicativo é executado.'],
  'credentials-not-loaded.steps.check': [
    '3nt8gc',
    'Reinicie o aplicativo e envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'extra-characters-in-credential.title': ['1rqxs2m', 'Um valor tem caracteres a mais ou a menos'],
  'extra-characters-in-credential.explanation': [
    'w71zh3',
    'Espaços, quebras de linha, aspas, chaves ({ }) ou um `\\n` literal em volta de um valor o transformam em outro valor.',
  ],
  'extra-characters-in-credential.who': ['k2ff40', 'a equipe que implanta o aplicativo'],
  'extra-characters-in-credential.steps.check-form': [
    '1kerr7y',
    'Execute isto onde o aplicativo é executado. `0` significa que há algo errado com o valor.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Verificar o formato dos valores'],
  'extra-characters-in-credential.steps.check-form.note': [
    'ycn1g6',
    'Mostra `1` para cada valor no formato correto e `0` para os demais, sem revelar nada do valor.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dv717e',
    'Defina o valor novamente, sem aspas, espaços nem quebra de linha no final.',
  ],
  'extra-characters-in-credential.steps.check': [
    '3nt8gc',
    'Reinicie o aplicativo e envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'username-not-a-live-credential.title': [
    '1ev8cni',
    'O nome de usuário não é um Account SID nem o SID de uma chave de API',
  ],
  'username-not-a-live-credential.explanation': [
    '1nfb2h',
    'Só `AC…` e `SK…` são aceitos como nome de usuário. Qualquer outro SID ou nome é recusado.',
  ],
  'username-not-a-live-credential.who': ['k2ff40', 'a equipe que implanta o aplicativo'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Substitua o nome de usuário pelo Account SID ou pelo SID da chave de API. Mantenha o outro SID onde a requisição indica o recurso.',
  ],
  'username-not-a-live-credential.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'compliance-profile-not-approved.title': ['1cxl7oc', 'O perfil de conformidade principal não foi aprovado'],
  'compliance-profile-not-approved.explanation': [
    'jdrmc2',
    'Para esta conta continuar, a Twilio exige um perfil principal aprovado no Trust Hub.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'o proprietário da conta'],
  'compliance-profile-not-approved.steps.submit': ['ro21tn', 'Preencha todos os campos do perfil principal e envie-o.'],
  'compliance-profile-not-approved.steps.check': [
    'l2k5ty',
    'Envie a requisição novamente depois que a Twilio informar que o perfil foi aprovado. Uma resposta 200 significa que está resolvido.',
  ],
  'trial-account-restriction.title': ['1l7mge3', 'Contas de avaliação não têm acesso a este recurso'],
  'trial-account-restriction.explanation': ['1sypbhw', 'Alguns recursos só funcionam depois do upgrade da conta.'],
  'trial-account-restriction.who': ['ltfeil', 'quem paga pela conta'],
  'trial-account-restriction.note': [
    '1kt9yip',
    'A mensagem é conhecida por relatos de 2026 para os quais não podemos criar links. A página da Twilio sobre 20003 não menciona contas de avaliação.',
  ],
  'trial-account-restriction.steps.upgrade': [
    '1msrb10',
    'Faça o upgrade da conta na primeira página do Console ou deixe de usar o recurso.',
  ],
  'trial-account-restriction.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'authorization-header-missing.title': ['1r1ns38', 'Nenhuma credencial chegou à Twilio'],
  'authorization-header-missing.explanation': [
    'won41r',
    'Um proxy, um redirecionamento ou uma configuração vazia removeu o cabeçalho `Authorization`.',
  ],
  'authorization-header-missing.who': ['c7r29n', 'a equipe que opera o aplicativo ou o proxy'],
  'authorization-header-missing.steps.log': [
    '1rlm8p9',
    'Registre no log se a requisição tem um cabeçalho `Authorization` ao sair do aplicativo: só sim ou não, nunca o valor.',
  ],
  'authorization-header-missing.steps.load': [
    '1blnft5',
    'Se não tiver, verifique se as variáveis estão definidas onde o aplicativo é executado.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '3fj575',
    'Se tiver, envie a requisição sem o proxy e sem seguir redirecionamentos.',
  ],
  'authorization-header-missing.steps.check': [
    'm36xbx',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido; outra mensagem significa que o cabeçalho chega.',
  ],
  'media-without-credentials.title': ['pe0e69', 'A URL da mídia foi aberta sem credenciais'],
  'media-without-credentials.explanation': [
    'womuiz',
    'Mídias exigem autenticação HTTP Basic. Em contas mais antigas, as gravações só a exigem quando está ativada.',
  ],
  'media-without-credentials.who': ['146jvh4', 'a equipe que escreve o código'],
  'media-without-credentials.steps.download': [
    'lohsi2',
    'Baixe o arquivo no seu servidor, com Account SID e Auth Token ou com uma chave de API, e sirva-o a partir dele.',
  ],
  'media-without-credentials.steps.links': [
    '3w5hmj',
    'Substitua, em páginas e e-mails, os links para `api.twilio.com` por links para o seu servidor.',
  ],
  'media-without-credentials.steps.check': [
    '1mnecze',
    'Abra o arquivo onde o erro ocorreu. Se nenhuma janela de login aparecer, o erro foi corrigido.',
  ],
  'rotated-token.title': ['1a5tz1g', 'O Auth Token foi substituído'],
  'rotated-token.explanation': [
    '123t79t',
    'O token anterior deixa de funcionar na API REST na hora, em todos os lugares que ainda o usam.',
  ],
  'rotated-token.who': ['18oeki2', 'um administrador do Console ou a equipe que implanta o aplicativo'],
  'rotated-token.steps.set': [
    'vkzfkb',
    'Defina o novo token em todos os aplicativos, jobs e perfis da CLI desta conta.',
  ],
  'rotated-token.steps.restart': ['w4py9y', 'Reinicie-os.'],
  'rotated-token.steps.signatures': [
    '1rnfph1',
    'Defina-o também na validação de `X-Twilio-Signature`: as assinaturas sempre usam o token primário.',
  ],
  'rotated-token.steps.check': [
    '1bl9kqo',
    'Envie a requisição novamente. Uma resposta 200 e um webhook aceito significam que está resolvido.',
  ],
  'key-type-cannot-manage-keys.title': ['1re38nt', 'Esta chave não pode gerenciar chaves de API nem Auth Tokens'],
  'key-type-cannot-manage-keys.explanation': [
    'c2va3p',
    'Para isso são necessários o Account SID e o Auth Token. Uma chave Main também pode gerenciar chaves de API.',
  ],
  'key-type-cannot-manage-keys.who': ['18oeki2', 'um administrador do Console ou a equipe que implanta o aplicativo'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '4enotp',
    'Verifique a URL que falhou. Se ela não contiver `/Keys`, `/SigningKeys` nem `/AuthTokens`, esta não é a causa.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    '1xwfjba',
    'Envie a requisição novamente. Uma resposta 200 ou 201 significa que está resolvido.',
  ],
  'key-type-cannot-manage-keys.wordings.standard.title': [
    '1k38vco',
    'Chaves de API Standard não podem gerenciar chaves de API',
  ],
  'key-type-cannot-manage-keys.wordings.restricted.title': [
    'uv19ca',
    'Chaves de API Restricted não podem gerenciar chaves nesta URL',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['wiq8jp', 'Usar Account SID e Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Mantenha o Auth Token no servidor e use-o somente nesta chamada.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': [
    '1hhe5fp',
    'Usar uma chave Main, se o seu Console oferecer esse tipo',
  ],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['vsobcu', 'Crie uma chave de API do tipo **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Chamar `https://iam.twilio.com/v1/Keys` com uma chave Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Dê à chave a permissão `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1ibaaiz', 'A URL indica outra conta'],
  'path-account-not-owner.explanation': [
    '19uydd6',
    'As credenciais só dão acesso à própria conta. Apenas o Auth Token da conta principal também dá acesso às subcontas.',
  ],
  'path-account-not-owner.who': ['146jvh4', 'a equipe que escreve o código'],
  'path-account-not-owner.steps.compare': [
    'e43c75',
    'Compare o `AC…` da URL com a conta à qual as credenciais pertencem.',
  ],
  'path-account-not-owner.steps.correct': ['pe8yj4', 'Use as credenciais da conta que está na URL ou corrija a URL.'],
  'path-account-not-owner.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'stale-cli-profile.title': ['1kcsmjk', 'A CLI usa outro perfil'],
  'stale-cli-profile.explanation': [
    '4s2sbp',
    'A CLI se autentica com o perfil ativo, que é uma chave Standard. Uma chave assim não pode gerenciar contas nem chaves.',
  ],
  'stale-cli-profile.who': ['1ahxo9f', 'quem executa o comando'],
  'stale-cli-profile.steps.list': ['1uqpf18', 'Execute isto para ver qual perfil está ativo.'],
  'stale-cli-profile.steps.use': [
    'e6py81',
    'Execute `twilio profiles:use` com o nome do perfil correto, se outro estiver ativo.',
  ],
  'stale-cli-profile.steps.login': [
    '2tvdee',
    'Defina `TWILIO_ACCOUNT_SID` e `TWILIO_AUTH_TOKEN` para os comandos de contas e de chaves. Remova `TWILIO_API_KEY` e `TWILIO_API_SECRET`, que têm prioridade.',
  ],
  'stale-cli-profile.steps.check': ['1w6prer', 'Execute o comando novamente. Se não aparecer 20003, está resolvido.'],
  'main-key-on-subaccount-resource.title': ['whuare', 'Uma chave da conta principal não dá acesso às subcontas'],
  'main-key-on-subaccount-resource.explanation': [
    '1gwv2u8',
    'Isso também vale para chaves Main, embora elas possam listar e criar subcontas.',
  ],
  'main-key-on-subaccount-resource.who': [
    '18oeki2',
    'um administrador do Console ou a equipe que implanta o aplicativo',
  ],
  'main-key-on-subaccount-resource.note': [
    'u290xd',
    'O guia da CLI da Twilio ainda diz o contrário sobre as chaves Main. Segundo a página mais recente e dois tópicos, elas são recusadas.',
  ],
  'main-key-on-subaccount-resource.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['nl3lt5', 'Usar uma chave da subconta'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1lf3vys',
    'Mude para a subconta no Console e crie a chave ali.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1w5q156',
    'Usar Account SID e Auth Token da conta principal',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': ['smj0an', 'Mantenha o `AC…` da subconta na URL.'],
  'region-mismatch.title': ['1soprj7', 'As credenciais pertencem a outra Region'],
  'region-mismatch.explanation': [
    '1hvwblh',
    'Auth Tokens e chaves de API funcionam em uma só Region. Um host sem Region significa US1.',
  ],
  'region-mismatch.who': ['k2ff40', 'a equipe que implanta o aplicativo'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Encontre a Region das credenciais: esta página mostra uma Region por vez.',
  ],
  'region-mismatch.steps.set': [
    '4oxue7',
    'Defina `TWILIO_REGION` e `TWILIO_EDGE`, por exemplo `ie1` e `dublin`, ou use credenciais de US1. Chaves Restricted e apps OAuth só funcionam em US1.',
  ],
  'region-mismatch.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'path-account-null-or-undefined.title': ['m4gjn3', 'A URL não tem um Account SID válido'],
  'path-account-null-or-undefined.explanation': [
    '1itunpu',
    'Uma variável estava vazia ou errada quando o código montou a URL.',
  ],
  'path-account-null-or-undefined.who': ['146jvh4', 'a equipe que escreve o código'],
  'path-account-null-or-undefined.steps.log': [
    '1c4p96q',
    'Registre no log a URL da requisição que falha e verifique o que vem depois de `/Accounts/`: `AC` e 32 caracteres.',
  ],
  'path-account-null-or-undefined.steps.set': [
    '1a76tt0',
    'Defina a variável com o Account SID onde o aplicativo é executado.',
  ],
  'path-account-null-or-undefined.steps.check': [
    '3nt8gc',
    'Reinicie o aplicativo e envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Os dois valores estão trocados ou são iguais'],
  'same-value-for-username-and-password.explanation': [
    '65v6e6',
    'O SID vem primeiro, como nome de usuário. O token ou o segredo vem depois.',
  ],
  'same-value-for-username-and-password.who': ['146jvh4', 'a equipe que escreve o código'],
  'same-value-for-username-and-password.steps.order': ['5zrtaq', 'Passe os valores nesta ordem:'],
  'same-value-for-username-and-password.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'O cabeçalho `Authorization` tem o formato errado'],
  'authorization-header-malformed.explanation': [
    'isola8',
    'Ele precisa da palavra `Basic`, de um espaço e de `username:password` em base64.',
  ],
  'authorization-header-malformed.who': ['146jvh4', 'a equipe que escreve o código'],
  'authorization-header-malformed.steps.build': [
    '1b7ephx',
    'Deixe o cliente HTTP montar o cabeçalho (`auth` na maioria dos clientes, `-u` no `curl`) ou corrija as partes dele.',
  ],
  'authorization-header-malformed.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Uma política da conta bloqueia a requisição'],
  'account-policy-refusal.explanation': [
    '5c9ovv',
    'A Twilio não diz qual política. Há relatos na criação de chaves pela URL antiga e em contas retidas.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'o proprietário da conta'],
  'account-policy-refusal.steps.new-address': ['ld2pji', 'Crie chaves em `https://iam.twilio.com/v1/Keys`.'],
  'account-policy-refusal.steps.support': [
    '3xgqma',
    'Procure um aviso no Console. Se não houver nenhum, use **Copiar para o suporte** e envie o texto ao suporte da Twilio.',
  ],
  'account-policy-refusal.steps.check': [
    '1xwfjba',
    'Envie a requisição novamente. Uma resposta 200 ou 201 significa que está resolvido.',
  ],
  'oauth-token-expired.title': ['1fidmlx', 'O token de acesso OAuth expirou ou está errado'],
  'oauth-token-expired.explanation': ['16laf22', 'Isso se aplica somente a `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['k2ff40', 'a equipe que implanta o aplicativo'],
  'oauth-token-expired.steps.fetch': [
    'p69oo2',
    'Solicite um novo token: `POST https://oauth.twilio.com/v2/token`. Um app do tipo **Authorization code** usa em vez disso o seu token de atualização.',
  ],
  'oauth-token-expired.steps.app': [
    '1rysmb',
    'Compare o ID do cliente, o segredo do cliente e a validade com o aplicativo OAuth no Console.',
  ],
  'oauth-token-expired.steps.check': [
    's6zopm',
    'Envie a requisição com o novo token. Uma resposta 200 significa que está resolvido.',
  ],
  'jwt-signed-with-auth-token.title': ['1eopgkw', 'O JWT foi assinado com o Auth Token'],
  'jwt-signed-with-auth-token.explanation': [
    '10s23cs',
    'Access Tokens precisam do segredo de uma chave de API. A Twilio recusa um token assinado com qualquer outra coisa.',
  ],
  'jwt-signed-with-auth-token.who': ['m5bwwv', 'a equipe que opera o servidor de tokens'],
  'jwt-signed-with-auth-token.steps.make-key': ['f2on6o', 'Crie uma chave de API **Standard** na conta do token.'],
  'jwt-signed-with-auth-token.steps.set-key': [
    'niynek',
    'Defina o SID e o segredo dela no servidor de tokens e passe-os no lugar do Auth Token.',
  ],
  'jwt-signed-with-auth-token.steps.check': [
    '501g4l',
    'Crie um novo token e envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'account-suspended.title': ['1et73w5', 'A conta está suspensa ou encerrada'],
  'account-suspended.explanation': [
    'mitmb',
    'Uma conta suspensa pode receber o mesmo `Authenticate` que credenciais erradas.',
  ],
  'account-suspended.who': ['15u9ldk', 'o proprietário da conta'],
  'account-suspended.steps.look': [
    'vsxtsq',
    'Abra **Admin > Account billing** no Console desta conta, procure um aviso no topo e confira o saldo.',
  ],
  'account-suspended.steps.settle': [
    'gqc10l',
    'Adicione saldo nessa página ou pergunte ao suporte da Twilio por que a conta está suspensa.',
  ],
  'account-suspended.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'account-suspended.wordings.named.explanation': [
    'a0srs5',
    'As credenciais pertencem a uma conta sem saldo, suspensa pela Twilio ou encerrada.',
  ],
  'organization-api-needs-oauth.title': ['1g52j95', 'As APIs Organization só aceitam aplicativos OAuth da organização'],
  'organization-api-needs-oauth.explanation': [
    '1whn3zj',
    'Uma URL com `/Organizations/` recusa Account SIDs, chaves de API e tokens do aplicativo OAuth de uma conta.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'o administrador da organização'],
  'organization-api-needs-oauth.steps.make-app': ['y1p02r', 'Crie um aplicativo OAuth da organização.'],
  'organization-api-needs-oauth.steps.use-token': [
    '1col7by',
    'Envie um token desse aplicativo com a requisição, como `Authorization: Bearer`.',
  ],
  'organization-api-needs-oauth.steps.check': [
    '28p96a',
    'Envie a requisição novamente. Uma resposta 200 significa que está resolvido.',
  ],
  'groups.value.title': ['v0t6gr', 'Credenciais erradas ou ausentes'],
  'groups.key-type.title': ['1gcgbmx', 'Tipo de chave não permitido'],
  'groups.account.title': ['4xm4by', 'Outra conta ou Region'],
  'groups.sending.title': ['rd4c41', 'Cabeçalho de autenticação ou configuração do cliente'],
  'groups.held-back.title': ['4d1m3', 'Conta restrita'],
  'groups.held-back.intro': ['1a2ag36', 'As credenciais estão corretas. Outra chave ou outro token não muda nada.'],
  'lookalikes.70051': ['w70r9v', 'Falta uma permissão à chave Restricted. A mensagem indica qual.'],
  'lookalikes.20008': [
    'ej3dtz',
    'As credenciais de teste não funcionam com este recurso. A página da Twilio também inclui este caso em 20003.',
  ],
  'lookalikes.20101': ['4cm3g7', 'Um SDK de cliente recusa o Access Token (20101 a 20107).'],
  'lookalikes.20404': ['27f9nr', 'O recurso pertence a uma subconta ou o SID dele está incorreto.'],
};
