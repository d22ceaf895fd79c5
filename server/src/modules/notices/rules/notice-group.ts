/**
 * What a notice is for its holder, which decides how it travels.
 * security: somebody may be acting in the holder's name; it cannot wait. case: something asked for has moved. reminder: a day comes near.
 * record: it was done at the holder's own hand and only wants keeping; it stays in the inbox.
 */
export type NoticeGroup = 'security' | 'case' | 'reminder' | 'record';
