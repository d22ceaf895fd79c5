import { addDays, makeIdentityNumber } from '@yika/contract/numbers';
import type { Draft } from '../make-test-person.ts';

/** Those who draw a pension and prove once a year that they are alive: whose day is near, has passed, is far off, and one who died. */
export function benefitStories(today: string): readonly Draft[] {
  const asOf = addDays(today, -3);
  return [
    {
      ordinal: 60, id: 'pension-due-soon', name: '姚秀珍', sex: 'female', bornOn: '1958-03-21', identityNumber: makeIdentityNumber('110100', '1958-03-21', 4),
      insurance: { as: 'retired', since: '1984-09-01' },
      registry: { benefits: [{ kind: 'pension', monthlyFen: 412_650, since: '2013-04-01', dueOn: addDays(today, 20), state: 'current', asOf }] },
      story: {
        es: 'Cobra una pensión y tiene veinte días para dar fe de vida, con la cara o en una ventanilla.',
        'zh-CN': '领取养老金，还有二十天须完成资格认证，可刷脸或到窗口办理。',
        en: 'She draws a pension and has twenty days to prove that she is alive, by face or at a counter.',
      },
    },
    {
      ordinal: 61, id: 'pension-paused', name: '钟国强', sex: 'male', bornOn: '1955-10-02', identityNumber: makeIdentityNumber('110100', '1955-10-02', 3),
      insurance: { as: 'retired', since: '1980-03-01' },
      registry: { benefits: [{ kind: 'pension', monthlyFen: 388_000, since: '2015-11-01', dueOn: addDays(today, -12), state: 'paused', asOf }] },
      story: {
        es: 'Se le pasó el plazo hace doce días y su pensión está en pausa: se reanuda en cuanto dé fe de vida.',
        'zh-CN': '十二天前未按期认证，养老金已暂停；完成认证即恢复。',
        en: 'His day passed twelve days ago and his pension is paused: it goes on as soon as he proves that he is alive.',
      },
    },
    {
      ordinal: 62, id: 'pension-proved', name: '汪淑华', sex: 'female', bornOn: '1951-07-19', identityNumber: makeIdentityNumber('310100', '1951-07-19', 4), regionCode: '310100',
      insurance: { as: 'retired', since: '1978-01-01' },
      registry: {
        benefits: [
          { kind: 'pension', monthlyFen: 436_900, since: '2006-08-01', dueOn: addDays(today, 290), state: 'current', asOf },
          { kind: 'survivor', monthlyFen: null, since: '2019-02-01', dueOn: addDays(today, 290), state: 'current', asOf },
        ],
      },
      story: {
        es: 'Ya dio fe de vida este año; de la segunda prestación, solo su agencia sabe el importe.',
        'zh-CN': '本年度已完成认证；另有一项遗属待遇，金额由发放机构掌握。',
        en: 'She has proved it this year; the amount of her second benefit is known to its agency only.',
      },
    },
    {
      ordinal: 63, id: 'pension-after-death', name: '崔永昌', sex: 'male', bornOn: '1947-12-08', identityNumber: makeIdentityNumber('110100', '1947-12-08', 3), card: { status: 9 },
      insurance: { as: 'retired', since: '1975-05-01', state: 'ended', until: addDays(today, -40) },
      registry: {
        lifeStatus: '2', deathDate: addDays(today, -40),
        benefits: [{ kind: 'pension', monthlyFen: 365_300, since: '2008-01-01', dueOn: addDays(today, -5), state: 'current', asOf }],
      },
      story: {
        es: 'Falleció hace cuarenta días y su pensión sigue en los libros: nadie puede dar fe de vida por él.',
        'zh-CN': '四十天前去世，养老金账上仍在领取：任何人不能代为认证。',
        en: 'He died forty days ago and his pension is still in the books: nobody can prove for him that he is alive.',
      },
      expect: { claim: 'card_cancelled', identity: ['no_code'], payment: ['no_code'], explain: ['card_cancelled', 'holder_deceased'] },
    },
  ];
}
