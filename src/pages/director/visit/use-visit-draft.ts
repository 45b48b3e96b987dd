import { useEffect, useRef, useState } from 'react';
import { newActId } from '../record/own-id';
import type { Day } from '../../../kit/calendar/days';
import { keepVisit, loadVisit } from './kept-visit';
import { noAnswers, type VisitAnswers } from './presenter';

export type VisitDraft = {
  /** Undefined until the phone has said whether there is an unfinished one. */
  readonly answers: VisitAnswers | undefined;
  readonly change: (answers: VisitAnswers) => void;
  /** What stands here was begun before. */
  readonly resumed: boolean;
};

/** The answers of one family's visit, kept on the phone with every tap; `today` is undefined until it is known. */
export function useVisitDraft(householdId: string, today: Day | undefined): VisitDraft {
  const [answers, setAnswers] = useState<VisitAnswers>();
  const [resumed, setResumed] = useState(false);
  const opened = useRef(false);

  useEffect(() => {
    if (opened.current || today === undefined) return;
    opened.current = true;
    void loadVisit(householdId).then((kept) => {
      setResumed(kept !== undefined);
      // One that was begun on an earlier day was that day's visit.
      setAnswers(kept ?? noAnswers(today, newActId()));
    });
  }, [householdId, today]);

  const change = (next: VisitAnswers): void => {
    setAnswers(next);
    void keepVisit(householdId, next);
  };
  return { answers, change, resumed };
}
