import { useState } from 'react';
import type { OutcomeOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { useKeptForm } from '../../../api/use-kept-form';
import { type Line, newAct } from './presenter';
import type { ThreadAt } from './use-thread';

/** What stands in the field, and the line's own id once it was sent for the first time. */
type Draft = { readonly words: string; readonly act: string | undefined };

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
  // With their id: words that were sent when the phone died are the same line when they are sent again.
  const about = `${at.childId}:${at.with}`;
  const kept = useKeptForm<Draft>({ form: 'thread1', about }, () => ({ words: '', act: undefined }));
  const draft = kept.value.words;
  const keep = (words: string): void => {
    kept.change({ words, act: undefined });
  };
  const [correcting, setCorrecting] = useState<Line>();
  const [changed, setChanged] = useState('');
  const [tried, setTried] = useState<string>();
  const say = useAction('thread.say', kept.idFor);
  const correction = useAction('thread.correct');
  const words = correcting === undefined ? draft : changed;

  const sayNew = async (): Promise<boolean> => {
    const act = kept.value.act ?? newAct();
    kept.change({ words, act });
    const answering = noticeId === undefined ? {} : { noticeId };
    const said = await say.run({ ...at, act, words: words.trim(), ...answering });
    if (said.ok) kept.anew();
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
