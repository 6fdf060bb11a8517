import type { EntryOverlay } from '../../i18n/types.ts';

/** The Spanish texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['cgtxf2', 'Twilio se negó a autenticar esta solicitud'],
  summary: [
    '18pepnl',
    '20003 tiene tres significados: las credenciales no son válidas, son válidas pero no están permitidas para esta solicitud, o Twilio limita la cuenta. El código por sí solo no dice cuál se aplica.',
  ],
  messageHint: [
    'l5tuqv',
    '`Authenticate` y `Authentication Error - invalid username` dejan abierta la causa; otros mensajes la indican.',
  ],
  'wrong-sid-or-token.title': ['1xcniqx', 'El Account SID y el Auth Token no se corresponden'],
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'Cada cuenta y cada subcuenta tiene su propio Auth Token. Se rechaza un token de otra cuenta, de las credenciales de prueba o al que le falta un carácter que se perdió al copiarlo.',
  ],
  'wrong-sid-or-token.who': ['3awsz1', 'alguien que pueda ver el Auth Token'],
  'wrong-sid-or-token.steps.run-check': [
    '26890x',
    'Ejecute **Comprobar credenciales** con los valores de la aplicación que falla.',
  ],
  'wrong-sid-or-token.steps.run-check.title': ['103sp69', 'Comprobar credenciales'],
  'wrong-sid-or-token.steps.run-check.note': [
    'mkfxqi',
    '`curl` pide el secreto; este no llega ni a la línea de comandos ni a la salida. En Windows, ejecute el comando en Git Bash o WSL. No lo ejecute en una tarea de CI ni donde se grabe la terminal. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.run-check.results.0': ['1cup152', 'Ambos valores son correctos.'],
  'wrong-sid-or-token.steps.run-check.results.1': ['7sipci', 'Ambos valores son correctos, falta un permiso.'],
  'wrong-sid-or-token.steps.run-check.results.2': [
    '14yhb9g',
    'Otro texto: La cuenta o la clave no se encuentran o pertenecen a otra cuenta.',
  ],
  'wrong-sid-or-token.steps.run-check.results.3': ['x1rdcq', 'Es incorrecto un valor, la cuenta o la Region.'],
  'wrong-sid-or-token.steps.run-check.results.4': ['1396own', 'Otro texto: indica el grupo que hay que abrir.'],
  'wrong-sid-or-token.steps.run-check.results.5': ['1ncd21s', 'Sin conexión.'],
  'wrong-sid-or-token.steps.run-check.results.6': ['1by08jt', 'La variable está vacía aquí.'],
  'wrong-sid-or-token.steps.compare': [
    'jx8zao',
    'Abra esta página en la cuenta a la que pertenece el Account SID. Compare el SID carácter por carácter y compruebe que la Region que se muestra es aquella a la que llama.',
  ],
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'Copie de nuevo el Auth Token de las credenciales Live y defina `TWILIO_AUTH_TOKEN` donde se ejecuta la aplicación.',
  ],
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'Reinicie la aplicación y envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'Las claves Standard y Restricted no pueden llamar a la API de Accounts',
  ],
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'Ambos tipos de clave están limitados a propósito. Una solicitud a `/2010-04-01/Accounts.json` o `/2010-04-01/Accounts/{AccountSid}.json` se rechaza con 20003 aunque la clave y su secreto sean correctos.',
  ],
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'alguien que pueda administrar claves de API en la Console, o quien despliega la aplicación',
  ],
  'key-type-cannot-access-accounts.note': [
    'g275i7',
    'El artículo de soporte de Twilio muestra este rechazo con `Authentication Error - invalid username`. Informes más recientes muestran `Authenticate` para el mismo caso. Ninguno de los dos mensajes confirma ni descarta esta causa. En el caso de una clave Restricted, la afirmación se basa en el artículo: no se encontró ninguna prueba publicada.',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    'Mire la dirección que falló. Si termina en `/Accounts.json` o en `/Accounts/AC….json`, continúe. Si termina en otra cosa, como `/Messages.json`, esta no es la causa.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'Use una clave de API Main para esta llamada'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'Abra la página de las claves de API y elija **Create API key** y el tipo **Main**. Los pasos de Twilio para la nueva Console solo mencionan Standard y Restricted; si la suya no ofrece Main, elija otra opción.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': ['y5kjld', 'Use Account SID + Auth Token para esta llamada'],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenga el Auth Token en el servidor y úselo solo para esta llamada.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    'Llame a otro recurso, si la llamada solo prueba la conexión',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    'Llame a `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Una clave Standard puede hacerlo sin más derechos; una clave Restricted necesita `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['g6n4ri', 'La clave y su secreto no forman un par válido'],
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'El secreto de una clave de API pertenece a un único SID `SK…` y no funciona con un nombre de usuario `AC…`. Se muestra una sola vez, al crear la clave, y no se puede volver a leer.',
  ],
  'secret-does-not-match-username.who': ['vx1syi', 'quien despliega la aplicación'],
  'secret-does-not-match-username.steps.username': [
    '1d546qe',
    'Compruebe que el nombre de usuario es el SID `SK…` y no el Account SID.',
  ],
  'secret-does-not-match-username.steps.find-key': [
    '1dh42la',
    'Abra esta página en la cuenta y la Region en las que se creó la clave. Si el SID no aparece en la lista, la clave se eliminó o pertenece a otro lugar.',
  ],
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    'Defina de nuevo el SID y el secreto, tomándolos de donde se guardaron juntos. Si el secreto se perdió, cree una clave nueva y sustituya ambos valores.',
  ],
  'secret-does-not-match-username.steps.check': [
    '145h472',
    'Ejecute **Comprobar credenciales**. `HTTP 200`, o `70051` con un permiso que falta, indica que el par es correcto.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` pide el secreto; este no llega ni a la línea de comandos ni a la salida. En Windows, ejecute el comando en Git Bash o WSL. No lo ejecute en una tarea de CI ni donde se grabe la terminal. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', 'Ambos valores son correctos.'],
  'secret-does-not-match-username.steps.check.results.1': ['7sipci', 'Ambos valores son correctos, falta un permiso.'],
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    'Otro texto: La cuenta o la clave no se encuentran o pertenecen a otra cuenta.',
  ],
  'secret-does-not-match-username.steps.check.results.3': ['x1rdcq', 'Es incorrecto un valor, la cuenta o la Region.'],
  'secret-does-not-match-username.steps.check.results.4': ['1396own', 'Otro texto: indica el grupo que hay que abrir.'],
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', 'Sin conexión.'],
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'La variable está vacía aquí.'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'La clave de API se eliminó o pertenece a otro lugar'],
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    'Una clave eliminada deja de funcionar al instante y, con ella, todo Access Token que haya firmado. Una clave de otra cuenta o subcuenta se ve igual desde fuera.',
  ],
  'deleted-or-unknown-key.who': ['1omvpwm', 'alguien que pueda administrar claves de API en la Console'],
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'Busque el SID en esta página y, después, en la misma página de la cuenta principal y de cualquier otra Region.',
  ],
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'Cree una clave del mismo tipo si el SID no aparece en ninguna parte, sustituya el SID y el secreto en todas partes y reinicie.',
  ],
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    'Ejecute **Comprobar credenciales**. `HTTP 200` indica que el par nuevo funciona.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` pide el secreto; este no llega ni a la línea de comandos ni a la salida. En Windows, ejecute el comando en Git Bash o WSL. No lo ejecute en una tarea de CI ni donde se grabe la terminal. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', 'Ambos valores son correctos.'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', 'Ambos valores son correctos, falta un permiso.'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    'Otro texto: La cuenta o la clave no se encuentran o pertenecen a otra cuenta.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', 'Es incorrecto un valor, la cuenta o la Region.'],
  'deleted-or-unknown-key.steps.check.results.4': ['1396own', 'Otro texto: indica el grupo que hay que abrir.'],
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', 'Sin conexión.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'La variable está vacía aquí.'],
  'credentials-not-loaded.title': ['e3zzyd', 'Las variables están vacías donde se ejecuta el código'],
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    'Los valores se definen en un lugar y se leen en otro: un archivo `.env` que no se carga, o un contenedor o una tarea de CI sin el secreto.',
  ],
  'credentials-not-loaded.who': ['vx1syi', 'quien despliega la aplicación'],
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    'Imprima, en el proceso que falla, si cada variable está definida y qué longitud tiene, nunca su valor: 34 caracteres para un SID, 32 para un token o un secreto.',
  ],
  'credentials-not-loaded.steps.set': ['1vm3ala', 'Defina en ese entorno lo que falta y reinicie.'],
  'credentials-not-loaded.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'extra-characters-in-credential.title': ['a8o0hc', 'El valor lleva caracteres de más'],
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    'Un espacio, un fin de línea, comillas, llaves o un `\\n` literal alrededor de un valor lo convierten en otro valor. Lo mismo ocurre si falta un carácter.',
  ],
  'extra-characters-in-credential.who': ['vx1syi', 'quien despliega la aplicación'],
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'Ejecute esto en el mismo entorno que la aplicación. `0` significa que el valor no está limpio.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Comprobar la forma de los valores'],
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    'Imprime `1` por cada valor que tiene la forma correcta, `0` por cada uno que no la tiene, y nada del valor.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    'Defina de nuevo el valor sin comillas ni fines de línea. En un almacén de secretos, péguelo sin el salto de línea final.',
  ],
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    'Reinicie y envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'username-not-a-live-credential.title': [
    '14xeqhr',
    'El nombre de usuario no es ni un Account SID ni el SID de una clave de API',
  ],
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'Solo `AC…` y `SK…` sirven para autenticar una solicitud. Cualquier otro SID, o un nombre propio, se rechaza.',
  ],
  'username-not-a-live-credential.who': ['vx1syi', 'quien despliega la aplicación'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Sustituya el nombre de usuario por su Account SID o por el SID de su clave de API. Conserve el otro SID donde la solicitud indica el recurso.',
  ],
  'username-not-a-live-credential.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'api-key-used-as-account-sid.title': ['di6hl5', 'El SID de la clave de API está donde corresponde el Account SID'],
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'La dirección indica `/Accounts/SK…`. La solicitud usa una clave de API, pero la cuenta de la dirección sigue siendo el SID `AC…`.',
  ],
  'api-key-used-as-account-sid.who': ['c6ep0f', 'quien escribe el código'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Pase también el Account SID, además de la clave.'],
  'api-key-used-as-account-sid.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'compliance-profile-not-approved.title': ['t5nbno', 'El perfil de cumplimiento principal no está aprobado'],
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'Twilio exige un perfil principal aprobado en Trust Hub antes de que esta cuenta pueda continuar.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'el titular de la cuenta'],
  'compliance-profile-not-approved.steps.open': ['1bnydy3', 'Abra el perfil principal.'],
  'compliance-profile-not-approved.steps.submit': ['41x00g', 'Complételo y envíelo.'],
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    'Espere la aprobación, unos dos días según la página de Twilio, y envíe la solicitud de nuevo.',
  ],
  'trial-account-restriction.title': ['1i9i8vt', 'La cuenta es una cuenta de prueba (Trial)'],
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio reserva algunas funciones hasta que se actualiza la cuenta a una de pago.',
  ],
  'trial-account-restriction.who': ['f83iev', 'quien paga la cuenta'],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Actualice la cuenta a una de pago en la Console o prescinda de la función.',
  ],
  'trial-account-restriction.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'authorization-header-missing.title': ['1r1ns38', 'A Twilio no le llegaron credenciales'],
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'Un proxy, una redirección o un ajuste vacío quitó el encabezado `Authorization` por el camino.',
  ],
  'authorization-header-missing.who': ['lze54l', 'quien opera la aplicación o su proxy'],
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    'Registre, en el proceso que envía, si la solicitud tiene un encabezado `Authorization`: sí o no, no su valor.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'Envíe la solicitud una vez sin el proxy y sin seguir redirecciones, si tiene el encabezado, para averiguar qué lo quita.',
  ],
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'Compruebe que las variables están definidas donde se ejecuta el código, si la solicitud no tiene el encabezado.',
  ],
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'Envíe la solicitud de nuevo. Otro mensaje, o `HTTP 200`, indica que el encabezado llega.',
  ],
  'rotated-token.title': ['1a5tz1g', 'Se reemplazó el Auth Token'],
  'rotated-token.explanation': [
    '1t28czd',
    'Al promover un token secundario, el anterior deja de servir al instante para la API REST. Todo lugar que aún lo conserva falla desde ese momento.',
  ],
  'rotated-token.who': ['hsc510', 'alguien que pueda ver el Auth Token, y quien despliega las aplicaciones'],
  'rotated-token.steps.compare-times': [
    '1l34nt4',
    'Compare la hora del primer fallo con la hora del último cambio en esta página o en su registro de despliegues.',
  ],
  'rotated-token.steps.set': [
    '1daqmwc',
    'Defina el token nuevo en cada aplicación, tarea y perfil de CLI que use esta cuenta, y reinícielos.',
  ],
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    'Defínalo también para la validación de `X-Twilio-Signature`: las firmas se hacen siempre con el token principal.',
  ],
  'rotated-token.steps.check': [
    '1jpey7t',
    'Envíe la solicitud de nuevo y compruebe que se acepta el siguiente webhook.',
  ],
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'Esta clave no puede administrar claves de API ni Auth Tokens'],
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'Las claves de API y los Auth Tokens se administran con Account SID + Auth Token; las claves de API, también con una clave Main. Una clave Restricted puede administrar claves en `iam.twilio.com/v1/Keys`, con el permiso correspondiente.',
  ],
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'alguien que pueda administrar claves de API en la Console'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'Compruebe que la dirección contiene `/Keys`, `/SigningKeys` o `/AuthTokens`.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'Envíe la solicitud de nuevo. `HTTP 200` o `201` indica que funcionó.',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', 'Use Account SID + Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Mantenga el Auth Token en el servidor y úselo solo para esta llamada.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Use una clave Main, si su Console la ofrece'],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['633bjq', 'Elija **Create API key** y el tipo **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Llame a `https://iam.twilio.com/v1/Keys` con una clave Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Dé a la clave el permiso `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1nvixb2', 'La dirección indica otra cuenta'],
  'path-account-not-owner.explanation': [
    '1gfihj8',
    'Las credenciales dan acceso a su propia cuenta. Account SID + Auth Token de la cuenta principal también dan acceso a las subcuentas; una subcuenta no tiene acceso ni a su cuenta principal ni a las demás subcuentas de esta.',
  ],
  'path-account-not-owner.who': ['c6ep0f', 'quien escribe el código'],
  'path-account-not-owner.steps.compare': [
    't7fk44',
    'Compare el `AC…` de la dirección con la cuenta a la que pertenecen las credenciales.',
  ],
  'path-account-not-owner.steps.correct': [
    '1kjwae',
    'Use las credenciales de la cuenta que está en la dirección o corrija la dirección.',
  ],
  'path-account-not-owner.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'stale-cli-profile.title': ['1kcsmjk', 'La CLI usa otro perfil'],
  'stale-cli-profile.explanation': [
    '1walpms',
    'La CLI de Twilio usa su perfil activo, salvo que usted indique otro o defina variables de entorno. Un perfil contiene una clave Standard, así que los comandos de cuentas y de claves fallan con él.',
  ],
  'stale-cli-profile.who': ['yyt0b1', 'quien ejecuta el comando'],
  'stale-cli-profile.steps.list': ['1cb8xu5', 'Ejecute esto y compruebe qué perfil está activo.'],
  'stale-cli-profile.steps.login': [
    '1f79v74',
    'Ejecute `twilio login` para crear un perfil nuevo, o defina `TWILIO_ACCOUNT_SID` y `TWILIO_AUTH_TOKEN` para los comandos de cuentas y de claves.',
  ],
  'stale-cli-profile.steps.check': [
    '8g2uw6',
    'Ejecute de nuevo el comando que falló. Una respuesta sin 20003 indica que funcionó.',
  ],
  'main-key-on-subaccount-resource.title': ['ksg891', 'Una clave de la cuenta principal no da acceso a las subcuentas'],
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'Esto vale también para las claves Main, aunque pueden listar y crear subcuentas.',
  ],
  'main-key-on-subaccount-resource.who': ['122agqy', 'alguien que pueda administrar claves de API en la subcuenta'],
  'main-key-on-subaccount-resource.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', 'Use una clave de la subcuenta'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Cambie a la subcuenta en la Console y cree la clave allí.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1ttkr1e',
    'Use Account SID + Auth Token de la cuenta principal',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'Conserve el `AC…` de la subcuenta en la dirección.',
  ],
  'region-mismatch.title': ['1soprj7', 'Las credenciales pertenecen a otra Region'],
  'region-mismatch.explanation': [
    'u2xu1e',
    'Los Auth Tokens y las claves de API son válidos en una sola Region. Un host sin Region significa US1. Las claves Restricted solo funcionan en US1.',
  ],
  'region-mismatch.who': ['vx1syi', 'quien despliega la aplicación'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Averigüe la Region de las credenciales: esta página muestra una sola Region cada vez.',
  ],
  'region-mismatch.steps.set': [
    'mevm2c',
    'Defina tanto `TWILIO_REGION` como `TWILIO_EDGE`, por ejemplo, `ie1` y `dublin`, o use credenciales creadas para US1.',
  ],
  'region-mismatch.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'path-account-null-or-undefined.title': ['3xvo5r', 'La dirección no lleva un Account SID válido'],
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    'La parte que sigue a `/Accounts/` está vacía, es `null`, está cortada o no es un Account SID, así que una variable estaba vacía o era incorrecta cuando se formó la dirección.',
  ],
  'path-account-null-or-undefined.who': ['c6ep0f', 'quien escribe el código'],
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    'Registre la dirección de la solicitud que falla y compruebe la parte que sigue a `/Accounts/`: `AC` y 32 caracteres.',
  ],
  'path-account-null-or-undefined.steps.set': ['imry48', 'Defina la variable que falta y reinicie.'],
  'path-account-null-or-undefined.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Los dos valores están intercambiados o son iguales'],
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    'Primero va el SID, como nombre de usuario; después, el token o el secreto, como contraseña.',
  ],
  'same-value-for-username-and-password.who': ['c6ep0f', 'quien escribe el código'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', 'Compruebe el orden de los argumentos.'],
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'El encabezado `Authorization` tiene una forma incorrecta'],
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    'Una solicitud escrita a mano necesita la palabra `Basic`, un espacio y la forma en base64 de `username:password`.',
  ],
  'authorization-header-malformed.who': ['c6ep0f', 'quien escribe el código'],
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'Deje que el cliente HTTP forme el encabezado (`auth` en la mayoría de los clientes, `-u` en `curl`) o corrija las tres partes.',
  ],
  'authorization-header-malformed.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Una política de la cuenta rechaza la solicitud'],
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'Twilio no dice qué política. Se ha informado de ello al crear claves en la dirección antigua y en cuentas retenidas.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'el titular de la cuenta'],
  'account-policy-refusal.steps.new-address': ['lkjddt', 'Use `https://iam.twilio.com/v1/Keys` para crear una clave.'],
  // stale: write '1jefvcv' once it translates: Look for notices in the Console in any other case, then send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'Busque avisos en la Console en los demás casos y envíe después al soporte de Twilio lo que da **Copiar para un ticket**.',
  ],
  'account-policy-refusal.steps.check': [
    'lkt615',
    'Envíe la solicitud de nuevo. `HTTP 200` o `201` indica que funcionó.',
  ],
  'oauth-token-expired.title': ['10c10ix', 'El token de acceso de OAuth caducó o no es válido'],
  'oauth-token-expired.explanation': ['16laf22', 'Esto se aplica solo a `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['vx1syi', 'quien despliega la aplicación'],
  'oauth-token-expired.steps.fetch': ['1f618v6', 'Solicite un token nuevo en `https://oauth.twilio.com/v2/token`.'],
  'oauth-token-expired.steps.app': [
    'csho6b',
    'Compare el identificador de cliente (client id), el secreto de cliente (client secret) y la duración con la aplicación de OAuth en la Console.',
  ],
  'oauth-token-expired.steps.check': [
    '107ouzh',
    'Envíe la solicitud con el token nuevo. `HTTP 200` indica que funcionó.',
  ],
  'account-suspended.title': ['1et73w5', 'La cuenta está suspendida o cerrada'],
  'account-suspended.explanation': [
    '13op9qi',
    'Las páginas de Twilio mencionan 20003 y 20403 para este caso. No se sabe cuál se envía hoy.',
  ],
  'account-suspended.who': ['15u9ldk', 'el titular de la cuenta'],
  'account-suspended.steps.look': ['1tt2k6u', 'Abra la Console y busque un aviso sobre la cuenta.'],
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'Regularice la facturación o consulte al soporte de Twilio, si fallan todas las credenciales de la cuenta.',
  ],
  'account-suspended.steps.check': ['a9efg5', 'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.'],
  'organization-api-needs-oauth.title': [
    '1r62zp5',
    'Las API de Organization solo aceptan aplicaciones de OAuth de la organización',
  ],
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    'Una dirección con `/Organizations/` rechaza todo Account SID, toda clave de API y los tokens de una aplicación de OAuth propia de la cuenta.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'el administrador de la organización'],
  'organization-api-needs-oauth.steps.make-app': [
    '7f7qi0',
    'Cree una aplicación de OAuth de la organización y use su token.',
  ],
  'organization-api-needs-oauth.steps.check': [
    'a9efg5',
    'Envíe la solicitud de nuevo. `HTTP 200` indica que funcionó.',
  ],
  'groups.value.title': ['1ntpxab', 'El valor'],
  'groups.value.intro': [
    'vxhzxr',
    'Un valor es incorrecto, se reemplazó o no se cargó. Este es el grupo más frecuente en los informes en los que se basa esta página. Twilio no dice cuál de los dos valores es incorrecto.',
  ],
  'groups.value.steps.run-check': [
    'zl2ry8',
    'Ejecute esta comprobación con las credenciales de la aplicación que falla. Para Account SID + Auth Token, ponga `TWILIO_ACCOUNT_SID` en lugar de `TWILIO_API_KEY`.',
  ],
  'groups.value.steps.run-check.title': ['103sp69', 'Comprobar credenciales'],
  'groups.value.steps.run-check.note': [
    'mkfxqi',
    '`curl` pide el secreto; este no llega ni a la línea de comandos ni a la salida. En Windows, ejecute el comando en Git Bash o WSL. No lo ejecute en una tarea de CI ni donde se grabe la terminal. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'groups.value.steps.run-check.results.0': ['1cup152', 'Ambos valores son correctos.'],
  'groups.value.steps.run-check.results.1': ['7sipci', 'Ambos valores son correctos, falta un permiso.'],
  'groups.value.steps.run-check.results.2': [
    '14yhb9g',
    'Otro texto: La cuenta o la clave no se encuentran o pertenecen a otra cuenta.',
  ],
  'groups.value.steps.run-check.results.3': ['x1rdcq', 'Es incorrecto un valor, la cuenta o la Region.'],
  'groups.value.steps.run-check.results.4': ['1396own', 'Otro texto: indica el grupo que hay que abrir.'],
  'groups.value.steps.run-check.results.5': ['1ncd21s', 'Sin conexión.'],
  'groups.value.steps.run-check.results.6': ['1by08jt', 'La variable está vacía aquí.'],
  'groups.value.steps.read-result': [
    '13czq1s',
    'Lea el resultado en la lista de arriba. Si ambos valores son correctos, mire a continuación el tipo de clave.',
  ],
  'groups.key-type.title': ['1x22lsh', 'El tipo de clave'],
  'groups.account.title': ['1yo79zs', 'La cuenta o la Region'],
  'groups.sending.title': ['1v547hr', 'Cómo se enviaron las credenciales'],
  'groups.held-back.title': ['xc3dti', 'Twilio limita la cuenta'],
  'groups.held-back.intro': ['vc4pun', 'Las credenciales son correctas; otra clave u otro token no cambia nada.'],
  'lookalikes.70051': ['sdy999', 'Falta un permiso de una clave Restricted. El mensaje indica el permiso.'],
  'lookalikes.20008': [
    '1r7ayy7',
    'Credenciales de prueba en un recurso que no las admite, con HTTP 403 en los informes. La página de Twilio también lo incluye en 20003.',
  ],
  'lookalikes.20101': [
    'brq1q',
    'Un SDK de cliente rechaza su Access Token (20101 a 20107). Una clave Restricted no puede firmar ninguno.',
  ],
  'lookalikes.20404': ['27f9nr', 'El recurso pertenece a una subcuenta, o su SID es incorrecto.'],
  'meanings.signer.auth-token': [
    '8q55r9',
    'Este par puede llamar a la API de Accounts, así que el tipo de clave no es el motivo.',
  ],
  'meanings.keyType.main': [
    '95ycfk',
    'Una clave Main puede llamar a la API de Accounts, así que el tipo de clave no es el motivo.',
  ],
  'meanings.keyType.standard': [
    '1y272eo',
    'Las claves Standard están limitadas a propósito: no pueden llamar a los recursos Accounts y claves de API.',
  ],
  'meanings.keyType.restricted': [
    '17mtg8x',
    'Una clave Restricted solo puede llamar a lo que enumeran sus permisos. El artículo de soporte de Twilio dice que la API de Accounts no está abierta para ella. Un permiso que tan solo falta tiene otro código, 70051.',
  ],
};
