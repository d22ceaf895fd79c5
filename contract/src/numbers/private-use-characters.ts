/**
 * Old GBK systems keep eighty rare characters (bytes FE50 to FEA0, 䶮 among them) in Unicode's private-use area, where other
 * systems see an empty box. Here they become the characters that GB 18030-2022 names, so that one person has one name.
 */
export function withoutPrivateUse(text: string): string {
  return text.replace(/[\uE815-\uE864]/g, (character) => standard[character.charCodeAt(0) - 0xe815] ?? character);
}

const standard = [
  ...'⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱',
  ...'䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
];
