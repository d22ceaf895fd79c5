export { saveAccounts, saveContributions, saveParticipations } from './save-insurance-hot.ts';
