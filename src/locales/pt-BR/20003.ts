import type { EntryOverlay } from '../../i18n/types.ts';

/** The Brazilian Portuguese texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['cgtxf2', 'A Twilio recusou a autenticação desta requisição'],
  summary: [
    '18pepnl',
    '20003 tem três significados: as credenciais não são válidas, são válidas mas não permitidas para esta requisição, ou a Twilio restringe a conta. O código sozinho não diz qual deles se aplica.',
  ],
  messageHint: [
    'l5tuqv',
    '`Authenticate` e `Authentication Error - invalid username` deixam a causa em aberto; outras mensagens a indicam.',
  ],
  'wrong-sid-or-token.title': ['1xcniqx', 'O Account SID e o Auth Token não correspondem um ao outro'],
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Cada conta e cada subconta tem o próprio Auth Token. É recusado um token de outra conta, das credenciais de teste ou que perdeu um caractere ao ser copiado.',
  ],
  'wrong-sid-or-token.who': ['3awsz1', 'alguém autorizado a ver o Auth Token'],
  'wrong-sid-or-token.steps.run-check': [
    '26890x',
    'Execute **Verificar as credenciais** com os valores do aplicativo que falha.',
  ],
  'wrong-sid-or-token.steps.run-check.title': ['103sp69', 'Verificar as credenciais'],
  'wrong-sid-or-token.steps.run-check.note': [
    'mkfxqi',
    '`curl` pede o segredo; ele não aparece na linha de comando nem na saída. No Windows, execute o comando no Git Bash ou no WSL. Não o execute em um job de CI nem onde o terminal é gravado. Para outra Region, substitua o host, por exemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.run-check.results.0': ['1cup152', 'Os dois valores estão corretos.'],
  'wrong-sid-or-token.steps.run-check.results.1': ['7sipci', 'Os dois valores estão corretos, falta uma permissão.'],
  'wrong-sid-or-token.steps.run-check.results.2': [
    '14yhb9g',
    'Outro texto: A conta ou a chave não foi encontrada ou pertence a outra conta.',
  ],
  'wrong-sid-or-token.steps.run-check.results.3': ['x1rdcq', 'Um valor, a conta ou a Region está incorreto.'],
  'wrong-sid-or-token.steps.run-check.results.4': [
    '1396own',
    'Outro texto: o texto indica o grupo que deve ser aberto.',
  ],
  'wrong-sid-or-token.steps.run-check.results.5': ['1ncd21s', 'Sem conexão.'],
  'wrong-sid-or-token.steps.run-check.results.6': ['1by08jt', 'A variável está vazia aqui.'],
  'wrong-sid-or-token.steps.compare': [
    'jx8zao',
    'Abra esta página na conta à qual o Account SID pertence. Compare o SID caractere por caractere e verifique se a Region exibida é aquela que você chama.',
  ],
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Copie novamente o Auth Token das credenciais Live e defina `TWILIO_AUTH_TOKEN` onde o aplicativo é executado.',
  ],
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Reinicie o aplicativo e envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'As chaves Standard e Restricted não podem chamar a API Accounts',
  ],
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Esses dois tipos de chave são limitados de propósito. Uma requisição para `/2010-04-01/Accounts.json` ou `/2010-04-01/Accounts/{AccountSid}.json` é recusada com 20003, mesmo que a chave e o segredo dela estejam corretos.',
  ],
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'alguém autorizado a gerenciar chaves de API no Console ou quem implanta o aplicativo',
  ],
  'key-type-cannot-access-accounts.note': [
    'g275i7',
    'O artigo de suporte da Twilio mostra essa recusa com `Authentication Error - invalid username`. Relatos mais recentes mostram `Authenticate` no mesmo caso. Nenhuma das duas mensagens confirma nem descarta esta causa. Para uma chave Restricted, a afirmação se baseia no artigo: nenhum teste publicado foi encontrado.',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Veja o endereço que falhou. Se ele termina em `/Accounts.json` ou em `/Accounts/AC….json`, continue. Se termina de outra forma, como em `/Messages.json`, esta não é a causa.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'Usar uma chave de API Main nesta chamada'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Abra a página das chaves de API e escolha **Create API key** e o tipo **Main**. As instruções da Twilio para o novo Console mencionam só Standard e Restricted; se o seu não oferece Main, escolha outra opção.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': ['y5kjld', 'Usar Account SID + Auth Token nesta chamada'],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenha o Auth Token no servidor e use-o somente nesta chamada.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Chamar outro recurso, se a chamada só testa a conexão',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Chame `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Uma chave Standard pode fazer isso sem direitos mais amplos; uma chave Restricted precisa de `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['g6n4ri', 'A chave e o segredo dela não formam um par válido'],
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'O segredo de uma chave de API pertence a um único SID `SK…` e não funciona com um nome de usuário `AC…`. Ele é exibido uma única vez, na criação da chave, e não pode ser consultado depois.',
  ],
  'secret-does-not-match-username.who': ['vx1syi', 'quem implanta o aplicativo'],
  'secret-does-not-match-username.steps.username': [
    '1d546qe',
    'Verifique se o nome de usuário é o SID `SK…` e não o Account SID.',
  ],
  'secret-does-not-match-username.steps.find-key': [
    '1dh42la',
    'Abra esta página na conta e na Region em que a chave foi criada. Se o SID não está na lista, a chave foi excluída ou pertence a outro lugar.',
  ],
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Defina novamente o SID e o segredo a partir do local em que foram guardados juntos. Se o segredo se perdeu, crie uma nova chave e substitua os dois valores.',
  ],
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Execute **Verificar as credenciais**. `HTTP 200`, ou `70051` com uma permissão ausente, mostra que o par está correto.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` pede o segredo; ele não aparece na linha de comando nem na saída. No Windows, execute o comando no Git Bash ou no WSL. Não o execute em um job de CI nem onde o terminal é gravado. Para outra Region, substitua o host, por exemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Os dois valores estão corretos.'],
  'secret-does-not-match-username.steps.check.results.1': [
    '7sipci',
    'Os dois valores estão corretos, falta uma permissão.',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Outro texto: A conta ou a chave não foi encontrada ou pertence a outra conta.',
  ],
  'secret-does-not-match-username.steps.check.results.3': ['x1rdcq', 'Um valor, a conta ou a Region está incorreto.'],
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    'Outro texto: o texto indica o grupo que deve ser aberto.',
  ],
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Sem conexão.'],
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'A variável está vazia aqui.'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'A chave de API foi excluída ou pertence a outro lugar'],
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Uma chave excluída deixa de funcionar imediatamente e, com ela, cada Access Token que assinou. Vista de fora, uma chave de outra conta ou subconta tem a mesma aparência.',
  ],
  'deleted-or-unknown-key.who': ['1omvpwm', 'alguém autorizado a gerenciar chaves de API no Console'],
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Procure o SID nesta página e, depois, na página da conta principal e das outras Regions.',
  ],
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Se o SID não está em nenhuma lista, crie uma chave do mesmo tipo, substitua o SID e o segredo em todos os lugares e reinicie.',
  ],
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Execute **Verificar as credenciais**. `HTTP 200` mostra que o novo par funciona.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` pede o segredo; ele não aparece na linha de comando nem na saída. No Windows, execute o comando no Git Bash ou no WSL. Não o execute em um job de CI nem onde o terminal é gravado. Para outra Region, substitua o host, por exemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Os dois valores estão corretos.'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', 'Os dois valores estão corretos, falta uma permissão.'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Outro texto: A conta ou a chave não foi encontrada ou pertence a outra conta.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Um valor, a conta ou a Region está incorreto.'],
  'deleted-or-unknown-key.steps.check.results.4': [
    '1396own',
    'Outro texto: o texto indica o grupo que deve ser aberto.',
  ],
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Sem conexão.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'A variável está vazia aqui.'],
  'credentials-not-loaded.title': ['e3zzyd', 'As variáveis estão vazias onde o código é executado'],
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Os valores são definidos em um lugar e lidos em outro: um arquivo `.env` que não é carregado, um contêiner ou um job de CI sem o segredo.',
  ],
  'credentials-not-loaded.who': ['vx1syi', 'quem implanta o aplicativo'],
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Mostre, no processo que falha, se cada variável está definida e qual é o tamanho dela, nunca o valor: 34 caracteres para um SID, 32 para um token ou segredo.',
  ],
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Defina o que falta nesse ambiente e reinicie.'],
  'credentials-not-loaded.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'extra-characters-in-credential.title': ['a8o0hc', 'O valor contém caracteres a mais'],
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Um espaço, uma quebra de linha, aspas, chaves ({ }) ou um `\\n` literal em volta de um valor o transformam em outro valor. Um caractere que falta também.',
  ],
  'extra-characters-in-credential.who': ['vx1syi', 'quem implanta o aplicativo'],
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Execute isto onde o aplicativo é executado. `0` significa que o valor não está limpo.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Verificar a forma dos valores'],
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Mostra `1` para cada valor que tem a forma correta, `0` para cada valor que não a tem, e nada do próprio valor.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Defina o valor novamente, sem aspas nem quebras de linha. Em um cofre de segredos, cole-o sem a quebra de linha final.',
  ],
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Reinicie e envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'O nome de usuário não é um Account SID nem o SID de uma chave de API',
  ],
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Somente `AC…` e `SK…` podem autenticar uma requisição. Qualquer outro SID, ou um nome escolhido por você, é recusado.',
  ],
  'username-not-a-live-credential.who': ['vx1syi', 'quem implanta o aplicativo'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Substitua o nome de usuário pelo seu Account SID ou pelo SID da sua chave de API. Mantenha o outro SID onde a requisição indica o recurso.',
  ],
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'api-key-used-as-account-sid.title': ['di6hl5', 'O SID da chave de API está no lugar do Account SID'],
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'O endereço indica `/Accounts/SK…`. A requisição usa uma chave de API, mas a conta no endereço continua sendo o SID `AC…`.',
  ],
  'api-key-used-as-account-sid.who': ['c6ep0f', 'quem escreve o código'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Passe o Account SID além da chave.'],
  'api-key-used-as-account-sid.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'compliance-profile-not-approved.title': ['t5nbno', 'O perfil de conformidade principal não está aprovado'],
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'A Twilio exige um perfil principal aprovado no Trust Hub antes que esta conta possa continuar.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'o proprietário da conta'],
  'compliance-profile-not-approved.steps.open': ['1bnydy3', 'Abra o perfil principal.'],
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Preencha-o e envie-o.'],
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Aguarde a aprovação, cerca de dois dias segundo a página da Twilio, e envie a requisição novamente.',
  ],
  'trial-account-restriction.title': ['1i9i8vt', 'A conta é uma conta de avaliação (Trial)'],
  'trial-account-restriction.explanation': [
    '1niufm1',
    'A Twilio só libera alguns recursos depois do upgrade da conta.',
  ],
  'trial-account-restriction.who': ['f83iev', 'quem paga pela conta'],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Faça o upgrade da conta no Console ou deixe esse recurso de fora.',
  ],
  'trial-account-restriction.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'authorization-header-missing.title': ['1r1ns38', 'Nenhuma credencial chegou à Twilio'],
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Um proxy, um redirecionamento ou uma configuração vazia removeu o cabeçalho `Authorization` no caminho.',
  ],
  'authorization-header-missing.who': ['lze54l', 'quem opera o aplicativo ou o proxy dele'],
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Registre no log, no processo que envia a requisição, se ela tem um cabeçalho `Authorization`: sim ou não, não o valor.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Se ela tem um, envie-a uma vez sem o proxy e sem seguir redirecionamentos, para descobrir o que o remove.',
  ],
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Se ela não tem, verifique se as variáveis estão definidas onde o código é executado.',
  ],
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Envie a requisição novamente. Outra mensagem, ou `HTTP 200`, mostra que o cabeçalho chega.',
  ],
  'rotated-token.title': ['1a5tz1g', 'O Auth Token foi substituído'],
  'rotated-token.explanation': [
    '1t28czd',
    'Promover um token secundário encerra imediatamente o token anterior para a API REST. Todo lugar que ainda o usa falha a partir desse momento.',
  ],
  'rotated-token.who': ['hsc510', 'alguém autorizado a ver o Auth Token e quem implanta os aplicativos'],
  'rotated-token.steps.compare-times': [
    '1l34nt4',
    'Compare a hora da primeira falha com a da última alteração nesta página ou no seu log de implantação.',
  ],
  'rotated-token.steps.set': [
    '1daqmwc',
    'Defina o novo token em cada aplicativo, job e perfil da CLI que usa esta conta e reinicie-os.',
  ],
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Defina-o também para a validação de `X-Twilio-Signature`: as assinaturas são sempre criadas com o token primário.',
  ],
  'rotated-token.steps.check': ['1jpey7t', 'Envie a requisição novamente e verifique se o próximo webhook é aceito.'],
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'Esta chave não pode gerenciar chaves de API nem Auth Tokens'],
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'As chaves de API e os Auth Tokens são gerenciados com Account SID + Auth Token; as chaves de API, também com uma chave Main. Uma chave Restricted pode gerenciar chaves em `iam.twilio.com/v1/Keys`, com a permissão correspondente.',
  ],
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'alguém autorizado a gerenciar chaves de API no Console'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Verifique se o endereço contém `/Keys`, `/SigningKeys` ou `/AuthTokens`.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Envie a requisição novamente. `HTTP 200` ou `201` mostra que funcionou.',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Usar Account SID + Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenha o Auth Token no servidor e use-o somente nesta chamada.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Usar uma chave Main, se o seu Console oferece uma'],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['633bjq', 'Escolha **Create API key** e o tipo **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Chamar `https://iam.twilio.com/v1/Keys` com uma chave Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Dê à chave a permissão `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1nvixb2', 'O endereço indica outra conta'],
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'As credenciais dão acesso à própria conta. Account SID + Auth Token da conta principal também dão acesso às subcontas; uma subconta não tem acesso à conta principal nem às outras subcontas.',
  ],
  'path-account-not-owner.who': ['c6ep0f', 'quem escreve o código'],
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Compare o `AC…` do endereço com a conta à qual as credenciais pertencem.',
  ],
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Use as credenciais da conta indicada no endereço ou corrija o endereço.',
  ],
  'path-account-not-owner.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'stale-cli-profile.title': ['1kcsmjk', 'A CLI usa outro perfil'],
  'stale-cli-profile.explanation': [
    '1walpms',
    'A CLI da Twilio usa o perfil ativo, a menos que você indique outro ou defina variáveis de ambiente. Um perfil contém uma chave Standard, por isso os comandos de contas e de chaves falham com ele.',
  ],
  'stale-cli-profile.who': ['yyt0b1', 'quem executa o comando'],
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Execute isto e verifique qual perfil está ativo.'],
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Execute `twilio login` para criar um novo perfil ou defina `TWILIO_ACCOUNT_SID` e `TWILIO_AUTH_TOKEN` para os comandos de contas e de chaves.',
  ],
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Execute novamente o comando que falha. Uma resposta sem 20003 mostra que funcionou.',
  ],
  'main-key-on-subaccount-resource.title': ['ksg891', 'Uma chave da conta principal não dá acesso às subcontas'],
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Isso também vale para as chaves Main, embora elas possam listar e criar subcontas.',
  ],
  'main-key-on-subaccount-resource.who': ['122agqy', 'alguém autorizado a gerenciar chaves de API na subconta'],
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', 'Usar uma chave da subconta'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Mude para a subconta no Console e crie a chave ali.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Usar Account SID + Auth Token da conta principal',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Mantenha o `AC…` da subconta no endereço.',
  ],
  'region-mismatch.title': ['1soprj7', 'As credenciais pertencem a outra Region'],
  'region-mismatch.explanation': [
    'u2xu1e',
    'Os Auth Tokens e as chaves de API são válidos em uma só Region. Um host sem Region significa US1. As chaves Restricted só funcionam em US1.',
  ],
  'region-mismatch.who': ['vx1syi', 'quem implanta o aplicativo'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Encontre a Region das credenciais: esta página mostra uma Region por vez.',
  ],
  'region-mismatch.steps.set': [
    'mevm2c',
    'Defina tanto `TWILIO_REGION` quanto `TWILIO_EDGE`, por exemplo `ie1` e `dublin`, ou use credenciais criadas para US1.',
  ],
  'region-mismatch.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'path-account-null-or-undefined.title': ['3xvo5r', 'O endereço não contém um Account SID válido'],
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'A parte depois de `/Accounts/` está vazia, é `null`, está cortada ou não é um Account SID; portanto, uma variável estava vazia ou incorreta quando o endereço foi montado.',
  ],
  'path-account-null-or-undefined.who': ['c6ep0f', 'quem escreve o código'],
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Registre no log o endereço da requisição que falha e verifique a parte depois de `/Accounts/`: `AC` e 32 caracteres.',
  ],
  'path-account-null-or-undefined.steps.set': ['imry48', 'Defina a variável que falta e reinicie.'],
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Os dois valores estão trocados ou são iguais'],
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'O SID vem primeiro, como nome de usuário; o token ou o segredo, em segundo lugar, como senha.',
  ],
  'same-value-for-username-and-password.who': ['c6ep0f', 'quem escreve o código'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Verifique a ordem dos argumentos.'],
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'O cabeçalho `Authorization` tem a forma errada'],
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Uma requisição escrita à mão precisa da palavra `Basic`, de um espaço e da forma base64 de `username:password`.',
  ],
  'authorization-header-malformed.who': ['c6ep0f', 'quem escreve o código'],
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Deixe o cliente HTTP montar o cabeçalho (`auth` na maioria dos clientes, `-u` no `curl`) ou corrija as três partes.',
  ],
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Uma política da conta recusa a requisição'],
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'A Twilio não diz qual política. Relatado na criação de chaves no endereço antigo e em contas retidas.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'o proprietário da conta'],
  'account-policy-refusal.steps.new-address': ['lkjddt', 'Use `https://iam.twilio.com/v1/Keys` para criar uma chave.'],
  // stale: write '1jefvcv' once it translates: Look for notices in the Console in any other case, then send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Em qualquer outro caso, procure avisos no Console e envie ao suporte da Twilio o que **Copiar para um ticket** fornece.',
  ],
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Envie a requisição novamente. `HTTP 200` ou `201` mostra que funcionou.',
  ],
  'oauth-token-expired.title': ['10c10ix', 'O token de acesso OAuth expirou ou não é válido'],
  'oauth-token-expired.explanation': ['16laf22', 'Isso se aplica somente a `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['vx1syi', 'quem implanta o aplicativo'],
  'oauth-token-expired.steps.fetch': ['1f618v6', 'Solicite um novo token em `https://oauth.twilio.com/v2/token`.'],
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Compare o ID do cliente, o segredo do cliente e o tempo de validade com o aplicativo OAuth no Console.',
  ],
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Envie a requisição com o novo token. `HTTP 200` mostra que funcionou.',
  ],
  'account-suspended.title': ['1et73w5', 'A conta está suspensa ou encerrada'],
  'account-suspended.explanation': [
    '13op9qi',
    'As páginas da Twilio mencionam 20003 e 20403 para este caso. Não se sabe qual deles é enviado hoje.',
  ],
  'account-suspended.who': ['15u9ldk', 'o proprietário da conta'],
  'account-suspended.steps.look': ['1tt2k6u', 'Abra o Console e procure um aviso sobre a conta.'],
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Se todas as credenciais da conta falham, regularize a cobrança ou consulte o suporte da Twilio.',
  ],
  'account-suspended.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'organization-api-needs-oauth.title': ['1r62zp5', 'As APIs Organization só aceitam aplicativos OAuth da organização'],
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Um endereço com `/Organizations/` recusa qualquer Account SID e qualquer chave de API, e também os tokens de um aplicativo OAuth da própria conta.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'o administrador da organização'],
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Crie um aplicativo OAuth da organização e use o token dele.',
  ],
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'groups.value.title': ['1ntpxab', 'O valor'],
  'groups.value.intro': [
    'vxhzxr',
    'Um valor está incorreto, foi substituído ou não foi carregado. Este é o grupo mais frequente nos relatos em que esta página se baseia. A Twilio não diz qual dos dois valores está incorreto.',
  ],
  'groups.value.steps.run-check': [
    'zl2ry8',
    'Execute esta verificação com as credenciais do aplicativo que falha. Para Account SID + Auth Token, coloque `TWILIO_ACCOUNT_SID` no lugar de `TWILIO_API_KEY`.',
  ],
  'groups.value.steps.run-check.title': ['103sp69', 'Verificar as credenciais'],
  'groups.value.steps.run-check.note': [
    'mkfxqi',
    '`curl` pede o segredo; ele não aparece na linha de comando nem na saída. No Windows, execute o comando no Git Bash ou no WSL. Não o execute em um job de CI nem onde o terminal é gravado. Para outra Region, substitua o host, por exemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'groups.value.steps.run-check.results.0': ['1cup152', 'Os dois valores estão corretos.'],
  'groups.value.steps.run-check.results.1': ['7sipci', 'Os dois valores estão corretos, falta uma permissão.'],
  'groups.value.steps.run-check.results.2': [
    '14yhb9g',
    'Outro texto: A conta ou a chave não foi encontrada ou pertence a outra conta.',
  ],
  'groups.value.steps.run-check.results.3': ['x1rdcq', 'Um valor, a conta ou a Region está incorreto.'],
  'groups.value.steps.run-check.results.4': ['1396own', 'Outro texto: o texto indica o grupo que deve ser aberto.'],
  'groups.value.steps.run-check.results.5': ['1ncd21s', 'Sem conexão.'],
  'groups.value.steps.run-check.results.6': ['1by08jt', 'A variável está vazia aqui.'],
  'groups.value.steps.read-result': [
    '13czq1s',
    'Leia o resultado na lista acima. Se os dois valores estão corretos, veja em seguida o tipo de chave.',
  ],
  'groups.key-type.title': ['1x22lsh', 'O tipo de chave'],
  'groups.account.title': ['1yo79zs', 'A conta ou a Region'],
  'groups.sending.title': ['1v547hr', 'Como as credenciais foram enviadas'],
  'groups.held-back.title': ['xc3dti', 'A Twilio restringe a conta'],
  'groups.held-back.intro': ['vc4pun', 'As credenciais estão corretas; outra chave ou outro token não muda nada.'],
  'lookalikes.70051': ['sdy999', 'Falta uma permissão a uma chave Restricted. A mensagem indica a permissão.'],
  'lookalikes.20008': [
    '1r7ayy7',
    'Credenciais de teste em um recurso que não as aceita, com HTTP 403 nos relatos. A página da Twilio também inclui este caso em 20003.',
  ],
  'lookalikes.20101': [
    'brq1q',
    'Um SDK de cliente recusa o Access Token dele (20101 a 20107). Uma chave Restricted não pode assinar um.',
  ],
  'lookalikes.20404': ['27f9nr', 'O recurso pertence a uma subconta ou o SID dele está incorreto.'],
  'meanings.signer.auth-token': [
    '8q55r9',
    'Este par pode chamar a API Accounts; portanto, o tipo de chave não é o motivo.',
  ],
  'meanings.keyType.main': [
    '95ycfk',
    'Uma chave Main pode chamar a API Accounts; portanto, o tipo de chave não é o motivo.',
  ],
  'meanings.keyType.standard': [
    '1y272eo',
    'As chaves Standard são limitadas de propósito: não podem chamar os recursos Accounts e chaves de API.',
  ],
  'meanings.keyType.restricted': [
    '17mtg8x',
    'Uma chave Restricted só pode chamar o que as permissões dela enumeram. O artigo de suporte da Twilio diz que a API Accounts não está aberta para ela. Uma permissão que apenas falta tem outro código, 70051.',
  ],
};
