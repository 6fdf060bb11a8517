import type { EntryOverlay } from '../../i18n/types.ts';

/** The French texts of error 20003. */
export const overlay: EntryOverlay = {
  // stale: write 'zqye22' once it translates: Twilio rejected these credentials
  title: ['cgtxf2', 'Twilio a refusé d’authentifier cette requête'],
  // stale: write '7vrllj' once it translates: They may be wrong, not allowed for this request, or the account may be restricted.
  summary: [
    '18pepnl',
    '20003 a trois significations : les identifiants ne sont pas valides, ils sont valides mais pas autorisés pour cette requête, ou Twilio restreint le compte. Le code seul ne dit pas laquelle s’applique.',
  ],
  // stale: write '2wtil9' once it translates: Paste Twilio's error message to narrow this down.
  messageHint: [
    'l5tuqv',
    '`Authenticate` et `Authentication Error - invalid username` laissent la cause ouverte ; d’autres messages la nomment.',
  ],
  // stale: write '1ai9fyg' once it translates: The Auth Token doesn't match the Account SID
  'wrong-sid-or-token.title': ['1xcniqx', 'L’Account SID et l’Auth Token ne correspondent pas'],
  // stale: write '1mfj6f7' once it translates: The token belongs to another account, lost a character in copying, or is the secret of an API key.
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Chaque compte et chaque sous-compte a son propre Auth Token. Un token d’un autre compte, un token des identifiants de test ou un token auquel il manque un caractère perdu à la copie est refusé.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'wrong-sid-or-token.who': ['3awsz1', 'une personne autorisée à voir l’Auth Token'],
  // stale: write '1u4gs1' once it translates: Open the account that owns the Account SID, copy its live Auth Token and set it as `TWILIO_AUTH_TOKEN` where the app runs.
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Copiez de nouveau l’Auth Token des identifiants Live et définissez `TWILIO_AUTH_TOKEN` là où l’application s’exécute.',
  ],
  // stale: write '2kw9yn' once it translates: Run **Check credentials** there. `HTTP 200` means it's fixed.
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Redémarrez l’application et renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
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
    'Les clés Standard et Restricted ne peuvent pas appeler l’API Accounts',
  ],
  // stale: write '18l151t' once it translates: Even with the right secret, these key types can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Ces deux types de clé sont limités à dessein. Une requête vers `/2010-04-01/Accounts.json` ou `/2010-04-01/Accounts/{AccountSid}.json` est refusée avec 20003, même si la clé et son secret sont corrects.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'une personne autorisée à gérer les clés API dans la Console, ou la personne qui déploie l’application',
  ],
  // stale: write '1nolo7u' once it translates: Check the URL that failed. If it doesn't end in `/Accounts.json` or `/Accounts/AC….json`, this isn't the cause.
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Regardez l’adresse qui a échoué. Si elle se termine par `/Accounts.json` ou par `/Accounts/AC….json`, continuez. Si elle se termine autrement, par exemple par `/Messages.json`, ce n’est pas la cause.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  // stale: write '1ud4ac6' once it translates: Use a Main API key for this call
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'Utiliser une clé API Main pour cet appel'],
  // stale: write '1qhuxvb' once it translates: Create an API key of the type **Main**. If your Console offers no Main, take another way.
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Ouvrez la page des clés API, puis choisissez **Create API key** et le type **Main**. Les instructions de Twilio pour la nouvelle Console ne mentionnent que Standard et Restricted ; si la vôtre ne propose pas Main, choisissez une autre solution.',
  ],
  // stale: write '8x25nk' once it translates: Use Account SID and Auth Token for this call
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    'y5kjld',
    'Utiliser Account SID + Auth Token pour cet appel',
  ],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Gardez l’Auth Token sur le serveur et utilisez-le uniquement pour cet appel.',
  ],
  // stale: write 'vpbi9v' once it translates: Call something else, if you only test the connection
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Appeler autre chose, si l’appel ne sert qu’à tester la connexion',
  ],
  // stale: write '11taw8x' once it translates: Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Restricted key needs `/twilio/messaging/messages/list` for it.
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Appelez `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Une clé Standard peut le faire sans droits plus étendus ; une clé Restricted a besoin de `/twilio/messaging/messages/list`.',
  ],
  // stale: write '14j9kr' once it translates: The API key and its secret don't match
  'secret-does-not-match-username.title': ['g6n4ri', 'La clé et son secret ne forment pas une paire valide'],
  // stale: write 'u0pn0g' once it translates: A secret belongs to one `SK…` SID. The Auth Token, or the secret of another key, is rejected.
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'Le secret d’une clé API appartient à un seul SID `SK…` et ne fonctionne pas avec un nom d’utilisateur `AC…`. Il est affiché une seule fois, à la création de la clé, et ne peut plus être consulté ensuite.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'secret-does-not-match-username.who': ['vx1syi', 'la personne qui déploie l’application'],
  // stale: write '15vzw22' once it translates: Set SID and secret again from where you stored them together. A lost secret can't be read again: create a new key and replace both.
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Redéfinissez le SID et le secret à partir de l’endroit où ils ont été enregistrés ensemble. Si le secret est perdu, créez une nouvelle clé et remplacez les deux valeurs.',
  ],
  // stale: write '1k2tn02' once it translates: Run **Check credentials** where the app runs. `HTTP 200`, or `70051` with a missing permission, means it's fixed.
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Exécutez **Vérifier les identifiants**. `HTTP 200`, ou `70051` avec une autorisation manquante, indique que la paire est correcte.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` demande le secret ; celui-ci n’apparaît ni dans la ligne de commande ni dans la sortie. Sous Windows, exécutez la commande dans Git Bash ou WSL. Ne l’exécutez pas dans une tâche CI ni là où le terminal est enregistré. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Les deux valeurs sont correctes.'],
  'secret-does-not-match-username.steps.check.results.1': [
    '7sipci',
    'Les deux valeurs sont correctes, il manque une autorisation.',
  ],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Autre texte : Le compte ou la clé est introuvable, ou appartient à un autre compte.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'secret-does-not-match-username.steps.check.results.3': [
    'x1rdcq',
    'Une valeur, le compte ou la Region est incorrect.',
  ],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    'Autre texte : le texte nomme le groupe à ouvrir.',
  ],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Pas de connexion.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'La variable est vide ici.'],
  // missing. English: The variable is empty here.
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1htiouw' once it translates: The API key SID is used as the Account SID
  'api-key-used-as-account-sid.title': ['di6hl5', 'Le SID de la clé API se trouve à la place de l’Account SID'],
  // stale: write '737zag' once it translates: The URL must name the account (`AC…`), even when an API key (`SK…`) signs in.
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'L’adresse indique `/Accounts/SK…`. La requête utilise une clé API, mais le compte dans l’adresse reste le SID `AC…`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'api-key-used-as-account-sid.who': ['c6ep0f', 'la personne qui écrit le code'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Transmettez l’Account SID en plus de la clé.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'api-key-used-as-account-sid.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'La clé API a été supprimée ou appartient à un autre endroit'],
  // stale: write '10eyhuu' once it translates: A deleted key stops at once. A key of another account or Region looks the same.
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Une clé supprimée cesse aussitôt de fonctionner, et avec elle chaque Access Token qu’elle a signé. Une clé d’un autre compte ou sous-compte ne s’en distingue pas de l’extérieur.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'deleted-or-unknown-key.who': ['1omvpwm', 'une personne autorisée à gérer les clés API dans la Console'],
  // stale: write 'kh7h8b' once it translates: Search for the `SK…` SID in the account and Region that the request calls.
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Cherchez le SID sur cette page, puis sur celle du compte parent et des autres Regions.',
  ],
  // stale: write '67ta5u' once it translates: Create a key of the same type if it isn't listed. Replace SID and secret everywhere, and restart.
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Si le SID ne figure nulle part, créez une clé du même type, remplacez partout le SID et le secret, puis redémarrez.',
  ],
  // stale: write '145p5x3' once it translates: Run **Check credentials**. `HTTP 200` means it's fixed.
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Exécutez **Vérifier les identifiants**. `HTTP 200` indique que la nouvelle paire fonctionne.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` demande le secret ; celui-ci n’apparaît ni dans la ligne de commande ni dans la sortie. Sous Windows, exécutez la commande dans Git Bash ou WSL. Ne l’exécutez pas dans une tâche CI ni là où le terminal est enregistré. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Les deux valeurs sont correctes.'],
  'deleted-or-unknown-key.steps.check.results.1': [
    '7sipci',
    'Les deux valeurs sont correctes, il manque une autorisation.',
  ],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Autre texte : Le compte ou la clé est introuvable, ou appartient à un autre compte.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Une valeur, le compte ou la Region est incorrect.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'deleted-or-unknown-key.steps.check.results.4': ['1396own', 'Autre texte : le texte nomme le groupe à ouvrir.'],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Pas de connexion.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'La variable est vide ici.'],
  // missing. English: The variable is empty here.
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1ksa3a2' once it translates: Environment variables are empty
  'credentials-not-loaded.title': ['e3zzyd', 'Les variables sont vides là où le code s’exécute'],
  // stale: write '1hkjri4' once it translates: The values are set in one place and read in another: an unloaded `.env` file, a container or CI job without the secret.
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Les valeurs sont définies à un endroit et lues à un autre : un fichier `.env` qui n’est pas chargé, un conteneur ou une tâche CI sans le secret.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'credentials-not-loaded.who': ['vx1syi', 'la personne qui déploie l’application'],
  // stale: write 'ww9rgl' once it translates: Print the length of each variable in the failing process, never its value. A SID has 34 characters, a token or secret 32.
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Affichez, dans le processus qui échoue, si chaque variable est définie et quelle est sa longueur, jamais sa valeur : 34 caractères pour un SID, 32 pour un token ou un secret.',
  ],
  // stale: write 'czzoge' once it translates: Set what is missing where the app runs.
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Définissez ce qui manque dans cet environnement et redémarrez.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'credentials-not-loaded.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  // stale: write '1rqxs2m' once it translates: A value has extra or missing characters
  'extra-characters-in-credential.title': ['a8o0hc', 'La valeur contient des caractères en trop'],
  // stale: write 'w71zh3' once it translates: A space, line break, quote, brace or literal `\n` around a value makes it another value.
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Un espace, une fin de ligne, des guillemets, des accolades ou un `\\n` littéral autour d’une valeur en font une autre valeur. Un caractère manquant aussi.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'extra-characters-in-credential.who': ['vx1syi', 'la personne qui déploie l’application'],
  // stale: write '1kerr7y' once it translates: Run this where the app runs. `0` means that the value isn't clean.
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Exécutez ceci là où l’application s’exécute. `0` signifie que la valeur n’a pas la bonne forme.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Vérifier la forme des valeurs'],
  // stale: write '678k5g' once it translates: Prints `1` for each value that has the right form and `0` for one that hasn't, and nothing of the value.
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Affiche `1` pour chaque valeur qui a la bonne forme, `0` pour chaque valeur qui ne l’a pas, et rien de la valeur elle-même.',
  ],
  // stale: write '1dv717e' once it translates: Set the value again without quotes, spaces and a line break at its end.
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Redéfinissez la valeur sans guillemets ni fins de ligne. Dans un coffre de secrets, collez-la sans le saut de ligne final.',
  ],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Redémarrez et renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  // stale: write '1ev8cni' once it translates: The username is neither an Account SID nor an API key SID
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'Le nom d’utilisateur n’est ni un Account SID ni le SID d’une clé API',
  ],
  // stale: write '1nfb2h' once it translates: Only `AC…` and `SK…` work as username. Any other SID or name is rejected.
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Seuls `AC…` et `SK…` permettent d’authentifier une requête. Tout autre SID, ou un nom que vous avez choisi, est refusé.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'username-not-a-live-credential.who': ['vx1syi', 'la personne qui déploie l’application'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Remplacez le nom d’utilisateur par votre Account SID ou par le SID de votre clé API. Gardez l’autre SID là où la requête nomme la ressource.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  // stale: write '1cxl7oc' once it translates: The primary compliance profile isn't approved
  'compliance-profile-not-approved.title': ['t5nbno', 'Le profil de conformité principal n’est pas approuvé'],
  // stale: write 'jdrmc2' once it translates: Twilio wants an approved primary profile in Trust Hub before this account can go on.
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'Twilio exige un profil principal approuvé dans Trust Hub avant que ce compte puisse continuer.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'le propriétaire du compte'],
  // stale: write '128w64m' once it translates: Complete the primary profile and submit it.
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Complétez-le et soumettez-le.'],
  // stale: write '5dm74x' once it translates: Wait for the approval, about two days, then send the request again. A 200 response means it's fixed.
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Attendez l’approbation, environ deux jours d’après la page de Twilio, puis renvoyez la requête.',
  ],
  // stale: write '1l7mge3' once it translates: Trial accounts have no access to this feature
  'trial-account-restriction.title': ['1i9i8vt', 'Le compte est un compte d’essai (Trial)'],
  // stale: write '1sypbhw' once it translates: Some features work only after an upgrade.
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio n’ouvre certaines fonctionnalités qu’après la mise à niveau du compte.',
  ],
  // stale: write 'ltfeil' once it translates: the person who pays for the account
  'trial-account-restriction.who': ['f83iev', 'la personne qui paie le compte'],
  // missing. English: The message is known from reports of 2026. Twilio's page of 20003 doesn't mention trial accounts.
  'trial-account-restriction.note': ['1sr3lyt', ''],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Mettez le compte à niveau dans la Console, ou renoncez à la fonctionnalité.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'trial-account-restriction.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'authorization-header-missing.title': ['1r1ns38', 'Aucun identifiant n’est parvenu à Twilio'],
  // stale: write 'won41r' once it translates: A proxy, a redirect or an empty setting removed the `Authorization` header.
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Un proxy, une redirection ou un paramètre vide a supprimé l’en-tête `Authorization` en chemin.',
  ],
  // stale: write 'c7r29n' once it translates: the team that runs the app or its proxy
  'authorization-header-missing.who': ['lze54l', 'la personne qui exploite l’application ou son proxy'],
  // stale: write '1rlm8p9' once it translates: Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Journalisez, dans le processus qui envoie la requête, si celle-ci a un en-tête `Authorization` : oui ou non, pas sa valeur.',
  ],
  // stale: write '1blnft5' once it translates: Check that the variables are set where the app runs, if it has none.
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Si elle n’en a pas, vérifiez que les variables sont définies là où le code s’exécute.',
  ],
  // stale: write '3fj575' once it translates: Send the request without the proxy and without following redirects, if it has one.
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Si elle en a un, envoyez-la une fois sans le proxy et sans suivre les redirections, pour trouver ce qui le supprime.',
  ],
  // stale: write 'm36xbx' once it translates: Send the request again. A 200 response means it's fixed; another message means the header arrives.
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Renvoyez la requête. Un autre message, ou `HTTP 200`, indique que l’en-tête arrive.',
  ],
  'rotated-token.title': ['1a5tz1g', 'L’Auth Token a été remplacé'],
  // stale: write '123t79t' once it translates: The earlier token stops at once for the REST API, in every place that still has it.
  'rotated-token.explanation': [
    '1t28czd',
    'Promouvoir un token secondaire met aussitôt fin au token précédent pour l’API REST. Tout ce qui utilise encore l’ancien échoue à partir de ce moment.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'rotated-token.who': [
    'hsc510',
    'une personne autorisée à voir l’Auth Token, et la personne qui déploie les applications',
  ],
  // stale: write '14zsxfh' once it translates: Set the new token in every app, job and CLI profile of this account, and restart them.
  'rotated-token.steps.set': [
    '1daqmwc',
    'Définissez le nouveau token dans chaque application, tâche et profil CLI qui utilise ce compte, et redémarrez-les.',
  ],
  // stale: write '1rnfph1' once it translates: Set it for the validation of `X-Twilio-Signature` too: signatures always use the primary token.
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Définissez-le aussi pour la validation de `X-Twilio-Signature` : les signatures sont toujours créées avec le token principal.',
  ],
  // stale: write '1bl9kqo' once it translates: Send the request again. A 200 response, and a webhook that is accepted, mean it's fixed.
  'rotated-token.steps.check': ['1jpey7t', 'Renvoyez la requête et vérifiez que le prochain webhook est accepté.'],
  // stale: write '1re38nt' once it translates: This key can't manage API keys or Auth Tokens
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'Cette clé ne peut gérer ni clés API ni Auth Tokens'],
  // stale: write 'c2va3p' once it translates: That takes Account SID and Auth Token. A Main key can manage API keys as well.
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'Les clés API et les Auth Tokens se gèrent avec Account SID + Auth Token, les clés API également avec une clé Main. Une clé Restricted peut gérer des clés sur `iam.twilio.com/v1/Keys`, avec l’autorisation correspondante.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'une personne autorisée à gérer les clés API dans la Console'],
  // stale: write '4enotp' once it translates: Check the URL that failed. If it contains none of `/Keys`, `/SigningKeys` and `/AuthTokens`, this isn't the cause.
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Vérifiez que l’adresse contient `/Keys`, `/SigningKeys` ou `/AuthTokens`.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Renvoyez la requête. `HTTP 200` ou `201` indique que cela a fonctionné.',
  ],
  // stale: write 'wiq8jp' once it translates: Use Account SID and Auth Token
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Utiliser Account SID + Auth Token'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Gardez l’Auth Token sur le serveur et utilisez-le uniquement pour cet appel.',
  ],
  // stale: write '1hhe5fp' once it translates: Use a Main key, if your Console offers one
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Utiliser une clé Main, si votre Console en propose'],
  // stale: write 'vsobcu' once it translates: Create an API key of the type **Main**.
  'key-type-cannot-manage-keys.ways.main-key.steps.create': [
    '633bjq',
    'Choisissez **Create API key** et le type **Main**.',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Appeler `https://iam.twilio.com/v1/Keys` avec une clé Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Donnez à la clé l’autorisation `/twilio/iam/api-keys/*`.',
  ],
  // stale: write '1ibaaiz' once it translates: The URL names another account
  'path-account-not-owner.title': ['1nvixb2', 'L’adresse indique un autre compte'],
  // stale: write '19uydd6' once it translates: Credentials reach their own account. Only the parent account's Auth Token also reaches subaccounts.
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'Des identifiants donnent accès à leur propre compte. Account SID + Auth Token du compte parent donnent aussi accès aux sous-comptes ; un sous-compte n’a accès ni à son compte parent ni aux autres sous-comptes.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-not-owner.who': ['c6ep0f', 'la personne qui écrit le code'],
  // stale: write 'e43c75' once it translates: Compare the `AC…` in the URL with the account that owns the credentials.
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Comparez le `AC…` de l’adresse avec le compte auquel appartiennent les identifiants.',
  ],
  // stale: write 'pe8yj4' once it translates: Use the credentials of the account in the URL, or correct the URL.
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Utilisez les identifiants du compte indiqué dans l’adresse, ou corrigez l’adresse.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'path-account-not-owner.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'stale-cli-profile.title': ['1kcsmjk', 'La CLI utilise un autre profil'],
  // stale: write '4s2sbp' once it translates: The CLI signs in with its active profile, a Standard key. Such a key can't manage accounts or keys.
  'stale-cli-profile.explanation': [
    '1walpms',
    'La CLI Twilio utilise son profil actif, sauf si vous en indiquez un autre ou définissez des variables d’environnement. Un profil contient une clé Standard, si bien que les commandes sur les comptes et les clés échouent avec lui.',
  ],
  // stale: write '1ahxo9f' once it translates: the person who runs the command
  'stale-cli-profile.who': ['yyt0b1', 'la personne qui exécute la commande'],
  // stale: write 'wrzlfy' once it translates: Run this to see which profile is active, and choose another one with `twilio profiles:use`.
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Exécutez ceci et vérifiez quel profil est actif.'],
  // stale: write '2tvdee' once it translates: Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Exécutez `twilio login` pour créer un profil, ou définissez `TWILIO_ACCOUNT_SID` et `TWILIO_AUTH_TOKEN` pour les commandes sur les comptes et les clés.',
  ],
  // stale: write '1w6prer' once it translates: Run the command again. No 20003 means it's fixed.
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Exécutez de nouveau la commande qui échoue. Une réponse sans 20003 indique que cela a fonctionné.',
  ],
  // stale: write 'whuare' once it translates: A parent account's key can't reach subaccounts
  'main-key-on-subaccount-resource.title': ['ksg891', 'Une clé du compte parent ne donne pas accès aux sous-comptes'],
  // stale: write '1gwv2u8' once it translates: This holds for Main keys too, although they can list and create subaccounts.
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Cela vaut aussi pour les clés Main, même si elles peuvent lister et créer des sous-comptes.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'main-key-on-subaccount-resource.who': ['122agqy', 'une personne autorisée à gérer les clés API dans le sous-compte'],
  // missing. English: Twilio's CLI guide still says the opposite for Main keys. The newest page and two threads say they are rejected.
  'main-key-on-subaccount-resource.note': ['cx655a', ''],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  // stale: write 'nl3lt5' once it translates: Use a key of the subaccount
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', 'Utiliser une clé du sous-compte'],
  // stale: write '1lf3vys' once it translates: Switch to the subaccount in the Console and create the key there.
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Passez au sous-compte dans la Console et créez-y la clé.',
  ],
  // stale: write '1w5q156' once it translates: Use the parent's Account SID and Auth Token
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Utiliser Account SID + Auth Token du compte parent',
  ],
  // stale: write 'smj0an' once it translates: Keep the subaccount's `AC…` in the URL.
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Gardez le `AC…` du sous-compte dans l’adresse.',
  ],
  'region-mismatch.title': ['1soprj7', 'Les identifiants appartiennent à une autre Region'],
  // stale: write '1hvwblh' once it translates: Auth Tokens and API keys work in one Region. A host without a Region means US1.
  'region-mismatch.explanation': [
    'u2xu1e',
    'Les Auth Tokens et les clés API sont valides dans une seule Region. Un hôte sans Region désigne US1. Les clés Restricted ne fonctionnent que dans US1.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'region-mismatch.who': ['vx1syi', 'la personne qui déploie l’application'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Trouvez la Region des identifiants : cette page affiche une Region à la fois.',
  ],
  // stale: write 'vayrav' once it translates: Set both `TWILIO_REGION` and `TWILIO_EDGE`, such as `ie1` and `dublin`, or use credentials of US1. Restricted keys work in US1 only.
  'region-mismatch.steps.set': [
    'mevm2c',
    'Définissez à la fois `TWILIO_REGION` et `TWILIO_EDGE`, par exemple `ie1` et `dublin`, ou utilisez des identifiants créés pour US1.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'region-mismatch.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  // stale: write 'm4gjn3' once it translates: The URL has no valid Account SID
  'path-account-null-or-undefined.title': ['3xvo5r', 'L’adresse ne contient pas d’Account SID valide'],
  // stale: write '1itunpu' once it translates: A variable was empty or wrong when your code built the URL.
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'La partie après `/Accounts/` est vide, vaut `null`, est tronquée ou n’est pas un Account SID : une variable était donc vide ou incorrecte lors de la construction de l’adresse.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-null-or-undefined.who': ['c6ep0f', 'la personne qui écrit le code'],
  // stale: write '1c4p96q' once it translates: Log the URL of the failing request and read what comes after `/Accounts/`: `AC` and 32 characters.
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Journalisez l’adresse de la requête qui échoue et vérifiez la partie après `/Accounts/` : `AC` et 32 caractères.',
  ],
  // stale: write '1a76tt0' once it translates: Set the variable that holds the Account SID where the app runs.
  'path-account-null-or-undefined.steps.set': ['imry48', 'Définissez la variable manquante et redémarrez.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Les deux valeurs sont inversées ou identiques'],
  // stale: write '65v6e6' once it translates: The SID comes first, as the username. The token or secret comes second.
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'Le SID vient en premier, comme nom d’utilisateur ; le token ou le secret en second, comme mot de passe.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'same-value-for-username-and-password.who': ['c6ep0f', 'la personne qui écrit le code'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Vérifiez l’ordre des arguments.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'L’en-tête `Authorization` n’a pas la bonne forme'],
  // stale: write 'isola8' once it translates: It needs the word `Basic`, one space, and `username:password` in base64.
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Une requête écrite à la main a besoin du mot `Basic`, d’un espace et de la forme base64 de `username:password`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'authorization-header-malformed.who': ['c6ep0f', 'la personne qui écrit le code'],
  // stale: write '1b7ephx' once it translates: Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct its parts.
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Laissez le client HTTP construire l’en-tête (`auth` dans la plupart des clients, `-u` dans `curl`), ou corrigez les trois parties.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Une politique du compte refuse la requête'],
  // stale: write '5c9ovv' once it translates: Twilio doesn't say which policy. Reported for creating keys at the older URL, and for accounts on hold.
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'Twilio ne dit pas de quelle politique il s’agit. Signalé pour la création de clés à l’ancienne adresse et pour des comptes mis en attente.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'le propriétaire du compte'],
  // stale: write 'ld2pji' once it translates: Create keys at `https://iam.twilio.com/v1/Keys`.
  'account-policy-refusal.steps.new-address': [
    'lkjddt',
    'Utilisez `https://iam.twilio.com/v1/Keys` pour créer une clé.',
  ],
  // stale: write '3xgqma' once it translates: Look for a notice in the Console. If there is none, send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Dans tout autre cas, cherchez des avis dans la Console, puis envoyez au support de Twilio ce que **Copier pour un ticket** fournit.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Renvoyez la requête. `HTTP 200` ou `201` indique que cela a fonctionné.',
  ],
  // stale: write '1fidmlx' once it translates: The OAuth access token expired or is wrong
  'oauth-token-expired.title': ['10c10ix', 'Le token d’accès OAuth a expiré ou n’est pas valide'],
  'oauth-token-expired.explanation': ['16laf22', 'Cela concerne uniquement `Authorization: Bearer`.'],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'oauth-token-expired.who': ['vx1syi', 'la personne qui déploie l’application'],
  'oauth-token-expired.steps.fetch': ['1f618v6', 'Demandez un nouveau token à `https://oauth.twilio.com/v2/token`.'],
  // stale: write '1rysmb' once it translates: Compare client ID, client secret and lifetime with the OAuth app in the Console.
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Comparez l’identifiant client, le secret client et la durée de validité avec l’application OAuth dans la Console.',
  ],
  // stale: write 's6zopm' once it translates: Send the request with the new token. A 200 response means it's fixed.
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Envoyez la requête avec le nouveau token. `HTTP 200` indique que cela a fonctionné.',
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
  'account-suspended.title': ['1et73w5', 'Le compte est suspendu ou fermé'],
  // stale: write '1om5yk4' once it translates: A suspended account gets the same `Authenticate` as wrong credentials.
  'account-suspended.explanation': [
    '13op9qi',
    'Les pages de Twilio mentionnent 20003 et 20403 dans ce cas. On ne sait pas lequel est envoyé aujourd’hui.',
  ],
  'account-suspended.who': ['15u9ldk', 'le propriétaire du compte'],
  // stale: write '1iym7py' once it translates: Open the Console in this account and look for a banner, and at the balance.
  'account-suspended.steps.look': ['1tt2k6u', 'Ouvrez la Console et cherchez un avis concernant le compte.'],
  // stale: write 'l99gae' once it translates: Settle the bill, or ask Twilio Support why the account is suspended.
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Si tous les identifiants du compte échouent, réglez la facturation ou adressez-vous au support de Twilio.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'account-suspended.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  // stale: write '1g52j95' once it translates: Organization APIs accept only OAuth apps of the organization
  'organization-api-needs-oauth.title': [
    '1r62zp5',
    'Les API Organization n’acceptent que les applications OAuth de l’organisation',
  ],
  // stale: write '1whn3zj' once it translates: A URL with `/Organizations/` rejects Account SIDs, API keys, and tokens of an account's own OAuth app.
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Une adresse avec `/Organizations/` refuse tout Account SID et toute clé API, ainsi que les tokens d’une application OAuth propre à un compte.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'l’administrateur de l’organisation'],
  // stale: write 'vs3ly6' once it translates: Create an organization OAuth app and use its token.
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Créez une application OAuth de l’organisation et utilisez son token.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  // stale: write 'v0t6gr' once it translates: Wrong or missing credentials
  'groups.value.title': ['1ntpxab', 'La valeur'],
  // stale: write '1gcgbmx' once it translates: Key type not allowed
  'groups.key-type.title': ['1x22lsh', 'Le type de clé'],
  // stale: write '4xm4by' once it translates: Different account or Region
  'groups.account.title': ['1yo79zs', 'Le compte ou la Region'],
  // stale: write 'rd4c41' once it translates: Auth header or client setup
  'groups.sending.title': ['1v547hr', 'La manière dont les identifiants ont été envoyés'],
  // stale: write '4d1m3' once it translates: Account restricted
  'groups.held-back.title': ['xc3dti', 'Twilio restreint le compte'],
  // stale: write '1a2ag36' once it translates: The credentials are right. Another key or token changes nothing.
  'groups.held-back.intro': [
    'vc4pun',
    'Les identifiants sont corrects ; une autre clé ou un autre token n’y change rien.',
  ],
  // stale: write 'w70r9v' once it translates: A Restricted key lacks a permission. The message names it.
  'lookalikes.70051': ['sdy999', 'Il manque une autorisation à une clé Restricted. Le message nomme l’autorisation.'],
  // stale: write 'ej3dtz' once it translates: Test credentials don't work with this resource. Twilio's page also lists it under 20003.
  'lookalikes.20008': [
    '1r7ayy7',
    'Des identifiants de test sur une ressource qui ne les prend pas en charge, avec HTTP 403 dans les signalements. La page de Twilio mentionne aussi ce cas sous 20003.',
  ],
  // stale: write '4cm3g7' once it translates: A client SDK refuses its Access Token (20101 to 20107).
  'lookalikes.20101': [
    'brq1q',
    'Un SDK client refuse son Access Token (20101 à 20107). Une clé Restricted ne peut pas en signer.',
  ],
  'lookalikes.20404': ['27f9nr', 'La ressource appartient à un sous-compte, ou son SID est incorrect.'],
};
