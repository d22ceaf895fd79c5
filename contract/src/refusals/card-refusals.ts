import type { RefusalTexts } from '../refusals.ts';

/** What the state of the physical card forbids (status codes AAZ502). */
export const cardRefusals = {
  card_sealed: {
    es: { holder: 'La tarjeta está hecha, pero aún no se ha habilitado.', operator: 'Tarjeta sellada (0).', next: 'Habilítela en un punto de servicio, con su documento.' },
    'zh-CN': { holder: '社保卡已制好，但尚未启用。', operator: '卡状态：封存（0）。', next: '带身份证件到服务网点启用。' },
    en: { holder: 'The card is made, but has not been enabled yet.', operator: 'The card is sealed (0).', next: 'Have it enabled at a service point, with your document.' },
  },
  card_formally_lost: {
    es: { holder: 'La tarjeta consta como perdida de forma definitiva y ya no se recupera.', operator: 'Pérdida formal (2): solo cabe reponer.', next: 'Pida una tarjeta nueva en un punto de servicio.' },
    'zh-CN': { holder: '社保卡已正式挂失，不能恢复使用。', operator: '卡状态：正式挂失（2），只能补卡。', next: '到服务网点办理补卡。' },
    en: { holder: 'The card is reported lost for good and cannot be brought back.', operator: 'Formal loss (2): it can only be replaced.', next: 'Ask for a new card at a service point.' },
  },
  card_temporarily_lost: {
    es: { holder: 'La tarjeta está comunicada como perdida y de momento no se usa.', operator: 'Pérdida temporal (4) en curso.', next: 'Si ya la tiene, anule el aviso; si no, pida otra.' },
    'zh-CN': { holder: '社保卡处于临时挂失中，暂停使用。', operator: '卡状态：临时挂失（4）。', next: '找到卡可解除挂失，找不到请补卡。' },
    en: { holder: 'The card is reported lost and out of use for now.', operator: 'A temporary loss (4) is running.', next: 'If you have found it, undo the report; if not, replace it.' },
  },
  card_locked: {
    es: { holder: 'La tarjeta está bloqueada: nadie puede usarla.', operator: 'Aplicación bloqueada (3).', next: 'Acuda a un punto de servicio a desbloquearla.' },
    'zh-CN': { holder: '社保卡已锁定，任何人都无法使用。', operator: '卡状态：应用锁定（3）。', next: '到服务网点解锁。' },
    en: { holder: 'The card is locked: nobody can use it.', operator: 'The application is locked (3).', next: 'Go to a service point to have it unlocked.' },
  },
  card_cancelled: {
    es: { holder: 'Esta tarjeta está anulada.', operator: 'Tarjeta anulada (9).', next: 'Use su tarjeta más reciente, o solicite una.' },
    'zh-CN': { holder: '这张社保卡已注销。', operator: '卡状态：注销（9）。', next: '使用最新的社保卡，或重新申领。' },
    en: { holder: 'This card is cancelled.', operator: 'The card is cancelled (9).', next: 'Use your newest card, or apply for one.' },
  },
  card_not_lost: {
    es: { holder: 'Esta tarjeta no está comunicada como perdida; puede usarla.', operator: 'No hay pérdida temporal que levantar.', next: 'Vuelva a su tarjeta.' },
    'zh-CN': { holder: '这张社保卡没有挂失，可以正常使用。', operator: '没有可解除的临时挂失。', next: '返回社保卡页面。' },
    en: { holder: 'This card is not reported lost; you can use it.', operator: 'There is no temporary loss to lift.', next: 'Go back to your card.' },
  },
  loss_already_reported: {
    es: { holder: 'La pérdida ya estaba comunicada: la tarjeta sigue parada.', operator: 'Pérdida temporal (4) ya en curso.', next: 'No tiene que hacer nada más; puede pedir otra tarjeta.' },
    'zh-CN': { holder: '此前已挂失，社保卡仍处于停用状态。', operator: '卡状态：临时挂失（4），尚未到期。', next: '无需重复挂失，可办理补卡。' },
    en: { holder: 'The loss was already reported: the card stays stopped.', operator: 'A temporary loss (4) is already running.', next: 'You need do nothing more; you can order a new card.' },
  },
  policy_forbids_during_loss: {
    es: { holder: 'En su región, mientras la tarjeta está perdida, tampoco se usa la electrónica.', operator: 'La norma regional vigente no deja autorizarla durante la pérdida.', next: 'Identifíquese con su documento mientras tanto.' },
    'zh-CN': { holder: '按发卡地规定，挂失期间电子社保卡也不能使用。', operator: '现行地区政策不允许挂失期间授权使用。', next: '挂失期间请用身份证件。' },
    en: { holder: 'In your region the e-card is not used either while the card is lost.', operator: 'The regional policy in force allows no authorisation during a loss.', next: 'Show your identity document in the meantime.' },
  },
} as const satisfies Record<string, RefusalTexts>;
