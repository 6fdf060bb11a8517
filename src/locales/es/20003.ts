import type { EntryOverlay } from '../../i18n/types.ts';

/** The Spanish texts of error 20003. */
export const overlay: EntryOverlay = {
  // stale: write 'zqye22' once it translates: Twilio rejected these credentials
  title: ['cgtxf2', 'Twilio se negó a autenticar esta solicitud'],
  // stale: write '7vrllj' once it translates: They may be wrong, not allowed for this request, or the account may be restricted.
  summary: [
    '18pepnl',
    '20003 tiene tres significados: las credenciales no son válidas, son válidas pero no están permitidas para esta solicitud, o Twilio limita la cuenta. El código por sí solo no dice cuál se aplica.',
  ],
  // stale: write '2wtil9' once it translates: Paste Twilio's error message to narrow this down.
  messageHint: [
    'l5tuqv',
    '`Authenticate` y `Authentication Error - invalid username` dejan abierta la causa; otros mensajes la indican.',
  ],
  // stale: write '1ai9fyg' once it translates: The Auth Token doesn't match the Account SID
  'wrong-sid-or-token.title': ['1xcniqx', 'El Account SID y el Auth Token no se corresponden'],
  // stale: write '1mfj6f7' once it translates: The token belongs to another account, lost a character in copying, or is the secret of an API key.
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Cada cuenta y cada subcuenta tiene su propio Auth Token. Se rechaza un token de otra cuenta, de las credenciales de prueba o al que le falta un carácter que se perdió al copiarlo.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'wrong-sid-or-token.who': ['3awsz1', 'alguien que pueda ver el Auth Token'],
  // stale: write '1u4gs1' once it translates: Open the account that owns the Account SID, copy its live Auth Token and set it as `TWILIO_AUTH_TOKEN` where the app runs.
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Copie de nuevo el Auth Token de las credenciales Live y defina `TWILIO_AUTH_TOKEN` donde se ejecuta la aplicación.',
  ],
  // stale: write '2kw9yn' once it translates: Run **Check credentials** there. `HTTP 200` means it's fixed.
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Reinicie la aplicación y envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
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
    'Las claves Standard y Restricted no pueden llamar a la API de Accounts',
  ],
  // stale: write '18l151t' once it translates: Even with the right secret, these key types can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Ambos tipos de clave están limitados a propósito. Una solicitud a `/2010-04-01/Accounts.json` o `/2010-04-01/Accounts/{AccountSid}.json` se rechaza con 20003 aunque la clave y su secreto sean correctos.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'alguien que pueda administrar claves de API en la Console, o quien despliega la aplicación',
  ],
  // stale: write '1nolo7u' once it translates: Check the URL that failed. If it doesn't end in `/Accounts.json` or `/Accounts/AC….json`, this isn't the cause.
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Mire la dirección que falló. Si termina en `/Accounts.json` o en `/Accounts/AC….json`, continúe. Si termina en otra cosa, como `/Messages.json`, esta no es la causa.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  // stale: write '1ud4ac6' once it translates: Use a Main API key for this call
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'Use una clave de API Main para esta llamada'],
  // stale: write '1qhuxvb' once it translates: Create an API key of the type **Main**. If your Console offers no Main, take another way.
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Abra la página de las claves de API y elija **Create API key** y el tipo **Main**. Los pasos de Twilio para la nueva Console solo mencionan Standard y Restricted; si la suya no ofrece Main, elija otra opción.',
  ],
  // stale: write '8x25nk' once it translates: Use Account SID and Auth Token for this call
  'key-type-cannot-access-accounts.ways.auth-token.title': ['y5kjld', 'Use Account SID + Auth Token para esta llamada'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenga el Auth Token en el servidor y úselo solo para esta llamada.',
  ],
  // stale: write 'vpbi9v' once it translates: Call something else, if you only test the connection
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Llame a otro recurso, si la llamada solo prueba la conexión',
  ],
  // stale: write '11taw8x' once it translates: Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Restricted key needs `/twilio/messaging/messages/list` for it.
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Llame a `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Una clave Standard puede hacerlo sin más derechos; una clave Restricted necesita `/twilio/messaging/messages/list`.',
  ],
  // stale: write '14j9kr' once it translates: The API key and its secret don't match
  'secret-does-not-match-username.title': ['g6n4ri', 'La clave y su secreto no forman un par válido'],
  // stale: write 'u0pn0g' once it translates: A secret belongs to one `SK…` SID. The Auth Token, or the secret of another key, is rejected.
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'El secreto de una clave de API pertenece a un único SID `SK…` y no funciona con un nombre de usuario `AC…`. Se muestra una sola vez, al crear la clave, y no se puede volver a leer.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'secret-does-not-match-username.who': ['vx1syi', 'quien despliega la aplicación'],
  // stale: write '15vzw22' once it translates: Set SID and secret again from where you stored them together. A lost secret can't be read again: create a new key and replace both.
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Defina de nuevo el SID y el secreto, tomándolos de donde se guardaron juntos. Si el secreto se perdió, cree una clave nueva y sustituya ambos valores.',
  ],
  // stale: write '1k2tn02' once it translates: Run **Check credentials** where the app runs. `HTTP 200`, or `70051` with a missing permission, means it's fixed.
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Ejecute **Comprobar credenciales**. `HTTP 200`, o `70051` con un permiso que falta, indica que el par es correcto.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` pide el secreto; este no llega ni a la línea de comandos ni a la salida. En Windows, ejecute el comando en Git Bash o WSL. No lo ejecute en una tarea de CI ni donde se grabe la terminal. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Ambos valores son correctos.'],
  'secret-does-not-match-username.steps.check.results.1': ['7sipci', 'Ambos valores son correctos, falta un permiso.'],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Otro texto: La cuenta o la clave no se encuentran o pertenecen a otra cuenta.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'secret-does-not-match-username.steps.check.results.3': ['x1rdcq', 'Es incorrecto un valor, la cuenta o la Region.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'secret-does-not-match-username.steps.check.results.4': ['1396own', 'Otro texto: indica el grupo que hay que abrir.'],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Sin conexión.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'La variable está vacía aquí.'],
  // missing. English: The variable is empty here.
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1htiouw' once it translates: The API key SID is used as the Account SID
  'api-key-used-as-account-sid.title': ['di6hl5', 'El SID de la clave de API está donde corresponde el Account SID'],
  // stale: write '737zag' once it translates: The URL must name the account (`AC…`), even when an API key (`SK…`) signs in.
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'La dirección indica `/Accounts/SK…`. La solicitud usa una clave de API, pero la cuenta de la dirección sigue siendo el SID `AC…`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'api-key-used-as-account-sid.who': ['c6ep0f', 'quien escribe el código'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Pase también el Account SID, además de la clave.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'api-key-used-as-account-sid.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'La clave de API se eliminó o pertenece a otro lugar'],
  // stale: write '10eyhuu' once it translates: A deleted key stops at once. A key of another account or Region looks the same.
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Una clave eliminada deja de funcionar al instante y, con ella, todo Access Token que haya firmado. Una clave de otra cuenta o subcuenta se ve igual desde fuera.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'deleted-or-unknown-key.who': ['1omvpwm', 'alguien que pueda administrar claves de API en la Console'],
  // stale: write 'kh7h8b' once it translates: Search for the `SK…` SID in the account and Region that the request calls.
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Busque el SID en esta página y, después, en la misma página de la cuenta principal y de cualquier otra Region.',
  ],
  // stale: write '67ta5u' once it translates: Create a key of the same type if it isn't listed. Replace SID and secret everywhere, and restart.
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Cree una clave del mismo tipo si el SID no aparece en ninguna parte, sustituya el SID y el secreto en todas partes y reinicie.',
  ],
  // stale: write '145p5x3' once it translates: Run **Check credentials**. `HTTP 200` means it's fixed.
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Ejecute **Comprobar credenciales**. `HTTP 200` indica que el par nuevo funciona.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` pide el secreto; este no llega ni a la línea de comandos ni a la salida. En Windows, ejecute el comando en Git Bash o WSL. No lo ejecute en una tarea de CI ni donde se grabe la terminal. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Ambos valores son correctos.'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', 'Ambos valores son correctos, falta un permiso.'],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Otro texto: La cuenta o la clave no se encuentran o pertenecen a otra cuenta.',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Es incorrecto un valor, la cuenta o la Region.'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'deleted-or-unknown-key.steps.check.results.4': ['1396own', 'Otro texto: indica el grupo que hay que abrir.'],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Sin conexión.'],
  // stale: write '1ncd21s' once it translates: No connection.
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'La variable está vacía aquí.'],
  // missing. English: The variable is empty here.
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1ksa3a2' once it translates: Environment variables are empty
  'credentials-not-loaded.title': ['e3zzyd', 'Las variables están vacías donde se ejecuta el código'],
  // stale: write '1hkjri4' once it translates: The values are set in one place and read in another: an unloaded `.env` file, a container or CI job without the secret.
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Los valores se definen en un lugar y se leen en otro: un archivo `.env` que no se carga, o un contenedor o una tarea de CI sin el secreto.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'credentials-not-loaded.who': ['vx1syi', 'quien despliega la aplicación'],
  // stale: write 'ww9rgl' once it translates: Print the length of each variable in the failing process, never its value. A SID has 34 characters, a token or secret 32.
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Imprima, en el proceso que falla, si cada variable está definida y qué longitud tiene, nunca su valor: 34 caracteres para un SID, 32 para un token o un secreto.',
  ],
  // stale: write 'czzoge' once it translates: Set what is missing where the app runs.
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Defina en ese entorno lo que falta y reinicie.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'credentials-not-loaded.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  // stale: write '1rqxs2m' once it translates: A value has extra or missing characters
  'extra-characters-in-credential.title': ['a8o0hc', 'El valor lleva caracteres de más'],
  // stale: write 'w71zh3' once it translates: A space, line break, quote, brace or literal `\n` around a value makes it another value.
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Un espacio, un fin de línea, comillas, llaves o un `\\n` literal alrededor de un valor lo convierten en otro valor. Lo mismo ocurre si falta un carácter.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'extra-characters-in-credential.who': ['vx1syi', 'quien despliega la aplicación'],
  // stale: write '1kerr7y' once it translates: Run this where the app runs. `0` means that the value isn't clean.
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Ejecute esto en el mismo entorno que la aplicación. `0` significa que el valor no está limpio.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Comprobar la forma de los valores'],
  // stale: write '678k5g' once it translates: Prints `1` for each value that has the right form and `0` for one that hasn't, and nothing of the value.
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Imprime `1` por cada valor que tiene la forma correcta, `0` por cada uno que no la tiene, y nada del valor.',
  ],
  // stale: write '1dv717e' once it translates: Set the value again without quotes, spaces and a line break at its end.
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Defina de nuevo el valor sin comillas ni fines de línea. En un almacén de secretos, péguelo sin el salto de línea final.',
  ],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Reinicie y envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  // stale: write '1ev8cni' once it translates: The username is neither an Account SID nor an API key SID
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'El nombre de usuario no es ni un Account SID ni el SID de una clave de API',
  ],
  // stale: write '1nfb2h' once it translates: Only `AC…` and `SK…` work as username. Any other SID or name is rejected.
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Solo `AC…` y `SK…` sirven para autenticar una solicitud. Cualquier otro SID, o un nombre propio, se rechaza.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'username-not-a-live-credential.who': ['vx1syi', 'quien despliega la aplicación'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Sustituya el nombre de usuario por su Account SID o por el SID de su clave de API. Conserve el otro SID donde la solicitud indica el recurso.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  // stale: write '1cxl7oc' once it translates: The primary compliance profile isn't approved
  'compliance-profile-not-approved.title': ['t5nbno', 'El perfil de cumplimiento principal no está aprobado'],
  // stale: write 'jdrmc2' once it translates: Twilio wants an approved primary profile in Trust Hub before this account can go on.
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'Twilio exige un perfil principal aprobado en Trust Hub antes de que esta cuenta pueda continuar.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'el titular de la cuenta'],
  // stale: write '128w64m' once it translates: Complete the primary profile and submit it.
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Complételo y envíelo.'],
  // stale: write '5dm74x' once it translates: Wait for the approval, about two days, then send the request again. A 200 response means it's fixed.
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Espere la aprobación, unos dos días según la página de Twilio, y envíe la solicitud de nuevo.',
  ],
  // stale: write '1l7mge3' once it translates: Trial accounts have no access to this feature
  'trial-account-restriction.title': ['1i9i8vt', 'La cuenta es una cuenta de prueba (Trial)'],
  // stale: write '1sypbhw' once it translates: Some features work only after an upgrade.
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio reserva algunas funciones hasta que se actualiza la cuenta a una de pago.',
  ],
  // stale: write 'ltfeil' once it translates: the person who pays for the account
  'trial-account-restriction.who': ['f83iev', 'quien paga la cuenta'],
  // missing. English: The message is known from reports of 2026. Twilio's page of 20003 doesn't mention trial accounts.
  'trial-account-restriction.note': ['1sr3lyt', ''],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Actualice la cuenta a una de pago en la Console o prescinda de la función.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'trial-account-restriction.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'authorization-header-missing.title': ['1r1ns38', 'A Twilio no le llegaron credenciales'],
  // stale: write 'won41r' once it translates: A proxy, a redirect or an empty setting removed the `Authorization` header.
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Un proxy, una redirección o un ajuste vacío quitó el encabezado `Authorization` por el camino.',
  ],
  // stale: write 'c7r29n' once it translates: the team that runs the app or its proxy
  'authorization-header-missing.who': ['lze54l', 'quien opera la aplicación o su proxy'],
  // stale: write '1rlm8p9' once it translates: Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Registre, en el proceso que envía, si la solicitud tiene un encabezado `Authorization`: sí o no, no su valor.',
  ],
  // stale: write '1blnft5' once it translates: Check that the variables are set where the app runs, if it has none.
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Compruebe que las variables están definidas donde se ejecuta el código, si la solicitud no tiene el encabezado.',
  ],
  // stale: write '3fj575' once it translates: Send the request without the proxy and without following redirects, if it has one.
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Envíe la solicitud una vez sin el proxy y sin seguir redirecciones, si tiene el encabezado, para averiguar qué lo quita.',
  ],
  // stale: write 'm36xbx' once it translates: Send the request again. A 200 response means it's fixed; another message means the header arrives.
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Envíe la solicitud de nuevo. Otro mensaje, o `HTTP 200`, indica que el encabezado llega.',
  ],
  'rotated-token.title': ['1a5tz1g', 'Se reemplazó el Auth Token'],
  // stale: write '123t79t' once it translates: The earlier token stops at once for the REST API, in every place that still has it.
  'rotated-token.explanation': [
    '1t28czd',
    'Al promover un token secundario, el anterior deja de servir al instante para la API REST. Todo lugar que aún lo conserva falla desde ese momento.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'rotated-token.who': ['hsc510', 'alguien que pueda ver el Auth Token, y quien despliega las aplicaciones'],
  // stale: write '14zsxfh' once it translates: Set the new token in every app, job and CLI profile of this account, and restart them.
  'rotated-token.steps.set': [
    '1daqmwc',
    'Defina el token nuevo en cada aplicación, tarea y perfil de CLI que use esta cuenta, y reinícielos.',
  ],
  // stale: write '1rnfph1' once it translates: Set it for the validation of `X-Twilio-Signature` too: signatures always use the primary token.
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Defínalo también para la validación de `X-Twilio-Signature`: las firmas se hacen siempre con el token principal.',
  ],
  // stale: write '1bl9kqo' once it translates: Send the request again. A 200 response, and a webhook that is accepted, mean it's fixed.
  'rotated-token.steps.check': [
    '1jpey7t',
    'Envíe la solicitud de nuevo y compruebe que se acepta el siguiente webhook.',
  ],
  // stale: write '1re38nt' once it translates: This key can't manage API keys or Auth Tokens
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'Esta clave no puede administrar claves de API ni Auth Tokens'],
  // stale: write 'c2va3p' once it translates: That takes Account SID and Auth Token. A Main key can manage API keys as well.
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'Las claves de API y los Auth Tokens se administran con Account SID + Auth Token; las claves de API, también con una clave Main. Una clave Restricted puede administrar claves en `iam.twilio.com/v1/Keys`, con el permiso correspondiente.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'alguien que pueda administrar claves de API en la Console'],
  // stale: write '4enotp' once it translates: Check the URL that failed. If it contains none of `/Keys`, `/SigningKeys` and `/AuthTokens`, this isn't the cause.
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Compruebe que la dirección contiene `/Keys`, `/SigningKeys` o `/AuthTokens`.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Envíe la solicitud de nuevo. `HTTP 200` o `201` indica que funcionó.',
  ],
  // stale: write 'wiq8jp' once it translates: Use Account SID and Auth Token
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Use Account SID + Auth Token'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenga el Auth Token en el servidor y úselo solo para esta llamada.',
  ],
  // stale: write '1hhe5fp' once it translates: Use a Main key, if your Console offers one
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Use una clave Main, si su Console la ofrece'],
  // stale: write 'vsobcu' once it translates: Create an API key of the type **Main**.
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['633bjq', 'Elija **Create API key** y el tipo **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Llame a `https://iam.twilio.com/v1/Keys` con una clave Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Dé a la clave el permiso `/twilio/iam/api-keys/*`.',
  ],
  // stale: write '1ibaaiz' once it translates: The URL names another account
  'path-account-not-owner.title': ['1nvixb2', 'La dirección indica otra cuenta'],
  // stale: write '19uydd6' once it translates: Credentials reach their own account. Only the parent account's Auth Token also reaches subaccounts.
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'Las credenciales dan acceso a su propia cuenta. Account SID + Auth Token de la cuenta principal también dan acceso a las subcuentas; una subcuenta no tiene acceso ni a su cuenta principal ni a las demás subcuentas de esta.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-not-owner.who': ['c6ep0f', 'quien escribe el código'],
  // stale: write 'e43c75' once it translates: Compare the `AC…` in the URL with the account that owns the credentials.
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Compare el `AC…` de la dirección con la cuenta a la que pertenecen las credenciales.',
  ],
  // stale: write 'pe8yj4' once it translates: Use the credentials of the account in the URL, or correct the URL.
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Use las credenciales de la cuenta que está en la dirección o corrija la dirección.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'path-account-not-owner.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'stale-cli-profile.title': ['1kcsmjk', 'La CLI usa otro perfil'],
  // stale: write '4s2sbp' once it translates: The CLI signs in with its active profile, a Standard key. Such a key can't manage accounts or keys.
  'stale-cli-profile.explanation': [
    '1walpms',
    'La CLI de Twilio usa su perfil activo, salvo que usted indique otro o defina variables de entorno. Un perfil contiene una clave Standard, así que los comandos de cuentas y de claves fallan con él.',
  ],
  // stale: write '1ahxo9f' once it translates: the person who runs the command
  'stale-cli-profile.who': ['yyt0b1', 'quien ejecuta el comando'],
  // stale: write 'wrzlfy' once it translates: Run this to see which profile is active, and choose another one with `twilio profiles:use`.
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Ejecute esto y compruebe qué perfil está activo.'],
  // stale: write '2tvdee' once it translates: Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Ejecute `twilio login` para crear un perfil nuevo, o defina `TWILIO_ACCOUNT_SID` y `TWILIO_AUTH_TOKEN` para los comandos de cuentas y de claves.',
  ],
  // stale: write '1w6prer' once it translates: Run the command again. No 20003 means it's fixed.
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Ejecute de nuevo el comando que falló. Una respuesta sin 20003 indica que funcionó.',
  ],
  // stale: write 'whuare' once it translates: A parent account's key can't reach subaccounts
  'main-key-on-subaccount-resource.title': ['ksg891', 'Una clave de la cuenta principal no da acceso a las subcuentas'],
  // stale: write '1gwv2u8' once it translates: This holds for Main keys too, although they can list and create subaccounts.
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Esto vale también para las claves Main, aunque pueden listar y crear subcuentas.',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'main-key-on-subaccount-resource.who': ['122agqy', 'alguien que pueda administrar claves de API en la subcuenta'],
  // missing. English: Twilio's CLI guide still says the opposite for Main keys. The newest page and two threads say they are rejected.
  'main-key-on-subaccount-resource.note': ['cx655a', ''],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  // stale: write 'nl3lt5' once it translates: Use a key of the subaccount
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', 'Use una clave de la subcuenta'],
  // stale: write '1lf3vys' once it translates: Switch to the subaccount in the Console and create the key there.
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Cambie a la subcuenta en la Console y cree la clave allí.',
  ],
  // stale: write '1w5q156' once it translates: Use the parent's Account SID and Auth Token
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Use Account SID + Auth Token de la cuenta principal',
  ],
  // stale: write 'smj0an' once it translates: Keep the subaccount's `AC…` in the URL.
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Conserve el `AC…` de la subcuenta en la dirección.',
  ],
  'region-mismatch.title': ['1soprj7', 'Las credenciales pertenecen a otra Region'],
  // stale: write '1hvwblh' once it translates: Auth Tokens and API keys work in one Region. A host without a Region means US1.
  'region-mismatch.explanation': [
    'u2xu1e',
    'Los Auth Tokens y las claves de API son válidos en una sola Region. Un host sin Region significa US1. Las claves Restricted solo funcionan en US1.',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'region-mismatch.who': ['vx1syi', 'quien despliega la aplicación'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Averigüe la Region de las credenciales: esta página muestra una sola Region cada vez.',
  ],
  // stale: write 'vayrav' once it translates: Set both `TWILIO_REGION` and `TWILIO_EDGE`, such as `ie1` and `dublin`, or use credentials of US1. Restricted keys work in US1 only.
  'region-mismatch.steps.set': [
    'mevm2c',
    'Defina tanto `TWILIO_REGION` como `TWILIO_EDGE`, por ejemplo, `ie1` y `dublin`, o use credenciales creadas para US1.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'region-mismatch.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  // stale: write 'm4gjn3' once it translates: The URL has no valid Account SID
  'path-account-null-or-undefined.title': ['3xvo5r', 'La dirección no lleva un Account SID válido'],
  // stale: write '1itunpu' once it translates: A variable was empty or wrong when your code built the URL.
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'La parte que sigue a `/Accounts/` está vacía, es `null`, está cortada o no es un Account SID, así que una variable estaba vacía o era incorrecta cuando se formó la dirección.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-null-or-undefined.who': ['c6ep0f', 'quien escribe el código'],
  // stale: write '1c4p96q' once it translates: Log the URL of the failing request and read what comes after `/Accounts/`: `AC` and 32 characters.
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Registre la dirección de la solicitud que falla y compruebe la parte que sigue a `/Accounts/`: `AC` y 32 caracteres.',
  ],
  // stale: write '1a76tt0' once it translates: Set the variable that holds the Account SID where the app runs.
  'path-account-null-or-undefined.steps.set': ['imry48', 'Defina la variable que falta y reinicie.'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Los dos valores están intercambiados o son iguales'],
  // stale: write '65v6e6' once it translates: The SID comes first, as the username. The token or secret comes second.
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'Primero va el SID, como nombre de usuario; después, el token o el secreto, como contraseña.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'same-value-for-username-and-password.who': ['c6ep0f', 'quien escribe el código'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Compruebe el orden de los argumentos.'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'El encabezado `Authorization` tiene una forma incorrecta'],
  // stale: write 'isola8' once it translates: It needs the word `Basic`, one space, and `username:password` in base64.
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Una solicitud escrita a mano necesita la palabra `Basic`, un espacio y la forma en base64 de `username:password`.',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'authorization-header-malformed.who': ['c6ep0f', 'quien escribe el código'],
  // stale: write '1b7ephx' once it translates: Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct its parts.
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Deje que el cliente HTTP forme el encabezado (`auth` en la mayoría de los clientes, `-u` en `curl`) o corrija las tres partes.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Una política de la cuenta rechaza la solicitud'],
  // stale: write '5c9ovv' once it translates: Twilio doesn't say which policy. Reported for creating keys at the older URL, and for accounts on hold.
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'Twilio no dice qué política. Se ha informado de ello al crear claves en la dirección antigua y en cuentas retenidas.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'el titular de la cuenta'],
  // stale: write 'ld2pji' once it translates: Create keys at `https://iam.twilio.com/v1/Keys`.
  'account-policy-refusal.steps.new-address': ['lkjddt', 'Use `https://iam.twilio.com/v1/Keys` para crear una clave.'],
  // stale: write '3xgqma' once it translates: Look for a notice in the Console. If there is none, send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Busque avisos en la Console en los demás casos y envíe después al soporte de Twilio lo que da **Copiar para un ticket**.',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Envíe la solicitud de nuevo. `HTTP 200` o `201` indica que funcionó.',
  ],
  // stale: write '1fidmlx' once it translates: The OAuth access token expired or is wrong
  'oauth-token-expired.title': ['10c10ix', 'El token de acceso de OAuth caducó o no es válido'],
  'oauth-token-expired.explanation': ['16laf22', 'Esto se aplica solo a `Authorization: Bearer`.'],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'oauth-token-expired.who': ['vx1syi', 'quien despliega la aplicación'],
  'oauth-token-expired.steps.fetch': ['1f618v6', 'Solicite un token nuevo en `https://oauth.twilio.com/v2/token`.'],
  // stale: write '1rysmb' once it translates: Compare client ID, client secret and lifetime with the OAuth app in the Console.
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Compare el identificador de cliente (client id), el secreto de cliente (client secret) y la duración con la aplicación de OAuth en la Console.',
  ],
  // stale: write 's6zopm' once it translates: Send the request with the new token. A 200 response means it's fixed.
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Envíe la solicitud con el token nuevo. `HTTP 200` indica que funcionó.',
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
  'account-suspended.title': ['1et73w5', 'La cuenta está suspendida o cerrada'],
  // stale: write '1om5yk4' once it translates: A suspended account gets the same `Authenticate` as wrong credentials.
  'account-suspended.explanation': [
    '13op9qi',
    'Las páginas de Twilio mencionan 20003 y 20403 para este caso. No se sabe cuál se envía hoy.',
  ],
  'account-suspended.who': ['15u9ldk', 'el titular de la cuenta'],
  // stale: write '1iym7py' once it translates: Open the Console in this account and look for a banner, and at the balance.
  'account-suspended.steps.look': ['1tt2k6u', 'Abra la Console y busque un aviso sobre la cuenta.'],
  // stale: write 'l99gae' once it translates: Settle the bill, or ask Twilio Support why the account is suspended.
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Regularice la facturación o consulte al soporte de Twilio, si fallan todas las credenciales de la cuenta.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'account-suspended.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  // stale: write '1g52j95' once it translates: Organization APIs accept only OAuth apps of the organization
  'organization-api-needs-oauth.title': [
    '1r62zp5',
    'Las API de Organization solo aceptan aplicaciones de OAuth de la organización',
  ],
  // stale: write '1whn3zj' once it translates: A URL with `/Organizations/` rejects Account SIDs, API keys, and tokens of an account's own OAuth app.
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Una dirección con `/Organizations/` rechaza todo Account SID, toda clave de API y los tokens de una aplicación de OAuth propia de la cuenta.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'el administrador de la organización'],
  // stale: write 'vs3ly6' once it translates: Create an organization OAuth app and use its token.
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Cree una aplicación de OAuth de la organización y use su token.',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  // stale: write 'v0t6gr' once it translates: Wrong or missing credentials
  'groups.value.title': ['1ntpxab', 'El valor'],
  // stale: write '1gcgbmx' once it translates: Key type not allowed
  'groups.key-type.title': ['1x22lsh', 'El tipo de clave'],
  // stale: write '4xm4by' once it translates: Different account or Region
  'groups.account.title': ['1yo79zs', 'La cuenta o la Region'],
  // stale: write 'rd4c41' once it translates: Auth header or client setup
  'groups.sending.title': ['1v547hr', 'Cómo se enviaron las credenciales'],
  // stale: write '4d1m3' once it translates: Account restricted
  'groups.held-back.title': ['xc3dti', 'Twilio limita la cuenta'],
  // stale: write '1a2ag36' once it translates: The credentials are right. Another key or token changes nothing.
  'groups.held-back.intro': ['vc4pun', 'Las credenciales son correctas; otra clave u otro token no cambia nada.'],
  // stale: write 'w70r9v' once it translates: A Restricted key lacks a permission. The message names it.
  'lookalikes.70051': ['sdy999', 'Falta un permiso de una clave Restricted. El mensaje indica el permiso.'],
  // stale: write 'ej3dtz' once it translates: Test credentials don't work with this resource. Twilio's page also lists it under 20003.
  'lookalikes.20008': [
    '1r7ayy7',
    'Credenciales de prueba en un recurso que no las admite, con HTTP 403 en los informes. La página de Twilio también lo incluye en 20003.',
  ],
  // stale: write '4cm3g7' once it translates: A client SDK refuses its Access Token (20101 to 20107).
  'lookalikes.20101': [
    'brq1q',
    'Un SDK de cliente rechaza su Access Token (20101 a 20107). Una clave Restricted no puede firmar ninguno.',
  ],
  'lookalikes.20404': ['27f9nr', 'El recurso pertenece a una subcuenta, o su SID es incorrecto.'],
};
