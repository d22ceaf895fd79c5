export type { ChannelAccount, ChannelAnswer, ChannelName, ChannelPlatform, ChannelPlatforms } from './channel-platform.ts';
export { registerChannels, type ChannelPorts } from './channels-routes.ts';
export { deleteExpiredEntries, type ChannelEntry } from './entries-table.ts';
export { isForeign, refuseForeignName } from './real-name.ts';
export { endEntry, findApprovedEntry, forgetEntry, isPaused } from './entry.ts';
