import { makeIdentityNumber } from '@yika/contract/numbers';
import type { Draft } from '../make-test-person.ts';

/** Names and documents that careless systems refuse. Everything of these persons is in order. */
export function nameStories(): readonly Draft[] {
  return [
    {
      ordinal: 38, id: 'rare-character', name: '王𠀋', sex: 'male', bornOn: '1996-02-29',
      story: {
        es: 'Su nombre lleva un carácter raro, fuera del plano básico de Unicode, y nació un 29 de febrero.',
        'zh-CN': '名字里有生僻字（扩展区汉字），生日是 2 月 29 日。',
        en: 'His name has a rare character beyond the basic plane, and he was born on 29 February.',
      },
    },
    {
      ordinal: 39, id: 'rare-character-old-system', name: '龙䶮', sex: 'male', bornOn: '1994-09-09', registry: { name: '龙\ue863' },
      story: {
        es: 'El registro viene de un sistema antiguo que guardaba su carácter en una zona privada de Unicode.',
        'zh-CN': '登记数据来自旧系统，名字里的“䶮”存成了自造字。',
        en: 'The registry comes from an old system that kept his character in a private area.',
      },
    },
    {
      ordinal: 40, id: 'middle-dot', name: '阿依努尔·买买提', sex: 'female', bornOn: '1999-03-21', regionCode: '440100', registry: { name: '阿依努尔•买买提' },
      story: {
        es: 'Su nombre lleva un punto medio, y el registro usa otro punto que el de su teclado.',
        'zh-CN': '姓名中有间隔号，登记用的圆点和键盘上的不一样。',
        en: 'Her name has a middle dot, and the registry uses another dot than her keyboard.',
      },
    },
    {
      ordinal: 41, id: 'very-long-name', name: '迪丽努尔古丽·阿卜杜热合曼江·买买提吐尔逊·艾则孜', sex: 'female', bornOn: '1990-12-30',
      story: {
        es: 'Su nombre tiene veinticinco caracteres y debe caber en la tarjeta y en las pantallas.',
        'zh-CN': '姓名有二十五个字符，卡面和屏幕都要放得下。',
        en: 'Her name has twenty-five characters, and must fit on card and screens.',
      },
    },
    {
      ordinal: 42, id: 'hong-kong', name: '陈志明', sex: 'male', bornOn: '1980-05-05', regionCode: '440100', documentKind: 'hong_kong_macao_pass',
      identityNumber: 'H00000000',
      story: {
        es: 'Es de Hong Kong, trabaja en Cantón y está asegurado con el número de su pase.',
        'zh-CN': '香港居民，用港澳居民来往内地通行证号码在广州参保。',
        en: 'He is from Hong Kong, works in Guangzhou and is insured by the number of his travel permit.',
      },
    },
    {
      ordinal: 43, id: 'taiwan', name: '林淑芬', sex: 'female', bornOn: '1976-10-16', regionCode: '310100', documentKind: 'taiwan_residence',
      identityNumber: makeIdentityNumber('830000', '1976-10-16', 0),
      story: {
        es: 'Trabaja en Shanghái con permiso de residencia para habitantes de Taiwán.',
        'zh-CN': '持台湾居民居住证，在上海工作参保。',
        en: 'She works in Shanghai with the residence permit for people from Taiwan.',
      },
    },
    {
      ordinal: 44, id: 'foreigner', name: 'LUCIA MARTIN', sex: 'female', bornOn: '1984-04-18', regionCode: '310100', documentKind: 'foreign_residence',
      identityNumber: makeIdentityNumber('900724', '1984-04-18', 2),
      story: {
        es: 'Extranjera con la tarjeta de residencia permanente nueva, de dieciocho cifras.',
        'zh-CN': '外国人，持新版永久居留身份证（十八位号码）。',
        en: 'A foreigner with the new permanent residence card, of eighteen digits.',
      },
    },
    {
      ordinal: 45, id: 'foreigner-old-number', name: 'PAUL MEYER', sex: 'male', bornOn: '1975-01-01', documentKind: 'foreign_residence_old', identityNumber: 'UTO110075010112',
      story: {
        es: 'Extranjero con la tarjeta de residencia antigua: tres letras y doce cifras.',
        'zh-CN': '外国人，持旧版永久居留证（三个字母加十二位数字）。',
        en: 'A foreigner with the old residence card: three letters and twelve digits.',
      },
    },
    {
      ordinal: 46, id: 'employed-foreigner', name: 'KENJI TANAKA', sex: 'male', bornOn: '1987-07-17', regionCode: '310100', documentKind: 'other', identityNumber: 'UTO0TK1234567',
      story: {
        es: 'Extranjero empleado sin residencia permanente: su número sale del pasaporte y no tiene dígito de control.',
        'zh-CN': '在华就业的外国人，号码由护照生成，没有校验位。',
        en: 'A foreigner employed here without permanent residence: his number comes from the passport, with no check digit.',
      },
    },
    {
      ordinal: 47, id: 'foreign-name-with-spaces', name: 'Anna Maria Rossi', sex: 'female', bornOn: '1993-06-02', regionCode: '440100', documentKind: 'foreign_residence',
      identityNumber: makeIdentityNumber('900380', '1993-06-02', 4), registry: { name: 'ANNA  MARIA ROSSI' },
      story: {
        es: 'Su nombre tiene espacios; el registro lo guarda en mayúsculas y con un espacio de más.',
        'zh-CN': '外文姓名带空格，登记的是大写，还多了一个空格。',
        en: 'Her name has spaces; the registry holds it in capitals, with one space too many.',
      },
    },
  ];
}
