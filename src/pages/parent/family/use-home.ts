import { asIfSent } from '../../../api/as-if-sent';
import { useFamilyOutbox, useReloadOnceSent } from '../../../api/family-outbox';
import { useCall, type UsedCall } from '../../../api/use-call';
import type { OutboxState } from '../../../api/letter';
import { carriedHome, type Home } from './carried-home';

export type UsedHome = {
  /** For `OutcomeView`. */
  readonly outcome: UsedCall<'home.show'>;
  /** The last good answer, as it reads today. */
  readonly home: Home | undefined;
  /** Confirmations on their way. */
  readonly outbox: OutboxState;
};

/** The parent's home, kept on the phone, together with what still waits to be sent. */
export function useHome(): UsedHome {
  const outcome = useCall('home.show', { role: 'guardian' }, { keep: true });
  const outbox = useFamilyOutbox();
  // What was sent meanwhile lights its window for real.
  useReloadOnceSent(outbox, outcome);

  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  const home =
    outcome.data === undefined
      ? undefined
      : carriedHome(asIfSent(outcome.data, outbox.waiting), asOf, new Date());
  return { outcome, home, outbox };
}
