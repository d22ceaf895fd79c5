import type { BarSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { AriaComponentOption, GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import { formatNumber, type Language } from '@yika/kit';

export type BarsOption = ComposeOption<BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption | AriaComponentOption>;

/** What each colour says: told apart by lightness and by hatching too, not by green and red alone. */
export type Tone = 'strong' | 'soft' | 'doubt' | 'quiet';

export interface Series {
  readonly name: string;
  readonly tone: Tone;
  readonly values: readonly number[];
}

export interface Bars {
  /** Of each bar. */
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Lying: ranked, the first on top. Standing: along time. */
  readonly lying: boolean;
  /** How a value is said; a plain number else. */
  readonly say?: (value: number) => string;
}

interface Look {
  readonly colour: (name: string) => string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly language: Language;
  readonly widthPx: number;
}

const NARROW_PX = 520;

/** In the kit's colours of the day or of the night. */
export function barsOption({ labels, series, lying, say }: Bars, { colour, fontSize, fontFamily, language, widthPx }: Look): BarsOption {
  const saying = say ?? ((value: number) => formatNumber(value, language));
  const narrow = widthPx < NARROW_PX;
  const letters = { color: colour('text-2'), fontSize, fontFamily };
  const names = { type: 'category' as const, data: [...labels], axisTick: { show: false }, axisLine: { lineStyle: { color: colour('rule') } }, axisLabel: { ...letters, ...(lying ? { width: Math.round(widthPx * 0.36), overflow: 'break' as const, lineHeight: Math.round(fontSize * 1.15) } : { hideOverlap: true }) } };
  const values = { type: 'value' as const, minInterval: 1, splitNumber: narrow ? 2 : 4, splitLine: { lineStyle: { color: colour('rule') } }, axisLabel: { ...letters, formatter: (value: number) => saying(value), hideOverlap: true } };
  return {
    animation: false,
    aria: { enabled: true },
    grid: { left: 4, right: 20, top: series.length > 1 ? 40 : 8, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...(series.length > 1 && { legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 14, itemGap: 16, textStyle: letters, inactiveColor: colour('text-3') } }),
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: colour('selected'), opacity: 0.5 } }, backgroundColor: colour('panel'), borderColor: colour('rule'), textStyle: { ...letters, color: colour('text') }, valueFormatter: (value) => saying(Number(value)), confine: true },
    ...(lying ? { xAxis: values, yAxis: { ...names, inverse: true } } : { xAxis: names, yAxis: values }),
    series: series.map(({ name, tone, values: data }) => ({ type: 'bar', name, stack: 'whole', data: [...data], barMaxWidth: lying ? 22 : 34, itemStyle: { ...styleOf(tone, colour), ...(series.length === 1 && { decal: { symbol: 'none' } }) }, emphasis: { disabled: true } })),
  };
}

function styleOf(tone: Tone, colour: Look['colour']): NonNullable<BarSeriesOption['itemStyle']> {
  switch (tone) {
    case 'strong':
      return { color: colour('primary') };
    case 'soft':
      return { color: colour('primary'), opacity: 0.5 };
    case 'doubt':
      return { color: colour('doubt'), decal: { symbol: 'rect', color: colour('panel'), dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 } };
    case 'quiet':
      return { color: colour('edge'), opacity: 0.7 };
  }
}
