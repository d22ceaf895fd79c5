export { goodOffline } from './good-offline.ts';
export { judgeCode, type CodeQuestion, type DeviceFacts } from './judge-code.ts';
export { flagOf, goodWhenChecked, mayHandIn, type Caps, type OfflineFlag, type OfflineRejection } from './judge-offline.ts';
export { judgePerson, type Judgement, type PaymentFacts, type PersonQuestion } from './judge-person.ts';
