import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { writePlanCopy as copy } from '../../../copy/assess';
import type { Day } from '../../../kit/calendar/days';
import type { Line, Plan } from './presenter';
import { WordsSheet } from './words-sheet';

type SheetEnds = { readonly onClose: () => void; readonly onSaved: () => void };

export type ResultSheetProps = SheetEnds & {
  /** Whose result is written. */
  readonly line: Line | undefined;
  readonly today: Day;
};

/** What came of one line, written today. */
export function ResultSheet({ line, today, ...ends }: ResultSheetProps): ReactNode {
  const { run, busy, outcome } = useAction('helpPlan.recordResult');
  const save = async (result: string): Promise<boolean> => {
    if (line === undefined) return false;
    return (await run({ lineId: line.lineId, on: today, result })).ok;
  };
  return (
    <WordsSheet
      {...ends}
      open={line !== undefined}
      title={line?.need ?? ''}
      question={copy.resultTitle}
      suggestions={copy.results}
      save={{ label: copy.resultSave, run: save, busy, outcome }}
    />
  );
}

/** What came of the plan as a whole; it is finished with it. */
export function CloseSheet({ plan, ...ends }: SheetEnds & { readonly plan: Plan | undefined }): ReactNode {
  const { run, busy, outcome } = useAction('helpPlan.close');
  const save = async (result: string): Promise<boolean> => {
    if (plan === undefined) return false;
    return (await run({ planId: plan.planId, basedOn: plan.revision, result })).ok;
  };
  return (
    <WordsSheet
      {...ends}
      open={plan !== undefined}
      title={copy.close}
      question={copy.closeTitle}
      suggestions={copy.closings}
      save={{ label: copy.closeSave, run: save, busy, outcome }}
    />
  );
}
