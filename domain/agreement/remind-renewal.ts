import { addDays, type CalendarDay, formatDay, instantOf } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { PlannedSend } from '../message/planned-send';
import type { Rules } from '../policy/rules';
import { REMINDED_AT } from './reminded-at';

export type RenewalReminders = {
  readonly sends: readonly PlannedSend[];
  readonly nextOn: CalendarDay | null;
};

/**
 * Before an agreement runs out its guardians and its caregiver are told, on the pack's days before (product defaults). A
 * day that was slept through is made up for by the next look at the file; only the nearest step is ever sent.
 */
export const remindRenewal = (
  file: CareFile,
  rules: Rules,
  { today, now }: { readonly today: CalendarDay; readonly now: Date },
): RenewalReminders => {
  const days = rules.on('agreement.renewal', today).value?.remindDays ?? [];
  const running = file.agreements.filter(
    (agreement) =>
      agreement.state === 'in-force' && agreement.termTo >= today && !isFollowed(file, agreement),
  );
  const steps = running.flatMap((agreement) =>
    days.map((before) => ({ agreement, before, on: addDays(agreement.termTo, -before) })),
  );
  const due = running.flatMap(({ id }) =>
    steps
      .filter((step) => step.agreement.id === id && step.on <= today)
      .sort((a, b) => a.before - b.before)
      .slice(0, 1),
  );
  return {
    sends: due.flatMap((step) => sendsOf(step, { today, now })),
    nextOn:
      steps
        .map(({ on }) => on)
        .filter((on) => on > today)
        .sort((a, b) => a - b)[0] ?? null,
  };
};

const isFollowed = (file: CareFile, { id, inForceOn, childIds }: Agreement): boolean =>
  file.agreements.some(
    (other) =>
      other.id !== id &&
      other.inForceOn !== null &&
      inForceOn !== null &&
      other.inForceOn > inForceOn &&
      childIds.every((childId) => other.childIds.includes(childId)),
  );

const sendsOf = (
  { agreement, before }: { readonly agreement: Agreement; readonly before: number },
  { today, now }: { readonly today: CalendarDay; readonly now: Date },
): readonly PlannedSend[] => {
  const evening = instantOf(today, REMINDED_AT);
  const notBefore = evening > now ? evening : instantOf(addDays(today, 1), REMINDED_AT);
  return agreement.parties.map(({ personId }) => ({
    cause: `agreement-ends:${agreement.id}`,
    step: `ends-${String(before)}`,
    personId,
    topic: 'agreement-expiring',
    fields: { agreementId: agreement.id, until: formatDay(agreement.termTo) },
    notBefore,
  }));
};
