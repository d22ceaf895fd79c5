import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@yika/contract';
import { drawPdf, drawPng, openCardFont } from '../modules/registration/index.ts';
import { checkFace, drawSvg, layOutFace, themeNames } from '../modules/registration/rules/index.ts';
import { UsageFault, type Command } from './command.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'registration draw-face',
  usage: `--issuer NAME --theme ${themeNames.join('|')} [--co-operation NAME] --out FOLDER [--language es|zh-CN|en]`,
  describe: 'Checks a region’s card face and draws both sides: SVG, PNG (600 dots an inch) and a print PDF, each marked as a specimen. Needs no database.',
  run: async (args) => {
    const { values, positionals } = readOptions(args, { issuer: { type: 'string' }, theme: { type: 'string' }, 'co-operation': { type: 'string' }, out: { type: 'string' }, language: { type: 'string' } });
    exactly(positionals, 0, 'Everything is said by options.');
    const theme = themeNames.find((name) => name === values.theme);
    const language = languages.find((each) => each === (values.language ?? 'en'));
    if (!values.issuer || !theme || !values.out || !language) throw new UsageFault('Say who issues with --issuer, in which colours with --theme, and where to with --out.');
    const parameters = { issuerName: values.issuer, theme, coOperation: values['co-operation'] ?? '' };
    const font = openCardFont();
    const { findings, contrast, names } = checkFace(parameters, font);
    if (findings.length > 0) return { value: { findings }, text: findings.map(({ zone, words }) => `✗ ${zone ?? '/'}  ${words[language]}`).join('\n'), exitCode: 1 };
    const faces = (['front', 'back'] as const).map((side) => layOutFace(side, { parameters, font }));
    const files = [
      ...faces.flatMap((face) => [{ name: `${face.side}.svg`, bytes: drawSvg(face, font) }, { name: `${face.side}.png`, bytes: drawPng(face, font) }]),
      { name: 'face.pdf', bytes: await drawPdf(faces, font) },
    ];
    const paths = write(values.out, files);
    return { value: { files: paths, contrast, names }, text: paths.join('\n') };
  },
};

function write(folder: string, files: readonly { readonly name: string; readonly bytes: string | Buffer }[]): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return files.map(({ name, bytes }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
  } catch {
    throw new UsageFault('The folder cannot be written.');
  }
}
