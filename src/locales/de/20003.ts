import type { EntryOverlay } from '../../i18n/types.ts';

/** The German texts of error 20003. */
export const overlay: EntryOverlay = {
  // stale: write 'zqye22' once it translates: Twilio rejected these credentials
  title: ['cgtxf2', 'Twilio hat die Authentifizierung dieser Anfrage abgelehnt'],
  // stale: write '7vrllj' once it translates: They may be wrong, not allowed for this request, or the account may be restricted.
  summary: [
    '18pepnl',
    '20003 hat drei Bedeutungen: Die Zugangsdaten sind nicht gültig, sie sind gültig, aber für diese Anfrage nicht zugelassen, oder Twilio schränkt das Konto ein. Welche davon zutrifft, verrät der Code allein nicht.',
  ],
  // stale: write '2wtil9' once it translates: Paste Twilio's error message to narrow this down.
  messageHint: [
    'l5tuqv',
    '`Authenticate` und `Authentication Error - invalid username` lassen die Ursache offen; andere Meldungen nennen sie.',
  ],
  // stale: write '1ai9fyg' once it translates: The Auth Token doesn't match the Account SID
  'wrong-sid-or-token.title': ['1xcniqx', 'Account SID und Auth Token passen nicht zusammen'],
  // stale: write '1mfj6f7' once it translates: The token belongs to another account, lost a character in copying, or is the secret of an API key.
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Jedes Konto und jedes Unterkonto hat ein eigenes Auth Token. Ein Token, das zu einem anderen Konto oder zu den Testzugangsdaten gehört oder dem vom Kopieren ein Zeichen fehlt, wird abgelehnt.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'wrong-sid-or-token.who': ['3awsz1', 'wer das Auth Token sehen darf'],
  // stale: write '1u4gs1' once it translates: Open the account that owns the Account SID, copy its live Auth Token and set it as `TWILIO_AUTH_TOKEN` where the app runs.
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Kopieren Sie das Auth Token der Live-Zugangsdaten erneut und setzen Sie `TWILIO_AUTH_TOKEN` dort, wo die Anwendung läuft.',
  ],
  // stale: write '2kw9yn' once it translates: Run **Check credentials** there. `HTTP 200` means it's fixed.
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Starten Sie die Anwendung neu und senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
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
    'Standard- und Restricted-Schlüssel dürfen die Accounts-API nicht aufrufen',
  ],
  // stale: write '18l151t' once it translates: Even with the right secret, these key types can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Beide Schlüsseltypen sind absichtlich eingeschränkt. Eine Anfrage an `/2010-04-01/Accounts.json` oder `/2010-04-01/Accounts/{AccountSid}.json` wird mit 20003 abgelehnt, obwohl der Schlüssel und sein Secret stimmen.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'wer API-Schlüssel in der Console verwalten darf oder die Anwendung bereitstellt',
  ],
  // stale: write '1nolo7u' once it translates: Check the URL that failed. If it doesn't end in `/Accounts.json` or `/Accounts/AC….json`, this isn't the cause.
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Sehen Sie sich die Adresse an, deren Aufruf fehlgeschlagen ist. Endet sie auf `/Accounts.json` oder auf `/Accounts/AC….json`, machen Sie weiter. Endet sie auf etwas anderes, etwa `/Messages.json`, ist dies nicht die Ursache.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write '1ud4ac6' once it translates: Use a Main API key for this call
  'key-type-cannot-access-accounts.ways.main-key.title': [
    '1jexe3z',
    'Verwenden Sie für diesen Aufruf einen Main-API-Schlüssel',
  ],
  // stale: write '1qhuxvb' once it translates: Create an API key of the type **Main**. If your Console offers no Main, take another way.
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Öffnen Sie die Seite der API-Schlüssel und wählen Sie **Create API key** und den Typ **Main**. Twilios Anleitung für die neue Console nennt nur Standard und Restricted; wenn Ihre Console Main nicht anbietet, nehmen Sie einen anderen Weg.',
  ],
  // stale: write '8x25nk' once it translates: Use Account SID and Auth Token for this call
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    'y5kjld',
    'Verwenden Sie für diesen Aufruf Account SID + Auth Token',
  ],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Lassen Sie das Auth Token auf dem Server und verwenden Sie es nur für diesen Aufruf.',
  ],
  // stale: write 'vpbi9v' once it translates: Call something else, if you only test the connection
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Rufen Sie etwas anderes auf, falls der Aufruf nur die Verbindung testet',
  ],
  // stale: write '11taw8x' once it translates: Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Restricted key needs `/twilio/messaging/messages/list` for it.
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Rufen Sie `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1` auf. Ein Standard-Schlüssel darf das ohne weitere Rechte; ein Restricted-Schlüssel braucht `/twilio/messaging/messages/list`.',
  ],
  // stale: write '14j9kr' once it translates: The API key and its secret don't match
  'secret-does-not-match-username.title': ['g6n4ri', 'Der Schlüssel und sein Secret sind kein gültiges Paar'],
  // stale: write 'u0pn0g' once it translates: A secret belongs to one `SK…` SID. The Auth Token, or the secret of another key, is rejected.
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'Das Secret eines API-Schlüssels gehört zu genau einer `SK…`-SID und funktioniert nicht mit einem `AC…`-Benutzernamen. Es wird einmal angezeigt, wenn der Schlüssel erstellt wird, und lässt sich danach nicht mehr auslesen.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'secret-does-not-match-username.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  // stale: write '15vzw22' once it translates: Set SID and secret again from where you stored them together. A lost secret can't be read again: create a new key and replace both.
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Nehmen Sie SID und Secret von dort, wo sie zusammen gespeichert wurden, und setzen Sie beide erneut. Ist das Secret verloren, erstellen Sie einen neuen Schlüssel und ersetzen Sie beide Werte.',
  ],
  // stale: write '1k2tn02' once it translates: Run **Check credentials** where the app runs. `HTTP 200`, or `70051` with a missing permission, means it's fixed.
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Führen Sie **Zugangsdaten prüfen** aus. `HTTP 200` oder `70051` mit einer fehlenden Berechtigung zeigt, dass das Paar stimmt.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` fragt nach dem Secret; es gelangt weder in die Befehlszeile noch in die Ausgabe. Führen Sie den Befehl unter Windows in Git Bash oder WSL aus. Führen Sie ihn nicht in einem CI-Job aus und nicht dort, wo das Terminal aufgezeichnet wird. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Beide Werte stimmen.'],
  'secret-does-not-match-username.steps.check.results.1': ['7sipci', 'Beide Werte stimmen, eine Berechtigung fehlt.'],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Anderer Text: Konto oder Schlüssel wurden nicht gefunden oder gehören zu einem anderen Konto.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'secret-does-not-match-username.steps.check.results.3': ['x1rdcq', 'Ein Wert, das Konto oder die Region ist falsch.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    'Anderer Text: Er nennt die Gruppe, die zu öffnen ist.',
  ],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Keine Verbindung.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'Die Variable ist hier leer.'],
  // missing. English: The variable is empty here.
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1htiouw' once it translates: The API key SID is used as the Account SID
  'api-key-used-as-account-sid.title': ['di6hl5', 'Die SID des API-Schlüssels steht, wo die Account SID hingehört'],
  // stale: write '737zag' once it translates: The URL must name the account (`AC…`), even when an API key (`SK…`) signs in.
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'Die Adresse nennt `/Accounts/SK…`. Die Anfrage verwendet zwar einen API-Schlüssel, aber das Konto in der Adresse bleibt die `AC…`-SID.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'api-key-used-as-account-sid.who': ['c6ep0f', 'wer den Code schreibt'],
  'api-key-used-as-account-sid.steps.pass-account-sid': [
    '1b5an8e',
    'Übergeben Sie neben dem Schlüssel auch die Account SID.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'api-key-used-as-account-sid.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'Der API-Schlüssel wurde gelöscht oder stammt von anderswo'],
  // stale: write '10eyhuu' once it translates: A deleted key stops at once. A key of another account or Region looks the same.
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Ein gelöschter Schlüssel gilt sofort nicht mehr, und mit ihm jedes Access Token, das er signiert hat. Ein Schlüssel eines anderen Kontos oder Unterkontos sieht von außen gleich aus.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'deleted-or-unknown-key.who': ['1omvpwm', 'wer API-Schlüssel in der Console verwalten darf'],
  // stale: write 'kh7h8b' once it translates: Search for the `SK…` SID in the account and Region that the request calls.
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Suchen Sie die SID auf dieser Seite, dann auf der des übergeordneten Kontos und der anderen Regionen.',
  ],
  // stale: write '67ta5u' once it translates: Create a key of the same type if it isn't listed. Replace SID and secret everywhere, and restart.
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Erstellen Sie einen Schlüssel desselben Typs, wenn die SID nirgends steht, ersetzen Sie SID und Secret überall und starten Sie neu.',
  ],
  // stale: write '145p5x3' once it translates: Run **Check credentials**. `HTTP 200` means it's fixed.
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Führen Sie **Zugangsdaten prüfen** aus. `HTTP 200` zeigt, dass das neue Paar funktioniert.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Zugangsdaten prüfen'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` fragt nach dem Secret; es gelangt weder in die Befehlszeile noch in die Ausgabe. Führen Sie den Befehl unter Windows in Git Bash oder WSL aus. Führen Sie ihn nicht in einem CI-Job aus und nicht dort, wo das Terminal aufgezeichnet wird. Ersetzen Sie für eine andere Region den Host, zum Beispiel durch `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Beide Werte stimmen.'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', 'Beide Werte stimmen, eine Berechtigung fehlt.'],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Anderer Text: Konto oder Schlüssel wurden nicht gefunden oder gehören zu einem anderen Konto.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Ein Wert, das Konto oder die Region ist falsch.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'deleted-or-unknown-key.steps.check.results.4': ['1396own', 'Anderer Text: Er nennt die Gruppe, die zu öffnen ist.'],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Keine Verbindung.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'Die Variable ist hier leer.'],
  // missing. English: The variable is empty here.
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1ksa3a2' once it translates: Environment variables are empty
  'credentials-not-loaded.title': ['e3zzyd', 'Die Variablen sind dort leer, wo der Code läuft'],
  // stale: write '1hkjri4' once it translates: The values are set in one place and read in another: an unloaded `.env` file, a container or CI job without the secret.
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Die Werte werden an einer Stelle gesetzt und an einer anderen gelesen: eine `.env`-Datei, die nicht geladen wird, ein Container oder ein CI-Job ohne das Secret.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'credentials-not-loaded.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  // stale: write 'ww9rgl' once it translates: Print the length of each variable in the failing process, never its value. A SID has 34 characters, a token or secret 32.
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Geben Sie im fehlschlagenden Prozess aus, ob jede Variable gesetzt ist und wie lang sie ist, nie ihren Wert: 34 Zeichen bei einer SID, 32 bei einem Token oder Secret.',
  ],
  // stale: write 'czzoge' once it translates: Set what is missing where the app runs.
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Setzen Sie in dieser Umgebung, was fehlt, und starten Sie neu.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'credentials-not-loaded.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write '1rqxs2m' once it translates: A value has extra or missing characters
  'extra-characters-in-credential.title': ['a8o0hc', 'Der Wert enthält überzählige Zeichen'],
  // stale: write 'w71zh3' once it translates: A space, line break, quote, brace or literal `\n` around a value makes it another value.
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Ein Leerzeichen, ein Zeilenende, Anführungszeichen, geschweifte Klammern oder ein ausgeschriebenes `\\n` um einen Wert machen daraus einen anderen Wert. Ein fehlendes Zeichen ebenso.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'extra-characters-in-credential.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  // stale: write '1kerr7y' once it translates: Run this where the app runs. `0` means that the value isn't clean.
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Führen Sie dies dort aus, wo die Anwendung läuft. `0` bedeutet, dass der Wert nicht sauber ist.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Form der Werte prüfen'],
  // stale: write '678k5g' once it translates: Prints `1` for each value that has the right form and `0` for one that hasn't, and nothing of the value.
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Gibt `1` für jeden Wert aus, der die richtige Form hat, `0` für einen, der sie nicht hat, und nichts vom Wert selbst.',
  ],
  // stale: write '1dv717e' once it translates: Set the value again without quotes, spaces and a line break at its end.
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Setzen Sie den Wert erneut, ohne Anführungszeichen und Zeilenenden. Fügen Sie ihn in einem Secret Store ohne den letzten Zeilenumbruch ein.',
  ],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Starten Sie neu und senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write '1ev8cni' once it translates: The username is neither an Account SID nor an API key SID
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'Der Benutzername ist weder eine Account SID noch die SID eines API-Schlüssels',
  ],
  // stale: write '1nfb2h' once it translates: Only `AC…` and `SK…` work as username. Any other SID or name is rejected.
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Nur mit `AC…` und `SK…` lässt sich eine Anfrage authentifizieren. Jede andere SID und jeder selbst gewählte Name wird abgelehnt.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'username-not-a-live-credential.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Ersetzen Sie den Benutzernamen durch Ihre Account SID oder die SID Ihres API-Schlüssels. Lassen Sie die andere SID dort stehen, wo die Anfrage die Ressource nennt.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write '1cxl7oc' once it translates: The primary compliance profile isn't approved
  'compliance-profile-not-approved.title': ['t5nbno', 'Das primäre Compliance-Profil ist nicht genehmigt'],
  // stale: write 'jdrmc2' once it translates: Twilio wants an approved primary profile in Trust Hub before this account can go on.
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'Twilio verlangt ein genehmigtes primäres Profil im Trust Hub, bevor es mit diesem Konto weitergeht.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'wer das Konto besitzt'],
  // stale: write '128w64m' once it translates: Complete the primary profile and submit it.
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Füllen Sie es aus und reichen Sie es ein.'],
  // stale: write '5dm74x' once it translates: Wait for the approval, about two days, then send the request again. A 200 response means it's fixed.
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Warten Sie die Genehmigung ab, laut Twilios Seite etwa zwei Tage, und senden Sie die Anfrage dann noch einmal.',
  ],
  // stale: write '1l7mge3' once it translates: Trial accounts have no access to this feature
  'trial-account-restriction.title': ['1i9i8vt', 'Das Konto ist ein Trial-Konto'],
  // stale: write '1sypbhw' once it translates: Some features work only after an upgrade.
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio hält einige Funktionen zurück, bis das Konto ein Upgrade hat.',
  ],
  // stale: write 'ltfeil' once it translates: the person who pays for the account
  'trial-account-restriction.who': ['f83iev', 'wer für das Konto bezahlt'],
  // missing. English: The message is known from reports of 2026. Twilio's page of 20003 doesn't mention trial accounts.
  'trial-account-restriction.note': ['1sr3lyt', ''],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Führen Sie in der Console ein Upgrade des Kontos durch oder verzichten Sie auf die Funktion.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'trial-account-restriction.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'authorization-header-missing.title': ['1r1ns38', 'Bei Twilio kamen keine Zugangsdaten an'],
  // stale: write 'won41r' once it translates: A proxy, a redirect or an empty setting removed the `Authorization` header.
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Ein Proxy, eine Weiterleitung oder eine leere Einstellung hat den Header `Authorization` unterwegs entfernt.',
  ],
  // stale: write 'c7r29n' once it translates: the team that runs the app or its proxy
  'authorization-header-missing.who': ['lze54l', 'wer die Anwendung oder ihren Proxy betreibt'],
  // stale: write '1rlm8p9' once it translates: Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Protokollieren Sie im sendenden Prozess, ob die Anfrage einen Header `Authorization` hat: ja oder nein, nicht seinen Wert.',
  ],
  // stale: write '1blnft5' once it translates: Check that the variables are set where the app runs, if it has none.
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Prüfen Sie, ob die Variablen dort gesetzt sind, wo der Code läuft, wenn die Anfrage den Header nicht hat.',
  ],
  // stale: write '3fj575' once it translates: Send the request without the proxy and without following redirects, if it has one.
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Senden Sie die Anfrage einmal ohne den Proxy und ohne Weiterleitungen, wenn sie den Header hat, um herauszufinden, was ihn entfernt.',
  ],
  // stale: write 'm36xbx' once it translates: Send the request again. A 200 response means it's fixed; another message means the header arrives.
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Senden Sie die Anfrage noch einmal. Eine andere Meldung oder `HTTP 200` zeigt, dass der Header ankommt.',
  ],
  'rotated-token.title': ['1a5tz1g', 'Das Auth Token wurde ersetzt'],
  // stale: write '123t79t' once it translates: The earlier token stops at once for the REST API, in every place that still has it.
  'rotated-token.explanation': [
    '1t28czd',
    'Wird ein sekundäres Token zum primären gemacht, gilt das bisherige für die REST-API sofort nicht mehr. Jede Stelle, die es noch verwendet, schlägt von da an fehl.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'rotated-token.who': ['hsc510', 'wer das Auth Token sehen darf, und wer die Anwendungen bereitstellt'],
  // stale: write '14zsxfh' once it translates: Set the new token in every app, job and CLI profile of this account, and restart them.
  'rotated-token.steps.set': [
    '1daqmwc',
    'Setzen Sie das neue Token in jeder Anwendung, jedem Job und jedem CLI-Profil, die dieses Konto verwenden, und starten Sie sie neu.',
  ],
  // stale: write '1rnfph1' once it translates: Set it for the validation of `X-Twilio-Signature` too: signatures always use the primary token.
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Setzen Sie es auch für die Prüfung von `X-Twilio-Signature`: Signaturen werden immer mit dem primären Token erstellt.',
  ],
  // stale: write '1bl9kqo' once it translates: Send the request again. A 200 response, and a webhook that is accepted, mean it's fixed.
  'rotated-token.steps.check': [
    '1jpey7t',
    'Senden Sie die Anfrage noch einmal und prüfen Sie, ob der nächste Webhook angenommen wird.',
  ],
  // stale: write '1re38nt' once it translates: This key can't manage API keys or Auth Tokens
  'key-type-cannot-manage-keys.title': [
    '1rv6x0k',
    'Dieser Schlüssel darf weder API-Schlüssel noch Auth Tokens verwalten',
  ],
  // stale: write 'c2va3p' once it translates: That takes Account SID and Auth Token. A Main key can manage API keys as well.
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'API-Schlüssel und Auth Tokens werden mit Account SID + Auth Token verwaltet, API-Schlüssel auch mit einem Main-Schlüssel. Ein Restricted-Schlüssel darf Schlüssel unter `iam.twilio.com/v1/Keys` verwalten, mit der Berechtigung dafür.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'wer API-Schlüssel in der Console verwalten darf'],
  // stale: write '4enotp' once it translates: Check the URL that failed. If it contains none of `/Keys`, `/SigningKeys` and `/AuthTokens`, this isn't the cause.
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Prüfen Sie, ob die Adresse `/Keys`, `/SigningKeys` oder `/AuthTokens` enthält.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` oder `201` zeigt, dass es geklappt hat.',
  ],
  // stale: write 'wiq8jp' once it translates: Use Account SID and Auth Token
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Verwenden Sie Account SID + Auth Token'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Lassen Sie das Auth Token auf dem Server und verwenden Sie es nur für diesen Aufruf.',
  ],
  // stale: write '1hhe5fp' once it translates: Use a Main key, if your Console offers one
  'key-type-cannot-manage-keys.ways.main-key.title': [
    'yzx60h',
    'Verwenden Sie einen Main-Schlüssel, wenn Ihre Console einen anbietet',
  ],
  // stale: write 'vsobcu' once it translates: Create an API key of the type **Main**.
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
  // stale: write '1ibaaiz' once it translates: The URL names another account
  'path-account-not-owner.title': ['1nvixb2', 'Die Adresse nennt ein anderes Konto'],
  // stale: write '19uydd6' once it translates: Credentials reach their own account. Only the parent account's Auth Token also reaches subaccounts.
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'Zugangsdaten haben Zugriff auf ihr eigenes Konto. Account SID + Auth Token des übergeordneten Kontos haben auch Zugriff auf Unterkonten; ein Unterkonto hat weder auf sein übergeordnetes Konto noch auf dessen andere Unterkonten Zugriff.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-not-owner.who': ['c6ep0f', 'wer den Code schreibt'],
  // stale: write 'e43c75' once it translates: Compare the `AC…` in the URL with the account that owns the credentials.
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Vergleichen Sie das `AC…` in der Adresse mit dem Konto, zu dem die Zugangsdaten gehören.',
  ],
  // stale: write 'pe8yj4' once it translates: Use the credentials of the account in the URL, or correct the URL.
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Verwenden Sie die Zugangsdaten des Kontos in der Adresse oder berichtigen Sie die Adresse.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'path-account-not-owner.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'stale-cli-profile.title': ['1kcsmjk', 'Die CLI verwendet ein anderes Profil'],
  // stale: write '4s2sbp' once it translates: The CLI signs in with its active profile, a Standard key. Such a key can't manage accounts or keys.
  'stale-cli-profile.explanation': [
    '1walpms',
    'Die Twilio CLI verwendet ihr aktives Profil, sofern Sie kein anderes nennen oder Umgebungsvariablen setzen. Ein Profil enthält einen Standard-Schlüssel, daher schlagen Befehle für Konten und Schlüssel damit fehl.',
  ],
  // stale: write '1ahxo9f' once it translates: the person who runs the command
  'stale-cli-profile.who': ['yyt0b1', 'wer den Befehl ausführt'],
  // stale: write 'wrzlfy' once it translates: Run this to see which profile is active, and choose another one with `twilio profiles:use`.
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Führen Sie dies aus und prüfen Sie, welches Profil aktiv ist.'],
  // stale: write '2tvdee' once it translates: Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Führen Sie `twilio login` aus, um ein neues Profil zu erstellen, oder setzen Sie `TWILIO_ACCOUNT_SID` und `TWILIO_AUTH_TOKEN` für Befehle zu Konten und Schlüsseln.',
  ],
  // stale: write '1w6prer' once it translates: Run the command again. No 20003 means it's fixed.
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Führen Sie den fehlgeschlagenen Befehl noch einmal aus. Eine Antwort ohne 20003 zeigt, dass es geklappt hat.',
  ],
  // stale: write 'whuare' once it translates: A parent account's key can't reach subaccounts
  'main-key-on-subaccount-resource.title': [
    'ksg891',
    'Ein Schlüssel des übergeordneten Kontos hat keinen Zugriff auf Unterkonten',
  ],
  // stale: write '1gwv2u8' once it translates: This holds for Main keys too, although they can list and create subaccounts.
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Das gilt auch für Main-Schlüssel, obwohl sie Unterkonten auflisten und erstellen dürfen.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'main-key-on-subaccount-resource.who': ['122agqy', 'wer im Unterkonto API-Schlüssel verwalten darf'],
  // missing. English: Twilio's CLI guide still says the opposite for Main keys. The newest page and two threads say they are rejected.
  'main-key-on-subaccount-resource.note': ['cx655a', ''],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write 'nl3lt5' once it translates: Use a key of the subaccount
  'main-key-on-subaccount-resource.ways.subaccount-key.title': [
    '1jwd5u1',
    'Verwenden Sie einen Schlüssel des Unterkontos',
  ],
  // stale: write '1lf3vys' once it translates: Switch to the subaccount in the Console and create the key there.
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Wechseln Sie in der Console zum Unterkonto und erstellen Sie den Schlüssel dort.',
  ],
  // stale: write '1w5q156' once it translates: Use the parent's Account SID and Auth Token
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Verwenden Sie Account SID + Auth Token des übergeordneten Kontos',
  ],
  // stale: write 'smj0an' once it translates: Keep the subaccount's `AC…` in the URL.
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Lassen Sie das `AC…` des Unterkontos in der Adresse stehen.',
  ],
  'region-mismatch.title': ['1soprj7', 'Die Zugangsdaten gehören zu einer anderen Region'],
  // stale: write '1hvwblh' once it translates: Auth Tokens and API keys work in one Region. A host without a Region means US1.
  'region-mismatch.explanation': [
    'u2xu1e',
    'Auth Tokens und API-Schlüssel gelten in einer einzigen Region. Ein Host ohne Region bedeutet US1. Restricted-Schlüssel funktionieren nur in US1.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'region-mismatch.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Finden Sie die Region der Zugangsdaten heraus: Diese Seite zeigt immer nur eine Region.',
  ],
  // stale: write 'vayrav' once it translates: Set both `TWILIO_REGION` and `TWILIO_EDGE`, such as `ie1` and `dublin`, or use credentials of US1. Restricted keys work in US1 only.
  'region-mismatch.steps.set': [
    'mevm2c',
    'Setzen Sie sowohl `TWILIO_REGION` als auch `TWILIO_EDGE`, zum Beispiel `ie1` und `dublin`, oder verwenden Sie Zugangsdaten, die für US1 erstellt wurden.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'region-mismatch.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write 'm4gjn3' once it translates: The URL has no valid Account SID
  'path-account-null-or-undefined.title': ['3xvo5r', 'Die Adresse enthält keine gültige Account SID'],
  // stale: write '1itunpu' once it translates: A variable was empty or wrong when your code built the URL.
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'Der Teil nach `/Accounts/` ist leer, `null`, abgeschnitten oder keine Account SID; eine Variable war also leer oder falsch, als die Adresse gebildet wurde.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-null-or-undefined.who': ['c6ep0f', 'wer den Code schreibt'],
  // stale: write '1c4p96q' once it translates: Log the URL of the failing request and read what comes after `/Accounts/`: `AC` and 32 characters.
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Protokollieren Sie die Adresse der fehlschlagenden Anfrage und prüfen Sie den Teil nach `/Accounts/`: `AC` und 32 Zeichen.',
  ],
  // stale: write '1a76tt0' once it translates: Set the variable that holds the Account SID where the app runs.
  'path-account-null-or-undefined.steps.set': ['imry48', 'Setzen Sie die fehlende Variable und starten Sie neu.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Die beiden Werte sind vertauscht oder gleich'],
  // stale: write '65v6e6' once it translates: The SID comes first, as the username. The token or secret comes second.
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'Zuerst kommt die SID, als Benutzername; danach das Token oder Secret, als Passwort.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'same-value-for-username-and-password.who': ['c6ep0f', 'wer den Code schreibt'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Prüfen Sie die Reihenfolge der Argumente.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'Der Header `Authorization` hat die falsche Form'],
  // stale: write 'isola8' once it translates: It needs the word `Basic`, one space, and `username:password` in base64.
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Eine von Hand geschriebene Anfrage braucht das Wort `Basic`, ein Leerzeichen und die Base64-Form von `username:password`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'authorization-header-malformed.who': ['c6ep0f', 'wer den Code schreibt'],
  // stale: write '1b7ephx' once it translates: Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct its parts.
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Lassen Sie den HTTP-Client den Header bilden (`auth` bei den meisten Clients, `-u` bei `curl`) oder berichtigen Sie die drei Teile.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Eine Richtlinie des Kontos lehnt die Anfrage ab'],
  // stale: write '5c9ovv' once it translates: Twilio doesn't say which policy. Reported for creating keys at the older URL, and for accounts on hold.
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'Twilio sagt nicht, welche Richtlinie. Berichtet wurde es beim Erstellen von Schlüsseln an der älteren Adresse und bei angehaltenen Konten.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'wer das Konto besitzt'],
  // stale: write 'ld2pji' once it translates: Create keys at `https://iam.twilio.com/v1/Keys`.
  'account-policy-refusal.steps.new-address': [
    'lkjddt',
    'Verwenden Sie `https://iam.twilio.com/v1/Keys`, um einen Schlüssel zu erstellen.',
  ],
  // stale: write '3xgqma' once it translates: Look for a notice in the Console. If there is none, send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Suchen Sie in allen anderen Fällen nach Hinweisen in der Console und senden Sie dem Twilio-Support dann, was **Für ein Ticket kopieren** liefert.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` oder `201` zeigt, dass es geklappt hat.',
  ],
  // stale: write '1fidmlx' once it translates: The OAuth access token expired or is wrong
  'oauth-token-expired.title': ['10c10ix', 'Das OAuth-Zugriffstoken ist abgelaufen oder nicht gültig'],
  'oauth-token-expired.explanation': ['16laf22', 'Das betrifft nur `Authorization: Bearer`.'],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'oauth-token-expired.who': ['vx1syi', 'wer die Anwendung bereitstellt'],
  'oauth-token-expired.steps.fetch': [
    '1f618v6',
    'Fordern Sie unter `https://oauth.twilio.com/v2/token` ein neues Token an.',
  ],
  // stale: write '1rysmb' once it translates: Compare client ID, client secret and lifetime with the OAuth app in the Console.
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Vergleichen Sie Client-ID, Client-Secret und Gültigkeitsdauer mit der OAuth-App in der Console.',
  ],
  // stale: write 's6zopm' once it translates: Send the request with the new token. A 200 response means it's fixed.
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Senden Sie die Anfrage mit dem neuen Token. `HTTP 200` zeigt, dass es geklappt hat.',
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
  'account-suspended.title': ['1et73w5', 'Das Konto ist gesperrt oder geschlossen'],
  // stale: write '1om5yk4' once it translates: A suspended account gets the same `Authenticate` as wrong credentials.
  'account-suspended.explanation': [
    '13op9qi',
    'Twilios Seiten nennen dafür 20003 und 20403. Welcher Code heute gesendet wird, ist nicht bekannt.',
  ],
  'account-suspended.who': ['15u9ldk', 'wer das Konto besitzt'],
  // stale: write '1iym7py' once it translates: Open the Console in this account and look for a banner, and at the balance.
  'account-suspended.steps.look': ['1tt2k6u', 'Öffnen Sie die Console und suchen Sie nach einem Hinweis zum Konto.'],
  // stale: write 'l99gae' once it translates: Settle the bill, or ask Twilio Support why the account is suspended.
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Klären Sie die Abrechnung oder wenden Sie sich an den Twilio-Support, wenn alle Zugangsdaten des Kontos fehlschlagen.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'account-suspended.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write '1g52j95' once it translates: Organization APIs accept only OAuth apps of the organization
  'organization-api-needs-oauth.title': ['1r62zp5', 'Organization-APIs akzeptieren nur OAuth-Apps der Organisation'],
  // stale: write '1whn3zj' once it translates: A URL with `/Organizations/` rejects Account SIDs, API keys, and tokens of an account's own OAuth app.
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Eine Adresse mit `/Organizations/` lehnt jede Account SID, jeden API-Schlüssel und die Tokens einer OAuth-App des Kontos ab.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'wer die Organisation administriert'],
  // stale: write 'vs3ly6' once it translates: Create an organization OAuth app and use its token.
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Erstellen Sie eine OAuth-App der Organisation und verwenden Sie deren Token.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Senden Sie die Anfrage noch einmal. `HTTP 200` zeigt, dass es geklappt hat.',
  ],
  // stale: write 'v0t6gr' once it translates: Wrong or missing credentials
  'groups.value.title': ['1ntpxab', 'Der Wert'],
  // stale: write '1gcgbmx' once it translates: Key type not allowed
  'groups.key-type.title': ['1x22lsh', 'Der Schlüsseltyp'],
  // stale: write '4xm4by' once it translates: Different account or Region
  'groups.account.title': ['1yo79zs', 'Das Konto oder die Region'],
  // stale: write 'rd4c41' once it translates: Auth header or client setup
  'groups.sending.title': ['1v547hr', 'Wie die Zugangsdaten gesendet wurden'],
  // stale: write '4d1m3' once it translates: Account restricted
  'groups.held-back.title': ['xc3dti', 'Twilio schränkt das Konto ein'],
  // stale: write '1a2ag36' once it translates: The credentials are right. Another key or token changes nothing.
  'groups.held-back.intro': [
    'vc4pun',
    'Die Zugangsdaten stimmen; ein anderer Schlüssel oder ein anderes Token ändert nichts.',
  ],
  // stale: write 'w70r9v' once it translates: A Restricted key lacks a permission. The message names it.
  'lookalikes.70051': [
    'sdy999',
    'Eine Berechtigung eines Restricted-Schlüssels fehlt. Die Meldung nennt die Berechtigung.',
  ],
  // stale: write 'ej3dtz' once it translates: Test credentials don't work with this resource. Twilio's page also lists it under 20003.
  'lookalikes.20008': [
    '1r7ayy7',
    'Testzugangsdaten bei einer Ressource, die sie nicht unterstützt, in Berichten mit HTTP 403. Twilios Seite führt dies auch unter 20003 auf.',
  ],
  // stale: write '4cm3g7' once it translates: A client SDK refuses its Access Token (20101 to 20107).
  'lookalikes.20101': [
    'brq1q',
    'Ein Client-SDK lehnt sein Access Token ab (20101 bis 20107). Ein Restricted-Schlüssel kann keines signieren.',
  ],
  'lookalikes.20404': ['27f9nr', 'Die Ressource gehört zu einem Unterkonto, oder ihre SID ist falsch.'],
};
