import { addDays, formatDay } from '../../calendar/calendar-day';
import { isCovered } from '../../care-file/away';
import type { Unreachable } from '../../care-file/care-file';
import type { DutyQuestion, DutyWindow, TaskType } from '../task-type';

/**
 * A guardian who cannot be reached for a time. With an expected end the director asks on the day after it; without one he
 * tries again at intervals (a product default), each try named by the day of the one before. Any contact ends it.
 */
export const guardianUnreachable: TaskType<'guardian-unreachable'> = {
  kind: 'guardian-unreachable',
  title: '父母暂时联系不上，再问一问',
  duty: '联系不上的父母',
  assignee: 'director',
  windows: (question) =>
    isCovered(question.child, question.today)
      ? question.file.unreachables.flatMap((known) =>
          known.until === null ? retries(known, question) : [atTheEnd(known)],
        )
      : [],
};

const atTheEnd = ({ id, until, since, over }: Unreachable): DutyWindow => {
  const day = addDays(until ?? since, 1);
  return { period: id, opensOn: day, dueOn: day, fulfilledBy: over === null ? null : id };
};

const retries = (
  { id, since, over }: Unreachable,
  { file, child, rules, today }: DutyQuestion,
): readonly DutyWindow[] => {
  const every = rules.on('contact.unreachable.retryDays', today).value ?? 7;
  const tries = file.directorContacts
    .filter(
      (call) =>
        call.childId === child.id &&
        !call.withdrawn &&
        call.spokeWith.includes('guardian') &&
        call.happenedOn > since &&
        (over === null || call.happenedOn <= over),
    )
    .sort((a, b) => a.happenedOn - b.happenedOn || (a.id < b.id ? -1 : 1));
  const days = [...new Set([since, ...tries.map(({ happenedOn }) => happenedOn)])];
  return days.map((day) => {
    const next = tries.find(({ happenedOn }) => happenedOn > day);
    const opensOn = addDays(day, every);
    return {
      period: `${id}:${formatDay(day)}`,
      opensOn,
      dueOn: opensOn,
      fulfilledBy: next?.id ?? (over === null ? null : id),
    };
  });
};
