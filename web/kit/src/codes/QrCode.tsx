import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { moduleSize, qrModules, quietModules } from './qr-modules.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  /** CSS px that the code may fill at most; the room of the parent when absent. */
  readonly most?: number;
}

/** A QR code on whole device pixels with its quiet zone, always black on white: a scanner does not know the dark scheme. */
export function QrCode({ text, label, most = Number.POSITIVE_INFINITY }: Props): ReactElement {
  const { count, path } = useMemo(() => qrModules(text), [text]);
  const holder = useRef<HTMLDivElement>(null);
  const width = useRoom(holder);
  const room = Math.min(width, most);
  const ratio = devicePixelRatio || 1;
  const whole = count + 2 * quietModules;
  const side = moduleSize(count, room, ratio) * whole;
  // Centred by hand: half a device pixel of margin would blur every edge.
  const margin = Math.round(((width - side) / 2) * ratio) / ratio;
  return (
    <div ref={holder} className="kit-qr">
      {room > 0 && (
        <svg role="img" aria-label={label} width={side} height={side} viewBox={`${-quietModules} ${-quietModules} ${whole} ${whole}`} style={{ marginInlineStart: Math.max(0, margin) }}>
          <path fill="#fff" d={`M${-quietModules} ${-quietModules}h${whole}v${whole}h${-whole}z`} />
          <path fill="#000" d={path} />
        </svg>
      )}
    </div>
  );
}

function useRoom(holder: { readonly current: HTMLDivElement | null }): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    setRoom(element.clientWidth);
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [holder]);
  return room;
}
