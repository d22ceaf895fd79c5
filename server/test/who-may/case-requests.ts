import { randomUUID } from 'node:crypto';
import type { Prepare } from './requests.ts';
import type { Scene } from './scene.ts';

/** A case of Ana’s, of which nothing has been decided. */
export function caseRequests(): Record<string, Prepare> {
  const proposalOf = ({ ana }: Scene) => ({ service: 'formal_loss', content: { cardId: ana.person.cards[0]?.cardId } });
  const opened = async (scene: Scene) => {
    await scene.ana.browser.post('/api/cases', proposalOf(scene));
    const { body } = await scene.ana.browser.get('/api/cases');
    // The loss that it begins with is a case too, and over.
    const cases = body['cases'] as readonly { caseNumber: string; service: string }[];
    return { caseNumber: cases.find(({ service }) => service === 'formal_loss')?.caseNumber ?? '' };
  };
  const about =
    (body?: unknown): Prepare =>
    async (scene) => ({ params: await opened(scene), ...(body !== undefined && { body }) });
  const attachment: Prepare = async (scene) => ({ params: { ...(await opened(scene)), attachmentId: randomUUID() } });
  return {
    listServices: async () => ({}),
    listCorrections: async () => ({}),
    sendNewPhoneCode: async () => ({ body: { phone: '19000009999' } }),
    checkNewPhoneCode: async () => ({ body: { phone: '19000009998', code: '123456' } }),
    openCase: async (scene) => ({ body: proposalOf(scene) }),
    listCases: async () => ({}),
    getCase: about(),
    sayInCase: about({ words: 'Is it done?' }),
    attachToCase: about(),
    getCaseAttachment: attachment,
    withdrawCase: about(),
    appealCase: about({ words: 'It was mine' }),
    listDesk: async () => ({ query: { box: 'to_do' } }),
    listWorkload: async () => ({}),
    getDeskCase: about(),
    claimCase: about(),
    releaseCase: about(),
    askHolder: about({ words: 'Which card?' }),
    decideCase: about({ outcome: 'granted' }),
    confirmCase: about({ agree: true }),
    unmaskCaseHolder: about({ reason: 'The paper names somebody', fields: ['name'] }),
    getDeskAttachment: attachment,
  };
}
