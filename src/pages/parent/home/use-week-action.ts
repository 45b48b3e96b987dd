import { useEffect, useRef, useState } from 'react';
import { remindersNeedExplaining } from '../../../api/ask-reminders';
import { goTo } from '../../../api/go-to';
import type { ActionOutcome } from '../../../kit/outcome-note/presenter';
import type { Home } from '../family/carried-home';
import { askForReminders } from '../outbox/ask-week-reminders';
import { useConfirm } from '../outbox/use-confirm';
import type { WeekCard } from '../week/presenter';

export type UsedWeekAction = {
  readonly confirm: (week: WeekCard) => void;
  /** The household whose confirmation is running or was tried last. */
  readonly at: string | undefined;
  readonly busy: boolean;
  readonly notKept: boolean;
  readonly outcome: ActionOutcome | undefined;
  /** Whether the question about reminders has never been asked on this phone. */
  readonly explain: boolean;
};

/** The one tap of the week's card: it confirms, and asks for the next reminder beside it without waiting. */
export function useWeekAction(home: Home | undefined): UsedWeekAction {
  const action = useConfirm();
  // A second tap may fall before the page has shown that the first one runs: WeChat would be asked twice.
  const running = useRef(false);
  const [at, setAt] = useState<string>();
  const [notKept, setNotKept] = useState(false);
  const [explain, setExplain] = useState(false);
  useEffect(() => {
    void remindersNeedExplaining().then(setExplain);
  }, []);

  const confirm = ({ householdId, confirm: asked }: WeekCard): void => {
    if (asked === null || home === undefined || running.current) return;
    running.current = true;
    // WeChat opens its popup only inside the tap; the confirmation leaves in the same moment and waits for nothing.
    askForReminders(['contact-reminder', 'notice']);
    setAt(householdId);
    void action.run([asked.input], { householdId, on: home.today }).then((ended) => {
      running.current = false;
      if (ended?.kind === 'waiting') setNotKept(!ended.kept);
      if (ended?.kind !== 'sent') return;
      goTo('parent.done', {
        week: asked.input.week,
        household: householdId,
        records: ended.records.join(','),
      });
    });
  };

  return { confirm, at, busy: action.busy, notKept, outcome: action.outcome, explain };
}
