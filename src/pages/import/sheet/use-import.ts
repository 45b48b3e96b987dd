import { useRef, useState } from 'react';
import { call, type DataOf, type OutcomeOf } from '../../../api/call';
import type { Row } from './presenter';

type Phase = 'idle' | 'checking' | 'checked' | 'applying' | 'applied';
const BATCH = 50;

export type UsedImport = {
  readonly phase: Phase;
  readonly rows: readonly Row[];
  readonly total: number;
  /** How the last call ended when it was not good: what was done before it stays done. */
  readonly outcome: OutcomeOf<'agreement.import'> | undefined;
  readonly check: (file: string) => Promise<void>;
  readonly apply: () => Promise<void>;
};

/** A sheet, batch by batch: first looked at, then drafted. Stopped half-way it can be begun again without harm. */
export function useImport(): UsedImport {
  const file = useRef('');
  const [phase, setPhase] = useState<Phase>('idle');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [total, setTotal] = useState(0);
  const [outcome, setOutcome] = useState<OutcomeOf<'agreement.import'>>();

  const go = async (dryRun: boolean): Promise<boolean> => {
    setOutcome(undefined);
    setRows([]);
    for (let offset: number | null = 0; offset !== null;) {
      const answer: OutcomeOf<'agreement.import'> = await call('agreement.import', {
        file: file.current,
        dryRun,
        offset,
        limit: BATCH,
      });
      if (!answer.ok) {
        setOutcome(answer);
        return false;
      }
      const data: DataOf<'agreement.import'> = answer.data;
      setTotal(data.total);
      setRows((before) => [...before, ...data.rows]);
      offset = data.next;
    }
    return true;
  };

  return {
    phase,
    rows,
    total,
    outcome,
    check: async (chosen) => {
      file.current = chosen;
      setTotal(0);
      setPhase('checking');
      setPhase((await go(true)) ? 'checked' : 'idle');
    },
    apply: async () => {
      const checked = rows;
      setPhase('applying');
      const whole = await go(false);
      // What the sheet holds is still known, and trying again does no row twice.
      if (!whole) setRows(checked);
      setPhase(whole ? 'applied' : 'checked');
    },
  };
}
