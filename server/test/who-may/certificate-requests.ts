import type { Prepare } from './requests.ts';
import type { Scene } from './scene.ts';

const wish = { kind: 'participation', language: 'en', wholeNumber: false };

/** A certificate of Ana’s that is made for each. */
export function certificateRequests(): Record<string, Prepare> {
  const made = async ({ ana }: Scene) => (await ana.browser.post('/api/certificates', wish)).body as { readonly certificateId?: string; readonly certificateCode?: string };
  const upon: Prepare = async (scene) => ({ params: { certificateId: (await made(scene)).certificateId ?? '' } });
  return {
    listCertificates: async () => ({}),
    previewCertificate: async () => ({ query: { kind: 'participation' } }),
    makeCertificate: async () => ({ body: wish }),
    getCertificateFile: upon,
    withdrawCertificate: upon,
    checkCertificate: async (scene) => ({ body: { certificateCode: (await made(scene)).certificateCode ?? '' } }),
  };
}
