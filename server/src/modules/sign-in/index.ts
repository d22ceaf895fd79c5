export { holderAtDoor } from './holder-at-door.ts';
export { addSession, deviceHashOf, sessionHashOf, type Session } from './session.ts';
export { registerSignIn, type SignInPorts } from './sign-in-routes.ts';
