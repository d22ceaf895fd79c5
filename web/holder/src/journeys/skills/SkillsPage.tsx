import type { SkillView } from '@yika/contract';
import { skillLevelWords } from '@yika/contract';
import { Button, Empty, Facts, formatDay, formatNumber, PageShell, Panel, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useWayBack } from '../../app/use-way-back.ts';
import { useSkills } from './use-skills.ts';
import { words } from './words.ts';

/** What an agency has certified, with its source; a paper of each, and what to do where one is missing. */
export function SkillsPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const back = useWayBack('/work');
  const skills = useSkills();
  return (
    <PageShell title={say.title} back={{ onPress: back }} elder>
      <p>{say.lead}</p>
      <Loaded query={skills} heights={[220, 220]}>
        {({ skills: held, regionName, hotline }) => (
          <>
            {held.length === 0 && <Empty icon="document" title={say.none}>{say.noneWords}</Empty>}
            {held.map((skill) => <SkillPanel key={skill.skillId} skill={skill} />)}
            <Panel title={say.missing}>
              <p style={{ marginBottom: 12 }}>{say.missingWords}</p>
              <Button kind="secondary" icon="next" onPress={() => void go({ to: '/services/$service', params: { service: 'skill_certificate' } })}>{say.record}</Button>
              <p className="kit-small" style={{ marginTop: 12 }}>{say.elsewhere(regionName[language], hotline)}</p>
            </Panel>
          </>
        )}
      </Loaded>
    </PageShell>
  );
}

function SkillPanel({ skill }: { readonly skill: SkillView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { skillId, occupationCode, occupationName, level, issuedBy, certificateNumber, issuedOn, theoryResult, practiceResult, source, caseNumber, asOf } = skill;
  return (
    <Panel title={occupationCode === null ? occupationName : `${occupationName} · ${occupationCode}`}>
      <Facts
        facts={[
          [say.level, skillLevelWords[level][language]],
          [say.issuedBy, issuedBy],
          [say.number, certificateNumber],
          [say.issuedOn, formatDay(issuedOn, language)],
          ...(theoryResult === null ? [] : [[say.theory, formatNumber(theoryResult, language)] as const]),
          ...(practiceResult === null ? [] : [[say.practice, formatNumber(practiceResult, language)] as const]),
          [say.source, source ?? say.ofCase(caseNumber ?? '')],
          [say.asOf, formatDay(asOf, language)],
        ]}
      />
      <Button kind="quiet" icon="document" onPress={() => void go({ to: '/certificates', search: { skill: skillId } })}>{say.certify}</Button>
    </Panel>
  );
}
