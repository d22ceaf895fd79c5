export { OLD_SECRET_SERVES_MS, SECRET_LASTS_MS, sessionState, SESSION_IDLE_MS, SESSION_LASTS_MS, type SessionState } from './session.ts';
