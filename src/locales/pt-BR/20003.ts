import type { EntryOverlay } from '../../i18n/types.ts';

/** The Brazilian Portuguese texts of error 20003. */
export const overlay: EntryOverlay = {
  // stale: write 'zqye22' once it translates: Twilio rejected these credentials
  title: ['cgtxf2', 'A Twilio recusou a autenticação desta requisição'],
  // stale: write '7vrllj' once it translates: They may be wrong, not allowed for this request, or the account may be restricted.
  summary: [
    '18pepnl',
    '20003 tem três significados: as credenciais não são válidas, são válidas mas não permitidas para esta requisição, ou a Twilio restringe a conta. O código sozinho não diz qual deles se aplica.',
  ],
  // stale: write '2wtil9' once it translates: Paste Twilio's error message to narrow this down.
  messageHint: [
    'l5tuqv',
    '`Authenticate` e `Authentication Error - invalid username` deixam a causa em aberto; outras mensagens a indicam.',
  ],
  // stale: write '1ai9fyg' once it translates: The Auth Token doesn't match the Account SID
  'wrong-sid-or-token.title': ['1xcniqx', 'O Account SID e o Auth Token não correspondem um ao outro'],
  // stale: write '1mfj6f7' once it translates: The token belongs to another account, lost a character in copying, or is the secret of an API key.
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Cada conta e cada subconta tem o próprio Auth Token. É recusado um token de outra conta, das credenciais de teste ou que perdeu um caractere ao ser copiado.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'wrong-sid-or-token.who': ['3awsz1', 'alguém autorizado a ver o Auth Token'],
  // stale: write '1u4gs1' once it translates: Open the account that owns the Account SID, copy its live Auth Token and set it as `TWILIO_AUTH_TOKEN` where the app runs.
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Copie novamente o Auth Token das credenciais Live e defina `TWILIO_AUTH_TOKEN` onde o aplicativo é executado.',
  ],
  // stale: write '2kw9yn' once it translates: Run **Check credentials** there. `HTTP 200` means it's fixed.
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Reinicie o aplicativo e envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  // missing. English: Check credentials
  'wrong-sid-or-token.steps.check.title': ['103sp69', ''],
  // missing. English: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'wrong-sid-or-token.steps.check.note': ['btt4kr', ''],
  // missing. English: Both values are right.
  'wrong-sid-or-token.steps.check.results.0': ['1cup152', ''],
  // missing. English: Both values are right, a permission is missing.
  'wrong-sid-or-token.steps.check.results.1': ['7sipci', ''],
  // missing. English: With another text: the key or account isn't found, or the key has no permission at all.
  'wrong-sid-or-token.steps.check.results.2': ['prdigv', ''],
  // missing. English: A value, the account or the Region is wrong, or the account is suspended.
  'wrong-sid-or-token.steps.check.results.3': ['1y3hzcs', ''],
  // missing. English: With another text: it names the cause.
  'wrong-sid-or-token.steps.check.results.4': ['cs0a3m', ''],
  // missing. English: These are the test credentials.
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', ''],
  // missing. English: No connection.
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', ''],
  // missing. English: The variable is empty here.
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1i3a8c8' once it translates: Standard and Restricted keys can't access the Accounts API
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'As chaves Standard e Restricted não podem chamar a API Accounts',
  ],
  // stale: write '18l151t' once it translates: Even with the right secret, these key types can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Esses dois tipos de chave são limitados de propósito. Uma requisição para `/2010-04-01/Accounts.json` ou `/2010-04-01/Accounts/{AccountSid}.json` é recusada com 20003, mesmo que a chave e o segredo dela estejam corretos.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'alguém autorizado a gerenciar chaves de API no Console ou quem implanta o aplicativo',
  ],
  // stale: write '1nolo7u' once it translates: Check the URL that failed. If it doesn't end in `/Accounts.json` or `/Accounts/AC….json`, this isn't the cause.
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Veja o endereço que falhou. Se ele termina em `/Accounts.json` ou em `/Accounts/AC….json`, continue. Se termina de outra forma, como em `/Messages.json`, esta não é a causa.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  // stale: write '1ud4ac6' once it translates: Use a Main API key for this call
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'Usar uma chave de API Main nesta chamada'],
  // stale: write '1qhuxvb' once it translates: Create an API key of the type **Main**. If your Console offers no Main, take another way.
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Abra a página das chaves de API e escolha **Create API key** e o tipo **Main**. As instruções da Twilio para o novo Console mencionam só Standard e Restricted; se o seu não oferece Main, escolha outra opção.',
  ],
  // stale: write '8x25nk' once it translates: Use Account SID and Auth Token for this call
  'key-type-cannot-access-accounts.ways.auth-token.title': ['y5kjld', 'Usar Account SID + Auth Token nesta chamada'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenha o Auth Token no servidor e use-o somente nesta chamada.',
  ],
  // stale: write 'vpbi9v' once it translates: Call something else, if you only test the connection
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Chamar outro recurso, se a chamada só testa a conexão',
  ],
  // stale: write '11taw8x' once it translates: Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Restricted key needs `/twilio/messaging/messages/list` for it.
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Chame `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Uma chave Standard pode fazer isso sem direitos mais amplos; uma chave Restricted precisa de `/twilio/messaging/messages/list`.',
  ],
  // stale: write '14j9kr' once it translates: The API key and its secret don't match
  'secret-does-not-match-username.title': ['g6n4ri', 'A chave e o segredo dela não formam um par válido'],
  // stale: write 'u0pn0g' once it translates: A secret belongs to one `SK…` SID. The Auth Token, or the secret of another key, is rejected.
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'O segredo de uma chave de API pertence a um único SID `SK…` e não funciona com um nome de usuário `AC…`. Ele é exibido uma única vez, na criação da chave, e não pode ser consultado depois.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'secret-does-not-match-username.who': ['vx1syi', 'quem implanta o aplicativo'],
  // stale: write '15vzw22' once it translates: Set SID and secret again from where you stored them together. A lost secret can't be read again: create a new key and replace both.
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Defina novamente o SID e o segredo a partir do local em que foram guardados juntos. Se o segredo se perdeu, crie uma nova chave e substitua os dois valores.',
  ],
  // stale: write '1k2tn02' once it translates: Run **Check credentials** where the app runs. `HTTP 200`, or `70051` with a missing permission, means it's fixed.
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Execute **Verificar as credenciais**. `HTTP 200`, ou `70051` com uma permissão ausente, mostra que o par está correto.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` pede o segredo; ele não aparece na linha de comando nem na saída. No Windows, execute o comando no Git Bash ou no WSL. Não o execute em um job de CI nem onde o terminal é gravado. Para outra Region, substitua o host, por exemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Os dois valores estão corretos.'],
  'secret-does-not-match-username.steps.check.results.1': [
    '7sipci',
    'Os dois valores estão corretos, falta uma permissão.',
  ],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Outro texto: A conta ou a chave não foi encontrada ou pertence a outra conta.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'secret-does-not-match-username.steps.check.results.3': ['x1rdcq', 'Um valor, a conta ou a Region está incorreto.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    'Outro texto: o texto indica o grupo que deve ser aberto.',
  ],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Sem conexão.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'A variável está vazia aqui.'],
  // missing. English: The variable is empty here.
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1htiouw' once it translates: The API key SID is used as the Account SID
  'api-key-used-as-account-sid.title': ['di6hl5', 'O SID da chave de API está no lugar do Account SID'],
  // stale: write '737zag' once it translates: The URL must name the account (`AC…`), even when an API key (`SK…`) signs in.
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'O endereço indica `/Accounts/SK…`. A requisição usa uma chave de API, mas a conta no endereço continua sendo o SID `AC…`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'api-key-used-as-account-sid.who': ['c6ep0f', 'quem escreve o código'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Passe o Account SID além da chave.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'api-key-used-as-account-sid.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'A chave de API foi excluída ou pertence a outro lugar'],
  // stale: write '10eyhuu' once it translates: A deleted key stops at once. A key of another account or Region looks the same.
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Uma chave excluída deixa de funcionar imediatamente e, com ela, cada Access Token que assinou. Vista de fora, uma chave de outra conta ou subconta tem a mesma aparência.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'deleted-or-unknown-key.who': ['1omvpwm', 'alguém autorizado a gerenciar chaves de API no Console'],
  // stale: write 'kh7h8b' once it translates: Search for the `SK…` SID in the account and Region that the request calls.
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Procure o SID nesta página e, depois, na página da conta principal e das outras Regions.',
  ],
  // stale: write '67ta5u' once it translates: Create a key of the same type if it isn't listed. Replace SID and secret everywhere, and restart.
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Se o SID não está em nenhuma lista, crie uma chave do mesmo tipo, substitua o SID e o segredo em todos os lugares e reinicie.',
  ],
  // stale: write '145p5x3' once it translates: Run **Check credentials**. `HTTP 200` means it's fixed.
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Execute **Verificar as credenciais**. `HTTP 200` mostra que o novo par funciona.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Verificar as credenciais'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` pede o segredo; ele não aparece na linha de comando nem na saída. No Windows, execute o comando no Git Bash ou no WSL. Não o execute em um job de CI nem onde o terminal é gravado. Para outra Region, substitua o host, por exemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Os dois valores estão corretos.'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', 'Os dois valores estão corretos, falta uma permissão.'],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Outro texto: A conta ou a chave não foi encontrada ou pertence a outra conta.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Um valor, a conta ou a Region está incorreto.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'deleted-or-unknown-key.steps.check.results.4': [
    '1396own',
    'Outro texto: o texto indica o grupo que deve ser aberto.',
  ],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Sem conexão.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'A variável está vazia aqui.'],
  // missing. English: The variable is empty here.
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1ksa3a2' once it translates: Environment variables are empty
  'credentials-not-loaded.title': ['e3zzyd', 'As variáveis estão vazias onde o código é executado'],
  // stale: write '1hkjri4' once it translates: The values are set in one place and read in another: an unloaded `.env` file, a container or CI job without the secret.
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Os valores são definidos em um lugar e lidos em outro: um arquivo `.env` que não é carregado, um contêiner ou um job de CI sem o segredo.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'credentials-not-loaded.who': ['vx1syi', 'quem implanta o aplicativo'],
  // stale: write 'ww9rgl' once it translates: Print the length of each variable in the failing process, never its value. A SID has 34 characters, a token or secret 32.
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Mostre, no processo que falha, se cada variável está definida e qual é o tamanho dela, nunca o valor: 34 caracteres para um SID, 32 para um token ou segredo.',
  ],
  // stale: write 'czzoge' once it translates: Set what is missing where the app runs.
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Defina o que falta nesse ambiente e reinicie.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'credentials-not-loaded.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  // stale: write '1rqxs2m' once it translates: A value has extra or missing characters
  'extra-characters-in-credential.title': ['a8o0hc', 'O valor contém caracteres a mais'],
  // stale: write 'w71zh3' once it translates: A space, line break, quote, brace or literal `\n` around a value makes it another value.
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Um espaço, uma quebra de linha, aspas, chaves ({ }) ou um `\\n` literal em volta de um valor o transformam em outro valor. Um caractere que falta também.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'extra-characters-in-credential.who': ['vx1syi', 'quem implanta o aplicativo'],
  // stale: write '1kerr7y' once it translates: Run this where the app runs. `0` means that the value isn't clean.
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Execute isto onde o aplicativo é executado. `0` significa que o valor não está limpo.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Verificar a forma dos valores'],
  // stale: write '678k5g' once it translates: Prints `1` for each value that has the right form and `0` for one that hasn't, and nothing of the value.
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Mostra `1` para cada valor que tem a forma correta, `0` para cada valor que não a tem, e nada do próprio valor.',
  ],
  // stale: write '1dv717e' once it translates: Set the value again without quotes, spaces and a line break at its end.
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Defina o valor novamente, sem aspas nem quebras de linha. Em um cofre de segredos, cole-o sem a quebra de linha final.',
  ],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Reinicie e envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  // stale: write '1ev8cni' once it translates: The username is neither an Account SID nor an API key SID
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'O nome de usuário não é um Account SID nem o SID de uma chave de API',
  ],
  // stale: write '1nfb2h' once it translates: Only `AC…` and `SK…` work as username. Any other SID or name is rejected.
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Somente `AC…` e `SK…` podem autenticar uma requisição. Qualquer outro SID, ou um nome escolhido por você, é recusado.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'username-not-a-live-credential.who': ['vx1syi', 'quem implanta o aplicativo'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Substitua o nome de usuário pelo seu Account SID ou pelo SID da sua chave de API. Mantenha o outro SID onde a requisição indica o recurso.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  // stale: write '1cxl7oc' once it translates: The primary compliance profile isn't approved
  'compliance-profile-not-approved.title': ['t5nbno', 'O perfil de conformidade principal não está aprovado'],
  // stale: write 'jdrmc2' once it translates: Twilio wants an approved primary profile in Trust Hub before this account can go on.
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'A Twilio exige um perfil principal aprovado no Trust Hub antes que esta conta possa continuar.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'o proprietário da conta'],
  // stale: write '128w64m' once it translates: Complete the primary profile and submit it.
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Preencha-o e envie-o.'],
  // stale: write '5dm74x' once it translates: Wait for the approval, about two days, then send the request again. A 200 response means it's fixed.
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Aguarde a aprovação, cerca de dois dias segundo a página da Twilio, e envie a requisição novamente.',
  ],
  // stale: write '1l7mge3' once it translates: Trial accounts have no access to this feature
  'trial-account-restriction.title': ['1i9i8vt', 'A conta é uma conta de avaliação (Trial)'],
  // stale: write '1sypbhw' once it translates: Some features work only after an upgrade.
  'trial-account-restriction.explanation': [
    '1niufm1',
    'A Twilio só libera alguns recursos depois do upgrade da conta.',
  ],
  // stale: write 'ltfeil' once it translates: the person who pays for the account
  'trial-account-restriction.who': ['f83iev', 'quem paga pela conta'],
  // missing. English: The message is known from reports of 2026. Twilio's page of 20003 doesn't mention trial accounts.
  'trial-account-restriction.note': ['1sr3lyt', ''],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Faça o upgrade da conta no Console ou deixe esse recurso de fora.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'trial-account-restriction.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'authorization-header-missing.title': ['1r1ns38', 'Nenhuma credencial chegou à Twilio'],
  // stale: write 'won41r' once it translates: A proxy, a redirect or an empty setting removed the `Authorization` header.
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Um proxy, um redirecionamento ou uma configuração vazia removeu o cabeçalho `Authorization` no caminho.',
  ],
  // stale: write 'c7r29n' once it translates: the team that runs the app or its proxy
  'authorization-header-missing.who': ['lze54l', 'quem opera o aplicativo ou o proxy dele'],
  // stale: write '1rlm8p9' once it translates: Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Registre no log, no processo que envia a requisição, se ela tem um cabeçalho `Authorization`: sim ou não, não o valor.',
  ],
  // stale: write '1blnft5' once it translates: Check that the variables are set where the app runs, if it has none.
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Se ela não tem, verifique se as variáveis estão definidas onde o código é executado.',
  ],
  // stale: write '3fj575' once it translates: Send the request without the proxy and without following redirects, if it has one.
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Se ela tem um, envie-a uma vez sem o proxy e sem seguir redirecionamentos, para descobrir o que o remove.',
  ],
  // stale: write 'm36xbx' once it translates: Send the request again. A 200 response means it's fixed; another message means the header arrives.
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Envie a requisição novamente. Outra mensagem, ou `HTTP 200`, mostra que o cabeçalho chega.',
  ],
  'rotated-token.title': ['1a5tz1g', 'O Auth Token foi substituído'],
  // stale: write '123t79t' once it translates: The earlier token stops at once for the REST API, in every place that still has it.
  'rotated-token.explanation': [
    '1t28czd',
    'Promover um token secundário encerra imediatamente o token anterior para a API REST. Todo lugar que ainda o usa falha a partir desse momento.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'rotated-token.who': ['hsc510', 'alguém autorizado a ver o Auth Token e quem implanta os aplicativos'],
  // stale: write '14zsxfh' once it translates: Set the new token in every app, job and CLI profile of this account, and restart them.
  'rotated-token.steps.set': [
    '1daqmwc',
    'Defina o novo token em cada aplicativo, job e perfil da CLI que usa esta conta e reinicie-os.',
  ],
  // stale: write '1rnfph1' once it translates: Set it for the validation of `X-Twilio-Signature` too: signatures always use the primary token.
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Defina-o também para a validação de `X-Twilio-Signature`: as assinaturas são sempre criadas com o token primário.',
  ],
  // stale: write '1bl9kqo' once it translates: Send the request again. A 200 response, and a webhook that is accepted, mean it's fixed.
  'rotated-token.steps.check': ['1jpey7t', 'Envie a requisição novamente e verifique se o próximo webhook é aceito.'],
  // stale: write '1re38nt' once it translates: This key can't manage API keys or Auth Tokens
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'Esta chave não pode gerenciar chaves de API nem Auth Tokens'],
  // stale: write 'c2va3p' once it translates: That takes Account SID and Auth Token. A Main key can manage API keys as well.
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'As chaves de API e os Auth Tokens são gerenciados com Account SID + Auth Token; as chaves de API, também com uma chave Main. Uma chave Restricted pode gerenciar chaves em `iam.twilio.com/v1/Keys`, com a permissão correspondente.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'alguém autorizado a gerenciar chaves de API no Console'],
  // stale: write '4enotp' once it translates: Check the URL that failed. If it contains none of `/Keys`, `/SigningKeys` and `/AuthTokens`, this isn't the cause.
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Verifique se o endereço contém `/Keys`, `/SigningKeys` ou `/AuthTokens`.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Envie a requisição novamente. `HTTP 200` ou `201` mostra que funcionou.',
  ],
  // stale: write 'wiq8jp' once it translates: Use Account SID and Auth Token
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Usar Account SID + Auth Token'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenha o Auth Token no servidor e use-o somente nesta chamada.',
  ],
  // stale: write '1hhe5fp' once it translates: Use a Main key, if your Console offers one
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Usar uma chave Main, se o seu Console oferece uma'],
  // stale: write 'vsobcu' once it translates: Create an API key of the type **Main**.
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['633bjq', 'Escolha **Create API key** e o tipo **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Chamar `https://iam.twilio.com/v1/Keys` com uma chave Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Dê à chave a permissão `/twilio/iam/api-keys/*`.',
  ],
  // stale: write '1ibaaiz' once it translates: The URL names another account
  'path-account-not-owner.title': ['1nvixb2', 'O endereço indica outra conta'],
  // stale: write '19uydd6' once it translates: Credentials reach their own account. Only the parent account's Auth Token also reaches subaccounts.
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'As credenciais dão acesso à própria conta. Account SID + Auth Token da conta principal também dão acesso às subcontas; uma subconta não tem acesso à conta principal nem às outras subcontas.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-not-owner.who': ['c6ep0f', 'quem escreve o código'],
  // stale: write 'e43c75' once it translates: Compare the `AC…` in the URL with the account that owns the credentials.
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Compare o `AC…` do endereço com a conta à qual as credenciais pertencem.',
  ],
  // stale: write 'pe8yj4' once it translates: Use the credentials of the account in the URL, or correct the URL.
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Use as credenciais da conta indicada no endereço ou corrija o endereço.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'path-account-not-owner.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  'stale-cli-profile.title': ['1kcsmjk', 'A CLI usa outro perfil'],
  // stale: write '4s2sbp' once it translates: The CLI signs in with its active profile, a Standard key. Such a key can't manage accounts or keys.
  'stale-cli-profile.explanation': [
    '1walpms',
    'A CLI da Twilio usa o perfil ativo, a menos que você indique outro ou defina variáveis de ambiente. Um perfil contém uma chave Standard, por isso os comandos de contas e de chaves falham com ele.',
  ],
  // stale: write '1ahxo9f' once it translates: the person who runs the command
  'stale-cli-profile.who': ['yyt0b1', 'quem executa o comando'],
  // stale: write 'wrzlfy' once it translates: Run this to see which profile is active, and choose another one with `twilio profiles:use`.
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Execute isto e verifique qual perfil está ativo.'],
  // stale: write '2tvdee' once it translates: Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Execute `twilio login` para criar um novo perfil ou defina `TWILIO_ACCOUNT_SID` e `TWILIO_AUTH_TOKEN` para os comandos de contas e de chaves.',
  ],
  // stale: write '1w6prer' once it translates: Run the command again. No 20003 means it's fixed.
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Execute novamente o comando que falha. Uma resposta sem 20003 mostra que funcionou.',
  ],
  // stale: write 'whuare' once it translates: A parent account's key can't reach subaccounts
  'main-key-on-subaccount-resource.title': ['ksg891', 'Uma chave da conta principal não dá acesso às subcontas'],
  // stale: write '1gwv2u8' once it translates: This holds for Main keys too, although they can list and create subaccounts.
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Isso também vale para as chaves Main, embora elas possam listar e criar subcontas.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'main-key-on-subaccount-resource.who': ['122agqy', 'alguém autorizado a gerenciar chaves de API na subconta'],
  // missing. English: Twilio's CLI guide still says the opposite for Main keys. The newest page and two threads say they are rejected.
  'main-key-on-subaccount-resource.note': ['cx655a', ''],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  // stale: write 'nl3lt5' once it translates: Use a key of the subaccount
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', 'Usar uma chave da subconta'],
  // stale: write '1lf3vys' once it translates: Switch to the subaccount in the Console and create the key there.
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Mude para a subconta no Console e crie a chave ali.',
  ],
  // stale: write '1w5q156' once it translates: Use the parent's Account SID and Auth Token
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Usar Account SID + Auth Token da conta principal',
  ],
  // stale: write 'smj0an' once it translates: Keep the subaccount's `AC…` in the URL.
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Mantenha o `AC…` da subconta no endereço.',
  ],
  'region-mismatch.title': ['1soprj7', 'As credenciais pertencem a outra Region'],
  // stale: write '1hvwblh' once it translates: Auth Tokens and API keys work in one Region. A host without a Region means US1.
  'region-mismatch.explanation': [
    'u2xu1e',
    'Os Auth Tokens e as chaves de API são válidos em uma só Region. Um host sem Region significa US1. As chaves Restricted só funcionam em US1.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'region-mismatch.who': ['vx1syi', 'quem implanta o aplicativo'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Encontre a Region das credenciais: esta página mostra uma Region por vez.',
  ],
  // stale: write 'vayrav' once it translates: Set both `TWILIO_REGION` and `TWILIO_EDGE`, such as `ie1` and `dublin`, or use credentials of US1. Restricted keys work in US1 only.
  'region-mismatch.steps.set': [
    'mevm2c',
    'Defina tanto `TWILIO_REGION` quanto `TWILIO_EDGE`, por exemplo `ie1` e `dublin`, ou use credenciais criadas para US1.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'region-mismatch.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  // stale: write 'm4gjn3' once it translates: The URL has no valid Account SID
  'path-account-null-or-undefined.title': ['3xvo5r', 'O endereço não contém um Account SID válido'],
  // stale: write '1itunpu' once it translates: A variable was empty or wrong when your code built the URL.
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'A parte depois de `/Accounts/` está vazia, é `null`, está cortada ou não é um Account SID; portanto, uma variável estava vazia ou incorreta quando o endereço foi montado.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-null-or-undefined.who': ['c6ep0f', 'quem escreve o código'],
  // stale: write '1c4p96q' once it translates: Log the URL of the failing request and read what comes after `/Accounts/`: `AC` and 32 characters.
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Registre no log o endereço da requisição que falha e verifique a parte depois de `/Accounts/`: `AC` e 32 caracteres.',
  ],
  // stale: write '1a76tt0' once it translates: Set the variable that holds the Account SID where the app runs.
  'path-account-null-or-undefined.steps.set': ['imry48', 'Defina a variável que falta e reinicie.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Os dois valores estão trocados ou são iguais'],
  // stale: write '65v6e6' once it translates: The SID comes first, as the username. The token or secret comes second.
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'O SID vem primeiro, como nome de usuário; o token ou o segredo, em segundo lugar, como senha.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'same-value-for-username-and-password.who': ['c6ep0f', 'quem escreve o código'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Verifique a ordem dos argumentos.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'O cabeçalho `Authorization` tem a forma errada'],
  // stale: write 'isola8' once it translates: It needs the word `Basic`, one space, and `username:password` in base64.
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Uma requisição escrita à mão precisa da palavra `Basic`, de um espaço e da forma base64 de `username:password`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'authorization-header-malformed.who': ['c6ep0f', 'quem escreve o código'],
  // stale: write '1b7ephx' once it translates: Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct its parts.
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Deixe o cliente HTTP montar o cabeçalho (`auth` na maioria dos clientes, `-u` no `curl`) ou corrija as três partes.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Uma política da conta recusa a requisição'],
  // stale: write '5c9ovv' once it translates: Twilio doesn't say which policy. Reported for creating keys at the older URL, and for accounts on hold.
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'A Twilio não diz qual política. Relatado na criação de chaves no endereço antigo e em contas retidas.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'o proprietário da conta'],
  // stale: write 'ld2pji' once it translates: Create keys at `https://iam.twilio.com/v1/Keys`.
  'account-policy-refusal.steps.new-address': ['lkjddt', 'Use `https://iam.twilio.com/v1/Keys` para criar uma chave.'],
  // stale: write '3xgqma' once it translates: Look for a notice in the Console. If there is none, send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Em qualquer outro caso, procure avisos no Console e envie ao suporte da Twilio o que **Copiar para um ticket** fornece.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Envie a requisição novamente. `HTTP 200` ou `201` mostra que funcionou.',
  ],
  // stale: write '1fidmlx' once it translates: The OAuth access token expired or is wrong
  'oauth-token-expired.title': ['10c10ix', 'O token de acesso OAuth expirou ou não é válido'],
  'oauth-token-expired.explanation': ['16laf22', 'Isso se aplica somente a `Authorization: Bearer`.'],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'oauth-token-expired.who': ['vx1syi', 'quem implanta o aplicativo'],
  'oauth-token-expired.steps.fetch': ['1f618v6', 'Solicite um novo token em `https://oauth.twilio.com/v2/token`.'],
  // stale: write '1rysmb' once it translates: Compare client ID, client secret and lifetime with the OAuth app in the Console.
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Compare o ID do cliente, o segredo do cliente e o tempo de validade com o aplicativo OAuth no Console.',
  ],
  // stale: write 's6zopm' once it translates: Send the request with the new token. A 200 response means it's fixed.
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Envie a requisição com o novo token. `HTTP 200` mostra que funcionou.',
  ],
  // missing. English: The JWT was signed with the Auth Token
  'jwt-signed-with-auth-token.title': ['1eopgkw', ''],
  // missing. English: Access Tokens need the secret of an API key. Twilio rejects a token signed with anything else.
  'jwt-signed-with-auth-token.explanation': ['10s23cs', ''],
  // missing. English: the team that runs the token server
  'jwt-signed-with-auth-token.who': ['m5bwwv', ''],
  // missing. English: Create a **Standard** API key in the account of the token.
  'jwt-signed-with-auth-token.steps.make-key': ['f2on6o', ''],
  // missing. English: Set its SID and secret on the token server, and pass them where the Auth Token was.
  'jwt-signed-with-auth-token.steps.set-key': ['niynek', ''],
  // missing. English: Create a new token and send the request again. A 200 response means it's fixed.
  'jwt-signed-with-auth-token.steps.check': ['501g4l', ''],
  'account-suspended.title': ['1et73w5', 'A conta está suspensa ou encerrada'],
  // stale: write '1om5yk4' once it translates: A suspended account gets the same `Authenticate` as wrong credentials.
  'account-suspended.explanation': [
    '13op9qi',
    'As páginas da Twilio mencionam 20003 e 20403 para este caso. Não se sabe qual deles é enviado hoje.',
  ],
  'account-suspended.who': ['15u9ldk', 'o proprietário da conta'],
  // stale: write '1iym7py' once it translates: Open the Console in this account and look for a banner, and at the balance.
  'account-suspended.steps.look': ['1tt2k6u', 'Abra o Console e procure um aviso sobre a conta.'],
  // stale: write 'l99gae' once it translates: Settle the bill, or ask Twilio Support why the account is suspended.
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Se todas as credenciais da conta falham, regularize a cobrança ou consulte o suporte da Twilio.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'account-suspended.steps.check': ['a9efg5', 'Envie a requisição novamente. `HTTP 200` mostra que funcionou.'],
  // stale: write '1g52j95' once it translates: Organization APIs accept only OAuth apps of the organization
  'organization-api-needs-oauth.title': ['1r62zp5', 'As APIs Organization só aceitam aplicativos OAuth da organização'],
  // stale: write '1whn3zj' once it translates: A URL with `/Organizations/` rejects Account SIDs, API keys, and tokens of an account's own OAuth app.
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Um endereço com `/Organizations/` recusa qualquer Account SID e qualquer chave de API, e também os tokens de um aplicativo OAuth da própria conta.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'o administrador da organização'],
  // stale: write 'vs3ly6' once it translates: Create an organization OAuth app and use its token.
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Crie um aplicativo OAuth da organização e use o token dele.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Envie a requisição novamente. `HTTP 200` mostra que funcionou.',
  ],
  // stale: write 'v0t6gr' once it translates: Wrong or missing credentials
  'groups.value.title': ['1ntpxab', 'O valor'],
  // stale: write '1gcgbmx' once it translates: Key type not allowed
  'groups.key-type.title': ['1x22lsh', 'O tipo de chave'],
  // stale: write '4xm4by' once it translates: Different account or Region
  'groups.account.title': ['1yo79zs', 'A conta ou a Region'],
  // stale: write 'rd4c41' once it translates: Auth header or client setup
  'groups.sending.title': ['1v547hr', 'Como as credenciais foram enviadas'],
  // stale: write '4d1m3' once it translates: Account restricted
  'groups.held-back.title': ['xc3dti', 'A Twilio restringe a conta'],
  // stale: write '1a2ag36' once it translates: The credentials are right. Another key or token changes nothing.
  'groups.held-back.intro': ['vc4pun', 'As credenciais estão corretas; outra chave ou outro token não muda nada.'],
  // stale: write 'w70r9v' once it translates: A Restricted key lacks a permission. The message names it.
  'lookalikes.70051': ['sdy999', 'Falta uma permissão a uma chave Restricted. A mensagem indica a permissão.'],
  // stale: write 'ej3dtz' once it translates: Test credentials don't work with this resource. Twilio's page also lists it under 20003.
  'lookalikes.20008': [
    '1r7ayy7',
    'Credenciais de teste em um recurso que não as aceita, com HTTP 403 nos relatos. A página da Twilio também inclui este caso em 20003.',
  ],
  // stale: write '4cm3g7' once it translates: A client SDK refuses its Access Token (20101 to 20107).
  'lookalikes.20101': [
    'brq1q',
    'Um SDK de cliente recusa o Access Token dele (20101 a 20107). Uma chave Restricted não pode assinar um.',
  ],
  'lookalikes.20404': ['27f9nr', 'O recurso pertence a uma subconta ou o SID dele está incorreto.'],
};
