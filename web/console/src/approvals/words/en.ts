import type { ApprovalWords } from '../approval-words.ts';

export const en: ApprovalWords = {
  titles: { to_do: 'Waiting for your decision', done: 'Decided by you', mine: 'Asked by you' }, waiting: (toDo, dueToday) => (toDo === 0 ? 'Nothing waits for you.' : `${toDo} to decide${dueToday === 0 ? '' : `, ${dueToday} due today`}`),
  boxes: { to_do: 'To decide', done: 'Decided', mine: 'Asked by me' }, empty: { to_do: 'There is nothing to decide', done: 'You have decided nothing like this yet', mine: 'You have asked for no such change' }, count: (count) => (count >= 1000 ? 'over 999' : `${count}`),
  choose: 'Choose a change from the list to read it.', detail: 'The change', back: 'Back to the list', reference: 'Reference number', area: 'Region', state: 'State',
  states: { raised: 'Waits for a decision', returned: 'Returned', approved: 'Approved', applied: 'Approved and applied', stale: 'Not applied: things had changed', rejected: 'Rejected', withdrawn: 'Withdrawn', lapsed: 'Lapsed' },
  kinds: { policy_row: 'Rule of a region', switch: 'Opening or pause', service_point: 'Service point', service_point_closing: 'Closing of a service point', terminal: 'New till', terminal_revocation: 'Revocation of a till', staff_grants: 'Roles of a person', audit_export: 'Export of the audit', issuer_registration: 'Registration of an issuer', issuer_standing: 'Suspension or withdrawal of an issuer', staff_suspension: 'Suspension of a person', staff_standing: 'Return or end of a person' },
  subject: (kind, what) => `${kind}: ${what}`, askedBy: (who, at) => `asked by ${who}, ${at}`, operator: 'operator of the platform', due: (at) => `Due ${at}`, version: (version) => `version ${version}`, sheet: 'Approval sheet', toDossier: 'Open the dossier', makersReason: 'The maker’s reason',
  field: 'Field', before: 'Before', after: 'After', whenAsked: 'When asked', today: 'Today', nothing: 'there was nothing',
  unmoved: 'Nothing has changed since it was asked for', moved: 'What stood there when it was asked for has changed', movedWords: 'If you approve it, it will not be applied, and stands on record as out of date.',
  steps: (steps, done) => `Decided by: ${steps.map((step, at) => (at < done ? `${step} (done)` : step)).join(', then ')}`, stepNames: { area: 'somebody in scope', province: 'the province', ministry: 'the ministry' },
  reason: 'Reason (needed to return or reject)', reasonHint: 'It stays on record: write no names or numbers of persons.', reasonMissing: 'Write the reason, three letters at least.',
  approve: 'Approve the change', return: 'Return', reject: 'Reject', decided: { approve: 'Approved.', return: 'Returned for correction.', reject: 'Rejected.' }, stale: 'It was not applied: things had changed meanwhile.', readAgain: 'Read the new version',
  notMine: 'This is not yours to decide now.',
  whyNot: {
    approval_own_change: 'You asked for it: somebody else decides.', approval_step_done_before: 'You took one step of this change already: somebody else takes the next.', role_needed: 'It is decided by somebody with the role of approver.',
    outside_scope: 'It lies outside your scope: whoever is responsible for that region decides.', approval_not_open: 'It no longer waits for a decision.', approval_lapsed: 'The time to decide it is over.',
  },
  withdraw: 'Withdraw the request', withdrawReason: 'Why you withdraw it', withdrawn: 'The request was withdrawn.', keep: 'Keep it', correctTitle: 'Correct it and ask again', correct: 'Send the correction', corrected: 'Sent again.',
  timeline: 'What happened', events: { raised: 'Asked for', corrected: 'Corrected', step_approved: 'Step approved', returned: 'Returned', rejected: 'Rejected', withdrawn: 'Withdrawn', applied: 'Applied', stale: 'Not applied: things had changed', reminded: 'Reminder sent', lapsed: 'Lapsed' },
  ask: 'Ask for a change', askTitle: 'Ask for a change', askWords: 'It is held with what stood there before, and is not applied until somebody else approves.', switchName: 'What', switchTo: 'Becomes', openIt: 'Open', pauseIt: 'Paused', rule: 'Rule', validFrom: 'In force from', value: 'Value', clause: 'Clause or document', why: 'Reason', needed: 'This is missing', held: 'Nothing changes until somebody else approves.', send: 'Ask for the change',
  asked: 'Asked for: it waits for somebody else.', appliedAtOnce: 'Applied: nobody else needs to agree here.',
  sheetTitle: 'Approval sheet', sheetWords: 'Every look is on record. The fingerprint compares paper with the record.', print: 'Print', about: 'Change', maker: 'Asked by', printedBy: (who, at) => `Printed by ${who}, ${at}`, fingerprint: 'Fingerprint',
};
