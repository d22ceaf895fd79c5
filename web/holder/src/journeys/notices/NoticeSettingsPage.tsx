import { Button, call, CheckboxLine, Choice, languageNames, languages, PageShell, ProblemAlert, toast, useAttempt, useLanguage, useWords, type Language } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { getNoticePreferences, saveNoticePreferences } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { quietOf, quietTimes } from './quiet-times.ts';
import { settingsWords } from './settings-words.ts';

type Preferences = Awaited<ReturnType<typeof askPreferences>>;

/** How somebody wants to be told; what never waits is said beside it. */
export function NoticeSettingsPage(): ReactElement {
  const say = useWords(settingsWords);
  const go = useNavigate();
  const preferences = useQuery({ queryKey: ['notice-preferences'], queryFn: askPreferences, refetchOnWindowFocus: false });
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/notices' }) }}>
      <Loaded query={preferences} heights={[72, 150, 200]}>{(known) => <Form known={known} />}</Loaded>
    </PageShell>
  );
}

function Form({ known }: { readonly known: Preferences }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(settingsWords);
  const queries = useQueryClient();
  const [wish, setWish] = useState(known);
  const save = useAttempt(async (wanted: Preferences) => {
    const { language, sms, channels: inApps, quietFromHour, quietToHour } = wanted;
    await call(saveNoticePreferences, { body: { language, sms, channels: inApps, quietFromHour, quietToHour } });
    queries.setQueryData(['notice-preferences'], wanted);
    toast(say.saved);
  });
  return (
    <>
      <CheckboxLine checked={wish.sms} onChange={(sms) => setWish({ ...wish, sms })}>{say.sms}</CheckboxLine>
      <p className="kit-small kit-second">{wish.sms ? say.smsWords : say.offWords}</p>
      {wish.apps.map(({ channel, name, linked }) => (
        <div key={channel}>
          <CheckboxLine checked={wish.channels.includes(channel)} onChange={(on) => setWish({ ...wish, channels: on ? [...wish.channels, channel] : wish.channels.filter((each) => each !== channel) })}>{say.inApp(name[language])}</CheckboxLine>
          <p className="kit-small kit-second">{linked ? say.inAppWords : say.notLinked(name[language])}</p>
        </div>
      ))}
      {isWanted(wish) && (
        <>
          <Choice<Language> legend={say.language} items={languages.map((value) => ({ value, title: languageNames[value] }))} chosen={wish.language} onChoose={(chosen) => setWish({ ...wish, language: chosen })} />
          <Choice
            legend={say.quiet} chosen={quietOf(wish)} onChoose={(name) => setWish({ ...wish, ...quietTimes[name] })}
            items={[{ value: 'early', title: say.from(20, 9) }, { value: 'usual', title: say.from(21, 8) }, { value: 'late', title: say.from(23, 7) }, { value: 'never', title: say.never }]}
          />
          <p className="kit-small kit-second">{say.atOnce}</p>
        </>
      )}
      {save.failure && <ProblemAlert failure={save.failure} onTryAgain={() => save.run(wish)} />}
      <Button busy={save.busy} onPress={() => save.run(wish)}>{say.save}</Button>
    </>
  );
}

function isWanted({ sms, channels }: Preferences): boolean {
  return sms || channels.length > 0;
}

function askPreferences() {
  return call(getNoticePreferences, {});
}
