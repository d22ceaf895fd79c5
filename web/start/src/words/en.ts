import type { StartWords } from './start-words.ts';

export const en: StartWords = {
  title: 'Try the e-card', lead: 'In three steps and about five minutes. Everybody here is invented, nothing leaves this machine, and no account is needed.',
  plain: 'Synthetic persons and simulated neighbours. An open implementation of published rules: not the national platform, and not affiliated with any authority. Trademarks belong to their owners.',
  one: 'Choose a test person', two: 'Sign in', twoWords: 'The form opens filled in. The code of the text message appears below.', three: 'Show and verify', threeWords: 'At the desk you have phone and counter side by side: show the code and hand it over.',
  search: 'Search by name or story', persons: (count) => (count === 1 ? '1 person' : `${count} persons`), none: 'No person fits the search.', kind: 'What to see', all: 'All',
  kinds: { well: 'All in order', card: 'The card', insurance: 'Insurance and balance', registry: 'Registry data', damage: 'Damaged card', phone: 'Phone and place', names: 'Names and documents' },
  use: 'Use this person', chosen: 'Chosen', openApp: 'Open the e-card',
  inbox: 'Simulated phone', inboxEmpty: 'No messages yet.', inboxOf: (phone) => `Messages to ${phone}`, noPhone: 'The registry has no phone of this person: try the face check or a counter.', code: 'Code', copy: 'Copy', copied: 'Copied',
  clerk: 'Try as a clerk', clerkWords: 'Enrols a demo till and opens the counter.', clerkAt: 'Where', openDesk: 'Open the desk: phone and counter',
  neighbours: 'Neighbours', neighboursWords: 'Make the simulated systems fail, and see what the product says.', sms: 'Text messages', face: 'Face check', hospital: 'Hospital', network: 'Network',
  does: { sms: 'Codes are late or do not come; face and counter go on.', face: 'The face does not match or nobody answers; the other ways stay.', hospital: 'After three missed beats an outage opens at Renhe Hospital.', network: 'The interface falls silent: try the code and the counter without a line.' },
  faults: { well: 'well', slow: 'slow', down: 'down', lost: 'loses them', match: 'matches', no_match: 'does not match', liveness_failed: 'finds no life', flapping: 'on and off', cut: 'cut' }, allWell: 'Put everything back',
  clock: 'Demo clock', clockWords: (instant) => `It is ${instant}.`, clockDoes: 'Move it on to see a loss report lapse or a waiting period end.', day: 'A day later', week: 'A week later', backDay: 'A day earlier', today: 'Back to today',
  real: 'What is real', realWords: ['Signatures, device keys and codes that work once', 'The database, the record of who looked, and its sealed chain', 'The dated rules of three regions, and every reason'],
  simulated: 'What is simulated', simulatedWords: ['The persons, their drawn portraits and impossible numbers', 'Sending text messages, the face check and the hospital', 'The clock, once you move it'],
  more: 'More', api: 'The interface for programmers', guide: 'How to sign in, step by step', law: 'Legal basis', why: 'Why a card fails', number: 'Identity number', card: 'Card', pin: 'Suggested PIN', phone: 'Phone', portraitOf: (name) => `Drawn portrait of ${name}`,
  deskTitle: 'The desk', handOver: 'Hand the code over', handedOver: 'Handed to the counter', noCode: 'The phone shows no code right now', phoneFrame: 'The holder’s phone', counterFrame: 'The counter', deskNarrow: 'On a wider screen the two fit side by side; here the counter stands below the phone.', toStart: 'Start', showCode: 'Show the code on the phone',
};
