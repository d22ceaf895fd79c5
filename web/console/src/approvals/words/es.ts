import type { ApprovalWords } from '../approval-words.ts';

export const es: ApprovalWords = {
  titles: { to_do: 'Pendientes de su decisión', done: 'Decididos por usted', mine: 'Pedidos por usted' }, waiting: (toDo, dueToday) => (toDo === 0 ? 'Nada espera su decisión.' : `${toDo} para decidir${dueToday === 0 ? '' : `, ${dueToday} ${dueToday === 1 ? 'vence' : 'vencen'} hoy`}`),
  boxes: { to_do: 'Por decidir', done: 'Decididos', mine: 'Pedidos por mí' }, empty: { to_do: 'No hay nada que decidir', done: 'Todavía no ha decidido nada así', mine: 'No ha pedido ningún cambio así' }, count: (count) => (count >= 1000 ? 'más de 999' : String(count)),
  choose: 'Elija un cambio de la lista para leerlo.', detail: 'El cambio', back: 'Volver a la lista', reference: 'Referencia', area: 'Región', state: 'Estado',
  states: { raised: 'Espera decisión', returned: 'Devuelto', approved: 'Aprobado', applied: 'Aprobado y aplicado', stale: 'No aplicado: la situación cambió', rejected: 'Rechazado', withdrawn: 'Retirado', lapsed: 'Caducado' },
  kinds: { policy_row: 'Regla de la región', switch: 'Apertura o pausa', service_point: 'Punto de servicio', service_point_closing: 'Cierre de un punto de servicio', terminal: 'Alta de una caja', terminal_revocation: 'Baja de una caja', staff_grants: 'Funciones de una persona', audit_export: 'Exportación de la auditoría', issuer_registration: 'Registro de un emisor', issuer_standing: 'Suspensión o retirada de un emisor', staff_suspension: 'Suspensión de una persona', staff_standing: 'Regreso o cese de una persona' },
  subject: (kind, what) => `${kind}: ${what}`, askedBy: (who, at) => `pedido por ${who}, ${at}`, operator: 'operador de la plataforma', due: (at) => `Vence el ${at}`, version: (version) => `versión ${version}`, sheet: 'Hoja de aprobación', toDossier: 'Abrir el expediente', makersReason: 'Motivo de quien lo pide',
  field: 'Campo', before: 'Antes', after: 'Después', whenAsked: 'Al pedirlo', today: 'Hoy', nothing: 'no había nada',
  unmoved: 'Nada ha cambiado desde la petición', moved: 'Lo que había cuando se pidió ya no es así', movedWords: 'Si lo aprueba, no se aplicará: quedará anotado como superado.',
  steps: (steps, done) => `${steps.length === 1 ? 'Decide' : 'Deciden'}: ${steps.map((step, at) => (at < done ? `${step} (hecho)` : step)).join(', después ')}`, stepNames: { area: 'alguien del ámbito', province: 'la provincia', ministry: 'el ministerio' },
  reason: 'Motivo (obligatorio para devolver o rechazar)', reasonHint: 'Queda en el registro: no escriba nombres ni números de personas.', reasonMissing: 'Escriba el motivo, al menos tres letras.',
  approve: 'Aprobar el cambio', return: 'Devolver', reject: 'Rechazar', decided: { approve: 'Aprobado.', return: 'Devuelto para corregir.', reject: 'Rechazado.' }, stale: 'No se ha aplicado: la situación cambió mientras tanto.', readAgain: 'Leer la versión nueva',
  notMine: 'Ahora no le corresponde decidirlo.',
  whyNot: {
    approval_own_change: 'Lo pidió usted: decide otra persona.', approval_step_done_before: 'Usted ya dio un paso de este cambio: el siguiente lo da otra persona.', role_needed: 'Lo decide quien tiene la función de aprobación.',
    outside_scope: 'Queda fuera de su ámbito: lo decide quien es responsable de esa región.', approval_not_open: 'Ya no espera ninguna decisión.', approval_lapsed: 'El plazo para decidirlo ha terminado.',
  },
  withdraw: 'Retirar la petición', withdrawReason: 'Por qué la retira', withdrawn: 'Petición retirada.', keep: 'Mantenerla', correctTitle: 'Corregir y volver a pedirlo', correct: 'Enviar la corrección', corrected: 'Enviado de nuevo.',
  timeline: 'Qué ha pasado', events: { raised: 'Pedido', corrected: 'Corregido', step_approved: 'Paso aprobado', returned: 'Devuelto', rejected: 'Rechazado', withdrawn: 'Retirado', applied: 'Aplicado', stale: 'No aplicado: la situación cambió', reminded: 'Recordatorio enviado', lapsed: 'Caducado' },
  ask: 'Pedir un cambio', askTitle: 'Pedir un cambio', askWords: 'Se guarda con lo que había antes y no se aplica hasta que otra persona lo apruebe.', switchName: 'Qué', switchTo: 'Pasa a estar', openIt: 'Abierto', pauseIt: 'En pausa', rule: 'Regla', validFrom: 'Vigente desde', value: 'Valor', clause: 'Base legal o documento', why: 'Motivo', needed: 'Falta este dato', held: 'Nada cambia hasta que otra persona lo apruebe.', send: 'Pedir el cambio',
  asked: 'Pedido: espera la decisión de otra persona.', appliedAtOnce: 'Aplicado: aquí no hace falta otra aprobación.',
  sheetTitle: 'Hoja de aprobación', sheetWords: 'Cada consulta queda registrada. La huella permite comparar el papel con el registro.', print: 'Imprimir', about: 'Cambio', maker: 'Pedido por', printedBy: (who, at) => `Impreso por ${who}, ${at}`, fingerprint: 'Huella',
};
