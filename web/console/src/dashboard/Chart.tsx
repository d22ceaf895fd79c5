import { failureOf, ProblemAlert, useLanguage, type Failure } from '@yika/kit';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useDark } from '../app/scheme.ts';
import { barsOption, type Bars } from './bars.ts';

interface Props {
  /** For readers of the screen, who find the figures in the table below. */
  readonly label: string;
  readonly bars: Bars;
  readonly onPick?: (place: number) => void;
}

/** Drawn anew when a figure, the language or the colours changed, not whenever the page is rendered. */
export function Chart(props: Props): ReactElement {
  const { language } = useLanguage();
  const dark = useDark();
  return <Drawing key={JSON.stringify([props.bars, language, dark])} {...props} />;
}

/** Bars, drawn once, when their engine is there; until then their room is kept. */
function Drawing({ label, bars, onPick }: Props): ReactElement {
  const { language } = useLanguage();
  const toDraw = useRef({ bars, language });
  const ground = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let stop = (): void => {};
    let left = false;
    const draw = async (): Promise<void> => {
      const { init } = await import('./engine.ts');
      if (left || !ground.current) return;
      const chart = init(ground.current, null, { renderer: 'svg' });
      const style = getComputedStyle(document.documentElement);
      const letters = (Number.parseFloat(style.fontSize) || 16) / 16;
      const look = { colour: (name: string) => style.getPropertyValue(`--${name}`).trim(), fontSize: Math.round(13 * letters), fontFamily: getComputedStyle(document.body).fontFamily, language: toDraw.current.language };
      chart.setOption(barsOption(toDraw.current.bars, { ...look, widthPx: chart.getWidth() }));
      chart.on('click', ({ dataIndex }) => pick.current?.(dataIndex));
      const watch = new ResizeObserver(() => chart.resize());
      watch.observe(ground.current);
      stop = () => {
        watch.disconnect();
        chart.dispose();
      };
    };
    draw().catch((error: unknown) => setFailure(failureOf(error)));
    return () => {
      left = true;
      stop();
    };
  }, []);
  const height = bars.lying ? Math.max(120, bars.labels.length * 34 + (bars.series.length > 1 ? 80 : 48)) : 260;
  if (failure) return <ProblemAlert failure={failure} />;
  return <div ref={ground} role="img" aria-label={label} className={onPick ? 'figures__chart figures__chart--leads' : 'figures__chart'} style={{ height }} />;
}
