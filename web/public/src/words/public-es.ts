import type { PublicWords } from './public-words.ts';

export const publicEs: PublicWords = {
  print: 'Imprimir esta página',
  guide: 'Cómo iniciar sesión en la tarjeta electrónica', guideLead: 'Con la tarjeta física en la mano se tarda unos dos minutos. Las imágenes son de este mismo producto, con personas inventadas.',
  need: 'Tenga a mano', needs: ['La tarjeta física, o al menos su nombre y su número de identidad', 'El teléfono que consta en el registro; si cambió de número, use la cara o vaya a una ventanilla'],
  steps: [
    { title: 'Abra la tarjeta electrónica', text: 'Desde WeChat o Alipay: Yo → Pagar (hoy también «Servicios») → Servicios de la ciudad → Seguridad social. O desde cualquier navegador. Al terminar verá su tarjeta, con los datos tapados hasta que usted abra el ojo.', aside: 'La aplicación pregunta si la tarjeta electrónica puede saber quién es usted. Si dice que no, quedan las demás formas. También puede traerle aquí la aplicación de un banco o de una administración: antes de que usted lo permita, se le dice qué sabrá.', pictures: [['home', 'La página de inicio con la tarjeta tapada']] },
    { title: 'Escriba nombre, número de identidad y número de la tarjeta', text: 'Tal como están en la tarjeta. Los números se agrupan solos y la última cifra se comprueba mientras escribe.', aside: 'Sin la tarjeta a mano pulse «No la tengo a mano»: podrá identificarse, y pagar cuando añada el número.', pictures: [['claim', 'El formulario con los tres datos y la casilla marcada']] },
    { title: 'Lea y acepte la política de privacidad', text: 'La casilla nunca viene marcada. «Siguiente» espera a que la marque, y lo dice.', aside: 'Puede retirar el consentimiento cuando quiera; la tarjeta electrónica termina entonces.', pictures: [] },
    { title: 'Pulse «Siguiente» y demuestre que es usted', text: 'Con un código por SMS al teléfono registrado, con la cara o en una ventanilla.', aside: 'La cara nunca es la única forma. Si los datos no encajan, la página no dice cuál: así nadie puede adivinar los de otra persona.', pictures: [['code-sent', 'La página que pide el código recibido por SMS']] },
    { title: 'Elija un PIN de seis cifras', text: 'Sin repeticiones, sin cifras seguidas y nada de su número de identidad. Con él entrará después en este dispositivo.', pictures: [['pin', 'La página en la que se elige el PIN']] },
    { title: 'Enseñe el código', text: 'Cada código vale menos de un minuto y una sola vez. Después verá dónde y cuándo se comprobó, y podrá decir que no fue usted.', pictures: [['code', 'El código QR con su anillo de segundos'], ['after-scan', 'Después de la lectura: dónde y cuándo']] },
  ],
  walksLead: 'Las imágenes son de simuladores de las dos aplicaciones, que así lo dicen: las de verdad tienen otro aspecto, y los pasos son estos.',
  walks: {
    wechat: { title: 'Desde WeChat', steps: { me: 'Yo → Pagar / Servicios', pay: 'Servicios de la ciudad', city: 'Seguridad social', approval: 'Permitir, o no', claim: 'La tarjeta electrónica, dentro de la aplicación' } },
    alipay: { title: 'Desde Alipay', steps: { me: 'Yo → Pagar / Servicios', pay: 'Servicios de la ciudad', city: 'Seguridad social', approval: 'Permitir, o no', claim: 'La tarjeta electrónica, dentro de la aplicación' } },
  },
  later: 'La próxima vez', laterWords: 'En el mismo dispositivo basta el PIN.', stuck: 'Si no puede entrar', stuckWords: 'Mire por qué falla una tarjeta, o llame al 12333.', open: 'Abrir la tarjeta electrónica',
  law: 'Base legal', lawLead: 'Medidas de gestión de la tarjeta de seguridad social (人社部发〔2011〕47号) y qué es aquí cada artículo. Los textos se resumen; este producto no es la plataforma nacional.',
  says: 'Qué dice', here: 'Qué es aquí', states: { here: 'En el producto', partly: 'En parte', not_yet: 'Todavía no', unknown: 'Sin texto publicado' },
  articles: [
    { title: 'Artículo 2', says: 'La tarjeta es el comprobante electrónico de los derechos de seguridad social y empleo, con tres funciones: registrar, consultar y tramitar.', here: 'Los datos del titular, las consultas con su fuente y su fecha, y quién ha mirado. De los trámites están la pérdida y los daños; los demás llegarán después.', state: 'partly' },
    { title: 'Artículo 4', says: 'Una tarjeta, muchos usos, válida en todo el país. Se emite de forma segura y completa, en beneficio del público y con normas nacionales unificadas.', here: 'Un código que vale en el mostrador de cualquier región, con y sin conexión. Los formatos son los mismos en todas; lo que cambia por región y fecha son reglas con su cláusula.', state: 'here' },
    { title: 'Artículo 5', says: 'Solo emiten los departamentos provinciales o de prefectura que el ministerio ha aprobado; nadie más.', here: 'Cada región se abre con un interruptor fechado, y una que no está abierta lo dice con amabilidad. El expediente de aprobación llegará después.', state: 'partly' },
    { title: 'Artículo 6', says: 'Condiciones para emitir: procesos normalizados, sistema y red, personal y equipo, un plan realizable, un régimen de gestión con control interno y plan de emergencia, y otras.', here: 'Todavía no está en el producto.', state: 'not_yet' },
    { title: 'Artículo 7', says: 'Documentos de la solicitud: formulario, informe de preparación, campos y estructura de ficheros de la tarjeta, diseño de la cara, normas locales, y otros.', here: 'Todavía no está en el producto.', state: 'not_yet' },
    { title: 'Artículo 15', says: 'El titular tiene derecho a consultar y tramitar; sus datos se protegen con medios técnicos y de gestión.', here: 'Datos tapados mientras no se pidan, lo mínimo según el uso, cada mirada registrada y visible para el titular, y el registro sellado.', state: 'here' },
    { title: 'Artículo 16', says: 'Las regiones publican sus reglas de uso, también las de pérdida y reposición.', here: 'Cada región tiene una página de normas en el registro de emisores: todas las versiones y qué cambió en cada una. Las normas aprobadas antes de que existiera esa página no están en ella.', state: 'here' },
    { title: 'Artículo 19', says: 'Las tarjetas dañadas, perdidas o caducadas entran en la lista de tarjetas sin validez, con servicio de consulta.', here: 'Listas de estado firmadas que los mostradores guardan, con su antigüedad a la vista.', state: 'here' },
    { title: 'Artículos 14, 17 y 18', says: 'No hemos encontrado su texto publicado completo.', here: 'No afirmamos nada sobre ellos.', state: 'unknown' },
  ],
  why: 'Por qué falla una tarjeta', whyLead: 'Primero las cinco causas más comunes, luego todas las demás: qué significa cada una y qué hacer.', whyMine: 'Ver las mías', search: 'Buscar una causa', none: 'Ninguna causa encaja con la búsqueda.', rest: 'Todas las demás', call: (number) => `Teléfono ${number}`,
};
