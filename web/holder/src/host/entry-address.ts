/** The address with which this document was opened, without fragment: read before any change of page (see wechat-host.ts). */
export const entryAddress = typeof location === 'undefined' ? '' : location.href.replace(/#.*$/s, '');
