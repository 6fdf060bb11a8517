import type { EntryOverlay } from '../../i18n/types.ts';

/** The Spanish texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['zqye22', 'Twilio rechazó estas credenciales'],
  summary: [
    'z2xufg',
    'Pueden ser incorrectas o no estar permitidas para esta solicitud, o la cuenta puede estar restringida.',
  ],
  messageHint: ['2wtil9', 'Pegue el mensaje de error de Twilio para acotar la causa.'],
  'wrong-sid-or-token.title': ['1ai9fyg', 'El Auth Token no corresponde al Account SID'],
  'wrong-sid-or-token.explanation': [
    '1mfj6f7',
    'El token pertenece a otra cuenta, perdió un carácter al copiarlo o es el secreto de una clave de API.',
  ],
  'wrong-sid-or-token.details': [
    '1g8qsew',
    'Cada cuenta y subcuenta tiene su propio Auth Token, las credenciales de prueba tienen otro y cada Region también.',
  ],
  'wrong-sid-or-token.who': ['18oeki2', 'un administrador de la Console o el equipo que despliega la aplicación'],
  'wrong-sid-or-token.steps.copy': [
    '1jn69iz',
    'Copie el Auth Token de producción de la cuenta a la que pertenece el Account SID.',
  ],
  'wrong-sid-or-token.steps.set': ['j29s4e', 'Defínalo como `TWILIO_AUTH_TOKEN` donde se ejecuta la aplicación.'],
  'wrong-sid-or-token.steps.check': [
    '2kw9yn',
    'Ejecute allí **Comprobar credenciales**. `HTTP 200` confirma que está solucionado.',
  ],
  'wrong-sid-or-token.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  'wrong-sid-or-token.steps.check.note': [
    'btt4kr',
    '`curl` pide el secreto, así que no queda en el historial del shell. En Windows, use Git Bash o WSL. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'wrong-sid-or-token.steps.check.results.0': ['2x414q', 'Ambos valores son correctos.'],
  'wrong-sid-or-token.steps.check.results.1': ['ll6iup', 'Ambos valores son correctos, pero falta un permiso.'],
  'wrong-sid-or-token.steps.check.results.2': [
    '1328lb',
    'Con otro texto: no se encuentra la clave o la cuenta, o la clave no tiene ningún permiso.',
  ],
  'wrong-sid-or-token.steps.check.results.3': [
    '1y3hzcs',
    'Un valor, la cuenta o la Region es incorrecto, o la cuenta está suspendida.',
  ],
  'wrong-sid-or-token.steps.check.results.4': ['9bdbrn', 'Con otro texto: indica la causa.'],
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', 'Son las credenciales de prueba.'],
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', 'Sin conexión.'],
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', 'La variable está vacía aquí.'],
  'key-type-cannot-access-accounts.title': [
    '1i3a8c8',
    'Las claves Standard y Restricted no tienen acceso a la API de Accounts',
  ],
  'key-type-cannot-access-accounts.explanation': [
    '18l151t',
    'Aun con el secreto correcto, estos tipos de clave no pueden llamar a `/Accounts.json` ni a `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.details': [
    '1asb29w',
    'El artículo de Twilio lo muestra con `Authentication Error - invalid username`; informes más recientes, con `Authenticate`. Ninguno lo confirma ni lo descarta. Para una clave Restricted se basa en el artículo: no se encontró ninguna prueba publicada.',
  ],
  'key-type-cannot-access-accounts.who': [
    '18oeki2',
    'un administrador de la Console o el equipo que despliega la aplicación',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '1nolo7u',
    'Compruebe la URL que falló. Si no termina en `/Accounts.json` ni en `/Accounts/AC….json`, esta no es la causa.',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'key-type-cannot-access-accounts.wordings.standard.title': [
    '17pg2cm',
    'Las claves de API Standard no tienen acceso a la API de Accounts',
  ],
  'key-type-cannot-access-accounts.wordings.standard.explanation': [
    '1s19mxp',
    'Aun con el secreto correcto, este tipo de clave no puede llamar a `/Accounts.json` ni a `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.title': [
    'sevce',
    'Las claves de API Restricted no tienen acceso a la API de Accounts',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.explanation': [
    'rlblk7',
    'Ningún permiso da a este tipo de clave acceso a `/Accounts.json` ni a `/Accounts/{AccountSid}.json`.',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1ud4ac6', 'Use una clave de API Main para esta llamada'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    'n0m37f',
    'Cree una clave de API de tipo **Main**. Si su Console no ofrece Main, elija otra opción.',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    '8x25nk',
    'Use el Account SID y el Auth Token para esta llamada',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Mantenga el Auth Token en el servidor y úselo solo para esta llamada.',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    'vpbi9v',
    'Llame a otro recurso, si solo prueba la conexión',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '11taw8x',
    'Llame a `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. Una clave Restricted necesita para ello `/twilio/messaging/messages/list`.',
  ],
  'secret-does-not-match-username.title': ['14j9kr', 'La clave de API y su secreto no corresponden'],
  'secret-does-not-match-username.explanation': [
    'u0pn0g',
    'Cada secreto pertenece a un solo SID `SK…`. El Auth Token o el secreto de otra clave se rechaza.',
  ],
  'secret-does-not-match-username.who': [
    '18oeki2',
    'un administrador de la Console o el equipo que despliega la aplicación',
  ],
  'secret-does-not-match-username.steps.set': [
    '1225bme',
    'Defina de nuevo el SID y el secreto, tomándolos de donde los guardó juntos. Un secreto perdido no se puede volver a ver: cree una clave nueva y sustituya ambos valores.',
  ],
  'secret-does-not-match-username.steps.check': [
    '1k2tn02',
    'Ejecute **Comprobar credenciales** donde se ejecuta la aplicación. `HTTP 200`, o `70051` con un permiso que falta, confirma que está solucionado.',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  'secret-does-not-match-username.steps.check.note': [
    'btt4kr',
    '`curl` pide el secreto, así que no queda en el historial del shell. En Windows, use Git Bash o WSL. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['2x414q', 'Ambos valores son correctos.'],
  'secret-does-not-match-username.steps.check.results.1': [
    'll6iup',
    'Ambos valores son correctos, pero falta un permiso.',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '1328lb',
    'Con otro texto: no se encuentra la clave o la cuenta, o la clave no tiene ningún permiso.',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    '1y3hzcs',
    'Un valor, la cuenta o la Region es incorrecto, o la cuenta está suspendida.',
  ],
  'secret-does-not-match-username.steps.check.results.4': ['9bdbrn', 'Con otro texto: indica la causa.'],
  'secret-does-not-match-username.steps.check.results.5': ['e1eoab', 'Son las credenciales de prueba.'],
  'secret-does-not-match-username.steps.check.results.6': ['1ncd21s', 'Sin conexión.'],
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', 'La variable está vacía aquí.'],
  'secret-does-not-match-username.wordings.account-sid.title': [
    '1h95yoe',
    'El Account SID se usa con el secreto de una clave de API',
  ],
  'secret-does-not-match-username.wordings.account-sid.explanation': [
    '19mqknw',
    'El secreto pertenece al SID `SK…`, que debe ser el nombre de usuario.',
  ],
  'api-key-used-as-account-sid.title': ['1htiouw', 'El SID de la clave de API se usa como Account SID'],
  'api-key-used-as-account-sid.explanation': [
    '737zag',
    'La URL debe indicar la cuenta (`AC…`), aunque se autentique con una clave de API (`SK…`).',
  ],
  'api-key-used-as-account-sid.who': ['146jvh4', 'el equipo que escribe el código'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'Pase también el Account SID, además de la clave.'],
  'api-key-used-as-account-sid.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'deleted-or-unknown-key.title': ['1y26c0q', 'La clave de API se eliminó o es de otro lugar'],
  'deleted-or-unknown-key.explanation': [
    '10eyhuu',
    'Una clave eliminada deja de funcionar al instante. Una clave de otra cuenta o Region tiene el mismo aspecto.',
  ],
  'deleted-or-unknown-key.details': [
    '1s5c1ft',
    'Al eliminar una clave también dejan de funcionar todos los Access Tokens que firmó.',
  ],
  'deleted-or-unknown-key.who': ['18oeki2', 'un administrador de la Console o el equipo que despliega la aplicación'],
  'deleted-or-unknown-key.steps.search': [
    'kh7h8b',
    'Busque el SID `SK…` en la cuenta y la Region a las que llama la solicitud.',
  ],
  'deleted-or-unknown-key.steps.create': ['cogvad', 'Si no aparece, cree una clave del mismo tipo.'],
  'deleted-or-unknown-key.steps.set': ['68inh', 'Defina su SID y su secreto donde se ejecuta la aplicación.'],
  'deleted-or-unknown-key.steps.check': [
    '145p5x3',
    'Ejecute **Comprobar credenciales**. `HTTP 200` confirma que está solucionado.',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', 'Comprobar credenciales'],
  'deleted-or-unknown-key.steps.check.note': [
    'btt4kr',
    '`curl` pide el secreto, así que no queda en el historial del shell. En Windows, use Git Bash o WSL. Para otra Region, sustituya el host, por ejemplo, por `api.dublin.ie1.twilio.com`.',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['2x414q', 'Ambos valores son correctos.'],
  'deleted-or-unknown-key.steps.check.results.1': ['ll6iup', 'Ambos valores son correctos, pero falta un permiso.'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '1328lb',
    'Con otro texto: no se encuentra la clave o la cuenta, o la clave no tiene ningún permiso.',
  ],
  'deleted-or-unknown-key.steps.check.results.3': [
    '1y3hzcs',
    'Un valor, la cuenta o la Region es incorrecto, o la cuenta está suspendida.',
  ],
  'deleted-or-unknown-key.steps.check.results.4': ['9bdbrn', 'Con otro texto: indica la causa.'],
  'deleted-or-unknown-key.steps.check.results.5': ['e1eoab', 'Son las credenciales de prueba.'],
  'deleted-or-unknown-key.steps.check.results.6': ['1ncd21s', 'Sin conexión.'],
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', 'La variable está vacía aquí.'],
  'credentials-not-loaded.title': ['1ksa3a2', 'Hay variables de entorno vacías'],
  'credentials-not-loaded.explanation': [
    't501gx',
    'El archivo `.env` no se carga, o el contenedor o la tarea de CI no tiene el secreto.',
  ],
  'credentials-not-loaded.who': ['k2ff40', 'el equipo que despliega la aplicación'],
  'credentials-not-loaded.steps.print-length': [
    'ww9rgl',
    'Muestre la longitud de cada variable en el proceso que falla, nunca su valor. Un SID tiene 34 caracteres; un token o un secreto, 32.',
  ],
  'credentials-not-loaded.steps.set': ['czzoge', 'Defina lo que falta donde se ejecuta la aplicación.'],
  'credentials-not-loaded.steps.check': [
    '3nt8gc',
    'Reinicie la aplicación y envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'extra-characters-in-credential.title': ['1rqxs2m', 'A un valor le sobran o le faltan caracteres'],
  'extra-characters-in-credential.explanation': [
    'w71zh3',
    'Un espacio, un salto de línea, unas comillas, una llave o un `\\n` literal alrededor de un valor lo convierte en otro.',
  ],
  'extra-characters-in-credential.who': ['k2ff40', 'el equipo que despliega la aplicación'],
  'extra-characters-in-credential.steps.check-form': [
    '1kerr7y',
    'Ejecute esto donde se ejecuta la aplicación. `0` significa que el valor no tiene la forma correcta.',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', 'Comprobar la forma de los valores'],
  'extra-characters-in-credential.steps.check-form.note': [
    'ycn1g6',
    'Muestra `1` por cada valor con la forma correcta y `0` por los demás, pero nunca el valor.',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dv717e',
    'Defina de nuevo el valor sin comillas, sin espacios y sin salto de línea final.',
  ],
  'extra-characters-in-credential.steps.check': [
    '3nt8gc',
    'Reinicie la aplicación y envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'username-not-a-live-credential.title': [
    '1ev8cni',
    'El nombre de usuario no es ni un Account SID ni el SID de una clave de API',
  ],
  'username-not-a-live-credential.explanation': [
    '1nfb2h',
    'Solo `AC…` y `SK…` funcionan como nombre de usuario. Cualquier otro SID o nombre se rechaza.',
  ],
  'username-not-a-live-credential.who': ['k2ff40', 'el equipo que despliega la aplicación'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'Sustituya el nombre de usuario por su Account SID o por el SID de su clave de API. Conserve el otro SID donde la solicitud indica el recurso.',
  ],
  'username-not-a-live-credential.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'compliance-profile-not-approved.title': ['1cxl7oc', 'El perfil de cumplimiento principal no está aprobado'],
  'compliance-profile-not-approved.explanation': [
    'jdrmc2',
    'Twilio exige antes un perfil principal aprobado en Trust Hub para esta cuenta.',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'el titular de la cuenta'],
  'compliance-profile-not-approved.steps.submit': [
    'ro21tn',
    'Complete todos los campos del perfil principal y envíelo.',
  ],
  'compliance-profile-not-approved.steps.check': [
    'l2k5ty',
    'Envíe la solicitud de nuevo cuando Twilio le haya comunicado que el perfil está aprobado. Una respuesta 200 confirma que está solucionado.',
  ],
  'trial-account-restriction.title': ['1l7mge3', 'Las cuentas de prueba no tienen acceso a esta función'],
  'trial-account-restriction.explanation': ['1sypbhw', 'Algunas funciones solo están disponibles en cuentas de pago.'],
  'trial-account-restriction.who': ['ltfeil', 'la persona que paga la cuenta'],
  'trial-account-restriction.note': [
    '1kt9yip',
    'El mensaje se conoce por informes de 2026 que no podemos enlazar. La página de Twilio sobre 20003 no menciona las cuentas de prueba.',
  ],
  'trial-account-restriction.steps.upgrade': [
    '1msrb10',
    'Pase a una cuenta de pago en la primera página de la Console o prescinda de la función.',
  ],
  'trial-account-restriction.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'authorization-header-missing.title': ['1r1ns38', 'A Twilio no le llegaron credenciales'],
  'authorization-header-missing.explanation': [
    'won41r',
    'Un proxy, una redirección o un ajuste vacío quitó el encabezado `Authorization`.',
  ],
  'authorization-header-missing.who': ['c7r29n', 'el equipo que opera la aplicación o su proxy'],
  'authorization-header-missing.steps.log': [
    '1rlm8p9',
    'Registre si la solicitud lleva un encabezado `Authorization` al salir de su aplicación: sí o no, nunca su valor.',
  ],
  'authorization-header-missing.steps.load': [
    '1blnft5',
    'Si no lo lleva, compruebe que las variables están definidas donde se ejecuta la aplicación.',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '3fj575',
    'Si lo lleva, envíe la solicitud sin el proxy y sin seguir redirecciones.',
  ],
  'authorization-header-missing.steps.check': [
    'm36xbx',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado; otro mensaje indica que el encabezado llega.',
  ],
  'media-without-credentials.title': ['pe0e69', 'La URL del archivo se abrió sin credenciales'],
  'media-without-credentials.explanation': [
    'womuiz',
    'Los archivos multimedia exigen autenticación HTTP Basic. En las cuentas anteriores, las grabaciones solo la exigen si está activada.',
  ],
  'media-without-credentials.who': ['146jvh4', 'el equipo que escribe el código'],
  'media-without-credentials.steps.download': [
    'lohsi2',
    'Descargue el archivo en su servidor, con Account SID y Auth Token o con una clave de API, y sírvalo desde allí.',
  ],
  'media-without-credentials.steps.links': [
    '3w5hmj',
    'Sustituya en páginas web y correos los enlaces a `api.twilio.com` por enlaces a su servidor.',
  ],
  'media-without-credentials.steps.check': [
    '1mnecze',
    'Abra el archivo donde falló. Si no aparece ninguna ventana de inicio de sesión, el error está resuelto.',
  ],
  'rotated-token.title': ['1a5tz1g', 'Se reemplazó el Auth Token'],
  'rotated-token.explanation': [
    '123t79t',
    'El token anterior deja de funcionar al instante en la API REST, en todos los lugares que aún lo usan.',
  ],
  'rotated-token.who': ['18oeki2', 'un administrador de la Console o el equipo que despliega la aplicación'],
  'rotated-token.steps.set': [
    'vkzfkb',
    'Defina el token nuevo en cada aplicación, tarea y perfil de CLI de esta cuenta.',
  ],
  'rotated-token.steps.restart': ['w4py9y', 'Reinícielos.'],
  'rotated-token.steps.signatures': [
    '1rnfph1',
    'Defínalo también para validar `X-Twilio-Signature`: las firmas usan siempre el token principal.',
  ],
  'rotated-token.steps.check': [
    '1bl9kqo',
    'Envíe la solicitud de nuevo. Una respuesta 200 y un webhook aceptado confirman que está solucionado.',
  ],
  'key-type-cannot-manage-keys.title': ['1re38nt', 'Esta clave no puede administrar claves de API ni Auth Tokens'],
  'key-type-cannot-manage-keys.explanation': [
    'c2va3p',
    'Para eso hacen falta el Account SID y el Auth Token. Una clave Main también puede administrar claves de API.',
  ],
  'key-type-cannot-manage-keys.who': [
    '18oeki2',
    'un administrador de la Console o el equipo que despliega la aplicación',
  ],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '4enotp',
    'Compruebe la URL que falló. Si no contiene `/Keys`, `/SigningKeys` ni `/AuthTokens`, esta no es la causa.',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    '1xwfjba',
    'Envíe la solicitud de nuevo. Una respuesta 200 o 201 confirma que está solucionado.',
  ],
  'key-type-cannot-manage-keys.wordings.standard.title': [
    '1k38vco',
    'Las claves de API Standard no pueden administrar claves de API',
  ],
  'key-type-cannot-manage-keys.wordings.restricted.title': [
    'uv19ca',
    'Las claves de API Restricted no pueden administrar claves aquí',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['wiq8jp', 'Use el Account SID y el Auth Token'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Mantenga el Auth Token en el servidor y úselo solo para esta llamada.',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['1hhe5fp', 'Use una clave Main, si su Console la ofrece'],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['vsobcu', 'Cree una clave de API de tipo **Main**.'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Llame a `https://iam.twilio.com/v1/Keys` con una clave Restricted',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'Dé a la clave el permiso `/twilio/iam/api-keys/*`.',
  ],
  'path-account-not-owner.title': ['1ibaaiz', 'La URL indica otra cuenta'],
  'path-account-not-owner.explanation': [
    '19uydd6',
    'Las credenciales dan acceso a su propia cuenta. Solo el Auth Token de la cuenta principal da acceso también a las subcuentas.',
  ],
  'path-account-not-owner.who': ['146jvh4', 'el equipo que escribe el código'],
  'path-account-not-owner.steps.compare': [
    'e43c75',
    'Compare el `AC…` de la URL con la cuenta a la que pertenecen las credenciales.',
  ],
  'path-account-not-owner.steps.correct': ['pe8yj4', 'Use las credenciales de la cuenta de la URL o corrija la URL.'],
  'path-account-not-owner.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'stale-cli-profile.title': ['1kcsmjk', 'La CLI usa otro perfil'],
  'stale-cli-profile.explanation': [
    '4s2sbp',
    'La CLI se autentica con su perfil activo, una clave Standard. Una clave así no puede administrar cuentas ni claves.',
  ],
  'stale-cli-profile.who': ['1ahxo9f', 'la persona que ejecuta el comando'],
  'stale-cli-profile.steps.list': ['1uqpf18', 'Ejecute esto para ver qué perfil está activo.'],
  'stale-cli-profile.steps.use': [
    'e6py81',
    'Ejecute `twilio profiles:use` con el nombre del perfil correcto, si está activo otro.',
  ],
  'stale-cli-profile.steps.login': [
    '2tvdee',
    'Defina `TWILIO_ACCOUNT_SID` y `TWILIO_AUTH_TOKEN` para los comandos de cuentas y claves. Quite `TWILIO_API_KEY` y `TWILIO_API_SECRET`, que tienen prioridad.',
  ],
  'stale-cli-profile.steps.check': [
    '1w6prer',
    'Ejecute el comando de nuevo. Si ya no aparece 20003, está solucionado.',
  ],
  'main-key-on-subaccount-resource.title': ['whuare', 'Una clave de la cuenta principal no da acceso a las subcuentas'],
  'main-key-on-subaccount-resource.explanation': [
    '1gwv2u8',
    'También es así con las claves Main, aunque pueden listar y crear subcuentas.',
  ],
  'main-key-on-subaccount-resource.who': [
    '18oeki2',
    'un administrador de la Console o el equipo que despliega la aplicación',
  ],
  'main-key-on-subaccount-resource.note': [
    'u290xd',
    'La guía de la CLI de Twilio aún dice lo contrario de las claves Main. Según la página más reciente y dos hilos, se rechazan.',
  ],
  'main-key-on-subaccount-resource.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['nl3lt5', 'Use una clave de la subcuenta'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1lf3vys',
    'Cambie a la subcuenta en la Console y cree la clave allí.',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1w5q156',
    'Use el Account SID y el Auth Token de la cuenta principal',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'smj0an',
    'Conserve el `AC…` de la subcuenta en la URL.',
  ],
  'region-mismatch.title': ['1soprj7', 'Las credenciales pertenecen a otra Region'],
  'region-mismatch.explanation': [
    '1hvwblh',
    'Los Auth Tokens y las claves de API solo funcionan en una Region. Un host sin Region significa US1.',
  ],
  'region-mismatch.who': ['k2ff40', 'el equipo que despliega la aplicación'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    'Averigüe la Region de las credenciales: esta página muestra una sola Region cada vez.',
  ],
  'region-mismatch.steps.set': [
    '4oxue7',
    'Defina tanto `TWILIO_REGION` como `TWILIO_EDGE`, por ejemplo, `ie1` y `dublin`, o use credenciales de US1. Las claves Restricted y las aplicaciones de OAuth solo funcionan en US1.',
  ],
  'region-mismatch.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'path-account-null-or-undefined.title': ['m4gjn3', 'La URL no contiene un Account SID válido'],
  'path-account-null-or-undefined.explanation': [
    '1itunpu',
    'Una variable estaba vacía o era incorrecta cuando su código formó la URL.',
  ],
  'path-account-null-or-undefined.who': ['146jvh4', 'el equipo que escribe el código'],
  'path-account-null-or-undefined.steps.log': [
    '1c4p96q',
    'Registre la URL de la solicitud que falla y lea lo que sigue a `/Accounts/`: `AC` y 32 caracteres.',
  ],
  'path-account-null-or-undefined.steps.set': [
    '1a76tt0',
    'Defina la variable que contiene el Account SID donde se ejecuta la aplicación.',
  ],
  'path-account-null-or-undefined.steps.check': [
    '3nt8gc',
    'Reinicie la aplicación y envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', 'Los dos valores están intercambiados o son iguales'],
  'same-value-for-username-and-password.explanation': [
    '65v6e6',
    'Primero va el SID, como nombre de usuario. Después, el token o el secreto.',
  ],
  'same-value-for-username-and-password.who': ['146jvh4', 'el equipo que escribe el código'],
  'same-value-for-username-and-password.steps.order': ['5zrtaq', 'Pase los valores en este orden:'],
  'same-value-for-username-and-password.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'authorization-header-malformed.title': ['wudo7y', 'El encabezado `Authorization` tiene una forma incorrecta'],
  'authorization-header-malformed.explanation': [
    'isola8',
    'Necesita la palabra `Basic`, un espacio y `username:password` en base64.',
  ],
  'authorization-header-malformed.who': ['146jvh4', 'el equipo que escribe el código'],
  'authorization-header-malformed.steps.build': [
    '1b7ephx',
    'Deje que el cliente HTTP forme el encabezado (`auth` en la mayoría de los clientes, `-u` en `curl`) o corrija sus partes.',
  ],
  'authorization-header-malformed.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'Una política de la cuenta rechaza la solicitud'],
  'account-policy-refusal.explanation': [
    '5c9ovv',
    'Twilio no dice qué política. Casos conocidos: crear claves en la URL antigua y cuentas retenidas.',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'el titular de la cuenta'],
  'account-policy-refusal.steps.new-address': ['ld2pji', 'Cree las claves en `https://iam.twilio.com/v1/Keys`.'],
  'account-policy-refusal.steps.support': [
    '3xgqma',
    'Busque un aviso en la Console. Si no hay ninguno, envíe al soporte de Twilio lo que da **Copiar para el soporte**.',
  ],
  'account-policy-refusal.steps.check': [
    '1xwfjba',
    'Envíe la solicitud de nuevo. Una respuesta 200 o 201 confirma que está solucionado.',
  ],
  'oauth-token-expired.title': ['1fidmlx', 'El token de acceso de OAuth caducó o es incorrecto'],
  'oauth-token-expired.explanation': ['16laf22', 'Esto se aplica solo a `Authorization: Bearer`.'],
  'oauth-token-expired.who': ['k2ff40', 'el equipo que despliega la aplicación'],
  'oauth-token-expired.steps.fetch': [
    'p69oo2',
    'Solicite un token nuevo: `POST https://oauth.twilio.com/v2/token`. Una aplicación del tipo **Authorization code** usa en su lugar su token de actualización.',
  ],
  'oauth-token-expired.steps.app': [
    '1rysmb',
    'Compare el ID de cliente, el secreto de cliente y la duración con la aplicación de OAuth en la Console.',
  ],
  'oauth-token-expired.steps.check': [
    's6zopm',
    'Envíe la solicitud con el token nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'jwt-signed-with-auth-token.title': ['1eopgkw', 'El JWT se firmó con el Auth Token'],
  'jwt-signed-with-auth-token.explanation': [
    '10s23cs',
    'Los Access Tokens se firman con el secreto de una clave de API. Twilio rechaza un token firmado con otra cosa.',
  ],
  'jwt-signed-with-auth-token.who': ['m5bwwv', 'el equipo que opera el servidor de tokens'],
  'jwt-signed-with-auth-token.steps.make-key': ['f2on6o', 'Cree una clave de API **Standard** en la cuenta del token.'],
  'jwt-signed-with-auth-token.steps.set-key': [
    'niynek',
    'Defina su SID y su secreto en el servidor de tokens y páselos en lugar del Auth Token.',
  ],
  'jwt-signed-with-auth-token.steps.check': [
    '501g4l',
    'Cree un token nuevo y envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'account-suspended.title': ['1et73w5', 'La cuenta está suspendida o cerrada'],
  'account-suspended.explanation': [
    'mitmb',
    'Una cuenta suspendida puede recibir el mismo `Authenticate` que unas credenciales incorrectas.',
  ],
  'account-suspended.who': ['15u9ldk', 'el titular de la cuenta'],
  'account-suspended.steps.look': [
    'vsxtsq',
    'Abra **Admin > Account billing** en la Console de esta cuenta, busque un aviso y revise el saldo.',
  ],
  'account-suspended.steps.settle': [
    'gqc10l',
    'Añada fondos en esa página, o pregunte al soporte de Twilio por qué está suspendida la cuenta.',
  ],
  'account-suspended.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'account-suspended.wordings.named.explanation': [
    'a0srs5',
    'Las credenciales pertenecen a una cuenta sin saldo, suspendida por Twilio o cerrada.',
  ],
  'organization-api-needs-oauth.title': [
    '1g52j95',
    'Las API de Organization solo aceptan aplicaciones de OAuth de la organización',
  ],
  'organization-api-needs-oauth.explanation': [
    '1whn3zj',
    'Una URL con `/Organizations/` rechaza los Account SIDs, las claves de API y los tokens de la aplicación de OAuth de una cuenta.',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', 'el administrador de la organización'],
  'organization-api-needs-oauth.steps.make-app': ['y1p02r', 'Cree una aplicación de OAuth de la organización.'],
  'organization-api-needs-oauth.steps.use-token': [
    '1col7by',
    'Envíe un token de esta aplicación con la solicitud, como `Authorization: Bearer`.',
  ],
  'organization-api-needs-oauth.steps.check': [
    '28p96a',
    'Envíe la solicitud de nuevo. Una respuesta 200 confirma que está solucionado.',
  ],
  'groups.value.title': ['v0t6gr', 'Credenciales incorrectas o ausentes'],
  'groups.key-type.title': ['1gcgbmx', 'Tipo de clave no permitido'],
  'groups.account.title': ['4xm4by', 'Otra cuenta u otra Region'],
  'groups.sending.title': ['rd4c41', 'Encabezado de autenticación o configuración del cliente'],
  'groups.held-back.title': ['4d1m3', 'Cuenta restringida'],
  'groups.held-back.intro': ['1a2ag36', 'Las credenciales son correctas. Otra clave u otro token no cambia nada.'],
  'lookalikes.70051': ['w70r9v', 'A una clave Restricted le falta un permiso. El mensaje lo indica.'],
  'lookalikes.20008': [
    'ej3dtz',
    'Las credenciales de prueba no funcionan con este recurso. La página de Twilio también lo incluye en 20003.',
  ],
  'lookalikes.20101': ['4cm3g7', 'Un SDK de cliente rechaza su Access Token (20101 a 20107).'],
  'lookalikes.20404': ['27f9nr', 'El recurso pertenece a una subcuenta, o su SID es incorrecto.'],
};
