import type { StartWords } from './start-words.ts';

export const es: StartWords = {
  title: 'Pruebe la tarjeta electrónica', lead: 'En tres pasos y unos cinco minutos. Todas las personas son inventadas, nada sale de esta máquina y no hace falta ninguna cuenta.',
  plain: 'Personas sintéticas y vecinos simulados. Implementación abierta de reglas publicadas: no es la plataforma nacional ni está vinculada a ninguna autoridad. Las marcas son de sus dueños.',
  one: 'Elija una persona de prueba', two: 'Inicie sesión', twoWords: 'El formulario se abre ya relleno. El código del SMS aparece aquí debajo.', three: 'Enseñe y compruebe', threeWords: 'En la mesa tiene el teléfono y el mostrador juntos: muestre el código y entréguelo.',
  search: 'Buscar por nombre o historia', persons: (count) => (count === 1 ? '1 persona' : `${count} personas`), none: 'Ninguna persona encaja con la búsqueda.', kind: 'Qué quiere ver', all: 'Todas',
  kinds: { well: 'Todo en orden', card: 'La tarjeta', insurance: 'Seguro y saldo', registry: 'Datos del registro', damage: 'Tarjeta dañada', phone: 'Teléfono y lugar', names: 'Nombres y documentos' },
  use: 'Usar esta persona', chosen: 'Elegida', openApp: 'Abrir la tarjeta electrónica',
  inbox: 'Teléfono simulado', inboxEmpty: 'Todavía no hay mensajes.', inboxOf: (phone) => `Mensajes del ${phone}`, noPhone: 'Esta persona no tiene teléfono en el registro: pruebe con la cara o en ventanilla.', code: 'Código', copy: 'Copiar', copied: 'Copiado',
  clerk: 'Probar como funcionario', clerkWords: 'Da de alta una caja de demostración y abre el mostrador.', clerkAt: 'Dónde', openDesk: 'Abrir la mesa: teléfono y mostrador',
  neighbours: 'Vecinos', neighboursWords: 'Haga fallar a los sistemas simulados y mire qué dice el producto.', sms: 'SMS', face: 'Comprobación facial', hospital: 'Hospital', network: 'Red',
  does: { sms: 'Los códigos tardan o no llegan; la cara y la ventanilla siguen.', face: 'La cara no coincide o el servicio no contesta; quedan las otras vías.', hospital: 'Tras tres latidos perdidos se abre una avería en el Hospital Renhe.', network: 'La interfaz calla: pruebe el código sin conexión y el mostrador.' },
  faults: { well: 'bien', slow: 'lento', down: 'caído', lost: 'los pierde', match: 'coincide', no_match: 'no coincide', liveness_failed: 'no detecta vida', flapping: 'intermitente', cut: 'cortada' }, allWell: 'Ponerlo todo bien',
  clock: 'Reloj de la demostración', clockWords: (instant) => `Ahora es el ${instant}.`, clockDoes: 'Adelántelo para ver caducar un bloqueo o acabar un período de espera.', day: 'Un día más', week: 'Una semana más', backDay: 'Un día menos', today: 'Volver a hoy',
  real: 'Qué es de verdad', realWords: ['Las firmas, las claves del dispositivo y los códigos de un solo uso', 'La base de datos, el registro de accesos y su cadena sellada', 'Las reglas con fecha de tres regiones y cada motivo'],
  simulated: 'Qué está simulado', simulatedWords: ['Las personas, sus retratos dibujados y sus números imposibles', 'El envío de SMS, la comprobación facial y el hospital', 'El reloj, cuando usted lo mueve'],
  more: 'Más', api: 'Interfaz para programadores', guide: 'Cómo iniciar sesión, paso a paso', law: 'Base legal', why: 'Por qué falla una tarjeta', number: 'Número de identidad', card: 'Tarjeta', pin: 'PIN sugerido', phone: 'Teléfono', portraitOf: (name) => `Retrato dibujado de ${name}`,
  deskTitle: 'Mesa de pruebas', handOver: 'Entregar el código', handedOver: 'Código entregado al mostrador', noCode: 'El teléfono no muestra ningún código ahora', phoneFrame: 'El teléfono del titular', counterFrame: 'El mostrador', deskNarrow: 'En una pantalla más ancha los dos caben uno al lado del otro; aquí el mostrador queda debajo del teléfono.', toStart: 'Inicio', showCode: 'Mostrar código en el teléfono',
};
