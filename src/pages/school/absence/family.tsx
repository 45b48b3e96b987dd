import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { type AbsenceAnswer, absenceAnswers } from '../../../../contracts/vocabulary/absence';
import { useAction } from '../../../api/use-action';
import { absenceCopy as copy } from '../../../copy/absence';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import type { IconName } from '../../../kit/icon/icon-name';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Strip } from '../../../kit/strip';
import { type Absence, hasAnswered } from './presenter';

const icons: Readonly<Record<AbsenceAnswer, IconName>> = {
  ill: 'home',
  leave: 'calendar',
  'on-way': 'door',
  unknown: 'ask',
};

type FamilyProps = {
  readonly absence: Absence;
  /** In the elder layout nothing has to be typed. */
  readonly elder: boolean;
  readonly reload: () => void;
};

/** The family's page: one tap says where the child is. */
export function Family({ absence, elder, reload }: FamilyProps): ReactNode {
  const [again, setAgain] = useState(false);
  const answered = hasAnswered(absence);
  if (absence.state === 'over') return <Strip tone="ok" icon="check" text={copy.overNote} />;
  if (answered && !again)
    return (
      <>
        <Strip tone="ok" icon="check" text={absence.state === 'raised' ? copy.savedUnknown : copy.saved} />
        <Button
          kind="link"
          onTap={() => {
            setAgain(true);
          }}
        >
          {copy.again}
        </Button>
      </>
    );
  return (
    <Question
      absenceId={absence.absenceId}
      elder={elder}
      onDone={() => {
        setAgain(false);
        reload();
      }}
    />
  );
}

type QuestionProps = { readonly absenceId: string; readonly elder: boolean; readonly onDone: () => void };

function Question({ absenceId, elder, onDone }: QuestionProps): ReactNode {
  const [words, setWords] = useState('');
  const { run, busy, outcome } = useAction('absence.answer');
  const say = async (answer: AbsenceAnswer): Promise<void> => {
    const more = words.trim() === '' ? {} : { words: words.trim() };
    const ended = await run({ absenceId, answer, ...more });
    if (ended.ok) onDone();
  };
  return (
    <>
      <View>{copy.ask}</View>
      {absenceAnswers.map((answer) => (
        <Button
          key={answer}
          kind={answer === 'unknown' ? 'line' : 'ink'}
          icon={icons[answer]}
          busy={busy}
          onTap={() => void say(answer)}
        >
          {copy.answers[answer]}
        </Button>
      ))}
      <OutcomeNote outcome={outcome} />
      {elder ? null : (
        <Field label={copy.words} value={words} placeholder={copy.wordsBlank} max={100} onChange={setWords} />
      )}
    </>
  );
}
