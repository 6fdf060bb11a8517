import type { EntryOverlay } from '../../i18n/types.ts';

/** The German texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['zqye22', 'Twilio hat diese Zugangsdaten abgelehnt'],
  summary: ['z2xufg', 'Sie sind falsch oder für diese Anfrage nicht zugelassen, oder das Konto ist eingeschränkt.'],
  messageHint: ['2wtil9', 'Fügen Sie Twilios Fehlermeldung ein, um die Ursache einzugrenzen.'],
  'wrong-sid-or-token.title': ['1ai9fyg', 'Das Auth Token passt nicht zur Account SID'],
  'wrong-sid-or-token.explanation': [
    '1mfj6f7',
    'Das Token gehört zu einem anderen Konto, beim Kopieren ging ein Zeichen verloren, oder es ist das Secret eines API-Schlüssels.',
  ],
  'wrong-sid-or-token.details': [
    '1g8qsew',
    'Jedes Konto und Unterkonto hat ein eigenes Auth Token, die Testzugangsdaten haben ein anderes und jede Region ebenfalls.',
  ],
  'wrong-sid-or-token.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'wrong-sid-or-token.steps.copy': [
    '1jn69iz',
    'Kopieren Sie das Auth Token der Live-Zugangsdaten des Kontos, zu dem die Account SID gehört.',
  ],
  'wrong-sid-or-token.steps.set': ['j29s4e', 'Setzen Sie es als `TWILIO_AUTH_TOKEN` dort, wo die App läuft.'],
  'wrong-sid-or-token.steps.check': [
    '2kw9yn',
    'Führen Sie dort **Zugangsdaten prüfen** aus. `HTTP 200` bestätigt, dass der Fehler behoben ist.',
  ],
  'wrong-sid-or-token.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'wrong-sid-or-token.steps.check.note': [
    'btt4kr',
    '`curl` fragt nach dem Secret, es landet also nicht im Verlauf der Shell. Verwenden Sie unter Windows Git Bash oder WSL. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.check.results.0': ['2x414q', 'Beide Werte stimmen.'],
  'wrong-sid-or-token.steps.check.results.1': ['ll6iup', 'Beide Werte stimmen, aber eine Berechtigung fehlt.'],
  'wrong-sid-or-token.steps.check.results.2': [
    '1328lb',
    'Bei anderem Text: Schlüssel oder Konto wurde nicht gefunden, oder der Schlüssel hat gar keine Berechtigung.',
  ],
  'wrong-sid-or-token.steps.check.results.3': [
    '1y3hzcs',
    'Ein Wert, das Konto oder die Region ist falsch, oder das Konto ist gesperrt.',
  ],
  'wrong-sid-or-token.steps.check.results.4': ['9bdbrn', 'Bei anderem Text: Er nennt die Ursache.'],
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', 'Das sind die Testzugangsdaten.'],
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', 'Keine Verbindung.'],
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', 'Die Variable ist hier leer.'],
  'key-type-cannot-access-accounts.title': [
    '1i3a8c8',
    'Standard- und Restricted-Schlüssel haben keinen Zugriff auf die Accounts-API',
  ],
  'key-type-cannot-access-accounts.explanation': [
    '18l151t',
    'Auch mit dem richtigen Secret können diese Schlüsseltypen `/Accounts.json` und `/Accounts/{AccountSid}.json` nicht aufrufen.',
  ],
  'key-type-cannot-access-accounts.details': [
    '1asb29w',
    'Twilios Artikel zeigt dazu `Authentication Error - invalid username`, neuere Berichte `Authenticate`. Beides beweist nichts und schließt nichts aus. Für Restricted-Schlüssel stützt es sich auf den Artikel: Ein veröffentlichter Test wurde nicht gefunden.',
  ],
  'key-type-cannot-access-accounts.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '1nolo7u',
    'Prüfen Sie die URL der fehlgeschlagenen Anfrage. Endet sie nicht auf `/Accounts.json` oder `/Accounts/AC….json`, ist das nicht die Ursache.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'key-type-cannot-access-accounts.wordings.standard.title': [
    '17pg2cm',
    'Standard-API-Schlüssel haben keinen Zugriff auf die Accounts-API',
  ],
  'key-type-cannot-access-accounts.wordings.standard.explanation': [
    '1s19mxp',
    'Auch mit dem richtigen Secret kann dieser Schlüsseltyp `/Accounts.json` und `/Accounts/{AccountSid}.json` nicht aufrufen.',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.title': [
    'sevce',
    'Restricted-API-Schlüssel haben keinen Zugriff auf die Accounts-API',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.explanation': [
    'rlblk7',
    'Keine Berechtigung öffnet diesem Schlüsseltyp `/Accounts.json` oder `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1ud4ac6', 'Main-API-Schlüssel für diesen Aufruf verwenden'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    'n0m37f',
    'Erstellen Sie einen API-Schlüssel vom Typ **Main**. Bietet Ihre Console keinen Main-Schlüssel an, wählen Sie einen anderen Weg.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    '8x25nk',
    'Account SID und Auth Token für diesen Aufruf verwenden',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Lassen Sie das Auth Token auf dem Server und verwenden Sie es nur für diesen Aufruf.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    'vpbi9v',
    'Etwas anderes aufrufen, wenn Sie nur die Verbindung testen',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '11taw8x',
    'Rufen Sie `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1` auf. Ein Restricted-Schlüssel braucht dafür `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['14j9kr', 'API-Schlüssel und Secret passen nicht zusammen'],
  'secret-does-not-match-username.explanation': [
    'u0pn0g',
    'Jedes Secret gehört zu genau einer `SK…`-SID. Das Auth Token oder das Secret eines anderen Schlüssels wird abgelehnt.',
  ],
  'secret-does-not-match-username.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'secret-does-not-match-username.steps.set': [
    '1225bme',
    'Setzen Sie SID und Secret neu, von dort, wo Sie beide zusammen gespeichert haben. Ein verlorenes Secret lässt sich nicht mehr anzeigen: Erstellen Sie dann einen neuen Schlüssel und ersetzen Sie beide Werte.',
  ],
  'secret-does-not-match-username.steps.check': [
    '1k2tn02',
    'Führen Sie **Zugangsdaten prüfen** dort aus, wo die App läuft. `HTTP 200`, oder `70051` mit einer fehlenden Berechtigung, bestätigt, dass der Fehler behoben ist.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'secret-does-not-match-username.steps.check.note': [
    'btt4kr',
    '`curl` fragt nach dem Secret, es landet also nicht im Verlauf der Shell. Verwenden Sie unter Windows Git Bash oder WSL. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['2x414q', 'Beide Werte stimmen.'],
  'secret-does-not-match-username.steps.check.results.1': [
    'll6iup',
    'Beide Werte stimmen, aber eine Berechtigung fehlt.',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '1328lb',
    'Bei anderem Text: Schlüssel oder Konto wurde nicht gefunden, oder der Schlüssel hat gar keine Berechtigung.',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    '1y3hzcs',
    'Ein Wert, das Konto oder die Region ist falsch, oder das Konto ist gesperrt.',
  ],
  'secret-does-not-match-username.steps.check.results.4': ['9bdbrn', 'Bei anderem Text: Er nennt die Ursache.'],
  'secret-does-not-match-username.steps.check.results.5': ['e1eoab', 'Das sind die Testzugangsdaten.'],
  'secret-does-not-match-username.steps.check.results.6': ['1ncd21s', 'Keine Verbindung.'],
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', 'Die Variable ist hier leer.'],
  'secret-does-not-match-username.wordings.account-sid.title': [
    '1h95yoe',
    'Die Account SID wird mit dem Secret eines API-Schlüssels verwendet',
  ],
  'secret-does-not-match-username.wordings.account-sid.explanation': [
    '19mqknw',
    'Das Secret gehört zur `SK…`-SID, die der Benutzername sein muss.',
  ],
  'api-key-used-as-account-sid.title': ['1htiouw', 'Die SID des API-Schlüssels steht anstelle der Account SID'],
  'api-key-used-as-account-sid.explanation': [
    '737zag',
    'Die URL muss das Konto nennen (`AC…`), auch wenn Sie sich mit einem API-Schlüssel (`SK…`) anmelden.',
  ],
  'api-key-used-as-account-sid.who': ['146jvh4', 'das Team, das den Code schreibt'],
  'api-key-used-as-account-sid.steps.pass-account-sid': [
    '1b5an8e',
    'Übergeben Sie neben dem Schlüssel auch die Account SID.',
  ],
  'api-key-used-as-account-sid.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'Der API-Schlüssel wurde gelöscht oder stammt von woanders'],
  'deleted-or-unknown-key.explanation': [
    '10eyhuu',
    'Ein gelöschter Schlüssel gilt sofort nicht mehr. Ein Schlüssel eines anderen Kontos oder einer anderen Region sieht genauso aus.',
  ],
  'deleted-or-unknown-key.details': [
    '1s5c1ft',
    'Mit einem Schlüssel verlieren auch alle Access Tokens ihre Gültigkeit, die er signiert hat.',
  ],
  'deleted-or-unknown-key.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'deleted-or-unknown-key.steps.search': [
    'kh7h8b',
    'Suchen Sie die `SK…`-SID in dem Konto und der Region, die die Anfrage aufruft.',
  ],
  'deleted-or-unknown-key.steps.create': [
    'cogvad',
    'Erstellen Sie einen Schlüssel desselben Typs, wenn sie dort fehlt.',
  ],
  'deleted-or-unknown-key.steps.set': ['68inh', 'Setzen Sie seine SID und sein Secret dort, wo die App läuft.'],
  'deleted-or-unknown-key.steps.check': [
    '145p5x3',
    'Führen Sie **Zugangsdaten prüfen** aus. `HTTP 200` bestätigt, dass der Fehler behoben ist.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'deleted-or-unknown-key.steps.check.note': [
    'btt4kr',
    '`curl` fragt nach dem Secret, es landet also nicht im Verlauf der Shell. Verwenden Sie unter Windows Git Bash oder WSL. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['2x414q', 'Beide Werte stimmen.'],
  'deleted-or-unknown-key.steps.check.results.1': ['ll6iup', 'Beide Werte stimmen, aber eine Berechtigung fehlt.'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '1328lb',
    'Bei anderem Text: Schlüssel oder Konto wurde nicht gefunden, oder der Schlüssel hat gar keine Berechtigung.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': [
    '1y3hzcs',
    'Ein Wert, das Konto oder die Region ist falsch, oder das Konto ist gesperrt.',
  ],
  'deleted-or-unknown-key.steps.check.results.4': ['9bdbrn', 'Bei anderem Text: Er nennt die Ursache.'],
  'deleted-or-unknown-key.steps.check.results.5': ['e1eoab', 'Das sind die Testzugangsdaten.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1ncd21s', 'Keine Verbindung.'],
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', 'Die Variable ist hier leer.'],
  'credentials-not-loaded.title': ['1ksa3a2', 'Umgebungsvariablen sind leer'],
  'credentials-not-loaded.explanation': [
    't501gx',
    'Die `.env`-Datei wird nicht geladen, oder dem Container oder CI-Job fehlt das Secret.',
  ],
  'credentials-not-loaded.who': ['k2ff40', 'das Team, das die App betreibt'],
  'credentials-not-loaded.steps.print-length': [
    'ww9rgl',
    'Geben Sie im fehlschlagenden Prozess die Länge jeder Variablen aus, nie ihren Wert. Eine SID hat 34 Zeichen, ein Token oder Secret 32.',
  ],
  'credentials-not-loaded.steps.set': ['czzoge', 'Setzen Sie fehlende Werte dort, wo die App läuft.'],
  'credentials-not-loaded.steps.check': [
    '3nt8gc',
    'Starten Sie die App neu und senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'extra-characters-in-credential.title': ['1rqxs2m', 'Ein Wert hat überzählige oder fehlende Zeichen'],
  'extra-characters-in-credential.explanation': [
    'w71zh3',
    'Ein Leerzeichen, Zeilenumbruch, Anführungszeichen, eine Klammer oder ein ausgeschriebenes `\\n` macht daraus einen anderen Wert.',
  ],
  'extra-characters-in-credential.who': ['k2ff40', 'das Team, das die App betreibt'],
  'extra-characters-in-credential.steps.check-form': [
    '1kerr7y',
    'Führen Sie das dort aus, wo die App läuft. `0` bedeutet, dass der Wert nicht die richtige Form hat.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Form der Werte prüfen'],
  'extra-characters-in-credential.steps.check-form.note': [
    'ycn1g6',
    'Gibt für jeden Wert `1` aus, wenn die Form stimmt, sonst `0`. Der Wert selbst wird nicht ausgegeben.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dv717e',
    'Setzen Sie den Wert neu, ohne Anführungszeichen, Leerzeichen und Zeilenumbruch am Ende.',
  ],
  'extra-characters-in-credential.steps.check': [
    '3nt8gc',
    'Starten Sie die App neu und senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'username-not-a-live-credential.title': [
    '1ev8cni',
    'Der Benutzername ist weder eine Account SID noch die SID eines API-Schlüssels',
  ],
  'username-not-a-live-credential.explanation': [
    '1nfb2h',
    'Als Benutzername funktionieren nur `AC…` und `SK…`. Jede andere SID und jeder Name wird abgelehnt.',
  ],
  'username-not-a-live-credential.who': ['k2ff40', 'das Team, das die App betreibt'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Ersetzen Sie den Benutzernamen durch Ihre Account SID oder die SID Ihres API-Schlüssels. Lassen Sie die andere SID dort stehen, wo die Anfrage die Ressource nennt.',
  ],
  'username-not-a-live-credential.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'compliance-profile-not-approved.title': ['1cxl7oc', 'Das primäre Compliance-Profil ist nicht genehmigt'],
  'compliance-profile-not-approved.explanation': [
    'jdrmc2',
    'Twilio verlangt für dieses Konto zuerst ein genehmigtes primäres Profil im Trust Hub.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'wer das Konto besitzt'],
  'compliance-profile-not-approved.steps.submit': [
    'ro21tn',
    'Füllen Sie alle Felder des primären Profils aus und reichen Sie es ein.',
  ],
  'compliance-profile-not-approved.steps.check': [
    'l2k5ty',
    'Senden Sie die Anfrage erneut, sobald Twilio Ihnen die Genehmigung des Profils mitgeteilt hat. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'trial-account-restriction.title': ['1l7mge3', 'Trial-Konten haben keinen Zugriff auf diese Funktion'],
  'trial-account-restriction.explanation': ['1sypbhw', 'Einige Funktionen gibt es erst nach einem Upgrade.'],
  'trial-account-restriction.who': ['ltfeil', 'die Person, die das Konto bezahlt'],
  'trial-account-restriction.note': [
    '1kt9yip',
    'Die Meldung ist aus Berichten von 2026 bekannt, auf die wir nicht verlinken können. Twilios Seite zu 20003 erwähnt Trial-Konten nicht.',
  ],
  'trial-account-restriction.steps.upgrade': [
    '1msrb10',
    'Führen Sie auf der ersten Seite der Console ein Upgrade des Kontos durch oder verzichten Sie auf die Funktion.',
  ],
  'trial-account-restriction.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'authorization-header-missing.title': ['1r1ns38', 'Bei Twilio kamen keine Zugangsdaten an'],
  'authorization-header-missing.explanation': [
    'won41r',
    'Ein Proxy, eine Weiterleitung oder eine leere Einstellung hat den Header `Authorization` entfernt.',
  ],
  'authorization-header-missing.who': ['c7r29n', 'das Team, das die App oder ihren Proxy betreibt'],
  'authorization-header-missing.steps.log': [
    '1rlm8p9',
    'Protokollieren Sie, ob die Anfrage einen Header `Authorization` hat, wenn sie Ihre App verlässt: nur ja oder nein, nicht den Wert.',
  ],
  'authorization-header-missing.steps.load': [
    '1blnft5',
    'Fehlt er, prüfen Sie, ob die Variablen dort gesetzt sind, wo die App läuft.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '3fj575',
    'Ist er da, senden Sie die Anfrage ohne Proxy und ohne Weiterleitungen zu folgen.',
  ],
  'authorization-header-missing.steps.check': [
    'm36xbx',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist; eine andere Meldung zeigt, dass der Header ankommt.',
  ],
  'media-without-credentials.title': ['pe0e69', 'Die Medien-URL wurde ohne Zugangsdaten geöffnet'],
  'media-without-credentials.explanation': [
    'womuiz',
    'Medien verlangen HTTP-Basic-Authentifizierung. In älteren Konten verlangen Aufnahmen sie nur, wenn sie eingeschaltet ist.',
  ],
  'media-without-credentials.who': ['146jvh4', 'das Team, das den Code schreibt'],
  'media-without-credentials.steps.download': [
    'lohsi2',
    'Laden Sie die Datei auf Ihrem Server herunter, mit Account SID und Auth Token oder mit einem API-Schlüssel, und liefern Sie sie von dort aus.',
  ],
  'media-without-credentials.steps.links': [
    '3w5hmj',
    'Ersetzen Sie in Webseiten und E-Mails Links auf `api.twilio.com` durch Links auf Ihren Server.',
  ],
  'media-without-credentials.steps.check': [
    '1mnecze',
    'Öffnen Sie die Datei dort, wo es fehlschlug. Erscheint kein Anmeldefenster, ist der Fehler behoben.',
  ],
  'rotated-token.title': ['1a5tz1g', 'Das Auth Token wurde ersetzt'],
  'rotated-token.explanation': [
    '123t79t',
    'Das bisherige Token gilt für die REST-API sofort nicht mehr, überall, wo es noch verwendet wird.',
  ],
  'rotated-token.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'rotated-token.steps.set': [
    'vkzfkb',
    'Setzen Sie das neue Token in jeder App, jedem Job und jedem CLI-Profil dieses Kontos.',
  ],
  'rotated-token.steps.restart': ['w4py9y', 'Starten Sie alle neu.'],
  'rotated-token.steps.signatures': [
    '1rnfph1',
    'Setzen Sie es auch für die Prüfung von `X-Twilio-Signature`: Signaturen verwenden immer das primäre Token.',
  ],
  'rotated-token.steps.check': [
    '1bl9kqo',
    'Senden Sie die Anfrage erneut. Die Antwort 200 und ein angenommener Webhook bestätigen, dass der Fehler behoben ist.',
  ],
  'key-type-cannot-manage-keys.title': [
    '1re38nt',
    'Dieser Schlüssel kann keine API-Schlüssel oder Auth Tokens verwalten',
  ],
  'key-type-cannot-manage-keys.explanation': [
    'c2va3p',
    'Dafür brauchen Sie Account SID und Auth Token. API-Schlüssel kann auch ein Main-Schlüssel verwalten.',
  ],
  'key-type-cannot-manage-keys.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '4enotp',
    'Prüfen Sie die URL der fehlgeschlagenen Anfrage. Enthält sie weder `/Keys` noch `/SigningKeys` noch `/AuthTokens`, ist das nicht die Ursache.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    '1xwfjba',
    'Senden Sie die Anfrage erneut. Die Antwort 200 oder 201 bestätigt, dass der Fehler behoben ist.',
  ],
  'key-type-cannot-manage-keys.wordings.standard.title': [
    '1k38vco',
    'Standard-API-Schlüssel können keine API-Schlüssel verwalten',
  ],
  'key-type-cannot-manage-keys.wordings.restricted.title': [
    'uv19ca',
    'Restricted-API-Schlüssel können hier keine Schlüssel verwalten',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['wiq8jp', 'Account SID und Auth Token verwenden'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Lassen Sie das Auth Token auf dem Server und verwenden Sie es nur für diesen Aufruf.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': [
    '1hhe5fp',
    'Main-Schlüssel verwenden, wenn Ihre Console einen anbietet',
  ],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': [
    'vsobcu',
    'Erstellen Sie einen API-Schlüssel vom Typ **Main**.',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    '`https://iam.twilio.com/v1/Keys` mit einem Restricted-Schlüssel aufrufen',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Geben Sie dem Schlüssel die Berechtigung `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1ibaaiz', 'Die URL nennt ein anderes Konto'],
  'path-account-not-owner.explanation': [
    '19uydd6',
    'Zugangsdaten gelten nur für ihr eigenes Konto. Nur das Auth Token des übergeordneten Kontos gilt auch für Unterkonten.',
  ],
  'path-account-not-owner.who': ['146jvh4', 'das Team, das den Code schreibt'],
  'path-account-not-owner.steps.compare': [
    'e43c75',
    'Vergleichen Sie das `AC…` in der URL mit dem Konto, zu dem die Zugangsdaten gehören.',
  ],
  'path-account-not-owner.steps.correct': [
    'pe8yj4',
    'Verwenden Sie die Zugangsdaten des Kontos in der URL oder korrigieren Sie die URL.',
  ],
  'path-account-not-owner.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'stale-cli-profile.title': ['1kcsmjk', 'Die CLI verwendet ein anderes Profil'],
  'stale-cli-profile.explanation': [
    '4s2sbp',
    'Die CLI meldet sich mit ihrem aktiven Profil an, einem Standard-Schlüssel. Ein solcher Schlüssel kann weder Konten noch Schlüssel verwalten.',
  ],
  'stale-cli-profile.who': ['1ahxo9f', 'die Person, die den Befehl ausführt'],
  'stale-cli-profile.steps.list': ['1uqpf18', 'Führen Sie das aus, um das aktive Profil zu sehen.'],
  'stale-cli-profile.steps.use': [
    'e6py81',
    'Führen Sie `twilio profiles:use` mit dem Namen des richtigen Profils aus, falls ein anderes aktiv ist.',
  ],
  'stale-cli-profile.steps.login': [
    '2tvdee',
    'Setzen Sie `TWILIO_ACCOUNT_SID` und `TWILIO_AUTH_TOKEN` für Befehle zu Konten und Schlüsseln. Entfernen Sie `TWILIO_API_KEY` und `TWILIO_API_SECRET`: Sie haben sonst Vorrang.',
  ],
  'stale-cli-profile.steps.check': [
    '1w6prer',
    'Führen Sie den Befehl erneut aus. Erscheint 20003 nicht mehr, ist der Fehler behoben.',
  ],
  'main-key-on-subaccount-resource.title': [
    'whuare',
    'Ein Schlüssel des übergeordneten Kontos hat keinen Zugriff auf Unterkonten',
  ],
  'main-key-on-subaccount-resource.explanation': [
    '1gwv2u8',
    'Das gilt auch für Main-Schlüssel, obwohl sie Unterkonten auflisten und erstellen können.',
  ],
  'main-key-on-subaccount-resource.who': ['18oeki2', 'Console-Admins oder das Team, das die App betreibt'],
  'main-key-on-subaccount-resource.note': [
    'u290xd',
    'Twilios CLI-Anleitung sagt für Main-Schlüssel noch das Gegenteil. Laut der neuesten Seite und zwei Threads werden sie abgelehnt.',
  ],
  'main-key-on-subaccount-resource.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['nl3lt5', 'Schlüssel des Unterkontos verwenden'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1lf3vys',
    'Wechseln Sie in der Console zum Unterkonto und erstellen Sie den Schlüssel dort.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1w5q156',
    'Account SID und Auth Token des übergeordneten Kontos verwenden',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'smj0an',
    'Lassen Sie das `AC…` des Unterkontos in der URL.',
  ],
  'region-mismatch.title': ['1soprj7', 'Die Zugangsdaten gehören zu einer anderen Region'],
  'region-mismatch.explanation': [
    '1hvwblh',
    'Auth Tokens und API-Schlüssel gelten nur in einer Region. Ein Host ohne Region bedeutet US1.',
  ],
  'region-mismatch.who': ['k2ff40', 'das Team, das die App betreibt'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Finden Sie die Region der Zugangsdaten heraus: Diese Seite zeigt immer nur eine Region.',
  ],
  'region-mismatch.steps.set': [
    '4oxue7',
    'Setzen Sie sowohl `TWILIO_REGION` als auch `TWILIO_EDGE`, zum Beispiel `ie1` und `dublin`, oder verwenden Sie Zugangsdaten für US1. Restricted-Schlüssel und OAuth-Apps funktionieren nur in US1.',
  ],
  'region-mismatch.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'path-account-null-or-undefined.title': ['m4gjn3', 'Die URL enthält keine gültige Account SID'],
  'path-account-null-or-undefined.explanation': [
    '1itunpu',
    'Eine Variable war leer oder falsch, als Ihr Code die URL gebildet hat.',
  ],
  'path-account-null-or-undefined.who': ['146jvh4', 'das Team, das den Code schreibt'],
  'path-account-null-or-undefined.steps.log': [
    '1c4p96q',
    'Protokollieren Sie die URL der fehlschlagenden Anfrage und prüfen Sie, was nach `/Accounts/` kommt: `AC` und 32 Zeichen.',
  ],
  'path-account-null-or-undefined.steps.set': [
    '1a76tt0',
    'Setzen Sie die Variable mit der Account SID dort, wo die App läuft.',
  ],
  'path-account-null-or-undefined.steps.check': [
    '3nt8gc',
    'Starten Sie die App neu und senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Die beiden Werte sind vertauscht oder gleich'],
  'same-value-for-username-and-password.explanation': [
    '65v6e6',
    'Zuerst kommt die SID als Benutzername, dann das Token oder Secret.',
  ],
  'same-value-for-username-and-password.who': ['146jvh4', 'das Team, das den Code schreibt'],
  'same-value-for-username-and-password.steps.order': ['5zrtaq', 'Übergeben Sie die Werte in dieser Reihenfolge:'],
  'same-value-for-username-and-password.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'Der Header `Authorization` hat die falsche Form'],
  'authorization-header-malformed.explanation': [
    'isola8',
    'Er braucht das Wort `Basic`, ein Leerzeichen und `username:password` in Base64.',
  ],
  'authorization-header-malformed.who': ['146jvh4', 'das Team, das den Code schreibt'],
  'authorization-header-malformed.steps.build': [
    '1b7ephx',
    'Lassen Sie den HTTP-Client den Header bilden (meist mit `auth`, bei `curl` mit `-u`) oder korrigieren Sie seine Teile.',
  ],
  'authorization-header-malformed.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Eine Richtlinie des Kontos lehnt die Anfrage ab'],
  'account-policy-refusal.explanation': [
    '5c9ovv',
    'Twilio sagt nicht, welche Richtlinie. Berichtet wurde es beim Erstellen von Schlüsseln über die ältere URL und bei angehaltenen Konten.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'wer das Konto besitzt'],
  'account-policy-refusal.steps.new-address': [
    'ld2pji',
    'Erstellen Sie Schlüssel über `https://iam.twilio.com/v1/Keys`.',
  ],
  'account-policy-refusal.steps.support': [
    '3xgqma',
    'Suchen Sie in der Console nach einem Hinweis. Finden Sie keinen, senden Sie dem Twilio-Support, was **Für den Support kopieren** liefert.',
  ],
  'account-policy-refusal.steps.check': [
    '1xwfjba',
    'Senden Sie die Anfrage erneut. Die Antwort 200 oder 201 bestätigt, dass der Fehler behoben ist.',
  ],
  'oauth-token-expired.title': ['1fidmlx', 'Das OAuth-Zugriffstoken ist abgelaufen oder falsch'],
  'oauth-token-expired.explanation': ['16laf22', 'Das betrifft nur `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['k2ff40', 'das Team, das die App betreibt'],
  'oauth-token-expired.steps.fetch': [
    'p69oo2',
    'Fordern Sie ein neues Token an: `POST https://oauth.twilio.com/v2/token`. Eine App vom Typ **Authorization code** verwendet stattdessen ihr Refresh-Token.',
  ],
  'oauth-token-expired.steps.app': [
    '1rysmb',
    'Vergleichen Sie Client-ID, Client-Secret und Gültigkeitsdauer mit der OAuth-App in der Console.',
  ],
  'oauth-token-expired.steps.check': [
    's6zopm',
    'Senden Sie die Anfrage mit dem neuen Token. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'jwt-signed-with-auth-token.title': ['1eopgkw', 'Das JWT wurde mit dem Auth Token signiert'],
  'jwt-signed-with-auth-token.explanation': [
    '10s23cs',
    'Access Tokens müssen mit dem Secret eines API-Schlüssels signiert sein. Jedes andere Token lehnt Twilio ab.',
  ],
  'jwt-signed-with-auth-token.who': ['m5bwwv', 'das Team, das den Token-Server betreibt'],
  'jwt-signed-with-auth-token.steps.make-key': [
    'f2on6o',
    'Erstellen Sie im Konto des Tokens einen API-Schlüssel vom Typ **Standard**.',
  ],
  'jwt-signed-with-auth-token.steps.set-key': [
    'niynek',
    'Setzen Sie SID und Secret auf dem Token-Server und übergeben Sie beide anstelle des Auth Token.',
  ],
  'jwt-signed-with-auth-token.steps.check': [
    '501g4l',
    'Erstellen Sie ein neues Token und senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'account-suspended.title': ['1et73w5', 'Das Konto ist gesperrt oder geschlossen'],
  'account-suspended.explanation': [
    'mitmb',
    'Ein gesperrtes Konto kann dieselbe Meldung `Authenticate` erhalten wie falsche Zugangsdaten.',
  ],
  'account-suspended.who': ['15u9ldk', 'wer das Konto besitzt'],
  'account-suspended.steps.look': [
    'vsxtsq',
    'Öffnen Sie **Admin > Account billing** in der Console dieses Kontos und prüfen Sie, ob es einen Hinweis gibt und wie hoch das Guthaben ist.',
  ],
  'account-suspended.steps.settle': [
    'gqc10l',
    'Laden Sie auf dieser Seite Guthaben auf, oder fragen Sie den Twilio-Support, warum das Konto gesperrt ist.',
  ],
  'account-suspended.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'account-suspended.wordings.named.explanation': [
    'a0srs5',
    'Die Zugangsdaten gehören zu einem Konto, das kein Guthaben hat, das Twilio gesperrt hat oder das geschlossen wurde.',
  ],
  'organization-api-needs-oauth.title': ['1g52j95', 'Organization-APIs akzeptieren nur OAuth-Apps der Organisation'],
  'organization-api-needs-oauth.explanation': [
    '1whn3zj',
    'Eine URL mit `/Organizations/` akzeptiert weder Account SIDs noch API-Schlüssel noch Tokens einer OAuth-App des Kontos.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'wer die Organisation administriert'],
  'organization-api-needs-oauth.steps.make-app': ['y1p02r', 'Erstellen Sie eine OAuth-App der Organisation.'],
  'organization-api-needs-oauth.steps.use-token': [
    '1col7by',
    'Senden Sie ein Token dieser App als `Authorization: Bearer` mit der Anfrage.',
  ],
  'organization-api-needs-oauth.steps.check': [
    '28p96a',
    'Senden Sie die Anfrage erneut. Die Antwort 200 bestätigt, dass der Fehler behoben ist.',
  ],
  'groups.value.title': ['v0t6gr', 'Falsche oder fehlende Zugangsdaten'],
  'groups.key-type.title': ['1gcgbmx', 'Schlüsseltyp nicht zugelassen'],
  'groups.account.title': ['4xm4by', 'Anderes Konto oder andere Region'],
  'groups.sending.title': ['rd4c41', 'Auth-Header oder Client-Einrichtung'],
  'groups.held-back.title': ['4d1m3', 'Konto eingeschränkt'],
  'groups.held-back.intro': [
    '1a2ag36',
    'Die Zugangsdaten stimmen. Ein anderer Schlüssel oder ein anderes Token ändert nichts.',
  ],
  'lookalikes.70051': ['w70r9v', 'Einem Restricted-Schlüssel fehlt eine Berechtigung. Die Meldung nennt sie.'],
  'lookalikes.20008': [
    'ej3dtz',
    'Testzugangsdaten funktionieren mit dieser Ressource nicht. Twilios Seite führt das auch unter 20003 auf.',
  ],
  'lookalikes.20101': ['4cm3g7', 'Ein Client-SDK lehnt sein Access Token ab (20101 bis 20107).'],
  'lookalikes.20404': ['27f9nr', 'Die Ressource gehört zu einem Unterkonto, oder ihre SID ist falsch.'],
};
