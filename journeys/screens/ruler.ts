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
      ...(await tooSmallToScan(page)),
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
      // A line box reaches beyond its letters, so that a few pixels above and below are nothing cut off.
      const [top, bottom] = [Math.min(...boxes.map((box) => box.top)) + 4, Math.max(...boxes.map((box) => box.bottom)) - 4];
      if (left < -1 || right > document.documentElement.clientWidth + 1) found.push(`"${words.slice(0, 30)}" runs out of the window`);
      for (let box: HTMLElement | null = owner; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        if (scrolls) break;
        const around = box.getBoundingClientRect();
        if (style.overflowY !== 'visible' && (top < around.top || bottom > around.bottom)) found.push(`"${words.slice(0, 30)}" is cut off above or below by its box`);
        if (style.overflowX === 'visible' && style.textOverflow !== 'ellipsis') continue;
        if (right > around.right + 1.5 || left < around.left - 1.5) found.push(`"${words.slice(0, 30)}" is cut off by its box`);
      }
    }
    return [...new Set(found)];
  });
}

/** A code is as large as the screen allows, and never below what a counter's camera reads at arm's length. */
async function tooSmallToScan(page: Page): Promise<string[]> {
  const sides = await page.locator('.code__qr svg').evaluateAll((codes) => codes.map((code) => code.getBoundingClientRect().width));
  return sides.filter((side) => side > 0 && side < 300).map((side) => `the code is ${Math.round(side)} px wide`);
}

/** Elder mode promises 22 px to read and 30 px for the title; what is printed on the card's face has its place there, and the window's frame its own. */
async function tooSmallToRead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
    if (size(document.body) < 22) found.push(`text is ${size(document.body)} px`);
    const title = document.querySelector('h1');
    if (title && size(title) < 30) found.push(`the title is ${size(title)} px`);
    for (const element of document.querySelectorAll('main *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      if (own && size(element) < (element.closest('.kit-face') ? 18 : 22) && element.getBoundingClientRect().height > 1 && !element.closest('.kit-unseen')) found.push(`"${(element.textContent ?? '').trim().slice(0, 20)}" is ${size(element)} px`);
    }
    return [...new Set(found)];
  });
}
