import { ControlSection, RegimeSection, type ContentOf, type ReadinessFound } from '@yika/contract';
import { found } from './found.ts';

/** Less says nothing that a reviewer could accept. */
const SHORTEST_SECTION = 60;

/** The texts of Art. 6 (4): every heading is there, and says something. */
export function checkSections({ item, sections }: ContentOf<'management_regime'> | ContentOf<'internal_control'>): readonly ReadinessFound[] {
  const written = new Map(sections.map(({ section, text }) => [section as string, text.trim().length]));
  return (item === 'management_regime' ? RegimeSection : ControlSection).enum.flatMap((section) => {
    const length = written.get(section) ?? 0;
    if (length === 0) return [found('section_missing', section)];
    return length < SHORTEST_SECTION ? [found('section_too_short', section)] : [];
  });
}
