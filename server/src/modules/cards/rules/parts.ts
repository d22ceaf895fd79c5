/** The three parts of a card that wear out, each with a remedy of its own. */
export type CardPart = 'chip' | 'stripe' | 'face';
export type DamageFinding = 'damaged' | 'not_damaged' | 'reader_at_fault';
