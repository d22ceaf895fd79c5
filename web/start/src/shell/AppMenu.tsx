import { Icon, type IconName, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { shellWords } from '../words/shell-words.ts';
import { steps, type Entry, type Step } from './platform.ts';

type Screen = Exclude<Step, 'view'>;

const icons: Readonly<Record<Screen, IconName>> = { me: 'receipt', pay: 'institution', city: 'identity' };

interface Props {
  readonly step: Screen;
  readonly hasMiniProgram: boolean;
  readonly onStep: (step: Step, entry: Entry) => void;
}

/** One screen of the app: the line that leads on, and what is there besides, which the simulator has not. */
export function AppMenu({ step, hasMiniProgram, onStep }: Props): ReactElement {
  const say = useWords(shellWords);
  const next = steps[steps.indexOf(step) + 1] ?? 'view';
  return (
    <ul className="app-shell__menu">
      <li>
        <button type="button" onClick={() => onStep(next, 'page')}>
          <Icon name={icons[step]} />
          <span>{next === 'view' ? say.social : say.screens[next]}{next === 'view' && <small>{say.socialWords}</small>}</span>
          <Icon name="next" />
        </button>
      </li>
      {next === 'view' && hasMiniProgram && (
        <li>
          <button type="button" onClick={() => onStep(next, 'mini_program')}>
            <Icon name={icons[step]} />
            <span>{say.socialProgram}<small>{say.socialProgramWords}</small></span>
            <Icon name="next" />
          </button>
        </li>
      )}
      {say.others[step].map((name) => <li key={name} className="app-shell__other"><Icon name="box" /><span>{name}<small>{say.notHere}</small></span></li>)}
    </ul>
  );
}
