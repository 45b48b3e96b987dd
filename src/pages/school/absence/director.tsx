import { type ReactNode, useState } from 'react';
import { type AbsenceFinding, absenceFindings } from '../../../../contracts/vocabulary/absence';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { absenceCopy } from '../../../copy/absence';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Strip } from '../../../kit/strip';
import type { Absence } from './presenter';
import { People } from './said';

const copy = absenceCopy.director;

type DirectorProps = { readonly absence: Absence; readonly reload: () => void };

/** The director's part: call, look, write down what was found. */
export function Director({ absence, reload }: DirectorProps): ReactNode {
  if (absence.state === 'over') return <Strip tone="ok" icon="check" text={absenceCopy.overNote} />;
  return (
    <>
      <People people={absence.people} />
      <Button
        kind="danger"
        icon="siren"
        onTap={() => {
          goTo('report.dial', { as: 'director' });
        }}
      >
        {copy.danger}
      </Button>
      {absence.state === 'raised' ? (
        <Found absenceId={absence.absenceId} onDone={reload} />
      ) : (
        <Strip tone="ok" icon="check" text={copy.notYours} />
      )}
    </>
  );
}

type FoundProps = { readonly absenceId: string; readonly onDone: () => void };

function Found({ absenceId, onDone }: FoundProps): ReactNode {
  const [found, setFound] = useState<AbsenceFinding>();
  const [words, setWords] = useState('');
  const { run, busy, outcome } = useAction('absence.resolve');
  const save = async (): Promise<void> => {
    if (found === undefined) return;
    const more = words.trim() === '' ? {} : { words: words.trim() };
    const ended = await run({ absenceId, found, ...more });
    if (ended.ok) onDone();
  };
  return (
    <>
      <Pick<AbsenceFinding>
        label={copy.ask}
        layout="two"
        options={absenceFindings.map((value) => ({ value, label: absenceCopy.found[value] }))}
        value={found}
        onChange={setFound}
      />
      <Field label={copy.words} value={words} max={200} onChange={setWords} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={found === undefined} onTap={() => void save()}>
        {copy.save}
      </Button>
    </>
  );
}
