import type { DeviceView } from '@yika/contract';
import { Button, call, Dialog, formatInstant, List, ListRow, PageShell, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { endDevice, listDevices } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { forgetDeviceKey } from '../../device/device-key.ts';
import { forgetShowing } from '../../device/showing.ts';
import { words } from './words.ts';

/** Where the e-card is, and a way to take it away from there. */
export function DevicesPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const [ending, setEnding] = useState<DeviceView | null>(null);
  const devices = useQuery({ queryKey: ['devices'], queryFn: () => call(listDevices, {}) });
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p>{say.lead}</p>
      <Loaded query={devices} heights={[72, 72]}>
        {(view) => (
          <List>
            {view.devices.map((device) => (
              <ListRow
                key={device.deviceNo} icon="phone" title={device.thisDevice ? `${device.name} · ${say.this}` : device.name}
                words={<>{say.since(formatInstant(device.enrolledAt, language))}<br />{say.used(formatInstant(device.lastUsedAt, language))}<br /><Button kind="quiet" onPress={() => setEnding(device)}>{device.thisDevice ? say.end : say.endOf(device.name)}</Button></>}
              />
            ))}
          </List>
        )}
      </Loaded>
      {ending && <EndDevice device={ending} onClose={() => setEnding(null)} />}
    </PageShell>
  );
}

function EndDevice({ device, onClose }: { readonly device: DeviceView; readonly onClose: () => void }): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const end = useAttempt(async (deviceNo: number, attempt) => {
    const view = await call(endDevice, { params: { deviceNo }, attempt });
    if (device.thisDevice) {
      await Promise.all([forgetDeviceKey(), forgetShowing()]);
      queries.clear();
      await go({ to: '/' });
      return;
    }
    queries.setQueryData(['devices'], view);
    toast(say.ended);
    onClose();
  });
  return (
    <Dialog title={say.endTitle(device.name)} onClose={onClose}>
      <p>{say.endWords}</p>
      {end.failure && <ProblemAlert failure={end.failure} onTryAgain={() => end.run(device.deviceNo)} />}
      <Button icon="sign-out" busy={end.busy} onPress={() => end.run(device.deviceNo)}>{say.endYes}</Button>
    </Dialog>
  );
}
