import type { EntryOverlay } from '../../i18n/types.ts';

/** The French texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['cgtxf2', 'Twilio a refusé d’authentifier cette requête'],
  summary: [
    '18pepnl',
    '20003 a trois significations : les identifiants ne sont pas valides, ils sont valides mais pas autorisés pour cette requête, ou Twilio restreint le compte. Le code seul ne dit pas laquelle s’applique.',
  ],
  messageHint: [
    'l5tuqv',
    '`Authenticate` et `Authentication Error - invalid username` laissent la cause ouverte ; d’autres messages la nomment.',
  ],
  'wrong-sid-or-token.title': ['1xcniqx', 'L’Account SID et l’Auth Token ne correspondent pas'],
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Chaque compte et chaque sous-compte a son propre Auth Token. Un token d’un autre compte, un token des identifiants de test ou un token auquel il manque un caractère perdu à la copie est refusé.',
  ],
  'wrong-sid-or-token.who': ['3awsz1', 'une personne autorisée à voir l’Auth Token'],
  'wrong-sid-or-token.steps.run-check': [
    '26890x',
    'Exécutez **Vérifier les identifiants** avec les valeurs de l’application qui échoue.',
  ],
  'wrong-sid-or-token.steps.run-check.title': ['103sp69', 'Vérifier les identifiants'],
  'wrong-sid-or-token.steps.run-check.note': [
    'mkfxqi',
    '`curl` demande le secret ; celui-ci n’apparaît ni dans la ligne de commande ni dans la sortie. Sous Windows, exécutez la commande dans Git Bash ou WSL. Ne l’exécutez pas dans une tâche CI ni là où le terminal est enregistré. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.run-check.results.0': ['1cup152', 'Les deux valeurs sont correctes.'],
  'wrong-sid-or-token.steps.run-check.results.1': [
    '7sipci',
    'Les deux valeurs sont correctes, il manque une autorisation.',
  ],
  'wrong-sid-or-token.steps.run-check.results.2': [
    '14yhb9g',
    'Autre texte : Le compte ou la clé est introuvable, ou appartient à un autre compte.',
  ],
  'wrong-sid-or-token.steps.run-check.results.3': ['x1rdcq', 'Une valeur, le compte ou la Region est incorrect.'],
  'wrong-sid-or-token.steps.run-check.results.4': ['1396own', 'Autre texte : le texte nomme le groupe à ouvrir.'],
  'wrong-sid-or-token.steps.run-check.results.5': ['1ncd21s', 'Pas de connexion.'],
  'wrong-sid-or-token.steps.run-check.results.6': ['1by08jt', 'La variable est vide ici.'],
  'wrong-sid-or-token.steps.compare': [
    'jx8zao',
    'Ouvrez cette page dans le compte auquel appartient l’Account SID. Comparez le SID caractère par caractère et vérifiez que la Region affichée est celle que vous appelez.',
  ],
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Copiez de nouveau l’Auth Token des identifiants Live et définissez `TWILIO_AUTH_TOKEN` là où l’application s’exécute.',
  ],
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Redémarrez l’application et renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'Les clés Standard et Restricted ne peuvent pas appeler l’API Accounts',
  ],
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Ces deux types de clé sont limités à dessein. Une requête vers `/2010-04-01/Accounts.json` ou `/2010-04-01/Accounts/{AccountSid}.json` est refusée avec 20003, même si la clé et son secret sont corrects.',
  ],
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'une personne autorisée à gérer les clés API dans la Console, ou la personne qui déploie l’application',
  ],
  'key-type-cannot-access-accounts.note': [
    'g275i7',
    'L’article de support de Twilio montre ce refus avec `Authentication Error - invalid username`. Des signalements plus récents montrent `Authenticate` dans le même cas. Aucun de ces deux messages ne confirme ni n’écarte cette cause. Pour une clé Restricted, l’affirmation repose sur l’article : aucun test publié n’a été trouvé.',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Regardez l’adresse qui a échoué. Si elle se termine par `/Accounts.json` ou par `/Accounts/AC….json`, continuez. Si elle se termine autrement, par exemple par `/Messages.json`, ce n’est pas la cause.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'Utiliser une clé API Main pour cet appel'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Ouvrez la page des clés API, puis choisissez **Create API key** et le type **Main**. Les instructions de Twilio pour la nouvelle Console ne mentionnent que Standard et Restricted ; si la vôtre ne propose pas Main, choisissez une autre solution.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    'y5kjld',
    'Utiliser Account SID + Auth Token pour cet appel',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Gardez l’Auth Token sur le serveur et utilisez-le uniquement pour cet appel.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Appeler autre chose, si l’appel ne sert qu’à tester la connexion',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Appelez `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Une clé Standard peut le faire sans droits plus étendus ; une clé Restricted a besoin de `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['g6n4ri', 'La clé et son secret ne forment pas une paire valide'],
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'Le secret d’une clé API appartient à un seul SID `SK…` et ne fonctionne pas avec un nom d’utilisateur `AC…`. Il est affiché une seule fois, à la création de la clé, et ne peut plus être consulté ensuite.',
  ],
  'secret-does-not-match-username.who': ['vx1syi', 'la personne qui déploie l’application'],
  'secret-does-not-match-username.steps.username': [
    '1d546qe',
    'Vérifiez que le nom d’utilisateur est le SID `SK…` et non l’Account SID.',
  ],
  'secret-does-not-match-username.steps.find-key': [
    '1dh42la',
    'Ouvrez cette page dans le compte et la Region où la clé a été créée. Si le SID n’y figure pas, la clé a été supprimée ou appartient à un autre endroit.',
  ],
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Redéfinissez le SID et le secret à partir de l’endroit où ils ont été enregistrés ensemble. Si le secret est perdu, créez une nouvelle clé et remplacez les deux valeurs.',
  ],
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Exécutez **Vérifier les identifiants**. `HTTP 200`, ou `70051` avec une autorisation manquante, indique que la paire est correcte.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` demande le secret ; celui-ci n’apparaît ni dans la ligne de commande ni dans la sortie. Sous Windows, exécutez la commande dans Git Bash ou WSL. Ne l’exécutez pas dans une tâche CI ni là où le terminal est enregistré. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Les deux valeurs sont correctes.'],
  'secret-does-not-match-username.steps.check.results.1': [
    '7sipci',
    'Les deux valeurs sont correctes, il manque une autorisation.',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Autre texte : Le compte ou la clé est introuvable, ou appartient à un autre compte.',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    'x1rdcq',
    'Une valeur, le compte ou la Region est incorrect.',
  ],
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    'Autre texte : le texte nomme le groupe à ouvrir.',
  ],
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Pas de connexion.'],
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'La variable est vide ici.'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'La clé API a été supprimée ou appartient à un autre endroit'],
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Une clé supprimée cesse aussitôt de fonctionner, et avec elle chaque Access Token qu’elle a signé. Une clé d’un autre compte ou sous-compte ne s’en distingue pas de l’extérieur.',
  ],
  'deleted-or-unknown-key.who': ['1omvpwm', 'une personne autorisée à gérer les clés API dans la Console'],
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Cherchez le SID sur cette page, puis sur celle du compte parent et des autres Regions.',
  ],
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Si le SID ne figure nulle part, créez une clé du même type, remplacez partout le SID et le secret, puis redémarrez.',
  ],
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Exécutez **Vérifier les identifiants**. `HTTP 200` indique que la nouvelle paire fonctionne.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Vérifier les identifiants'],
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` demande le secret ; celui-ci n’apparaît ni dans la ligne de commande ni dans la sortie. Sous Windows, exécutez la commande dans Git Bash ou WSL. Ne l’exécutez pas dans une tâche CI ni là où le terminal est enregistré. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Les deux valeurs sont correctes.'],
  'deleted-or-unknown-key.steps.check.results.1': [
    '7sipci',
    'Les deux valeurs sont correctes, il manque une autorisation.',
  ],
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Autre texte : Le compte ou la clé est introuvable, ou appartient à un autre compte.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Une valeur, le compte ou la Region est incorrect.'],
  'deleted-or-unknown-key.steps.check.results.4': ['1396own', 'Autre texte : le texte nomme le groupe à ouvrir.'],
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Pas de connexion.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'La variable est vide ici.'],
  'credentials-not-loaded.title': ['e3zzyd', 'Les variables sont vides là où le code s’exécute'],
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Les valeurs sont définies à un endroit et lues à un autre : un fichier `.env` qui n’est pas chargé, un conteneur ou une tâche CI sans le secret.',
  ],
  'credentials-not-loaded.who': ['vx1syi', 'la personne qui déploie l’application'],
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Affichez, dans le processus qui échoue, si chaque variable est définie et quelle est sa longueur, jamais sa valeur : 34 caractères pour un SID, 32 pour un token ou un secret.',
  ],
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Définissez ce qui manque dans cet environnement et redémarrez.'],
  'credentials-not-loaded.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'extra-characters-in-credential.title': ['a8o0hc', 'La valeur contient des caractères en trop'],
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Un espace, une fin de ligne, des guillemets, des accolades ou un `\\n` littéral autour d’une valeur en font une autre valeur. Un caractère manquant aussi.',
  ],
  'extra-characters-in-credential.who': ['vx1syi', 'la personne qui déploie l’application'],
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Exécutez ceci là où l’application s’exécute. `0` signifie que la valeur n’a pas la bonne forme.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Vérifier la forme des valeurs'],
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Affiche `1` pour chaque valeur qui a la bonne forme, `0` pour chaque valeur qui ne l’a pas, et rien de la valeur elle-même.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Redéfinissez la valeur sans guillemets ni fins de ligne. Dans un coffre de secrets, collez-la sans le saut de ligne final.',
  ],
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Redémarrez et renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'Le nom d’utilisateur n’est ni un Account SID ni le SID d’une clé API',
  ],
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Seuls `AC…` et `SK…` permettent d’authentifier une requête. Tout autre SID, ou un nom que vous avez choisi, est refusé.',
  ],
  'username-not-a-live-credential.who': ['vx1syi', 'la personne qui déploie l’application'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Remplacez le nom d’utilisateur par votre Account SID ou par le SID de votre clé API. Gardez l’autre SID là où la requête nomme la ressource.',
  ],
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'api-key-used-as-account-sid.title': ['di6hl5', 'Le SID de la clé API se trouve à la place de l’Account SID'],
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'L’adresse indique `/Accounts/SK…`. La requête utilise une clé API, mais le compte dans l’adresse reste le SID `AC…`.',
  ],
  'api-key-used-as-account-sid.who': ['c6ep0f', 'la personne qui écrit le code'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Transmettez l’Account SID en plus de la clé.'],
  'api-key-used-as-account-sid.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'compliance-profile-not-approved.title': ['t5nbno', 'Le profil de conformité principal n’est pas approuvé'],
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'Twilio exige un profil principal approuvé dans Trust Hub avant que ce compte puisse continuer.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'le propriétaire du compte'],
  'compliance-profile-not-approved.steps.open': ['1bnydy3', 'Ouvrez le profil principal.'],
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Complétez-le et soumettez-le.'],
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Attendez l’approbation, environ deux jours d’après la page de Twilio, puis renvoyez la requête.',
  ],
  'trial-account-restriction.title': ['1i9i8vt', 'Le compte est un compte d’essai (Trial)'],
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio n’ouvre certaines fonctionnalités qu’après la mise à niveau du compte.',
  ],
  'trial-account-restriction.who': ['f83iev', 'la personne qui paie le compte'],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Mettez le compte à niveau dans la Console, ou renoncez à la fonctionnalité.',
  ],
  'trial-account-restriction.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'authorization-header-missing.title': ['1r1ns38', 'Aucun identifiant n’est parvenu à Twilio'],
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Un proxy, une redirection ou un paramètre vide a supprimé l’en-tête `Authorization` en chemin.',
  ],
  'authorization-header-missing.who': ['lze54l', 'la personne qui exploite l’application ou son proxy'],
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Journalisez, dans le processus qui envoie la requête, si celle-ci a un en-tête `Authorization` : oui ou non, pas sa valeur.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Si elle en a un, envoyez-la une fois sans le proxy et sans suivre les redirections, pour trouver ce qui le supprime.',
  ],
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Si elle n’en a pas, vérifiez que les variables sont définies là où le code s’exécute.',
  ],
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Renvoyez la requête. Un autre message, ou `HTTP 200`, indique que l’en-tête arrive.',
  ],
  'rotated-token.title': ['1a5tz1g', 'L’Auth Token a été remplacé'],
  'rotated-token.explanation': [
    '1t28czd',
    'Promouvoir un token secondaire met aussitôt fin au token précédent pour l’API REST. Tout ce qui utilise encore l’ancien échoue à partir de ce moment.',
  ],
  'rotated-token.who': [
    'hsc510',
    'une personne autorisée à voir l’Auth Token, et la personne qui déploie les applications',
  ],
  'rotated-token.steps.compare-times': [
    '1l34nt4',
    'Comparez l’heure du premier échec avec celle de la dernière modification sur cette page ou dans votre journal de déploiement.',
  ],
  'rotated-token.steps.set': [
    '1daqmwc',
    'Définissez le nouveau token dans chaque application, tâche et profil CLI qui utilise ce compte, et redémarrez-les.',
  ],
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Définissez-le aussi pour la validation de `X-Twilio-Signature` : les signatures sont toujours créées avec le token principal.',
  ],
  'rotated-token.steps.check': ['1jpey7t', 'Renvoyez la requête et vérifiez que le prochain webhook est accepté.'],
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'Cette clé ne peut gérer ni clés API ni Auth Tokens'],
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'Les clés API et les Auth Tokens se gèrent avec Account SID + Auth Token, les clés API également avec une clé Main. Une clé Restricted peut gérer des clés sur `iam.twilio.com/v1/Keys`, avec l’autorisation correspondante.',
  ],
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'une personne autorisée à gérer les clés API dans la Console'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Vérifiez que l’adresse contient `/Keys`, `/SigningKeys` ou `/AuthTokens`.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Renvoyez la requête. `HTTP 200` ou `201` indique que cela a fonctionné.',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Utiliser Account SID + Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Gardez l’Auth Token sur le serveur et utilisez-le uniquement pour cet appel.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Utiliser une clé Main, si votre Console en propose'],
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
  'path-account-not-owner.title': ['1nvixb2', 'L’adresse indique un autre compte'],
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'Des identifiants donnent accès à leur propre compte. Account SID + Auth Token du compte parent donnent aussi accès aux sous-comptes ; un sous-compte n’a accès ni à son compte parent ni aux autres sous-comptes.',
  ],
  'path-account-not-owner.who': ['c6ep0f', 'la personne qui écrit le code'],
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Comparez le `AC…` de l’adresse avec le compte auquel appartiennent les identifiants.',
  ],
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Utilisez les identifiants du compte indiqué dans l’adresse, ou corrigez l’adresse.',
  ],
  'path-account-not-owner.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'stale-cli-profile.title': ['1kcsmjk', 'La CLI utilise un autre profil'],
  'stale-cli-profile.explanation': [
    '1walpms',
    'La CLI Twilio utilise son profil actif, sauf si vous en indiquez un autre ou définissez des variables d’environnement. Un profil contient une clé Standard, si bien que les commandes sur les comptes et les clés échouent avec lui.',
  ],
  'stale-cli-profile.who': ['yyt0b1', 'la personne qui exécute la commande'],
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Exécutez ceci et vérifiez quel profil est actif.'],
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Exécutez `twilio login` pour créer un profil, ou définissez `TWILIO_ACCOUNT_SID` et `TWILIO_AUTH_TOKEN` pour les commandes sur les comptes et les clés.',
  ],
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Exécutez de nouveau la commande qui échoue. Une réponse sans 20003 indique que cela a fonctionné.',
  ],
  'main-key-on-subaccount-resource.title': ['ksg891', 'Une clé du compte parent ne donne pas accès aux sous-comptes'],
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Cela vaut aussi pour les clés Main, même si elles peuvent lister et créer des sous-comptes.',
  ],
  'main-key-on-subaccount-resource.who': ['122agqy', 'une personne autorisée à gérer les clés API dans le sous-compte'],
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', 'Utiliser une clé du sous-compte'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Passez au sous-compte dans la Console et créez-y la clé.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Utiliser Account SID + Auth Token du compte parent',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Gardez le `AC…` du sous-compte dans l’adresse.',
  ],
  'region-mismatch.title': ['1soprj7', 'Les identifiants appartiennent à une autre Region'],
  'region-mismatch.explanation': [
    'u2xu1e',
    'Les Auth Tokens et les clés API sont valides dans une seule Region. Un hôte sans Region désigne US1. Les clés Restricted ne fonctionnent que dans US1.',
  ],
  'region-mismatch.who': ['vx1syi', 'la personne qui déploie l’application'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Trouvez la Region des identifiants : cette page affiche une Region à la fois.',
  ],
  'region-mismatch.steps.set': [
    'mevm2c',
    'Définissez à la fois `TWILIO_REGION` et `TWILIO_EDGE`, par exemple `ie1` et `dublin`, ou utilisez des identifiants créés pour US1.',
  ],
  'region-mismatch.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'path-account-null-or-undefined.title': ['3xvo5r', 'L’adresse ne contient pas d’Account SID valide'],
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'La partie après `/Accounts/` est vide, vaut `null`, est tronquée ou n’est pas un Account SID : une variable était donc vide ou incorrecte lors de la construction de l’adresse.',
  ],
  'path-account-null-or-undefined.who': ['c6ep0f', 'la personne qui écrit le code'],
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Journalisez l’adresse de la requête qui échoue et vérifiez la partie après `/Accounts/` : `AC` et 32 caractères.',
  ],
  'path-account-null-or-undefined.steps.set': ['imry48', 'Définissez la variable manquante et redémarrez.'],
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Les deux valeurs sont inversées ou identiques'],
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'Le SID vient en premier, comme nom d’utilisateur ; le token ou le secret en second, comme mot de passe.',
  ],
  'same-value-for-username-and-password.who': ['c6ep0f', 'la personne qui écrit le code'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Vérifiez l’ordre des arguments.'],
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'L’en-tête `Authorization` n’a pas la bonne forme'],
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Une requête écrite à la main a besoin du mot `Basic`, d’un espace et de la forme base64 de `username:password`.',
  ],
  'authorization-header-malformed.who': ['c6ep0f', 'la personne qui écrit le code'],
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Laissez le client HTTP construire l’en-tête (`auth` dans la plupart des clients, `-u` dans `curl`), ou corrigez les trois parties.',
  ],
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Une politique du compte refuse la requête'],
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'Twilio ne dit pas de quelle politique il s’agit. Signalé pour la création de clés à l’ancienne adresse et pour des comptes mis en attente.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'le propriétaire du compte'],
  'account-policy-refusal.steps.new-address': [
    'lkjddt',
    'Utilisez `https://iam.twilio.com/v1/Keys` pour créer une clé.',
  ],
  // stale: write '1jefvcv' once it translates: Look for notices in the Console in any other case, then send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Dans tout autre cas, cherchez des avis dans la Console, puis envoyez au support de Twilio ce que **Copier pour un ticket** fournit.',
  ],
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Renvoyez la requête. `HTTP 200` ou `201` indique que cela a fonctionné.',
  ],
  'oauth-token-expired.title': ['10c10ix', 'Le token d’accès OAuth a expiré ou n’est pas valide'],
  'oauth-token-expired.explanation': ['16laf22', 'Cela concerne uniquement `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['vx1syi', 'la personne qui déploie l’application'],
  'oauth-token-expired.steps.fetch': ['1f618v6', 'Demandez un nouveau token à `https://oauth.twilio.com/v2/token`.'],
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Comparez l’identifiant client, le secret client et la durée de validité avec l’application OAuth dans la Console.',
  ],
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Envoyez la requête avec le nouveau token. `HTTP 200` indique que cela a fonctionné.',
  ],
  'account-suspended.title': ['1et73w5', 'Le compte est suspendu ou fermé'],
  'account-suspended.explanation': [
    '13op9qi',
    'Les pages de Twilio mentionnent 20003 et 20403 dans ce cas. On ne sait pas lequel est envoyé aujourd’hui.',
  ],
  'account-suspended.who': ['15u9ldk', 'le propriétaire du compte'],
  'account-suspended.steps.look': ['1tt2k6u', 'Ouvrez la Console et cherchez un avis concernant le compte.'],
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Si tous les identifiants du compte échouent, réglez la facturation ou adressez-vous au support de Twilio.',
  ],
  'account-suspended.steps.check': ['a9efg5', 'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.'],
  'organization-api-needs-oauth.title': [
    '1r62zp5',
    'Les API Organization n’acceptent que les applications OAuth de l’organisation',
  ],
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Une adresse avec `/Organizations/` refuse tout Account SID et toute clé API, ainsi que les tokens d’une application OAuth propre à un compte.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'l’administrateur de l’organisation'],
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Créez une application OAuth de l’organisation et utilisez son token.',
  ],
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Renvoyez la requête. `HTTP 200` indique que cela a fonctionné.',
  ],
  'groups.value.title': ['1ntpxab', 'La valeur'],
  'groups.value.intro': [
    'vxhzxr',
    'Une valeur est incorrecte, remplacée ou non chargée. C’est le groupe le plus fréquent dans les signalements sur lesquels repose cette page. Twilio ne dit pas laquelle des deux valeurs est incorrecte.',
  ],
  'groups.value.steps.run-check': [
    'zl2ry8',
    'Exécutez cette vérification avec les identifiants de l’application qui échoue. Pour Account SID + Auth Token, mettez `TWILIO_ACCOUNT_SID` à la place de `TWILIO_API_KEY`.',
  ],
  'groups.value.steps.run-check.title': ['103sp69', 'Vérifier les identifiants'],
  'groups.value.steps.run-check.note': [
    'mkfxqi',
    '`curl` demande le secret ; celui-ci n’apparaît ni dans la ligne de commande ni dans la sortie. Sous Windows, exécutez la commande dans Git Bash ou WSL. Ne l’exécutez pas dans une tâche CI ni là où le terminal est enregistré. Pour une autre Region, remplacez l’hôte, par exemple par `api.dublin.ie1.twilio.com`.',
  ],
  'groups.value.steps.run-check.results.0': ['1cup152', 'Les deux valeurs sont correctes.'],
  'groups.value.steps.run-check.results.1': ['7sipci', 'Les deux valeurs sont correctes, il manque une autorisation.'],
  'groups.value.steps.run-check.results.2': [
    '14yhb9g',
    'Autre texte : Le compte ou la clé est introuvable, ou appartient à un autre compte.',
  ],
  'groups.value.steps.run-check.results.3': ['x1rdcq', 'Une valeur, le compte ou la Region est incorrect.'],
  'groups.value.steps.run-check.results.4': ['1396own', 'Autre texte : le texte nomme le groupe à ouvrir.'],
  'groups.value.steps.run-check.results.5': ['1ncd21s', 'Pas de connexion.'],
  'groups.value.steps.run-check.results.6': ['1by08jt', 'La variable est vide ici.'],
  'groups.value.steps.read-result': [
    '13czq1s',
    'Lisez le résultat dans la liste ci-dessus. Si les deux valeurs sont correctes, regardez ensuite le type de clé.',
  ],
  'groups.key-type.title': ['1x22lsh', 'Le type de clé'],
  'groups.account.title': ['1yo79zs', 'Le compte ou la Region'],
  'groups.sending.title': ['1v547hr', 'La manière dont les identifiants ont été envoyés'],
  'groups.held-back.title': ['xc3dti', 'Twilio restreint le compte'],
  'groups.held-back.intro': [
    'vc4pun',
    'Les identifiants sont corrects ; une autre clé ou un autre token n’y change rien.',
  ],
  'lookalikes.70051': ['sdy999', 'Il manque une autorisation à une clé Restricted. Le message nomme l’autorisation.'],
  'lookalikes.20008': [
    '1r7ayy7',
    'Des identifiants de test sur une ressource qui ne les prend pas en charge, avec HTTP 403 dans les signalements. La page de Twilio mentionne aussi ce cas sous 20003.',
  ],
  'lookalikes.20101': [
    'brq1q',
    'Un SDK client refuse son Access Token (20101 à 20107). Une clé Restricted ne peut pas en signer.',
  ],
  'lookalikes.20404': ['27f9nr', 'La ressource appartient à un sous-compte, ou son SID est incorrect.'],
  'meanings.signer.auth-token': [
    '8q55r9',
    'Cette paire peut appeler l’API Accounts : le type de clé n’est donc pas la raison.',
  ],
  'meanings.keyType.main': [
    '95ycfk',
    'Une clé Main peut appeler l’API Accounts : le type de clé n’est donc pas la raison.',
  ],
  'meanings.keyType.standard': [
    '1y272eo',
    'Les clés Standard sont limitées à dessein : elles ne peuvent pas appeler les ressources Accounts et clés API.',
  ],
  'meanings.keyType.restricted': [
    '17mtg8x',
    'Une clé Restricted ne peut appeler que ce que ses autorisations énumèrent. L’article de support de Twilio dit que l’API Accounts ne lui est pas ouverte. Une autorisation simplement manquante a un autre code, 70051.',
  ],
};
