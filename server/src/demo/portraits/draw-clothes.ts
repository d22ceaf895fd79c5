import { middle } from './draw-hair.ts';
import type { PortraitTraits } from './portrait-traits.ts';

/** Shoulders and collar, up to the neck. */
export function drawClothes({ clothes, child }: PortraitTraits): string {
  const { main, dark, light } = clothes;
  const shoulders = child
    ? `<path d="M46 330c4-46 28-66 64-74h60c36 8 60 28 64 74z" fill="${main}"/>`
    : `<path d="M22 350c4-64 36-92 84-100h68c48 8 80 36 84 100z" fill="${main}"/>`;
  switch (clothes.kind) {
    case 'jacket':
      return `${shoulders}<path d="M106 250h68l-34 52z" fill="${light}"/><path d="M106 250l-12 8 34 60 12-16zM174 250l12 8-34 60-12-16z" fill="${dark}"/>`;
    case 'shirt':
      return `${shoulders}<path d="M108 248l-16 10 26 26 22-22zM172 248l16 10-26 26-22-22z" fill="${light}"/><path d="M${middle} 266v50" stroke="${dark}" stroke-width="2.5"/><g fill="${dark}"><circle cx="${middle}" cy="280" r="2.6"/><circle cx="${middle}" cy="300" r="2.6"/></g>`;
    case 'round_neck':
      return `${shoulders}<path d="M102 250c8 26 68 26 76 0l8 3c-10 36-82 36-92 0z" fill="${dark}"/>`;
    case 'v_neck':
      return `${shoulders}<path d="M106 250l34 44 34-44 10 4-44 58-44-58z" fill="${dark}"/><path d="M112 250l28 36 28-36z" fill="${light}"/>`;
    case 'polo':
      return `${shoulders}<path d="M106 248l-12 8 20 28 26-18zM174 248l12 8-20 28-26-18z" fill="${dark}"/><path d="M${middle} 268v28" stroke="${dark}" stroke-width="6"/>`;
    case 'standing_collar':
      return `${shoulders}<path d="M104 240c6 18 66 18 72 0l6 14c-12 22-72 22-84 0z" fill="${dark}"/><path d="M${middle} 262v60" stroke="${dark}" stroke-width="2.5"/>`;
  }
}
