/** What the ports to the SMS provider and the face service hear and answer in tests of the rooms that use them. */
export function testNeighbours() {
  const sent: { to: string; text: string; clientMessageId: string }[] = [];
  const started: { transactionId: string; nonce: string; returnUrl: string; referencePhotoHash: string }[] = [];
  const behaviour = { sms: 'sent' as 'sent' | 'failed', face: 'well' as 'well' | 'down' };
  return {
    sent,
    started,
    behaviour,
    /** The code of the newest message to this number. */
    codeTo: (phone: string | null) => /\d{6}/.exec(sent.filter(({ to }) => to === phone).at(-1)?.text ?? '')?.[0] ?? 'none',
    sendTextMessage: async (message: { to: string; text: string; clientMessageId: string }) => {
      if (behaviour.sms === 'sent') sent.push(message);
      return { outcome: behaviour.sms };
    },
    face: {
      startFaceCheck: async (check: { transactionId: string; nonce: string; returnUrl: string; referencePhotoHash: string }) => {
        if (behaviour.face === 'down') return { outcome: 'face_unreachable' as const };
        started.push(check);
        return { outcome: 'started' as const, url: `http://face.test/${check.transactionId}` };
      },
      /** A result here is `transaction:nonce:outcome`, in place of a signature over the same. */
      readFaceResult: async (result: string, expected: { transactionId: string; nonce: string; referencePhotoHash: string }) => {
        if (behaviour.face === 'down') return 'face_unreachable' as const;
        const [transaction, nonce, outcome = ''] = result.split(':');
        if (transaction !== expected.transactionId || nonce !== expected.nonce) return 'face_result_invalid' as const;
        return (['face_match', 'face_no_match', 'liveness_failed', 'face_cancelled'] as const).find((each) => each === outcome) ?? 'face_result_invalid';
      },
    },
  };
}
