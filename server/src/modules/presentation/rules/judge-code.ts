import { withinTime, type TimeRefusal } from '@yika/code';
import type { ReasonCode } from '@yika/contract/reason-codes';

/** What the server holds of the device that a code came from. */
export interface DeviceFacts {
  readonly ended: boolean;
  /** Of its newest certificate: that is the one the code rides on, another one does, or it has none any more. */
  readonly certificate: 'this' | 'newer' | 'none';
}

export interface CodeQuestion {
  /** Epoch seconds. */
  readonly iat: number;
  readonly certificate: { readonly iat: number; readonly exp: number };
  readonly nowSeconds: number;
  /** Null: there never was such a device. */
  readonly device: DeviceFacts | null;
}

/**
 * Why a genuine code is no longer good; null: nothing stands against it but the claim. An end says more than a wrong time: who
 * pressed "this was not me" must not read that the code merely ran out.
 */
export function judgeCode({ iat, certificate, nowSeconds, device }: CodeQuestion): ReasonCode | null {
  if (device === null || device.ended || device.certificate === 'none') return 'code_ended';
  const inTime = withinTime({ iat, certificate, nowSeconds });
  if (!inTime.allowed) return timeReasons[inTime.reason];
  return device.certificate === 'newer' ? 'code_superseded' : null;
}

const timeReasons = {
  code_from_the_future: 'device_clock_wrong',
  code_too_old: 'code_expired',
  certificate_expired: 'code_expired',
  iat_outside_certificate: 'code_expired',
} as const satisfies Record<TimeRefusal, ReasonCode>;
