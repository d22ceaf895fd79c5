import type { DeskVoucherView } from '@yika/contract';
import { readVoucherNumber } from '@yika/contract/numbers';
import { call, Empty, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { lookAtVoucher } from '../addresses.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { lookers } from '../frame/places.ts';
import { Watermarked } from '../frame/Watermarked.tsx';
import { FoundVoucher } from './FoundVoucher.tsx';
import { voucherWords } from './words.ts';

/** A voucher that somebody brings, by its number. Nothing of it stands in the address or is kept when the page is left. */
export function VouchersPage(): ReactElement {
  const say = useWords(voucherWords);
  const [found, setFound] = useState<DeskVoucherView | null>(null);
  const look = useAttempt(async (voucherNumber: string) => {
    setFound(null);
    setFound(await call(lookAtVoucher, { body: { voucherNumber } }));
  });
  return (
    <ForRoles roles={lookers}>
      <Watermarked>
        <PageHead title={say.title} words={say.lead} />
        <div className="persons">
          <Form<{ readonly voucherNumber: string }> className="console-panel persons__find" layout="vertical" requiredMark={false} autoComplete="off" onFinish={({ voucherNumber }) => look.run(voucherNumber.trim())}>
            <Form.Item
              name="voucherNumber" label={say.number} extra={say.numberHint} validateTrigger="onSubmit"
              rules={[{ validator: async (_, typed: string | undefined) => { if (readVoucherNumber(typed ?? '') === null) throw new Error(say.notANumber); } }]}
            >
              <Input maxLength={20} autoComplete="off" autoFocus />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={look.busy}>{say.look}</Button>
          </Form>
          <div className="persons__found">
            {look.failure && <ProblemAlert failure={look.failure} />}
            {found ? <FoundVoucher key={found.voucherNumber} voucher={found} onRedeemed={setFound} /> : !look.failure && <Empty icon="receipt" title={say.nothingYet}>{say.nothingYetWords}</Empty>}
          </div>
        </div>
      </Watermarked>
    </ForRoles>
  );
}
