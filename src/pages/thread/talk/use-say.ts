import { useRef, useState } from 'react';
import type { OutcomeOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { type Line, newAct } from './presenter';
import { useDraft } from './use-draft';
import type { ThreadAt } from './use-thread';

export type UsedSay = {
  readonly words: string;
  readonly write: (words: string) => void;
  /** The line that is being corrected; undefined while a new one is written. */
  readonly correcting: Line | undefined;
  readonly correct: (line: Line | undefined) => void;
  /** Sends what is written; true once it has come through. */
  readonly send: () => Promise<boolean>;
  readonly busy: boolean;
  /** How the last try ended, while the same words stand there. */
  readonly outcome: OutcomeOf<'thread.say'> | OutcomeOf<'thread.correct'> | undefined;
};

/** One line on its way: its own id belongs to its words, so that a second try is the same line and other words are another. */
export function useSay(at: ThreadAt, noticeId: string | undefined): UsedSay {
  const [draft, keep] = useDraft(`${at.childId}:${at.with}`);
  const [correcting, setCorrecting] = useState<Line>();
  const [changed, setChanged] = useState('');
  const [tried, setTried] = useState<string>();
  const act = useRef<{ readonly words: string; readonly id: string }>();
  const say = useAction('thread.say');
  const correction = useAction('thread.correct');
  const words = correcting === undefined ? draft : changed;

  const sayNew = async (): Promise<boolean> => {
    if (act.current?.words !== words) act.current = { words, id: newAct() };
    const about = noticeId === undefined ? {} : { noticeId };
    const said = await say.run({ ...at, act: act.current.id, words: words.trim(), ...about });
    if (said.ok) keep('');
    return said.ok;
  };
  const sayOtherwise = async ({ lineId }: Line): Promise<boolean> => {
    const said = await correction.run({ lineId, words: words.trim() });
    if (said.ok) setCorrecting(undefined);
    return said.ok;
  };
  return {
    ...{ words, correcting, busy: say.busy || correction.busy },
    write: correcting === undefined ? keep : setChanged,
    correct: (line) => {
      setCorrecting(line);
      setChanged(line?.words ?? '');
    },
    send: async () => {
      setTried(words);
      return correcting === undefined ? sayNew() : sayOtherwise(correcting);
    },
    outcome: tried === words ? (correcting === undefined ? say.outcome : correction.outcome) : undefined,
  };
}
