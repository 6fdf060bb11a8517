import type { EntryOverlay } from '../../i18n/types.ts';

/** The French texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['zqye22', 'Twilio a refusé ces identifiants'],
  summary: ['z2xufg', 'Ils sont peut-être erronés ou non autorisés pour cette requête, ou le compte est restreint.'],
  messageHint: ['2wtil9', 'Collez le message d’erreur de Twilio pour préciser la cause.'],
  'wrong-sid-or-token.title': ['1ai9fyg', 'L’Auth Token ne correspond pas à l’Account SID'],
  'wrong-sid-or-token.explanation': [
    '1mfj6f7',
    'Le token appartient à un autre compte, a perdu un caractère à la copie, ou c’est le secret d’une clé API.',
  ],
  'wrong-sid-or-token.details': [
    '1g8qsew',
    'Chaque compte et sous-compte a son propre Auth Token, les identifiants de test en ont un autre, et chaque Region aussi.',
  ],
  'wrong-sid-or-token.who': ['18oeki2', 'un administrateur de la Console, ou l’équipe qui déploie l’application'],
  'wrong-sid-or-token.steps.copy': [
    '1jn69iz',
    'Copiez l’Auth Token de production du compte auquel appartient l’Account SID.',
  ],
  'wrong-sid-or-token.steps.set': ['j29s4e', 'Définissez-le comme `TWILIO_AUTH_TOKEN` là où l’application s’exécute.'],
  'wrong-sid-or-token.steps.check': [
    '2kw9yn',
    'Exécutez-y **Vérifier les identifiants**. `HTTP 200` confirme que c’est résolu.',
  ],
  'wrong-sid-or-token.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  'wrong-sid-or-token.steps.check.note': [
    'btt4kr',
    '`curl` demande le secret, qui n’entre donc pas dans l’historique du shell. Sous Windows, utilisez Git Bash ou WSL. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.check.results.0': ['2x414q', 'Les deux valeurs sont correctes.'],
  'wrong-sid-or-token.steps.check.results.1': [
    'll6iup',
    'Les deux valeurs sont correctes, mais il manque une autorisation.',
  ],
  'wrong-sid-or-token.steps.check.results.2': [
    '1328lb',
    'Avec un autre texte : la clé ou le compte est introuvable, ou la clé n’a aucune autorisation.',
  ],
  'wrong-sid-or-token.steps.check.results.3': [
    '1y3hzcs',
    'Une valeur, le compte ou la Region est incorrect, ou le compte est suspendu.',
  ],
  'wrong-sid-or-token.steps.check.results.4': ['9bdbrn', 'Avec un autre texte : il indique la cause.'],
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', 'Ce sont les identifiants de test.'],
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', 'Pas de connexion.'],
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', 'La variable est vide ici.'],
  'key-type-cannot-access-accounts.title': [
    '1i3a8c8',
    'Les clés Standard et Restricted n’ont pas accès à l’API Accounts',
  ],
  'key-type-cannot-access-accounts.explanation': [
    '18l151t',
    'Même avec le bon secret, ces types de clé ne peuvent appeler ni `/Accounts.json` ni `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.details': [
    '1asb29w',
    'L’article de Twilio montre ce cas avec `Authentication Error - invalid username`, des signalements plus récents avec `Authenticate`. Aucun des deux ne le prouve ni ne l’exclut. Pour une clé Restricted, cela repose sur l’article : aucun test publié n’a été trouvé.',
  ],
  'key-type-cannot-access-accounts.who': [
    '18oeki2',
    'un administrateur de la Console, ou l’équipe qui déploie l’application',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '1nolo7u',
    'Vérifiez l’URL qui a échoué. Si elle ne se termine pas par `/Accounts.json` ou `/Accounts/AC….json`, ce n’est pas la cause.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'key-type-cannot-access-accounts.wordings.standard.title': [
    '17pg2cm',
    'Les clés API Standard n’ont pas accès à l’API Accounts',
  ],
  'key-type-cannot-access-accounts.wordings.standard.explanation': [
    '1s19mxp',
    'Même avec le bon secret, ce type de clé ne peut appeler ni `/Accounts.json` ni `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.title': [
    'sevce',
    'Les clés API Restricted n’ont pas accès à l’API Accounts',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.explanation': [
    'rlblk7',
    'Aucune autorisation n’ouvre `/Accounts.json` ou `/Accounts/{AccountSid}.json` à ce type de clé.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1ud4ac6', 'Utiliser une clé API Main pour cet appel'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    'n0m37f',
    'Créez une clé API de type **Main**. Si votre Console ne propose pas Main, choisissez une autre solution.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    '8x25nk',
    'Utiliser l’Account SID et l’Auth Token pour cet appel',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Gardez l’Auth Token sur le serveur et utilisez-le uniquement pour cet appel.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    'vpbi9v',
    'Appeler autre chose, si vous testez seulement la connexion',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '11taw8x',
    'Appelez `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Une clé Restricted a besoin pour cela de `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['14j9kr', 'La clé API et son secret ne correspondent pas'],
  'secret-does-not-match-username.explanation': [
    'u0pn0g',
    'Un secret appartient à un seul SID `SK…`. L’Auth Token ou le secret d’une autre clé est refusé.',
  ],
  'secret-does-not-match-username.who': [
    '18oeki2',
    'un administrateur de la Console, ou l’équipe qui déploie l’application',
  ],
  'secret-does-not-match-username.steps.set': [
    '1225bme',
    'Redéfinissez le SID et le secret à partir de l’endroit où vous les avez enregistrés ensemble. Un secret perdu ne peut plus être affiché : créez une nouvelle clé et remplacez les deux valeurs.',
  ],
  'secret-does-not-match-username.steps.check': [
    '1k2tn02',
    'Exécutez **Vérifier les identifiants** là où l’application s’exécute. `HTTP 200`, ou `70051` avec une autorisation manquante, confirme que c’est résolu.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  'secret-does-not-match-username.steps.check.note': [
    'btt4kr',
    '`curl` demande le secret, qui n’entre donc pas dans l’historique du shell. Sous Windows, utilisez Git Bash ou WSL. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['2x414q', 'Les deux valeurs sont correctes.'],
  'secret-does-not-match-username.steps.check.results.1': [
    'll6iup',
    'Les deux valeurs sont correctes, mais il manque une autorisation.',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '1328lb',
    'Avec un autre texte : la clé ou le compte est introuvable, ou la clé n’a aucune autorisation.',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    '1y3hzcs',
    'Une valeur, le compte ou la Region est incorrect, ou le compte est suspendu.',
  ],
  'secret-does-not-match-username.steps.check.results.4': ['9bdbrn', 'Avec un autre texte : il indique la cause.'],
  'secret-does-not-match-username.steps.check.results.5': ['e1eoab', 'Ce sont les identifiants de test.'],
  'secret-does-not-match-username.steps.check.results.6': ['1ncd21s', 'Pas de connexion.'],
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', 'La variable est vide ici.'],
  'secret-does-not-match-username.wordings.account-sid.title': [
    '1h95yoe',
    'L’Account SID est utilisé avec le secret d’une clé API',
  ],
  'secret-does-not-match-username.wordings.account-sid.explanation': [
    '19mqknw',
    'Le secret appartient au SID `SK…`, qui doit être le nom d’utilisateur.',
  ],
  'api-key-used-as-account-sid.title': ['1htiouw', 'Le SID de la clé API est utilisé comme Account SID'],
  'api-key-used-as-account-sid.explanation': [
    '737zag',
    'L’URL doit indiquer le compte (`AC…`), même quand vous vous authentifiez avec une clé API (`SK…`).',
  ],
  'api-key-used-as-account-sid.who': ['146jvh4', 'l’équipe qui écrit le code'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Transmettez l’Account SID en plus de la clé.'],
  'api-key-used-as-account-sid.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'La clé API a été supprimée ou vient d’ailleurs'],
  'deleted-or-unknown-key.explanation': [
    '10eyhuu',
    'Une clé supprimée cesse aussitôt de fonctionner. Une clé d’un autre compte ou d’une autre Region a le même aspect.',
  ],
  'deleted-or-unknown-key.details': [
    '1s5c1ft',
    'La suppression d’une clé met aussi fin à tous les Access Tokens qu’elle a signés.',
  ],
  'deleted-or-unknown-key.who': ['18oeki2', 'un administrateur de la Console, ou l’équipe qui déploie l’application'],
  'deleted-or-unknown-key.steps.search': [
    'kh7h8b',
    'Cherchez le SID `SK…` dans le compte et la Region que la requête appelle.',
  ],
  'deleted-or-unknown-key.steps.create': ['cogvad', 'S’il n’y figure pas, créez une clé du même type.'],
  'deleted-or-unknown-key.steps.set': ['68inh', 'Définissez son SID et son secret là où l’application s’exécute.'],
  'deleted-or-unknown-key.steps.check': [
    '145p5x3',
    'Exécutez **Vérifier les identifiants**. `HTTP 200` confirme que c’est résolu.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  'deleted-or-unknown-key.steps.check.note': [
    'btt4kr',
    '`curl` demande le secret, qui n’entre donc pas dans l’historique du shell. Sous Windows, utilisez Git Bash ou WSL. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['2x414q', 'Les deux valeurs sont correctes.'],
  'deleted-or-unknown-key.steps.check.results.1': [
    'll6iup',
    'Les deux valeurs sont correctes, mais il manque une autorisation.',
  ],
  'deleted-or-unknown-key.steps.check.results.2': [
    '1328lb',
    'Avec un autre texte : la clé ou le compte est introuvable, ou la clé n’a aucune autorisation.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': [
    '1y3hzcs',
    'Une valeur, le compte ou la Region est incorrect, ou le compte est suspendu.',
  ],
  'deleted-or-unknown-key.steps.check.results.4': ['9bdbrn', 'Avec un autre texte : il indique la cause.'],
  'deleted-or-unknown-key.steps.check.results.5': ['e1eoab', 'Ce sont les identifiants de test.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1ncd21s', 'Pas de connexion.'],
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', 'La variable est vide ici.'],
  'credentials-not-loaded.title': ['1ksa3a2', 'Des variables d’environnement sont vides'],
  'credentials-not-loaded.explanation': [
    't501gx',
    'Le fichier `.env` n’est pas chargé, ou le conteneur ou la tâche CI n’a pas le secret.',
  ],
  'credentials-not-loaded.who': ['k2ff40', 'l’équipe qui déploie l’application'],
  'credentials-not-loaded.steps.print-length': [
    'ww9rgl',
    'Affichez la longueur de chaque variable dans le processus qui échoue, jamais sa valeur. Un SID compte 34 caractères, un token ou un secret 32.',
  ],
  'credentials-not-loaded.steps.set': ['czzoge', 'Définissez ce qui manque là où l’application s’exécute.'],
  'credentials-not-loaded.steps.check': [
    '3nt8gc',
    'Redémarrez l’application et renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'extra-characters-in-credential.title': ['1rqxs2m', 'Une valeur a des caractères en trop ou en moins'],
  'extra-characters-in-credential.explanation': [
    'w71zh3',
    'Un espace, un saut de ligne, un guillemet, une accolade ou un `\\n` littéral autour d’une valeur en fait une autre valeur.',
  ],
  'extra-characters-in-credential.who': ['k2ff40', 'l’équipe qui déploie l’application'],
  'extra-characters-in-credential.steps.check-form': [
    '1kerr7y',
    'Exécutez ceci là où l’application s’exécute. `0` signifie que la valeur n’est pas correcte.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Vérifier la forme des valeurs'],
  'extra-characters-in-credential.steps.check-form.note': [
    'ycn1g6',
    'Affiche `1` pour chaque valeur de forme correcte et `0` pour les autres, sans rien montrer de la valeur.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dv717e',
    'Redéfinissez la valeur sans guillemets, sans espaces et sans saut de ligne final.',
  ],
  'extra-characters-in-credential.steps.check': [
    '3nt8gc',
    'Redémarrez l’application et renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'username-not-a-live-credential.title': [
    '1ev8cni',
    'Le nom d’utilisateur n’est ni un Account SID ni le SID d’une clé API',
  ],
  'username-not-a-live-credential.explanation': [
    '1nfb2h',
    'Seuls `AC…` et `SK…` fonctionnent comme nom d’utilisateur. Tout autre SID ou nom est refusé.',
  ],
  'username-not-a-live-credential.who': ['k2ff40', 'l’équipe qui déploie l’application'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Remplacez le nom d’utilisateur par votre Account SID ou par le SID de votre clé API. Gardez l’autre SID là où la requête nomme la ressource.',
  ],
  'username-not-a-live-credential.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'compliance-profile-not-approved.title': ['1cxl7oc', 'Le profil de conformité principal n’est pas approuvé'],
  'compliance-profile-not-approved.explanation': [
    'jdrmc2',
    'Twilio exige d’abord pour ce compte un profil principal approuvé dans Trust Hub.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'le propriétaire du compte'],
  'compliance-profile-not-approved.steps.submit': [
    'ro21tn',
    'Complétez tous les champs du profil principal, puis soumettez-le.',
  ],
  'compliance-profile-not-approved.steps.check': [
    'l2k5ty',
    'Renvoyez la requête une fois que Twilio vous a annoncé l’approbation du profil. Une réponse 200 confirme que c’est résolu.',
  ],
  'trial-account-restriction.title': ['1l7mge3', 'Les comptes d’essai n’ont pas accès à cette fonctionnalité'],
  'trial-account-restriction.explanation': ['1sypbhw', 'Certaines fonctionnalités exigent un compte payant.'],
  'trial-account-restriction.who': ['ltfeil', 'la personne qui paie le compte'],
  'trial-account-restriction.note': [
    '1kt9yip',
    'Ce message est connu par des signalements de 2026 vers lesquels nous ne pouvons pas créer de lien. La page de Twilio sur 20003 ne mentionne pas les comptes d’essai.',
  ],
  'trial-account-restriction.steps.upgrade': [
    '1msrb10',
    'Passez à un compte payant sur la première page de la Console, ou renoncez à la fonctionnalité.',
  ],
  'trial-account-restriction.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'authorization-header-missing.title': ['1r1ns38', 'Aucun identifiant n’est parvenu à Twilio'],
  'authorization-header-missing.explanation': [
    'won41r',
    'Un proxy, une redirection ou un réglage vide a supprimé l’en-tête `Authorization`.',
  ],
  'authorization-header-missing.who': ['c7r29n', 'l’équipe qui exploite l’application ou son proxy'],
  'authorization-header-missing.steps.log': [
    '1rlm8p9',
    'Journalisez si la requête a un en-tête `Authorization` quand elle quitte votre application : oui ou non, pas sa valeur.',
  ],
  'authorization-header-missing.steps.load': [
    '1blnft5',
    'S’il est absent, vérifiez que les variables sont définies là où l’application s’exécute.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '3fj575',
    'S’il est présent, envoyez la requête sans le proxy et sans suivre les redirections.',
  ],
  'authorization-header-missing.steps.check': [
    'm36xbx',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu ; un autre message montre que l’en-tête arrive.',
  ],
  'media-without-credentials.title': ['pe0e69', 'L’URL du média a été ouverte sans identifiants'],
  'media-without-credentials.explanation': [
    'womuiz',
    'Les médias exigent une authentification HTTP Basic. Dans les comptes plus anciens, les enregistrements ne l’exigent que si elle est activée.',
  ],
  'media-without-credentials.who': ['146jvh4', 'l’équipe qui écrit le code'],
  'media-without-credentials.steps.download': [
    'lohsi2',
    'Téléchargez le fichier sur votre serveur, avec l’Account SID et l’Auth Token ou avec une clé API, et diffusez-le depuis ce serveur.',
  ],
  'media-without-credentials.steps.links': [
    '3w5hmj',
    'Remplacez, dans les pages web et les e-mails, les liens vers `api.twilio.com` par des liens vers votre serveur.',
  ],
  'media-without-credentials.steps.check': [
    '1mnecze',
    'Ouvrez le fichier là où l’erreur s’est produite. Si aucune fenêtre de connexion ne s’affiche, l’erreur est corrigée.',
  ],
  'rotated-token.title': ['1a5tz1g', 'L’Auth Token a été remplacé'],
  'rotated-token.explanation': [
    '123t79t',
    'L’ancien token cesse aussitôt de fonctionner pour l’API REST, partout où il est encore utilisé.',
  ],
  'rotated-token.who': ['18oeki2', 'un administrateur de la Console, ou l’équipe qui déploie l’application'],
  'rotated-token.steps.set': [
    'vkzfkb',
    'Définissez le nouveau token dans chaque application, tâche et profil CLI de ce compte.',
  ],
  'rotated-token.steps.restart': ['w4py9y', 'Redémarrez-les.'],
  'rotated-token.steps.signatures': [
    '1rnfph1',
    'Définissez-le aussi pour la validation de `X-Twilio-Signature` : les signatures utilisent toujours le token principal.',
  ],
  'rotated-token.steps.check': [
    '1bl9kqo',
    'Renvoyez la requête. Une réponse 200 et un webhook accepté confirment que c’est résolu.',
  ],
  'key-type-cannot-manage-keys.title': ['1re38nt', 'Cette clé ne peut gérer ni clés API ni Auth Tokens'],
  'key-type-cannot-manage-keys.explanation': [
    'c2va3p',
    'Il faut pour cela l’Account SID et l’Auth Token. Une clé Main peut aussi gérer les clés API.',
  ],
  'key-type-cannot-manage-keys.who': [
    '18oeki2',
    'un administrateur de la Console, ou l’équipe qui déploie l’application',
  ],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '4enotp',
    'Vérifiez l’URL qui a échoué. Si elle ne contient ni `/Keys`, ni `/SigningKeys`, ni `/AuthTokens`, ce n’est pas la cause.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    '1xwfjba',
    'Renvoyez la requête. Une réponse 200 ou 201 confirme que c’est résolu.',
  ],
  'key-type-cannot-manage-keys.wordings.standard.title': [
    '1k38vco',
    'Les clés API Standard ne peuvent pas gérer les clés API',
  ],
  'key-type-cannot-manage-keys.wordings.restricted.title': [
    'uv19ca',
    'Les clés API Restricted ne peuvent pas gérer de clés ici',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['wiq8jp', 'Utiliser l’Account SID et l’Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Gardez l’Auth Token sur le serveur et utilisez-le uniquement pour cet appel.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['1hhe5fp', 'Utiliser une clé Main, si votre Console en propose'],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['vsobcu', 'Créez une clé API de type **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Appeler `https://iam.twilio.com/v1/Keys` avec une clé Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Donnez à la clé l’autorisation `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1ibaaiz', 'L’URL indique un autre compte'],
  'path-account-not-owner.explanation': [
    '19uydd6',
    'Les identifiants donnent accès à leur propre compte. Seul l’Auth Token du compte parent donne aussi accès aux sous-comptes.',
  ],
  'path-account-not-owner.who': ['146jvh4', 'l’équipe qui écrit le code'],
  'path-account-not-owner.steps.compare': [
    'e43c75',
    'Comparez le `AC…` de l’URL avec le compte auquel appartiennent les identifiants.',
  ],
  'path-account-not-owner.steps.correct': [
    'pe8yj4',
    'Utilisez les identifiants du compte indiqué dans l’URL, ou corrigez l’URL.',
  ],
  'path-account-not-owner.steps.check': ['28p96a', 'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.'],
  'stale-cli-profile.title': ['1kcsmjk', 'La CLI utilise un autre profil'],
  'stale-cli-profile.explanation': [
    '4s2sbp',
    'La CLI s’authentifie avec son profil actif, une clé Standard. Une telle clé ne peut gérer ni comptes ni clés.',
  ],
  'stale-cli-profile.who': ['1ahxo9f', 'la personne qui exécute la commande'],
  'stale-cli-profile.steps.list': ['1uqpf18', 'Exécutez ceci pour voir quel profil est actif.'],
  'stale-cli-profile.steps.use': [
    'e6py81',
    'Exécutez `twilio profiles:use` avec le nom du bon profil, si un autre est actif.',
  ],
  'stale-cli-profile.steps.login': [
    '2tvdee',
    'Définissez `TWILIO_ACCOUNT_SID` et `TWILIO_AUTH_TOKEN` pour les commandes sur les comptes et les clés. Supprimez `TWILIO_API_KEY` et `TWILIO_API_SECRET`, qui sont prioritaires.',
  ],
  'stale-cli-profile.steps.check': [
    '1w6prer',
    'Exécutez de nouveau la commande. Si 20003 n’apparaît plus, c’est résolu.',
  ],
  'main-key-on-subaccount-resource.title': ['whuare', 'Une clé du compte parent ne donne pas accès aux sous-comptes'],
  'main-key-on-subaccount-resource.explanation': [
    '1gwv2u8',
    'C’est aussi le cas des clés Main, même si elles peuvent lister et créer des sous-comptes.',
  ],
  'main-key-on-subaccount-resource.who': [
    '18oeki2',
    'un administrateur de la Console, ou l’équipe qui déploie l’application',
  ],
  'main-key-on-subaccount-resource.note': [
    'u290xd',
    'Le guide de la CLI de Twilio dit encore le contraire pour les clés Main. Selon la page la plus récente et deux discussions, elles sont refusées.',
  ],
  'main-key-on-subaccount-resource.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['nl3lt5', 'Utiliser une clé du sous-compte'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1lf3vys',
    'Passez au sous-compte dans la Console et créez-y la clé.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1w5q156',
    'Utiliser l’Account SID et l’Auth Token du compte parent',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'smj0an',
    'Gardez le `AC…` du sous-compte dans l’URL.',
  ],
  'region-mismatch.title': ['1soprj7', 'Les identifiants appartiennent à une autre Region'],
  'region-mismatch.explanation': [
    '1hvwblh',
    'Les Auth Tokens et les clés API ne fonctionnent que dans une Region. Un hôte sans Region signifie US1.',
  ],
  'region-mismatch.who': ['k2ff40', 'l’équipe qui déploie l’application'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Trouvez la Region des identifiants : cette page affiche une Region à la fois.',
  ],
  'region-mismatch.steps.set': [
    '4oxue7',
    'Définissez à la fois `TWILIO_REGION` et `TWILIO_EDGE`, par exemple `ie1` et `dublin`, ou utilisez des identifiants de US1. Les clés Restricted et les applications OAuth ne fonctionnent que dans US1.',
  ],
  'region-mismatch.steps.check': ['28p96a', 'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.'],
  'path-account-null-or-undefined.title': ['m4gjn3', 'L’URL ne contient pas d’Account SID valide'],
  'path-account-null-or-undefined.explanation': [
    '1itunpu',
    'Une variable était vide ou erronée quand votre code a construit l’URL.',
  ],
  'path-account-null-or-undefined.who': ['146jvh4', 'l’équipe qui écrit le code'],
  'path-account-null-or-undefined.steps.log': [
    '1c4p96q',
    'Journalisez l’URL de la requête qui échoue et lisez ce qui suit `/Accounts/` : `AC` et 32 caractères.',
  ],
  'path-account-null-or-undefined.steps.set': [
    '1a76tt0',
    'Définissez la variable qui contient l’Account SID là où l’application s’exécute.',
  ],
  'path-account-null-or-undefined.steps.check': [
    '3nt8gc',
    'Redémarrez l’application et renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Les deux valeurs sont inversées ou identiques'],
  'same-value-for-username-and-password.explanation': [
    '65v6e6',
    'Le SID vient en premier, comme nom d’utilisateur. Le token ou le secret vient ensuite.',
  ],
  'same-value-for-username-and-password.who': ['146jvh4', 'l’équipe qui écrit le code'],
  'same-value-for-username-and-password.steps.order': ['5zrtaq', 'Passez les valeurs dans cet ordre :'],
  'same-value-for-username-and-password.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'L’en-tête `Authorization` n’a pas la bonne forme'],
  'authorization-header-malformed.explanation': [
    'isola8',
    'Il lui faut le mot `Basic`, un espace et `username:password` en base64.',
  ],
  'authorization-header-malformed.who': ['146jvh4', 'l’équipe qui écrit le code'],
  'authorization-header-malformed.steps.build': [
    '1b7ephx',
    'Laissez le client HTTP construire l’en-tête (`auth` dans la plupart des clients, `-u` avec `curl`), ou corrigez ses parties.',
  ],
  'authorization-header-malformed.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Une politique du compte refuse la requête'],
  'account-policy-refusal.explanation': [
    '5c9ovv',
    'Twilio ne dit pas quelle politique. Cas signalés : la création de clés à l’ancienne URL et les comptes bloqués.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'le propriétaire du compte'],
  'account-policy-refusal.steps.new-address': ['ld2pji', 'Créez les clés avec `https://iam.twilio.com/v1/Keys`.'],
  'account-policy-refusal.steps.support': [
    '3xgqma',
    'Cherchez un avis dans la Console. S’il n’y en a pas, envoyez au support de Twilio ce que donne **Copier pour le support**.',
  ],
  'account-policy-refusal.steps.check': [
    '1xwfjba',
    'Renvoyez la requête. Une réponse 200 ou 201 confirme que c’est résolu.',
  ],
  'oauth-token-expired.title': ['1fidmlx', 'Le token d’accès OAuth a expiré ou est incorrect'],
  'oauth-token-expired.explanation': ['16laf22', 'Cela concerne uniquement `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['k2ff40', 'l’équipe qui déploie l’application'],
  'oauth-token-expired.steps.fetch': [
    'p69oo2',
    'Demandez un nouveau token : `POST https://oauth.twilio.com/v2/token`. Une application du type **Authorization code** utilise plutôt son refresh token.',
  ],
  'oauth-token-expired.steps.app': [
    '1rysmb',
    'Comparez le client ID, le client secret et la durée de validité avec l’application OAuth dans la Console.',
  ],
  'oauth-token-expired.steps.check': [
    's6zopm',
    'Envoyez la requête avec le nouveau token. Une réponse 200 confirme que c’est résolu.',
  ],
  'jwt-signed-with-auth-token.title': ['1eopgkw', 'Le JWT a été signé avec l’Auth Token'],
  'jwt-signed-with-auth-token.explanation': [
    '10s23cs',
    'Les Access Tokens se signent avec le secret d’une clé API. Twilio refuse un token signé avec autre chose.',
  ],
  'jwt-signed-with-auth-token.who': ['m5bwwv', 'l’équipe qui exploite le serveur de tokens'],
  'jwt-signed-with-auth-token.steps.make-key': ['f2on6o', 'Créez une clé API **Standard** dans le compte du token.'],
  'jwt-signed-with-auth-token.steps.set-key': [
    'niynek',
    'Définissez son SID et son secret sur le serveur de tokens, et transmettez-les à la place de l’Auth Token.',
  ],
  'jwt-signed-with-auth-token.steps.check': [
    '501g4l',
    'Créez un nouveau token et renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'account-suspended.title': ['1et73w5', 'Le compte est suspendu ou fermé'],
  'account-suspended.explanation': [
    'mitmb',
    'Un compte suspendu peut recevoir le même `Authenticate` que des identifiants erronés.',
  ],
  'account-suspended.who': ['15u9ldk', 'le propriétaire du compte'],
  'account-suspended.steps.look': [
    'vsxtsq',
    'Ouvrez **Admin > Account billing** dans la Console de ce compte, cherchez une bannière et vérifiez le solde.',
  ],
  'account-suspended.steps.settle': [
    'gqc10l',
    'Ajoutez du crédit sur cette page, ou demandez au support de Twilio pourquoi le compte est suspendu.',
  ],
  'account-suspended.steps.check': ['28p96a', 'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.'],
  'account-suspended.wordings.named.explanation': [
    'a0srs5',
    'Les identifiants appartiennent à un compte sans crédit, suspendu par Twilio ou fermé.',
  ],
  'organization-api-needs-oauth.title': [
    '1g52j95',
    'Les API Organization n’acceptent que les applications OAuth de l’organisation',
  ],
  'organization-api-needs-oauth.explanation': [
    '1whn3zj',
    'Une URL avec `/Organizations/` refuse les Account SIDs, les clés API et les tokens de l’application OAuth d’un compte.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'l’administrateur de l’organisation'],
  'organization-api-needs-oauth.steps.make-app': ['y1p02r', 'Créez une application OAuth de l’organisation.'],
  'organization-api-needs-oauth.steps.use-token': [
    '1col7by',
    'Envoyez un token de cette application avec la requête, dans `Authorization: Bearer`.',
  ],
  'organization-api-needs-oauth.steps.check': [
    '28p96a',
    'Renvoyez la requête. Une réponse 200 confirme que c’est résolu.',
  ],
  'groups.value.title': ['v0t6gr', 'Identifiants erronés ou absents'],
  'groups.key-type.title': ['1gcgbmx', 'Type de clé non autorisé'],
  'groups.account.title': ['4xm4by', 'Autre compte ou autre Region'],
  'groups.sending.title': ['rd4c41', 'En-tête d’authentification ou configuration du client'],
  'groups.held-back.title': ['4d1m3', 'Compte restreint'],
  'groups.held-back.intro': [
    '1a2ag36',
    'Les identifiants sont corrects. Une autre clé ou un autre token n’y change rien.',
  ],
  'lookalikes.70051': ['w70r9v', 'Il manque une autorisation à une clé Restricted. Le message l’indique.'],
  'lookalikes.20008': [
    'ej3dtz',
    'Les identifiants de test ne fonctionnent pas avec cette ressource. La page de Twilio cite aussi ce cas sous 20003.',
  ],
  'lookalikes.20101': ['4cm3g7', 'Un SDK client refuse son Access Token (20101 à 20107).'],
  'lookalikes.20404': ['27f9nr', 'La ressource appartient à un sous-compte, ou son SID est incorrect.'],
};
