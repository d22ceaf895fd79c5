export type { ChannelAccount, ChannelAnswer, ChannelName, ChannelPlatform, ChannelPlatforms, MiniProgramPlatform } from './channel-platform.ts';
export { registerChannels, type ChannelPorts } from './channels-routes.ts';
export { deleteExpiredEntries, entryColumns, type ChannelEntry } from './entries-table.ts';
export { openEntryAddress } from './message-address.ts';
export { askerOf, type AskRealName } from './name-question.ts';
export { hasName, isForeign, refuseForeignName, type Named } from './real-name.ts';
export { IS_APPROVED, isClosed } from './entries-hot.ts';
export { endEntry, entryHashOf, findApprovedEntry, forgetEntry, isPaused, type Outside } from './entry.ts';
