import type { Sex } from '@yika/contract/numbers';
import type { SeededRandom } from '../seeded-random.ts';
import { weighted } from './weighted.ts';

/** A plain invented name: surnames by their frequency, given names by the fashion of the years. */
export function syntheticName(random: SeededRandom, { sex, birthYear, foreign }: { sex: Sex; birthYear: number; foreign: boolean }): string {
  if (foreign) return `${random.pick(foreignGiven[sex])} ${random.pick(foreignFamily)}`;
  if (random.chance(0.012)) return `${random.pick(dottedGiven[sex])}·${random.pick(dottedFamily)}`;
  const surname = surnames.at(random.next());
  const [first, second] = characters[fashion(birthYear)][sex];
  if (random.chance(birthYear < 1980 ? 0.28 : 0.14)) return surname + random.pick(second);
  return surname + random.pick(first) + random.pick(second);
}

/** Per thousand, roughly, of the hundred commonest; the rest is spread over a few rarer ones. */
const surnames = weighted([
  ['王', 72], ['李', 72], ['张', 68], ['刘', 54], ['陈', 45], ['杨', 31], ['黄', 22], ['赵', 21], ['吴', 20], ['周', 19], ['徐', 15], ['孙', 15],
  ['马', 13], ['朱', 13], ['胡', 12], ['郭', 11], ['何', 11], ['林', 11], ['高', 10], ['罗', 10], ['郑', 9], ['梁', 8], ['谢', 7], ['宋', 7],
  ['唐', 7], ['许', 6], ['韩', 6], ['邓', 6], ['冯', 6], ['曹', 6], ['彭', 5], ['曾', 5], ['肖', 5], ['田', 5], ['董', 5], ['潘', 5], ['袁', 5],
  ['蔡', 5], ['蒋', 5], ['余', 5], ['于', 5], ['杜', 5], ['叶', 4], ['程', 4], ['魏', 4], ['苏', 4], ['吕', 4], ['丁', 4], ['任', 4], ['卢', 4],
  ['姚', 4], ['沈', 4], ['钟', 4], ['姜', 3], ['崔', 3], ['谭', 3], ['陆', 3], ['范', 3], ['汪', 3], ['廖', 3], ['石', 3], ['金', 3], ['韦', 3],
  ['贾', 3], ['夏', 3], ['付', 3], ['方', 3], ['邹', 3], ['熊', 3], ['白', 3], ['孟', 2], ['秦', 2], ['邱', 2], ['侯', 2], ['江', 2], ['尹', 2],
  ['薛', 2], ['闫', 2], ['段', 2], ['雷', 2], ['龙', 2], ['黎', 2], ['史', 2], ['陶', 2], ['贺', 2], ['毛', 2], ['郝', 2], ['顾', 2], ['龚', 2],
  ['邵', 2], ['万', 2], ['覃', 2], ['武', 2], ['钱', 2], ['戴', 2], ['严', 2], ['莫', 2], ['孔', 2], ['向', 2], ['常', 2], ['欧阳', 1], ['上官', 0.3],
  ['司马', 0.2], ['诸葛', 0.2], ['仇', 0.6], ['冼', 0.5], ['禤', 0.1], ['㑇', 0.05],
]);

type Fashion = 'early' | 'middle' | 'late' | 'young';

/** Characters for the first and the second place of a given name; all of them in the basic plane. */
const characters: Readonly<Record<Fashion, Readonly<Record<Sex, readonly [string, string]>>>> = {
  early: {
    male: ['建国德文永志玉金福长正明光世', '华国明生林山贵祥海清荣昌全成'],
    female: ['秀桂玉淑凤兰素春月美金翠惠', '英兰珍芳华梅荣琴云莲香清花'],
  },
  middle: {
    male: ['建志国文永晓海卫立俊少伟宏', '军强华平民刚明勇波东辉峰斌'],
    female: ['丽秀晓红桂春玉海雪艳小建', '华霞芳红萍梅玲燕敏娟丽英'],
  },
  late: {
    male: ['俊志浩文晓建少家天宇子嘉海', '伟杰强鹏磊涛超浩宇峰斌亮龙'],
    female: ['晓雪婷佳丽梦雅思静文海艳', '婷娜静丽颖洁雯慧敏琳莹倩'],
  },
  young: {
    male: ['子浩宇梓俊奕沐一嘉明思博泽', '轩宇涵睿泽辰豪然阳博航宸'],
    female: ['子梓欣诗雨语若可佳一思沐心', '涵萱怡琪彤妍瑶桐悦晴馨玥'],
  },
};

function fashion(birthYear: number): Fashion {
  if (birthYear < 1962) return 'early';
  if (birthYear < 1982) return 'middle';
  return birthYear < 2003 ? 'late' : 'young';
}

const dottedGiven = {
  male: ['阿不都', '买买提', '艾力', '吐尔逊', '热合曼'],
  female: ['阿依努尔', '古丽', '帕提古丽', '热依汗', '迪丽努尔'],
} as const;
const dottedFamily = ['买买提', '艾则孜', '热合曼', '吐尔逊', '依明', '阿不力孜'] as const;
const foreignGiven = {
  male: ['PAUL', 'MARTIN', 'JUAN CARLOS', 'KENJI', 'MINH', 'OMAR', 'LUKAS'],
  female: ['ANNA MARIA', 'LUCIA', 'SOFIA', 'YUKI', 'LAURA', 'FATIMA', 'EMMA'],
} as const;
const foreignFamily = ['MEYER', 'MARTIN', 'ROSSI', 'TANAKA', 'NGUYEN', 'GARCIA LOPEZ', 'KOWALSKI', 'HADDAD', 'SILVA'] as const;
