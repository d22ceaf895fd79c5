import { addDays, addMonths } from '@yika/contract/numbers';
import { type Draft, testCardNumber } from '../make-test-person.ts';

/** What can be the matter with a card, and with the rules of its region. */
export function cardStories(today: string): readonly Draft[] {
  return [
    {
      ordinal: 1, id: 'all-in-order', name: '张伟', sex: 'male', bornOn: '1990-03-08',
      story: {
        es: 'Todo en orden: tarjeta, seguro y cuenta; sirve para ver el camino completo.',
        'zh-CN': '一切正常：卡、参保和账户都没问题，适合走完整个流程。',
        en: 'Everything is in order: card, insurance, account. The one to see the whole way with.',
      },
    },
    {
      ordinal: 2, id: 'card-sealed', name: '李娜', sex: 'female', bornOn: '1995-06-17', card: { status: 0 },
      story: {
        es: 'Recogió la tarjeta y nunca la hizo habilitar: sigue sellada.',
        'zh-CN': '卡已领回家，但一直没有启用，状态还是封存。',
        en: 'She collected her card and never had it enabled: it is still sealed.',
      },
      expect: { claim: 'card_sealed', identity: ['no_code'], payment: ['no_code'], explain: ['card_sealed'] },
    },
    {
      ordinal: 3, id: 'temporary-loss', name: '王强', sex: 'male', bornOn: '1988-11-02', regionCode: '440100',
      card: { status: 4, lossLapsesOn: addDays(today, 3) },
      story: {
        es: 'Comunicó la pérdida hace unos días; caduca sola dentro de tres. Hasta entonces no se emite ninguna tarjeta electrónica sobre ella.',
        'zh-CN': '几天前临时挂失，三天后自动解除；解除之前不能用此卡申领电子社保卡。',
        en: 'He reported a loss that lapses by itself in three days; until then no e-card is issued on this card.',
      },
      expect: { claim: 'card_temporarily_lost', identity: ['no_code'], payment: ['no_code'], explain: ['card_temporarily_lost'] },
    },
    {
      ordinal: 4, id: 'temporary-loss-older-rule', name: '刘洋', sex: 'male', bornOn: '1992-01-25', regionCode: '310100',
      card: { status: 4, lossLapsesOn: addDays(today, 9) },
      story: {
        es: 'Tiene la tarjeta en pérdida temporal y su región sigue la regla antigua: mientras dure, no hay tarjeta electrónica.',
        'zh-CN': '临时挂失中，当地仍执行旧规定：挂失期间不能申领电子社保卡。',
        en: 'His card is reported lost for a time, and his region keeps the older rule: no e-card until that ends.',
      },
      expect: { claim: 'card_temporarily_lost', identity: ['no_code'], payment: ['no_code'], explain: ['card_temporarily_lost'] },
    },
    {
      ordinal: 5, id: 'loses-card-newer-rule', name: '陈晨', sex: 'female', bornOn: '1993-09-14', circumstances: { reportsLossAfterClaim: true },
      story: {
        es: 'Pierde la tarjeta después de sacar la electrónica: puede seguir identificándose si lo autoriza.',
        'zh-CN': '领了电子卡以后丢了实体卡：本人授权后仍可核验身份。',
        en: 'She loses the card after claiming the e-card: identity checks go on if she allows them.',
      },
      expect: {
        identity: ['own_authorisation_needed', 'card_temporarily_lost'],
        identityOnceAuthorised: ['valid'],
        payment: ['card_temporarily_lost'],
        explain: ['card_temporarily_lost', 'own_authorisation_needed'],
      },
    },
    {
      ordinal: 6, id: 'loses-card-older-rule', name: '杨帆', sex: 'male', bornOn: '1987-04-30', regionCode: '310100',
      circumstances: { reportsLossAfterClaim: true },
      story: {
        es: 'Le pasa lo mismo en la región de la regla antigua: con la pérdida se detiene todo.',
        'zh-CN': '同样的情况，换成执行旧规定的地区：一挂失，全部停用。',
        en: 'The same happens to him where the older rule holds: with the loss everything stops.',
      },
      expect: { identity: ['card_temporarily_lost'], payment: ['card_temporarily_lost'], explain: ['card_temporarily_lost'] },
    },
    {
      ordinal: 7, id: 'loss-lapsed-yesterday', name: '赵丽华', sex: 'female', bornOn: '1991-12-05',
      card: { status: 4, lossLapsesOn: addDays(today, -1) },
      story: {
        es: 'Su aviso de pérdida caducó ayer: la tarjeta vuelve a servir sin que nadie haya tocado nada.',
        'zh-CN': '临时挂失昨天到期，卡已自动恢复正常，没有人动过它。',
        en: 'Her loss report lapsed yesterday: the card works again, and nobody had to touch it.',
      },
    },
    {
      ordinal: 8, id: 'formal-loss', name: '黄建国', sex: 'male', bornOn: '1984-07-19', regionCode: '310100', card: { status: 2 },
      story: {
        es: 'Formalizó la pérdida en ventanilla: esa tarjeta ya no vuelve, hay que reponerla.',
        'zh-CN': '已在窗口办理正式挂失，这张卡不能恢复，只能补卡。',
        en: 'He made the loss formal at a counter: that card will not come back, it has to be replaced.',
      },
      expect: { claim: 'card_formally_lost', identity: ['no_code'], payment: ['no_code'], explain: ['card_formally_lost'] },
    },
    {
      ordinal: 9, id: 'card-locked', name: '周平', sex: 'male', bornOn: '1979-05-21', regionCode: '310100', card: { status: 3 },
      story: {
        es: 'Se equivocó demasiadas veces con la clave del chip y la aplicación de la tarjeta quedó bloqueada.',
        'zh-CN': '社保密码连续输错，卡的应用被锁定。',
        en: 'Too many wrong chip PINs have locked the application on his card.',
      },
      expect: { claim: 'card_locked', identity: ['no_code'], payment: ['no_code'], explain: ['card_locked'] },
    },
    {
      ordinal: 10, id: 'closed-after-death', name: '吴建华', sex: 'male', bornOn: '1951-02-11', card: { status: 9 },
      registry: { lifeStatus: '2', deathDate: addDays(today, -40) },
      insurance: { as: 'retired', state: 'ended', since: '1996-01-01', until: addDays(today, -40) },
      story: {
        es: 'Falleció hace cuarenta días; su tarjeta se anuló y nadie debe poder usarla.',
        'zh-CN': '持卡人四十天前去世，卡已注销，任何人都不能再用。',
        en: 'He died forty days ago; his card was cancelled, and nobody may use it.',
      },
      expect: { claim: 'card_cancelled', identity: ['no_code'], payment: ['no_code'], explain: ['card_cancelled', 'holder_deceased'] },
    },
    {
      ordinal: 11, id: 'card-expired', name: '徐静', sex: 'female', bornOn: '1986-08-23', regionCode: '440100',
      card: { issuedOn: addMonths(addDays(today, -19), -120), validTo: addDays(today, -20) },
      story: {
        es: 'La tarjeta caducó hace veinte días: aquí sigue funcionando, con un aviso para renovarla.',
        'zh-CN': '卡片二十天前过了有效期：当地仍可使用，同时提醒换卡。',
        en: 'Her card ran out twenty days ago: here it keeps working, with a reminder to renew it.',
      },
      expect: { explain: ['card_expired'] },
    },
    {
      ordinal: 12, id: 'card-expires-soon', name: '孙鹏', sex: 'male', bornOn: '1989-03-30',
      card: { issuedOn: addMonths(addDays(today, 31), -120), validTo: addDays(today, 30) },
      story: {
        es: 'La tarjeta caduca dentro de treinta días y ya puede renovarla.',
        'zh-CN': '卡片三十天后到期，现在就可以办理换卡。',
        en: 'His card runs out in thirty days, and can be renewed already.',
      },
      expect: { explain: ['card_expires_soon'] },
    },
    {
      ordinal: 13, id: 'replacement-waiting', name: '马玉兰', sex: 'female', bornOn: '1975-10-09',
      cards: [
        { status: 9, issuedOn: addMonths(today, -70) },
        { status: 0, issuedOn: addDays(today, -12), collectedOn: null, replacesCardNumber: testCardNumber(13, 0) },
      ],
      story: {
        es: 'Su tarjeta vieja está anulada y la nueva espera en la oficina: al recogerla vuelve todo, sin empezar de nuevo.',
        'zh-CN': '旧卡已注销，新卡在网点待领；领卡后自动恢复，不用重新申领。',
        en: 'Her old card is cancelled and the new one waits at the office: once collected all comes back, without a new claim.',
      },
      expect: { claim: 'card_cancelled', identity: ['no_code'], payment: ['no_code'], explain: ['card_not_collected'] },
    },
    {
      ordinal: 14, id: 'two-cards', name: '韩晓燕', sex: 'female', bornOn: '1983-01-18',
      cards: [{}, { issuerRegionCode: '440100', issuedOn: addMonths(today, -90) }],
      story: {
        es: 'Tiene dos tarjetas en uso, de dos provincias: sirve la que escriba, y conviene cerrar la otra.',
        'zh-CN': '在两个省各有一张正常的卡：填哪张用哪张，建议注销另一张。',
        en: 'She has two cards in use, of two provinces: the one she types counts, and the other should be closed.',
      },
      expect: { explain: ['several_cards'] },
    },
    {
      ordinal: 15, id: 'chip-damaged', name: '谢建平', sex: 'male', bornOn: '1977-07-07', card: { damage: 'chip' },
      story: {
        es: 'Ningún lector responde a su chip; el código del teléfono sirve igual.',
        'zh-CN': '卡里的芯片读不出来了，手机上的码照常能用。',
        en: 'No reader gets an answer from his chip; the code on the phone works all the same.',
      },
      expect: { explain: ['chip_damaged'] },
    },
    {
      ordinal: 16, id: 'stripe-damaged', name: '宋丽萍', sex: 'female', bornOn: '1968-04-12', regionCode: '310100',
      card: { damage: 'stripe', issuedOn: addMonths(today, -110) },
      story: {
        es: 'La banda magnética de su tarjeta antigua se ha borrado; le conviene una con chip.',
        'zh-CN': '老卡的磁条消磁了，建议换成芯片卡。',
        en: 'The magnetic stripe of her old card has lost its data; one with a chip would serve her better.',
      },
      expect: { explain: ['stripe_damaged'] },
    },
    {
      ordinal: 17, id: 'face-damaged', name: '唐晓东', sex: 'male', bornOn: '1974-12-22', regionCode: '440100', card: { damage: 'face' },
      story: {
        es: 'La cara impresa se ha despegado y ya no se lee; el chip y el código funcionan.',
        'zh-CN': '卡面分层脱落，字看不清了；芯片和电子码都正常。',
        en: 'The printed face has peeled off and cannot be read; chip and code still work.',
      },
      expect: { explain: ['face_damaged'] },
    },
  ];
}
