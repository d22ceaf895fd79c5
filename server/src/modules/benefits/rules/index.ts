export { dueAfter, faceTriesLeft, FACE_SESSION_MS, mayProve, opensOn, reminderFor, type ProvableFacts, type ProveRefusal } from './qualification.ts';
