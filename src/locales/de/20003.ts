import type { EntryOverlay } from '../../i18n/types.ts';

/** The German texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['cgtxf2', 'Twilio hat die Authentifizierung dieser Anfrage abgelehnt'],
  summary: [
    '18pepnl',
    '20003 hat drei Bedeutungen: Die Zugangsdaten sind nicht gültig, sie sind gültig, aber für diese Anfrage nicht zugelassen, oder Twilio schränkt das Konto ein. Welche davon zutrifft, verrät der Code allein nicht.',
  ],
  messageHint: [
    'l5tuqv',
    '`Authenticate` und `Authentication Error - invalid username` lassen die Ursache offen; andere Meldungen nennen sie.',
  ],
  'wrong-sid-or-token.title': ['1xcniqx', 'Account SID und Auth Token passen nicht zusammen'],
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Jedes Konto und jedes Unterkonto hat ein eigenes Auth Token. Ein Token, das zu einem anderen Konto oder zu den Testzugangsdaten gehört oder dem vom Kopieren ein Zeichen fehlt, wird abgelehnt.',
  ],
  'wrong-sid-or-token.who': ['3awsz1', 'wer das Auth Token sehen darf'],
  'wrong-sid-or-token.steps.run-check': [
    '26890x',
    'Führen Sie **Zugangsdaten prüfen** mit den Werten der betroffenen Anwendung aus.',
  ],
  'wrong-sid-or-token.steps.run-check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'wrong-sid-or-token.steps.run-check.note': [
    'mkfxqi',
    '`curl` fragt nach dem Secret; es gelangt weder in die Befehlszeile noch in die Ausgabe. Führen Sie den Befehl unter Windows in Git Bash oder WSL aus. Führen Sie ihn nicht in einem CI-Job aus und nicht dort, wo das Terminal aufgezeichnet wird. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.run-check.results.0': ['1cup152', 'Beide Werte stimmen.'],
  'wrong-sid-or-token.steps.run-check.results.1': ['7sipci', 'Beide Werte stimmen, eine Berechtigung fehlt.'],
  'wrong-sid-or-token.steps.run-check.results.2': [
    '14yhb9g',
    'Anderer Text: Konto oder Schlüssel wurden nicht gefunden oder gehören zu einem anderen Konto.',
  ],
  'wrong-sid-or-token.steps.run-check.results.3': ['x1rdcq', 'Ein Wert, das Konto oder die Region ist falsch.'],
  'wrong-sid-or-token.steps.run-check.results.4': ['1396own', 'Anderer Text: Er nennt die Gruppe, die zu öffnen ist.'],
  'wrong-sid-or-token.steps.run-check.results.5': ['1ncd21s', 'Keine Verbindung.'],
  'wrong-sid-or-token.steps.run-check.results.6': ['1by08jt', 'Die Variable ist hier leer.'],
  'wrong-sid-or-token.steps.compare': [
    'jx8zao',
    'Öffnen Sie diese Seite in dem Konto, zu dem die Account SID gehört. Vergleichen Sie die SID Zeichen für Zeichen und prüfen Sie, ob die angezeigte Region die ist, die Sie aufrufen.',
  ],
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Kopieren Sie das Auth Token der Live-Zugangsdaten erneut und setzen Sie `TWILIO_AUTH_TOKEN` dort, wo die Anwendung läuft.',
  ],
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Starten Sie die Anwendung neu und senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'Standard- und Restricted-Schlüssel dürfen die Accounts-API nicht aufrufen',
  ],
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Beide Schlüsseltypen sind absichtlich eingeschränkt. Eine Anfrage an `/2010-04-01/Accounts.json` oder `/2010-04-01/Accounts/{AccountSid}.json` wird mit 20003 abgelehnt, obwohl der Schlüssel und sein Secret stimmen.',
  ],
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'wer API-Schlüssel in der Console verwalten darf oder die Anwendung bereitstellt',
  ],
  'key-type-cannot-access-accounts.note': [
    'g275i7',
    'Twilios Support-Artikel zeigt diese Ablehnung mit `Authentication Error - invalid username`. Neuere Berichte zeigen für denselben Fall `Authenticate`. Keine der beiden Meldungen bestätigt diese Ursache oder schließt sie aus. Für einen Restricted-Schlüssel stützt sich die Aussage auf den Artikel: Ein veröffentlichter Test wurde nicht gefunden.',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Sehen Sie sich die Adresse an, deren Aufruf fehlgeschlagen ist. Endet sie auf `/Accounts.json` oder auf `/Accounts/AC….json`, machen Sie weiter. Endet sie auf etwas anderes, etwa `/Messages.json`, ist dies nicht die Ursache.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': [
    '1jexe3z',
    'Verwenden Sie für diesen Aufruf einen Main-API-Schlüssel',
  ],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Öffnen Sie die Seite der API-Schlüssel und wählen Sie **Create API key** und den Typ **Main**. Twilios Anleitung für die neue Console nennt nur Standard und Restricted; wenn Ihre Console Main nicht anbietet, nehmen Sie einen anderen Weg.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    'y5kjld',
    'Verwenden Sie für diesen Aufruf Account SID + Auth Token',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Lassen Sie das Auth Token auf dem Server und verwenden Sie es nur für diesen Aufruf.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Rufen Sie etwas anderes auf, falls der Aufruf nur die Verbindung testet',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Rufen Sie `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1` auf. Ein Standard-Schlüssel darf das ohne weitere Rechte; ein Restricted-Schlüssel braucht `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['g6n4ri', 'Der Schlüssel und sein Secret sind kein gültiges Paar'],
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'Das Secret eines API-Schlüssels gehört zu genau einer `SK…`-SID und funktioniert nicht mit einem `AC…`-Benutzernamen. Es wird einmal angezeigt, wenn der Schlüssel erstellt wird, und lässt sich danach nicht mehr auslesen.',
  ],
  'secret-does-not-match-username.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'secret-does-not-match-username.steps.username': [
    '1d546qe',
    'Prüfen Sie, ob der Benutzername die `SK…`-SID ist und nicht die Account SID.',
  ],
  'secret-does-not-match-username.steps.find-key': [
    '1dh42la',
    'Öffnen Sie diese Seite in dem Konto und der Region, in denen der Schlüssel erstellt wurde. Steht die SID nicht in der Liste, wurde der Schlüssel gelöscht oder stammt von anderswo.',
  ],
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Nehmen Sie SID und Secret von dort, wo sie zusammen gespeichert wurden, und setzen Sie beide erneut. Ist das Secret verloren, erstellen Sie einen neuen Schlüssel und ersetzen Sie beide Werte.',
  ],
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Führen Sie **Zugangsdaten prüfen** aus. `HTTP 200` oder `70051` mit einer fehlenden Berechtigung zeigt, dass das Paar stimmt.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` fragt nach dem Secret; es gelangt weder in die Befehlszeile noch in die Ausgabe. Führen Sie den Befehl unter Windows in Git Bash oder WSL aus. Führen Sie ihn nicht in einem CI-Job aus und nicht dort, wo das Terminal aufgezeichnet wird. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Beide Werte stimmen.'],
  'secret-does-not-match-username.steps.check.results.1': ['7sipci', 'Beide Werte stimmen, eine Berechtigung fehlt.'],
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Anderer Text: Konto oder Schlüssel wurden nicht gefunden oder gehören zu einem anderen Konto.',
  ],
  'secret-does-not-match-username.steps.check.results.3': ['x1rdcq', 'Ein Wert, das Konto oder die Region ist falsch.'],
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    'Anderer Text: Er nennt die Gruppe, die zu öffnen ist.',
  ],
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Keine Verbindung.'],
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'Die Variable ist hier leer.'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'Der API-Schlüssel wurde gelöscht oder stammt von anderswo'],
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Ein gelöschter Schlüssel gilt sofort nicht mehr, und mit ihm jedes Access Token, das er signiert hat. Ein Schlüssel eines anderen Kontos oder Unterkontos sieht von außen gleich aus.',
  ],
  'deleted-or-unknown-key.who': ['1omvpwm', 'wer API-Schlüssel in der Console verwalten darf'],
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Suchen Sie die SID auf dieser Seite, dann auf der des übergeordneten Kontos und der anderen Regionen.',
  ],
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Erstellen Sie einen Schlüssel desselben Typs, wenn die SID nirgends steht, ersetzen Sie SID und Secret überall und starten Sie neu.',
  ],
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Führen Sie **Zugangsdaten prüfen** aus. `HTTP 200` zeigt, dass das neue Paar funktioniert.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` fragt nach dem Secret; es gelangt weder in die Befehlszeile noch in die Ausgabe. Führen Sie den Befehl unter Windows in Git Bash oder WSL aus. Führen Sie ihn nicht in einem CI-Job aus und nicht dort, wo das Terminal aufgezeichnet wird. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Beide Werte stimmen.'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', 'Beide Werte stimmen, eine Berechtigung fehlt.'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Anderer Text: Konto oder Schlüssel wurden nicht gefunden oder gehören zu einem anderen Konto.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Ein Wert, das Konto oder die Region ist falsch.'],
  'deleted-or-unknown-key.steps.check.results.4': ['1396own', 'Anderer Text: Er nennt die Gruppe, die zu öffnen ist.'],
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Keine Verbindung.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'Die Variable ist hier leer.'],
  'credentials-not-loaded.title': ['e3zzyd', 'Die Variablen sind dort leer, wo der Code läuft'],
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Die Werte werden an einer Stelle gesetzt und an einer anderen gelesen: eine `.env`-Datei, die nicht geladen wird, ein Container oder ein CI-Job ohne das Secret.',
  ],
  'credentials-not-loaded.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Geben Sie im fehlschlagenden Prozess aus, ob jede Variable gesetzt ist und wie lang sie ist, nie ihren Wert: 34 Zeichen bei einer SID, 32 bei einem Token oder Secret.',
  ],
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Setzen Sie in dieser Umgebung, was fehlt, und starten Sie neu.'],
  'credentials-not-loaded.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'extra-characters-in-credential.title': ['a8o0hc', 'Der Wert enthält überzählige Zeichen'],
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Ein Leerzeichen, ein Zeilenende, Anführungszeichen, geschweifte Klammern oder ein ausgeschriebenes `\\n` um einen Wert machen daraus einen anderen Wert. Ein fehlendes Zeichen ebenso.',
  ],
  'extra-characters-in-credential.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Führen Sie dies dort aus, wo die Anwendung läuft. `0` bedeutet, dass der Wert nicht sauber ist.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Form der Werte prüfen'],
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Gibt `1` für jeden Wert aus, der die richtige Form hat, `0` für einen, der sie nicht hat, und nichts vom Wert selbst.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Setzen Sie den Wert erneut, ohne Anführungszeichen und Zeilenenden. Fügen Sie ihn in einem Secret Store ohne den letzten Zeilenumbruch ein.',
  ],
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Starten Sie neu und senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'Der Benutzername ist weder eine Account SID noch die SID eines API-Schlüssels',
  ],
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Nur mit `AC…` und `SK…` lässt sich eine Anfrage authentifizieren. Jede andere SID und jeder selbst gewählte Name wird abgelehnt.',
  ],
  'username-not-a-live-credential.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Ersetzen Sie den Benutzernamen durch Ihre Account SID oder die SID Ihres API-Schlüssels. Lassen Sie die andere SID dort stehen, wo die Anfrage die Ressource nennt.',
  ],
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'api-key-used-as-account-sid.title': ['di6hl5', 'Die SID des API-Schlüssels steht, wo die Account SID hingehört'],
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'Die Adresse nennt `/Accounts/SK…`. Die Anfrage verwendet zwar einen API-Schlüssel, aber das Konto in der Adresse bleibt die `AC…`-SID.',
  ],
  'api-key-used-as-account-sid.who': ['c6ep0f', 'wer den Code schreibt'],
  'api-key-used-as-account-sid.steps.pass-account-sid': [
    '1b5an8e',
    'Übergeben Sie neben dem Schlüssel auch die Account SID.',
  ],
  'api-key-used-as-account-sid.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'compliance-profile-not-approved.title': ['t5nbno', 'Das primäre Compliance-Profil ist nicht genehmigt'],
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'Twilio verlangt ein genehmigtes primäres Profil im Trust Hub, bevor es mit diesem Konto weitergeht.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'wer das Konto besitzt'],
  'compliance-profile-not-approved.steps.open': ['1bnydy3', 'Öffnen Sie das primäre Profil.'],
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Füllen Sie es aus und reichen Sie es ein.'],
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Warten Sie die Genehmigung ab, laut Twilios Seite etwa zwei Tage, und senden Sie die Anfrage dann noch einmal.',
  ],
  'trial-account-restriction.title': ['1i9i8vt', 'Das Konto ist ein Trial-Konto'],
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio hält einige Funktionen zurück, bis das Konto ein Upgrade hat.',
  ],
  'trial-account-restriction.who': ['f83iev', 'wer für das Konto bezahlt'],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Führen Sie in der Console ein Upgrade des Kontos durch oder verzichten Sie auf die Funktion.',
  ],
  'trial-account-restriction.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'authorization-header-missing.title': ['1r1ns38', 'Bei Twilio kamen keine Zugangsdaten an'],
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Ein Proxy, eine Weiterleitung oder eine leere Einstellung hat den Header `Authorization` unterwegs entfernt.',
  ],
  'authorization-header-missing.who': ['lze54l', 'wer die Anwendung oder ihren Proxy betreibt'],
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Protokollieren Sie im sendenden Prozess, ob die Anfrage einen Header `Authorization` hat: ja oder nein, nicht seinen Wert.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Senden Sie die Anfrage einmal ohne den Proxy und ohne Weiterleitungen, wenn sie den Header hat, um herauszufinden, was ihn entfernt.',
  ],
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Prüfen Sie, ob die Variablen dort gesetzt sind, wo der Code läuft, wenn die Anfrage den Header nicht hat.',
  ],
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Senden Sie die Anfrage noch einmal. Eine andere Meldung oder `HTTP 200` zeigt, dass der Header ankommt.',
  ],
  'rotated-token.title': ['1a5tz1g', 'Das Auth Token wurde ersetzt'],
  'rotated-token.explanation': [
    '1t28czd',
    'Wird ein sekundäres Token zum primären gemacht, gilt das bisherige für die REST-API sofort nicht mehr. Jede Stelle, die es noch verwendet, schlägt von da an fehl.',
  ],
  'rotated-token.who': ['hsc510', 'wer das Auth Token sehen darf, und wer die Anwendungen bereitstellt'],
  'rotated-token.steps.compare-times': [
    '1l34nt4',
    'Vergleichen Sie den Zeitpunkt des ersten Fehlers mit dem Zeitpunkt der letzten Änderung auf dieser Seite oder in Ihrem Deployment-Protokoll.',
  ],
  'rotated-token.steps.set': [
    '1daqmwc',
    'Setzen Sie das neue Token in jeder Anwendung, jedem Job und jedem CLI-Profil, die dieses Konto verwenden, und starten Sie sie neu.',
  ],
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Setzen Sie es auch für die Prüfung von `X-Twilio-Signature`: Signaturen werden immer mit dem primären Token erstellt.',
  ],
  'rotated-token.steps.check': [
    '1jpey7t',
    'Senden Sie die Anfrage noch einmal und prüfen Sie, ob der nächste Webhook angenommen wird.',
  ],
  'key-type-cannot-manage-keys.title': [
    '1rv6x0k',
    'Dieser Schlüssel darf weder API-Schlüssel noch Auth Tokens verwalten',
  ],
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'API-Schlüssel und Auth Tokens werden mit Account SID + Auth Token verwaltet, API-Schlüssel auch mit einem Main-Schlüssel. Ein Restricted-Schlüssel darf Schlüssel unter `iam.twilio.com/v1/Keys` verwalten, mit der Berechtigung dafür.',
  ],
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'wer API-Schlüssel in der Console verwalten darf'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Prüfen Sie, ob die Adresse `/Keys`, `/SigningKeys` oder `/AuthTokens` enthält.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` oder `201` zeigt, dass es geklappt hat.',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Verwenden Sie Account SID + Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Lassen Sie das Auth Token auf dem Server und verwenden Sie es nur für diesen Aufruf.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': [
    'yzx60h',
    'Verwenden Sie einen Main-Schlüssel, wenn Ihre Console einen anbietet',
  ],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': [
    '633bjq',
    'Wählen Sie **Create API key** und den Typ **Main**.',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Rufen Sie `https://iam.twilio.com/v1/Keys` mit einem Restricted-Schlüssel auf',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Geben Sie dem Schlüssel die Berechtigung `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1nvixb2', 'Die Adresse nennt ein anderes Konto'],
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'Zugangsdaten haben Zugriff auf ihr eigenes Konto. Account SID + Auth Token des übergeordneten Kontos haben auch Zugriff auf Unterkonten; ein Unterkonto hat weder auf sein übergeordnetes Konto noch auf dessen andere Unterkonten Zugriff.',
  ],
  'path-account-not-owner.who': ['c6ep0f', 'wer den Code schreibt'],
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Vergleichen Sie das `AC…` in der Adresse mit dem Konto, zu dem die Zugangsdaten gehören.',
  ],
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Verwenden Sie die Zugangsdaten des Kontos in der Adresse oder berichtigen Sie die Adresse.',
  ],
  'path-account-not-owner.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'stale-cli-profile.title': ['1kcsmjk', 'Die CLI verwendet ein anderes Profil'],
  'stale-cli-profile.explanation': [
    '1walpms',
    'Die Twilio CLI verwendet ihr aktives Profil, sofern Sie kein anderes nennen oder Umgebungsvariablen setzen. Ein Profil enthält einen Standard-Schlüssel, daher schlagen Befehle für Konten und Schlüssel damit fehl.',
  ],
  'stale-cli-profile.who': ['yyt0b1', 'wer den Befehl ausführt'],
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Führen Sie dies aus und prüfen Sie, welches Profil aktiv ist.'],
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Führen Sie `twilio login` aus, um ein neues Profil zu erstellen, oder setzen Sie `TWILIO_ACCOUNT_SID` und `TWILIO_AUTH_TOKEN` für Befehle zu Konten und Schlüsseln.',
  ],
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Führen Sie den fehlgeschlagenen Befehl noch einmal aus. Eine Antwort ohne 20003 zeigt, dass es geklappt hat.',
  ],
  'main-key-on-subaccount-resource.title': [
    'ksg891',
    'Ein Schlüssel des übergeordneten Kontos hat keinen Zugriff auf Unterkonten',
  ],
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Das gilt auch für Main-Schlüssel, obwohl sie Unterkonten auflisten und erstellen dürfen.',
  ],
  'main-key-on-subaccount-resource.who': ['122agqy', 'wer im Unterkonto API-Schlüssel verwalten darf'],
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': [
    '1jwd5u1',
    'Verwenden Sie einen Schlüssel des Unterkontos',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Wechseln Sie in der Console zum Unterkonto und erstellen Sie den Schlüssel dort.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Verwenden Sie Account SID + Auth Token des übergeordneten Kontos',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Lassen Sie das `AC…` des Unterkontos in der Adresse stehen.',
  ],
  'region-mismatch.title': ['1soprj7', 'Die Zugangsdaten gehören zu einer anderen Region'],
  'region-mismatch.explanation': [
    'u2xu1e',
    'Auth Tokens und API-Schlüssel gelten in einer einzigen Region. Ein Host ohne Region bedeutet US1. Restricted-Schlüssel funktionieren nur in US1.',
  ],
  'region-mismatch.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Finden Sie die Region der Zugangsdaten heraus: Diese Seite zeigt immer nur eine Region.',
  ],
  'region-mismatch.steps.set': [
    'mevm2c',
    'Setzen Sie sowohl `TWILIO_REGION` als auch `TWILIO_EDGE`, zum Beispiel `ie1` und `dublin`, oder verwenden Sie Zugangsdaten, die für US1 erstellt wurden.',
  ],
  'region-mismatch.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'path-account-null-or-undefined.title': ['3xvo5r', 'Die Adresse enthält keine gültige Account SID'],
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'Der Teil nach `/Accounts/` ist leer, `null`, abgeschnitten oder keine Account SID; eine Variable war also leer oder falsch, als die Adresse gebildet wurde.',
  ],
  'path-account-null-or-undefined.who': ['c6ep0f', 'wer den Code schreibt'],
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Protokollieren Sie die Adresse der fehlschlagenden Anfrage und prüfen Sie den Teil nach `/Accounts/`: `AC` und 32 Zeichen.',
  ],
  'path-account-null-or-undefined.steps.set': ['imry48', 'Setzen Sie die fehlende Variable und starten Sie neu.'],
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Die beiden Werte sind vertauscht oder gleich'],
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'Zuerst kommt die SID, als Benutzername; danach das Token oder Secret, als Passwort.',
  ],
  'same-value-for-username-and-password.who': ['c6ep0f', 'wer den Code schreibt'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Prüfen Sie die Reihenfolge der Argumente.'],
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'Der Header `Authorization` hat die falsche Form'],
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Eine von Hand geschriebene Anfrage braucht das Wort `Basic`, ein Leerzeichen und die Base64-Form von `username:password`.',
  ],
  'authorization-header-malformed.who': ['c6ep0f', 'wer den Code schreibt'],
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Lassen Sie den HTTP-Client den Header bilden (`auth` bei den meisten Clients, `-u` bei `curl`) oder berichtigen Sie die drei Teile.',
  ],
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Eine Richtlinie des Kontos lehnt die Anfrage ab'],
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'Twilio sagt nicht, welche Richtlinie. Berichtet wurde es beim Erstellen von Schlüsseln an der älteren Adresse und bei angehaltenen Konten.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'wer das Konto besitzt'],
  'account-policy-refusal.steps.new-address': [
    'lkjddt',
    'Verwenden Sie `https://iam.twilio.com/v1/Keys`, um einen Schlüssel zu erstellen.',
  ],
  // stale: write '1jefvcv' once it translates: Look for notices in the Console in any other case, then send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Suchen Sie in allen anderen Fällen nach Hinweisen in der Console und senden Sie dem Twilio-Support dann, was **Für ein Ticket kopieren** liefert.',
  ],
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` oder `201` zeigt, dass es geklappt hat.',
  ],
  'oauth-token-expired.title': ['10c10ix', 'Das OAuth-Zugriffstoken ist abgelaufen oder nicht gültig'],
  'oauth-token-expired.explanation': ['16laf22', 'Das betrifft nur `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'oauth-token-expired.steps.fetch': [
    '1f618v6',
    'Fordern Sie unter `https://oauth.twilio.com/v2/token` ein neues Token an.',
  ],
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Vergleichen Sie Client-ID, Client-Secret und Gültigkeitsdauer mit der OAuth-App in der Console.',
  ],
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Senden Sie die Anfrage mit dem neuen Token. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'account-suspended.title': ['1et73w5', 'Das Konto ist gesperrt oder geschlossen'],
  'account-suspended.explanation': [
    '13op9qi',
    'Twilios Seiten nennen dafür 20003 und 20403. Welcher Code heute gesendet wird, ist nicht bekannt.',
  ],
  'account-suspended.who': ['15u9ldk', 'wer das Konto besitzt'],
  'account-suspended.steps.look': ['1tt2k6u', 'Öffnen Sie die Console und suchen Sie nach einem Hinweis zum Konto.'],
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Klären Sie die Abrechnung oder wenden Sie sich an den Twilio-Support, wenn alle Zugangsdaten des Kontos fehlschlagen.',
  ],
  'account-suspended.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'organization-api-needs-oauth.title': ['1r62zp5', 'Organization-APIs akzeptieren nur OAuth-Apps der Organisation'],
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Eine Adresse mit `/Organizations/` lehnt jede Account SID, jeden API-Schlüssel und die Tokens einer OAuth-App des Kontos ab.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'wer die Organisation administriert'],
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Erstellen Sie eine OAuth-App der Organisation und verwenden Sie deren Token.',
  ],
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'groups.value.title': ['1ntpxab', 'Der Wert'],
  'groups.value.intro': [
    'vxhzxr',
    'Ein Wert ist falsch, ersetzt oder nicht geladen. Dies ist die häufigste Gruppe in den Berichten, auf denen diese Seite beruht. Twilio sagt nicht, welcher der beiden Werte falsch ist.',
  ],
  'groups.value.steps.run-check': [
    'zl2ry8',
    'Führen Sie diese Prüfung mit den Zugangsdaten der betroffenen Anwendung aus. Setzen Sie bei Account SID + Auth Token `TWILIO_ACCOUNT_SID` an die Stelle von `TWILIO_API_KEY`.',
  ],
  'groups.value.steps.run-check.title': ['103sp69', 'Zugangsdaten prüfen'],
  'groups.value.steps.run-check.note': [
    'mkfxqi',
    '`curl` fragt nach dem Secret; es gelangt weder in die Befehlszeile noch in die Ausgabe. Führen Sie den Befehl unter Windows in Git Bash oder WSL aus. Führen Sie ihn nicht in einem CI-Job aus und nicht dort, wo das Terminal aufgezeichnet wird. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'groups.value.steps.run-check.results.0': ['1cup152', 'Beide Werte stimmen.'],
  'groups.value.steps.run-check.results.1': ['7sipci', 'Beide Werte stimmen, eine Berechtigung fehlt.'],
  'groups.value.steps.run-check.results.2': [
    '14yhb9g',
    'Anderer Text: Konto oder Schlüssel wurden nicht gefunden oder gehören zu einem anderen Konto.',
  ],
  'groups.value.steps.run-check.results.3': ['x1rdcq', 'Ein Wert, das Konto oder die Region ist falsch.'],
  'groups.value.steps.run-check.results.4': ['1396own', 'Anderer Text: Er nennt die Gruppe, die zu öffnen ist.'],
  'groups.value.steps.run-check.results.5': ['1ncd21s', 'Keine Verbindung.'],
  'groups.value.steps.run-check.results.6': ['1by08jt', 'Die Variable ist hier leer.'],
  'groups.value.steps.read-result': [
    '13czq1s',
    'Lesen Sie das Ergebnis in der Liste oben ab. Stimmen beide Werte, sehen Sie sich als Nächstes den Schlüsseltyp an.',
  ],
  'groups.key-type.title': ['1x22lsh', 'Der Schlüsseltyp'],
  'groups.account.title': ['1yo79zs', 'Das Konto oder die Region'],
  'groups.sending.title': ['1v547hr', 'Wie die Zugangsdaten gesendet wurden'],
  'groups.held-back.title': ['xc3dti', 'Twilio schränkt das Konto ein'],
  'groups.held-back.intro': [
    'vc4pun',
    'Die Zugangsdaten stimmen; ein anderer Schlüssel oder ein anderes Token ändert nichts.',
  ],
  'lookalikes.70051': [
    'sdy999',
    'Eine Berechtigung eines Restricted-Schlüssels fehlt. Die Meldung nennt die Berechtigung.',
  ],
  'lookalikes.20008': [
    '1r7ayy7',
    'Testzugangsdaten bei einer Ressource, die sie nicht unterstützt, in Berichten mit HTTP 403. Twilios Seite führt dies auch unter 20003 auf.',
  ],
  'lookalikes.20101': [
    'brq1q',
    'Ein Client-SDK lehnt sein Access Token ab (20101 bis 20107). Ein Restricted-Schlüssel kann keines signieren.',
  ],
  'lookalikes.20404': ['27f9nr', 'Die Ressource gehört zu einem Unterkonto, oder ihre SID ist falsch.'],
  'meanings.signer.auth-token': [
    '8q55r9',
    'Dieses Paar darf die Accounts-API aufrufen, der Schlüsseltyp ist also nicht der Grund.',
  ],
  'meanings.keyType.main': [
    '95ycfk',
    'Ein Main-Schlüssel darf die Accounts-API aufrufen, der Schlüsseltyp ist also nicht der Grund.',
  ],
  'meanings.keyType.standard': [
    '1y272eo',
    'Standard-Schlüssel sind absichtlich eingeschränkt: Sie dürfen die Ressourcen Accounts und API-Schlüssel nicht aufrufen.',
  ],
  'meanings.keyType.restricted': [
    '17mtg8x',
    'Ein Restricted-Schlüssel darf nur aufrufen, was seine Berechtigungen aufführen. Laut Twilios Support-Artikel steht ihm die Accounts-API nicht offen. Eine Berechtigung, die lediglich fehlt, hat einen anderen Code: 70051.',
  ],
};
