export type { ChannelAnswer, ChannelName, ChannelPlatform, ChannelPlatforms } from './channel-platform.ts';
export { registerChannels, type ChannelPorts } from './channels-routes.ts';
export { deleteExpiredEntries, type ChannelEntry } from './entries-table.ts';
export { findApprovedEntry, forgetEntry, isPaused } from './entry.ts';
