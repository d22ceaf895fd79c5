import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { CookieJar } from '../../../platform/http/cookies.ts';
import { register, type Door } from '../../../platform/http/door.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { KeyRing } from '../../../platform/crypto/key-ring.ts';
import type { AskRealName } from '../../channels/index.ts';
import { askCounter } from '../ways/prove-at-counter.ts';
import { browserHashOf, newBrowserToken } from './claim-cookie.ts';
import { getClaim } from './claim-in-progress.ts';
import { viewClaim } from './claim-view.ts';
import { abandonClaim } from './abandon-claim.ts';
import { finishFaceCheck, startFaceCheck, type FaceGateway } from '../ways/prove-by-face.ts';
import { checkClaimCode, sendClaimCode } from '../ways/prove-by-phone.ts';
import type { SendTextMessage } from '../phone-codes/phone-code.ts';
import { CLAIM_LASTS_MS, startClaim } from './start-claim.ts';

export interface ClaimPorts {
  readonly lookup: KeyRing['lookup'];
  readonly sendTextMessage: SendTextMessage;
  readonly face: FaceGateway;
  /** Of the app that the browser came from, where it compares names and tells none. */
  readonly askRealName: AskRealName;
  /** The page of the holder's app to which the face service sends the browser back, with `#result=…`. */
  readonly faceReturnUrl: string;
}

/** From the three fields to the proof. Setting the PIN, which issues the e-card, is the room above's. */
export function registerClaims(app: FastifyInstance, door: Door, ports: ClaimPorts): void {
  const { inTransaction } = door;
  const phone = { inTransaction, sendTextMessage: ports.sendTextMessage };
  const face = { inTransaction, face: ports.face, faceReturnUrl: ports.faceReturnUrl };
  const view = (cookies: CookieJar, addressHash: Buffer) =>
    inTransaction(async (world) => viewClaim(world, await getClaim(world, cookies.get('yika_claim')), { secret: cookies.get('yika_claim') ?? '', addressHash }));

  register(app, { door, route: contract.claimECard }, async ({ body, cookies, addressHash, reference }) => {
    const { name, identityNumber, cardNumber, consent } = body;
    const browserHash = browserHashOf(ports.lookup, cookies.get('yika_claim'));
    const start = (appRefused: Refusal | null) => inTransaction(async (world) => {
      const begun = await startClaim(world, { typed: { name, identityNumber, cardNumber }, agreed: consent, trier: { browserHash, addressHash }, channelSecret: cookies.get('yika_channel'), appRefused, reference });
      return begun instanceof Refusal || 'mustAsk' in begun ? begun : { secret: begun.secret, view: await viewClaim(world, begun.claim, { secret: begun.secret, addressHash }) };
    });
    const first = await start(null);
    const started = 'mustAsk' in first ? await start(await ports.askRealName(cookies.get('yika_channel'), first.mustAsk)) : first;
    // Asked once, it is settled: only another approval in the same browser at that moment would ask again.
    if ('mustAsk' in started) throw new Refusal('channel_approval_ended');
    if (started instanceof Refusal) {
      // Known again at its next try, so that a whole hospital behind one address does not pay for one person's slips.
      if (!browserHash) cookies.set('yika_claim', newBrowserToken(ports.lookup), CLAIM_LASTS_MS / 1000);
      throw started;
    }
    cookies.set('yika_claim', started.secret, CLAIM_LASTS_MS / 1000);
    return started.view;
  });

  register(app, { door, route: contract.getClaim }, ({ cookies, addressHash }) => view(cookies, addressHash));

  register(app, { door, route: contract.abandonClaim }, async ({ cookies }) => {
    await inTransaction((world) => abandonClaim(world, cookies.get('yika_claim')));
    cookies.clear('yika_claim');
    return undefined;
  });

  register(app, { door, route: contract.sendPhoneCode }, async ({ cookies, addressHash, language, reference }) => {
    await sendClaimCode(phone, { secret: cookies.get('yika_claim'), addressHash, language, reference });
    return view(cookies, addressHash);
  });

  register(app, { door, route: contract.checkPhoneCode }, async ({ cookies, addressHash, body, reference }) => {
    const checked = await inTransaction((world) => checkClaimCode(world, { secret: cookies.get('yika_claim'), code: body.code, reference }));
    if (checked instanceof Refusal) throw checked;
    return view(cookies, addressHash);
  });

  register(app, { door, route: contract.startFaceCheck }, async ({ cookies, addressHash, language, reference }) => ({
    url: await startFaceCheck(face, { secret: cookies.get('yika_claim'), addressHash, language, reference }),
  }));

  register(app, { door, route: contract.finishFaceCheck }, async ({ cookies, addressHash, body, reference }) => {
    await finishFaceCheck(face, { secret: cookies.get('yika_claim'), addressHash, result: body.result, reference });
    return view(cookies, addressHash);
  });

  register(app, { door, route: contract.askCounter }, ({ cookies, addressHash }) =>
    inTransaction(async (world) => {
      const secret = cookies.get('yika_claim') ?? '';
      return viewClaim(world, await askCounter(world, secret), { secret, addressHash });
    }),
  );
}
