import { randomUUID } from 'node:crypto';
import type { Prepare, Sent } from './requests.ts';

/** Nobody has begun one of Ana’s city. */
function withoutDossier(sent: Sent): Prepare {
  return async ({ house }) => {
    await house.owner.script('truncate dossiers, dossier_items');
    return sent;
  };
}

/** Of Ana’s city, whose system stands where nobody listens. */
export function registrationRequests(): Record<string, Prepare> {
  const params = { areaCode: '110100' };
  const publicKey = { x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY', y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU' };
  const face = { issuerName: '北京市人力资源和社会保障局', theme: 'jade', coOperation: '' };
  return {
    getRegionalSystem: async () => ({ params }),
    registerRegionalSystem: async () => ({ params, body: { address: 'https://127.0.0.1:9/yika', publicKey, authority: null } }),
    startTechnicalTest: async () => ({ params }),
    getTechnicalTest: async () => ({ params: { ...params, testId: randomUUID() } }),
    getReadiness: async () => ({ params }),
    getReadinessItem: async () => ({ params: { ...params, item: 'plan' } }),
    listAreaStops: async () => ({ params }),
    editReadinessItem: async () => ({ params, body: { version: 0, content: { item: 'management_regime', sections: [] }, documents: [] } }),
    reviewReadinessItem: async () => ({ params: { ...params, item: 'plan' }, body: { version: 1, accept: false, reason: 'hall 3 is missing' } }),
    listDossiers: async () => ({ query: {} }),
    listReadiness: async () => ({ query: {} }),
    getDossier: withoutDossier({ params }),
    startDossier: withoutDossier({ params }),
    saveDossierItem: withoutDossier({ params: { ...params, item: 'card_face' }, body: { edition: 0, content: {} } }),
    signDossierItem: withoutDossier({ params: { ...params, item: 'application_form' }, body: { contentHash: 'a'.repeat(64) } }),
    commentDossierItem: withoutDossier({ params: { ...params, item: 'card_face' }, body: { mark: 'accepted', words: 'as it should be' } }),
    submitDossier: withoutDossier({ params, body: { reason: 'all that Article 7 asks for' } }),
    compareDossierVersions: withoutDossier({ params, query: { from: '1', to: '2' } }),
    uploadDocument: async () => ({ params, query: { name: 'regime.pdf' } }),
    listDocuments: async () => ({ params }),
    getDocument: async () => ({ params: { ...params, documentId: randomUUID() } }),
    drawCardFace: async () => ({ query: face }),
    getCardFacePdf: async () => ({ query: face }),
    getCardFacePng: async () => ({ params: { side: 'front' }, query: face }),
    getRegionalKeys: async () => ({}),
    listTestHolders: async () => ({ params }),
  };
}
