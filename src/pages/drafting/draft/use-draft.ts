import { useEffect, useState } from 'react';
import type { OutcomeOf } from '../../../api/call';
import { keepAnswer } from '../../../api/kept-answers';
import { useAction } from '../../../api/use-action';
import {
  askingOf,
  type Beside,
  confirmed,
  type DraftState,
  firstMissing,
  toWrite,
  written,
} from './draft-state';
import type { Form } from './form';
import { keepDraft } from './kept-draft';
import type { Asking, Opened } from './question';
import { type Step, steps } from './steps';

/** A step, or the list of all of them. */
export type Place = Step | 'overview';

export type Drafting = {
  readonly state: DraftState;
  readonly asking: Asking;
  readonly place: Place;
  readonly busy: boolean;
  /** How the last try to write it ended. */
  readonly outcome: OutcomeOf<'agreement.draft'> | undefined;
  readonly answer: (name: string, value: string) => void;
  readonly go: (place: Place) => void;
  /** Writes the step and goes on to the next that lacks something; without a network it stays on the phone. */
  readonly next: (step: Step) => Promise<void>;
  /** Writes everything there is. @returns the version that can be sent, `undefined` when it was not taken */
  readonly finish: () => Promise<Pick<Opened, 'agreementId' | 'version'> | undefined>;
};

/** One household's draft while its page is open. */
export function useDraft(opened: Opened, kept: Form, beside: Beside): Drafting {
  const [state, setState] = useState<DraftState>({ saved: opened, fresh: kept });
  const asking = askingOf(state, beside);
  const [place, setPlace] = useState<Place>(() => firstMissing(state, asking) ?? 'overview');
  const { run, busy, outcome } = useAction('agreement.draft');
  const [shown, setShown] = useState(false);
  const { householdId } = opened.content;

  useEffect(() => {
    void keepDraft(householdId, { agreementId: state.saved.agreementId, fresh: state.fresh });
  }, [householdId, state]);

  const write = async (from: DraftState): Promise<DraftState | OutcomeOf<'agreement.draft'>> => {
    const { content, of } = toWrite(from, askingOf(from, beside));
    const { agreementId } = from.saved;
    const ended = await run({ content, ...(agreementId === null ? {} : { agreementId }) });
    setShown(true);
    if (!ended.ok) return ended;
    const after = written(from, { content, of, answer: ended.data });
    setState(after);
    // A phone without a network opens the page from what it kept: that has to be what was written last.
    void keepAnswer('agreement.openDraft', { householdId }, { data: after.saved, asOf: new Date() });
    return after;
  };

  const go = (to: Place): void => {
    setShown(false);
    setPlace(to);
  };

  const next = async (step: Step): Promise<void> => {
    const from = confirmed(step, state, asking);
    setState(from);
    const ended = from === state && Object.keys(from.fresh).length === 0 ? from : await write(from);
    if ('ok' in ended && !ended.ok && !ended.offline) return;
    const after = 'saved' in ended ? ended : from;
    const then = firstMissing(after, askingOf(after, beside), steps.indexOf(step) + 1);
    setPlace(then ?? 'overview');
    if ('saved' in ended) setShown(false);
  };

  const finish = async () => {
    const { saved, fresh } = state;
    if (saved.state === 'draft' && Object.keys(fresh).length === 0) return saved;
    const ended = await write(state);
    return 'saved' in ended ? ended.saved : undefined;
  };

  return {
    state,
    asking,
    place,
    busy,
    outcome: shown ? outcome : undefined,
    answer: (name, value) => {
      setState((before) => ({ ...before, fresh: { ...before.fresh, [name]: value } }));
    },
    go,
    next,
    finish,
  };
}
