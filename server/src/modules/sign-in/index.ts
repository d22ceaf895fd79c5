export { holderAtDoor } from './at-door-routes.ts';
export { forgetExpired, type Forgotten } from './forget-expired.ts';
export { channelsWithMessages, messageAddressOf } from './channels/message-address.ts';
export { findLiveLink } from './channels/channel-hot.ts';
export { addSession, deviceHashOf, sessionHashOf, type Session } from './sessions/session.ts';
export { registerSignIn, type SignInPorts } from './sign-in-routes.ts';
