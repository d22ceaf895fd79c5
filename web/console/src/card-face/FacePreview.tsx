import type { CardFaceSide, CardFaceView } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Checkbox, Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { cardFaceWords } from './words.ts';

const sides = ['front', 'back'] as const satisfies readonly CardFaceSide[];

/** Both sides at the size of a card (ISO/IEC 7810 ID-1), or twice as large to look closer. */
export function FacePreview({ face }: { readonly face: CardFaceView }): ReactElement {
  const say = useWords(cardFaceWords);
  const [size, setSize] = useState<'actual' | 'double'>('actual');
  const [withZones, setWithZones] = useState(false);
  return (
    <section className="card-face__preview" aria-label={say.preview}>
      <div className="card-face__ways">
        <Segmented aria-label={say.size} value={size} onChange={setSize} options={[{ value: 'actual', label: say.actual }, { value: 'double', label: say.double }]} />
        <Checkbox checked={withZones} onChange={({ target }) => setWithZones(target.checked)}>{say.showZones}</Checkbox>
      </div>
      <div className={`card-face__sides card-face__sides--${size}`}>
        {sides.map((side) => (
          <figure key={side}>
            <div className="card-face__card">
              <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(face[side])}`} alt={say.alt[side]} />
              <Zones face={face} side={side} all={withZones} />
            </div>
            <figcaption className="kit-small kit-second">{say.sides[side]}</figcaption>
          </figure>
        ))}
      </div>
      <p className="kit-small kit-second">{say.sizeWords}</p>
    </section>
  );
}

/** The zones of the template over the drawing; those with a finding always. */
function Zones({ face, side, all }: { readonly face: CardFaceView; readonly side: CardFaceSide; readonly all: boolean }): ReactElement {
  const say = useWords(cardFaceWords);
  const { width, height, safeMargin } = face;
  const bad = new Set(face.findings.map(({ zone }) => zone));
  return (
    <svg className="card-face__zones" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {all && <rect className="card-face__margin" x={safeMargin} y={safeMargin} width={width - 2 * safeMargin} height={height - 2 * safeMargin} />}
      {face.zones.filter((zone) => zone.side === side && (all || bad.has(zone.zone))).map(({ zone, x, y, width: wide, height: high }) => (
        <g key={zone} className={bad.has(zone) ? 'card-face__zone card-face__zone--bad' : 'card-face__zone'}>
          <rect x={x} y={y} width={wide} height={high} />
          {all && <text x={x + wide - 0.4} y={y + 1.7} textAnchor="end">{say.zones[zone]}</text>}
        </g>
      ))}
    </svg>
  );
}
