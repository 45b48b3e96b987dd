import type { DataOf } from '../../../api/call';
import { absenceCopy } from '../../../copy/absence';
import { safetyWordDoor } from '../../../copy/safety-word';
import { schoolCopy } from '../../../copy/school';
import { sayInstant } from '../../../kit/calendar/say-day';

type Home = DataOf<'school.home'>;

export type AbsenceRow = {
  readonly absenceId: string;
  readonly title: string;
  readonly text: string;
  readonly state: string;
  readonly tone: 'need' | 'ok' | 'wait' | 'danger';
};

const tones = { asked: 'wait', answered: 'ok', raised: 'danger', over: 'ok' } as const;

/** 柳溪镇中心小学五（1）班; 学校联系人 for whoever has the whole school. */
export function postsOf({ posts }: Home): readonly string[] {
  return posts.map(({ school, className }) => `${school} ${className ?? schoolCopy.contact}`);
}

/** Today's absences, as they stand. */
export function rowsOf({ absences, today }: Home): readonly AbsenceRow[] {
  return absences.map(({ absenceId, name, className, state, askedAt, answerDueAt }) => ({
    absenceId,
    title: className === null ? name : `${name}，${className}`,
    text:
      state === 'asked'
        ? schoolCopy.due(sayInstant(answerDueAt, today))
        : absenceCopy.since(sayInstant(askedAt, today)),
    state: absenceCopy.state[state],
    tone: tones[state],
  }));
}

/** What to say today, or that it has been said. */
export function wordDoor({ word }: Home): { readonly title: string; readonly text: string } {
  if (word === null) return safetyWordDoor.any;
  return {
    title: safetyWordDoor.due(word.length),
    text: word.said ? safetyWordDoor.said : safetyWordDoor.notYet,
  };
}

/** A contact person invites teachers of the own school. */
export const isContact = ({ posts }: Home): boolean => posts.some(({ className }) => className === null);
