export * from './benefit-words.ts';
export * from './case-field-words.ts';
export * from './case-words.ts';
export * from './contents.ts';
export * from './fault-words.ts';
export * from './services.ts';
export * from './service-words.ts';
export * from './work-words.ts';
