import { useState } from 'react';

export type Density = 'large' | 'middle' | 'small';
export const densities: readonly Density[] = ['large', 'middle', 'small'];

interface Manner {
  readonly density: Density;
  readonly hidden: readonly string[];
}

/** How somebody likes to see this list, kept in their browser. */
export function useManner(list: string): { readonly manner: Manner; readonly setDensity: (density: Density) => void; readonly setHidden: (hidden: readonly string[]) => void } {
  const [manner, setManner] = useState<Manner>(() => remembered(list));
  const keep = (next: Manner): void => {
    setManner(next);
    try {
      localStorage.setItem(nameOf(list), JSON.stringify(next));
    } catch {
      // Storage may be refused: the manner then lasts for this page.
    }
  };
  return { manner, setDensity: (density) => keep({ ...manner, density }), setHidden: (hidden) => keep({ ...manner, hidden }) };
}

function remembered(list: string): Manner {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(list)) ?? '{}');
    const { density, hidden } = (kept ?? {}) as Readonly<Record<string, unknown>>;
    return {
      density: densities.find((each) => each === density) ?? 'large',
      hidden: Array.isArray(hidden) ? hidden.filter((each) => typeof each === 'string') : [],
    };
  } catch {
    return { density: 'large', hidden: [] };
  }
}

function nameOf(list: string): string {
  return `yika.list.${list}`;
}
