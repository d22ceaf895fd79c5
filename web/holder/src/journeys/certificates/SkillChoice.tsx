import { skillLevelWords } from '@yika/contract';
import { Choice, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useSkills } from '../skills/use-skills.ts';
import { words } from '../skills/words.ts';

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (skillId: string) => void;
}

/** Read only once a certificate of a skill is wanted: the look is on record. */
export function SkillChoice({ chosen, onChoose }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const skills = useSkills();
  return (
    <Loaded query={skills} heights={[120]}>
      {({ skills: held }) => (
        <Choice legend={say.which} chosen={chosen} onChoose={onChoose} items={held.map(({ skillId, occupationName, level, issuedBy }) => ({ value: skillId, title: `${occupationName} · ${skillLevelWords[level][language]}`, words: issuedBy }))} />
      )}
    </Loaded>
  );
}
