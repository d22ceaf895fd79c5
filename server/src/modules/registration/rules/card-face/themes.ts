import type { Said } from '@yika/contract';

export const themeNames = ['jade', 'lake', 'brick', 'plum', 'slate', 'ochre'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Colours of one side: the ground runs from one corner to the other, the motif lies on it, the inks on both. */
export interface SideColours {
  readonly from: string;
  readonly to: string;
  readonly motif: string;
  readonly ink: string;
  readonly label: string;
}

interface Theme {
  readonly words: Said;
  readonly front: SideColours;
  readonly back: SideColours;
}

/** How strongly the motif and the word SPECIMEN lie on the ground. */
export const MOTIF_OPACITY = 0.18;
export const SPECIMEN_OPACITY = 0.13;

/** The safe set: every pair of ink and ground in it can be read (`check-face.ts` computes it, a test holds it). A region chooses one; it brings no colours. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  jade: theme({ es: 'Jade', 'zh-CN': '青玉', en: 'Jade green' }, ['#083f3a', '#0c5249', '#7fd1bf'], ['#f3f8f5', '#dcece6', '#8fbfb2', '#0c2f2b', '#2b5a53']),
  lake: theme({ es: 'Azul lago', 'zh-CN': '湖蓝', en: 'Lake blue' }, ['#10345a', '#184b74', '#86bfe8'], ['#f2f6fa', '#dae7f2', '#93b6d3', '#0f2740', '#2b4e71']),
  brick: theme({ es: 'Rojo ladrillo', 'zh-CN': '砖红', en: 'Brick red' }, ['#64201b', '#7f2f27', '#e8a598'], ['#faf4f2', '#f1e1dc', '#d3a79d', '#3b1512', '#733c34']),
  plum: theme({ es: 'Ciruela', 'zh-CN': '梅紫', en: 'Plum' }, ['#43204f', '#5d3069', '#c9a0d6'], ['#f7f3f9', '#e8ddec', '#b9a0c3', '#2a1433', '#5d4067']),
  slate: theme({ es: 'Pizarra', 'zh-CN': '石青', en: 'Slate' }, ['#22303a', '#374855', '#a7bcc9'], ['#f4f6f7', '#dfe5e9', '#a3b1bb', '#18232b', '#44545f']),
  ochre: theme({ es: 'Ocre', 'zh-CN': '赭黄', en: 'Ochre' }, ['#4d340b', '#61440c', '#e3bf72'], ['#faf7ef', '#f0e6cf', '#cdb380', '#33240a', '#664c1b']),
};

function theme(words: Said, [from, to, motif]: readonly [string, string, string], [paleFrom, paleTo, paleMotif, ink, label]: readonly [string, string, string, string, string]): Theme {
  return { words, front: { from, to, motif, ink: '#ffffff', label: '#ffffff' }, back: { from: paleFrom, to: paleTo, motif: paleMotif, ink, label } };
}
