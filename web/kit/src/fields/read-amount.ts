/** Yuan as people type them, to fen; null: none; 'wrong': no amount. */
export function readAmount(typed: string): number | null | 'wrong' {
  const text = typed.trim().replace(',', '.').replace('．', '.').normalize('NFKC');
  if (text === '') return null;
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : 'wrong';
}
