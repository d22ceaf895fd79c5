import { useState, type ReactElement } from 'react';
import {
  Alert, Barcode128, Button, CardFace, CheckboxLine, Choice, CodeBoxes, Dialog, Empty, Facts, GroupedField, Icon, iconPaths, Line, List, ListRow, Mark, NoAnswer, NumberPad,
  OutcomeShape, PageShell, Panel, PinField, ProblemAlert, QrCode, QrScanner, ReasonList, RefusedByServer, Ring, Rosette, setElderMode, Skeleton, StateLine, Steps, TextArea, TextField, toast,
  useElderMode, useEye, useWords, type IconName, type LiveCheck, type Outcome,
} from '../src/index.ts';
import { words } from './words.ts';

const problem = { type: 'urn:yika:refusal:claim_not_matched', status: 422, code: 'claim_not_matched', reference: '7K3-MQ2-94', operator: '' };
const code = 'YK1:6BFOXN%TS3DH0YOJ58S S-W5HDC *M0II5XHC9B5G2+$N IOP-IA%NFQGRJPC%OQHIZC4.OI1RM8ZA.A5:S9MKN4NN3F85QNCY0O%0VZ001HOC9JU0D0HT0HB2PL/IB*09B9LW4T*8+DCMH0LDK2%K:XFE70*LP$V25$0Q:J:4MO1P0%0L0HD+9E/HY+4J6TH48S%4K.GJ2PT3QY:GQ3TE2I+-CPHN6D7LLK*2HG%89UV-0LZ 2ZJJ524-LH/CJTK96L6SR9MU9DHGZ%P WUQRENS431T1XCNCF+47AY0-IFO0500TGPN8F5G.41Q2E4T8ALW.INSV$ 07UV5SR+BNQHNML7';

