/** Everybody who may knock, by what they bring. What is asked for is always Ana's, or of the counter H1 where she was checked. */
export const callers = {
  stranger: 'nobody in particular: no session, no key, no claim',
  finder: 'whoever found Ana’s card: has typed all that is printed on it, and proved nothing',
  holder: 'Ana, signed in on her device',
  other_holder: 'another holder, signed in',
  ended_session: 'Ana’s session of before, which ended',
  terminal: 'the terminal that checked Ana, licensed for both purposes',
  unlicensed_terminal: 'a terminal of the same institution, licensed for payments only',
  terminal_elsewhere: 'a terminal of another institution in another region',
  revoked_terminal: 'a terminal that was revoked',
  officer: 'an officer of Ana’s city, signed in to the console',
  approver: 'an approver of Ana’s city',
  clerk_supervisor: 'a clerk supervisor of Ana’s city',
  auditor: 'an auditor of Ana’s province',
  system_administrator: 'a system administrator of Ana’s province',
  security_administrator: 'a security administrator of Ana’s province',
  staff_elsewhere: 'somebody with each of the acting roles, but in another province',
} as const;

export type CallerName = keyof typeof callers;
export const callerNames = Object.keys(callers) as CallerName[];
