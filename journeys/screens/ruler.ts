import type { Page } from 'playwright-core';
import { misfits, seriousFindings } from '../browser.ts';
import type { View } from './at-every-width.ts';
import type { Scheme, Screen, Width } from './stage.ts';

export interface Ruler {
  /** What is wrong where, as a line each; empty when everybody can read and press everything. */
  readonly findings: string[];
  /** How many views were measured: a grid that saw nothing finds nothing. */
  readonly views: () => number;
  readonly measure: (page: Page, screen: Screen, view: View) => Promise<void>;
}

/** axe takes seconds, and finds the same at every width. */
const axeAt: Width = 390;

/** Nothing cut off, nothing too small for a finger, nothing that axe calls serious (in the schemes that it is asked about). */
export function ruler(axeIn: readonly Scheme[]): Ruler {
  const findings: string[] = [];
  let views = 0;
  const measure: Ruler['measure'] = async (page, screen, { width, scheme }) => {
    views += 1;
    const elder = screen.group === 'elder';
    const found = [
      ...(await misfits(page, elder ? 60 : 44)),
      ...(await cutOff(page)),
      ...(elder ? await tooSmallToRead(page) : []),
      ...(axeIn.includes(scheme) && (width === axeAt || screen.name === 'desk') ? await seriousFindings(page) : []),
    ];
    findings.push(...found.map((finding) => `${screen.group} ${screen.name}, ${width} ${scheme}: ${finding}`));
  };
  return { findings, views: () => views, measure };
}

/** Letters that stand outside the window or outside a box that hides what does not fit. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const lines = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = lines.nextNode(); node; node = lines.nextNode()) {
      const owner = node.parentElement;
      const words = (node.textContent ?? '').trim();
      if (!owner || words === '' || owner.closest('.kit-unseen, .kit-shell__skip, [hidden], select, script, style, noscript')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length === 0) continue;
      const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
      if (left < -1 || right > document.documentElement.clientWidth + 1) found.push(`"${words.slice(0, 30)}" runs out of the window`);
      for (let box: HTMLElement | null = owner; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        if (scrolls) break;
        if (style.overflowX === 'visible' && style.textOverflow !== 'ellipsis') continue;
        const around = box.getBoundingClientRect();
        if (right > around.right + 1.5 || left < around.left - 1.5) found.push(`"${words.slice(0, 30)}" is cut off by its box`);
      }
    }
    return [...new Set(found)];
  });
}

/** Elder mode promises 22 px to read and 30 px for the title; what explains may be 18. */
async function tooSmallToRead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
    if (size(document.body) < 22) found.push(`text is ${size(document.body)} px`);
    const title = document.querySelector('h1');
    if (title && size(title) < 30) found.push(`the title is ${size(title)} px`);
    for (const element of document.querySelectorAll('main *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      if (own && size(element) < 18 && element.getBoundingClientRect().height > 1 && !element.closest('.kit-unseen')) found.push(`"${(element.textContent ?? '').trim().slice(0, 20)}" is ${size(element)} px`);
    }
    return [...new Set(found)];
  });
}
