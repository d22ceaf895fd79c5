import { call, Icon } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listTestPortraits } from './addresses.ts';

/** The drawn face of a test person; beside the name, so it says nothing to a reader. Who has no photo in the registry has none here. */
export function Portrait({ id, width = 44 }: { readonly id: string; readonly width?: number }): ReactElement {
  const portraits = useQuery({ queryKey: ['portraits'], queryFn: () => call(listTestPortraits, {}), staleTime: Number.POSITIVE_INFINITY });
  const drawing = portraits.data?.[id];
  return <span className="portrait" style={{ width, height: width * 1.25 }}>{drawing ? <img src={drawing} alt="" /> : portraits.isSuccess && <Icon name="person" size={width * 0.6} />}</span>;
}
