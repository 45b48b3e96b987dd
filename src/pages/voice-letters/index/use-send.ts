import { useState } from 'react';
import type { OutcomeOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import type { Spoken } from '../../../kit/recorder/use-recorder';
import { readSound } from './phone-sound';
import { newAct } from './presenter';

export type UsedSend = {
  readonly send: (spoken: Spoken) => Promise<boolean>;
  readonly busy: boolean;
  /** How the last try ended. */
  readonly outcome: OutcomeOf<'voiceLetter.begin'> | OutcomeOf<'voiceLetter.send'> | undefined;
  /** For the next recording. */
  readonly clear: () => void;
};

/** In two steps: a place for it, then the recording. Tried again it is the same recording. */
export function useSend(householdId: string): UsedSend {
  const [act, setAct] = useState(newAct);
  const begin = useAction('voiceLetter.begin');
  const send = useAction('voiceLetter.send');
  return {
    busy: begin.busy || send.busy,
    outcome: begin.outcome?.ok === false ? begin.outcome : send.outcome,
    clear: () => {
      setAct(newAct());
    },
    send: async ({ path, seconds }) => {
      const content = await readSound(path).catch(() => undefined);
      if (content === undefined) return false;
      const begun = await begin.run({ householdId, act, seconds });
      if (!begun.ok) return false;
      return (await send.run({ letterId: begun.data.letterId, content })).ok;
    },
  };
}