/** Every part of the kit on one page, to be looked at in each language, scheme, width and in elder mode. */
export function Gallery(): ReactElement {
  const say = useWords(words);
  const [elder] = useElderMode();
  const [name, setName] = useState('张伟');
  const [identity, setIdentity] = useState('110100199003080117');
  const [sms, setSms] = useState('407');
  const [pin, setPin] = useState('12');
  const [agreed, setAgreed] = useState(false);
  const [way, setWay] = useState<'phone' | 'face'>('phone');
  const [dialog, setDialog] = useState(false);
  const eye = useEye();
  return (
    <PageShell title={say.title} eyebrow="Yika" width="1120px">
      <Steps now={2} whole={3} />
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 330px), 1fr))', gap: 24, alignItems: 'start' }}>
        <div className="kit-stack">
          <TextField label={say.name} value={name} onChange={setName} />
          <TextArea label={say.name} value={name} onChange={setName} />
          <GroupedField label={say.identity} value={identity} onChange={setIdentity} groups={[6, 4, 4, 4]} whole={18} maxLength={18} check={check(say.wrongDigit)} digitsAndX />
          <GroupedField label={say.identity} value="110100199003080118" onChange={() => {}} groups={[6, 4, 4, 4]} whole={18} maxLength={18} check={check(say.wrongDigit)} digitsAndX hint={say.hint} />
          <CheckboxLine checked={agreed} onChange={setAgreed} after={<Button kind="inline" onPress={() => setDialog(true)}>{say.policy}</Button>}>{say.consent}</CheckboxLine>
          <Button missing={agreed ? null : say.missing} onPress={() => toast(say.next)}>{say.next}</Button>
          <CodeBoxes label={say.code} value={sms} onChange={setSms} />
          <PinField label={say.pin} value={pin} onChange={setPin} purpose="set" pad />
          <NumberPad onDigit={() => {}} onDelete={() => {}} withX />
          <Choice legend={say.code} items={[{ value: 'phone', title: say.code, words: say.hint }, { value: 'face', title: say.name, words: say.whyWords }]} chosen={way} onChoose={setWay} />
        </div>
        <div className="kit-stack">
          <CardFace maskedName="张＊" maskedNumber="1101 •••• •••• •••• 17" validTo="2035-06-30" inClear={eye.secondsLeft === null ? null : { name: '张伟', number: '110100 1990 0308 0117', photo: null }} onEye={() => (eye.secondsLeft === null ? eye.open(30) : eye.close())} />
          <CardFace maskedName="" maskedNumber="" validTo="2035-06-30" inClear={{ name: '古丽巴哈尔·阿不都热西提·买买提', number: '650100 1988 0101 0026', photo: portrait }} onEye={() => {}} />
          <StateLine tone="good">{say.active}</StateLine>
          <StateLine tone="bad" words={say.arrears}>{say.insured}</StateLine>
          <StateLine tone="doubt">{say.arrears}</StateLine>
          <Button big icon="code">{say.show}</Button>
          <Button kind="secondary" icon="warning" onPress={() => new Promise((resolve) => setTimeout(resolve, 3000))}>{say.lost}</Button>
          <List>
            <ListRow icon="question" title={say.why} words={say.whyWords} href="#why" />
            <ListRow icon="lock" title={say.lost} words={say.lostWords} onPress={() => {}} />
            <ListRow icon="clock" title={say.active} words={say.hint} />
          </List>
          <Panel title={say.active}><Line icon="check" tone="good">{say.insured}</Line><Line icon="cross">{say.arrears}</Line></Panel>
          <Facts facts={[[say.name, '张＊'], [say.identity, '1101 •••• •••• •••• 17']]} />
          <Empty icon="eye" title={say.empty}>{say.emptyWords}</Empty>
          <Skeleton heights={[28, 20, 120]} />
        </div>
        <div className="kit-stack">
          <ReasonList stillWorks={[say.works]} lead={say.lead} reasons={[
            { code: 'a', title: say.reasonTitle, words: [say.reasonWords], action: <Button>{say.reasonButton}</Button> },
            { code: 'b', title: say.secondTitle, words: [say.secondWords] },
          ]} />
          <ProblemAlert failure={new RefusedByServer({ ...problem, title: say.refusedTitle, detail: say.refusedDetail, nextStep: say.refusedNext })} />
          <ProblemAlert failure={new NoAnswer(null)} onTryAgain={() => {}} />
          <Alert tone="plain" icon="shield" title={say.active}><p>{say.whyWords}</p></Alert>
          <div style={{ display: 'grid', gridTemplateColumns: 'repeat(4,1fr)', gap: 8, justifyItems: 'center', textAlign: 'center' }}>
            {outcomes.map((outcome, index) => <div key={outcome} className="kit-small"><OutcomeShape outcome={outcome} size={56} />{say.outcomes[index]}</div>)}
          </div>
          <div style={{ background: '#fff', color: '#10201d', padding: 12 }}>
            <QrCode text={code} label={say.show} most={342} />
            <div style={{ display: 'flex', gap: 16, alignItems: 'center' }}><Ring secondsLeft={19} secondsWhole={30} />{say.renews}</div>
            <Barcode128 text="74821093755603182954" label={say.code} />
          </div>
          <div style={{ display: 'flex', gap: 20, alignItems: 'flex-end', color: 'var(--link)' }}>{[96, 48, 32, 24, 16].map((width) => <Mark key={width} width={width} />)}</div>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 14 }}>{(Object.keys(iconPaths) as IconName[]).map((icon) => <span key={icon} title={icon}><Icon name={icon} size={24} /></span>)}</div>
          <div style={{ background: 'var(--face)', color: '#fff', padding: 12, borderRadius: 12 }}><Rosette /></div>
          <Button kind="secondary" onPress={() => setElderMode(!elder)}>{elder ? 'A' : 'A+'}</Button>
          {location.search.includes('scanner') && <QrScanner onText={toast} />}
        </div>
      </div>
      {dialog && <Dialog title={say.dialog} onClose={() => setDialog(false)}><p>{say.refusedDetail}</p><Button onPress={() => setDialog(false)}>{say.next}</Button></Dialog>}
    </PageShell>
  );
}

const outcomes: readonly Outcome[] = ['valid', 'refused', 'undetermined', 'genuine'];

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Enough of GB 11643 for a gallery; the product uses the contract's own rule. */
function check(error: string): (value: string) => LiveCheck {
  return (value) => {
    if (value.length < 18) return { state: 'typing' };
    const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
    return '10X98765432'[sum % 11] === value[17] ? { state: 'good' } : { state: 'bad', error };
  };
}

const portrait = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 90"><path fill="#dde5e6" d="M0 0h72v90H0z"/><circle cx="36" cy="36" r="18" fill="#e3c3a4"/><path d="M8 90c2-22 12-30 28-30s26 8 28 30z" fill="#3d5a6b"/></svg>')}`;
