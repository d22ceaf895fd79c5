export type { ChannelAccount, ChannelAnswer, ChannelName, ChannelPlatform, ChannelPlatforms, MiniProgramPlatform } from './channel-platform.ts';
export { registerChannels, type ChannelPorts } from './channels-routes.ts';
export { deleteExpiredEntries, type ChannelEntry } from './entries-table.ts';
export { askerOf, type AskRealName } from './name-question.ts';
export { hasName, isForeign, refuseForeignName, type Named } from './real-name.ts';
export { endEntry, findApprovedEntry, forgetEntry, isPaused } from './entry.ts';
