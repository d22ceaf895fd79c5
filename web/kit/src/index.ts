export { Icon } from './marks/Icon.tsx';
export { iconPaths, type IconName } from './marks/icon-paths.ts';
export { Mark } from './marks/Mark.tsx';
export { OutcomeShape, type Outcome } from './marks/OutcomeShape.tsx';
export { Rosette } from './marks/Rosette.tsx';

export { chooseLanguage, currentLanguage, languageNames, languages, type Language } from './language/language.ts';
export { useLanguage, useWords } from './language/use-language.ts';
export { kitWords } from './language/kit-words.ts';
export * from './language/format.ts';
export { restoreElderMode, setElderMode, useElderMode } from './language/elder.ts';

export { PageShell } from './shell/PageShell.tsx';
export { ElderSwitch } from './shell/ElderSwitch.tsx';
export { LanguageSwitcher } from './shell/LanguageSwitcher.tsx';

export { Button } from './actions/Button.tsx';
export { LinkButton } from './actions/LinkButton.tsx';
export { ReadAloud } from './actions/ReadAloud.tsx';
export { toast, Toasts } from './actions/Toast.tsx';

export { TextField } from './fields/TextField.tsx';
export { DayField } from './fields/DayField.tsx';
export { readDay, readMoment, readMonth } from './fields/day-typing.ts';
export { TextArea } from './fields/TextArea.tsx';
export { GroupedField, type LiveCheck } from './fields/GroupedField.tsx';
export { grouped, significant } from './fields/grouping.ts';
export { CodeBoxes } from './fields/CodeBoxes.tsx';
export { PinField } from './fields/PinField.tsx';
export { NumberPad } from './fields/NumberPad.tsx';
export { readAmount } from './fields/read-amount.ts';
export { CheckboxLine } from './fields/CheckboxLine.tsx';
export { Choice, type ChoiceItem } from './fields/Choice.tsx';

export { Panel } from './surfaces/Panel.tsx';
export { Facts, Line, List, ListRow } from './surfaces/List.tsx';
export { PaperView } from './surfaces/PaperView.tsx';
export { StateLine, type Tone } from './surfaces/StateLine.tsx';
export { Empty, Skeleton } from './surfaces/Waiting.tsx';
export { PictureFile } from './surfaces/PictureFile.tsx';
export { Dialog } from './surfaces/Dialog.tsx';

export { CardFace, type CardInClear } from './card/CardFace.tsx';
export { useEye } from './card/use-eye.ts';

export { Alert, type AlertTone } from './answers/Alert.tsx';
export { ProblemAlert } from './answers/ProblemAlert.tsx';
export { WayOn } from './answers/WayOn.tsx';
export { Reference } from './answers/Reference.tsx';
export { ReasonList, type ShownReason } from './answers/ReasonList.tsx';
export { Ring } from './answers/Ring.tsx';
export { Steps } from './answers/Steps.tsx';

export { QrCode } from './codes/QrCode.tsx';
export { Barcode128 } from './codes/Barcode128.tsx';
export { QrScanner } from './codes/QrScanner.tsx';

export { call, type Address, type Ask } from './api/call.ts';
export { failureOf, isRefusal, NoAnswer, RefusedByServer, type Failure } from './api/failures.ts';
export { useBytes } from './api/use-bytes.ts';
export { sendBytes } from './api/send-bytes.ts';
export { useAttempt, type Attempt } from './api/use-attempt.ts';
