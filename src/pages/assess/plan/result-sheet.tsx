import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { writePlanCopy as copy } from '../../../copy/assess';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';
import type { Line, Plan } from './presenter';

export type ResultSheetProps = {
  /** Whose result is written. */
  readonly line: Line | undefined;
  /** Set to finish the plan as a whole. */
  readonly plan: Plan | undefined;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** What came of a line, or of the whole plan. */
export function ResultSheet({ line, plan, today, onClose, onSaved }: ResultSheetProps): ReactNode {
  const [text, setText] = useState('');
  const result = useAction('helpPlan.recordResult');
  const end = useAction('helpPlan.close');
  const whole = plan !== undefined;

  const save = async (): Promise<void> => {
    const words = text.trim();
    const ended =
      plan !== undefined
        ? await end.run({ planId: plan.planId, basedOn: plan.revision, result: words })
        : line === undefined
          ? undefined
          : await result.run({ lineId: line.lineId, on: today, result: words });
    if (ended?.ok !== true) return;
    setText('');
    onSaved();
  };
  return (
    <Sheet
      open={whole || line !== undefined}
      title={whole ? copy.closeTitle : copy.resultTitle}
      text={line?.need ?? ''}
      onClose={onClose}
    >
      <Words
        key={line?.lineId ?? plan?.planId ?? ''}
        label={whole ? copy.closeTitle : copy.resultTitle}
        suggestions={whole ? copy.closings : copy.results}
        value={text}
        max={200}
        onChange={setText}
      />
      <OutcomeNote outcome={whole ? end.outcome : result.outcome} />
      <Button
        kind="primary"
        busy={result.busy || end.busy}
        disabled={text.trim() === ''}
        onTap={() => void save()}
      >
        {whole ? copy.closeSave : copy.resultSave}
      </Button>
    </Sheet>
  );
}
