export { makeCertificateCode, readCertificateCode } from './certificate-code.ts';
export { certificatePaperWords } from './paper-words.ts';
export { paperOf, type Paper, type PaperTable } from './paper.ts';
