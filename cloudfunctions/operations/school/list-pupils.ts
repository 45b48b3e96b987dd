import type { listPupils } from '../../../contracts/school';
import { ageOn } from '../../../domain/calendar/age';
import { dayFrom, formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findOwnPupils } from '../../stores/schools/find-own-pupils';

/** `school.listPupils`: the own pupils, a page at a time; one trace a call. */
export const handleListPupils: Handler<typeof listPupils> = async (input, context) => {
  const { tx, actor } = context;
  const limit = input.limit ?? 50;
  const today = formatDay(context.today);
  const after = input.after ?? '';
  const found = await findOwnPupils(tx, { find: input.find ?? '', after, limit: limit + 1, today });
  const page = found.slice(0, limit);
  await context.trace('teacher', { children: page.map(({ childId }) => childId) });
  const classes = (actor.posts ?? []).map((post) => post.class ?? null);
  return allow({
    classes: classes.includes(null) ? null : classes.flatMap((own) => own ?? []),
    pupils: page.map(({ birthOn, kin, ...pupil }) => ({
      ...pupil,
      kin: [...kin],
      age: ageOn(dayFrom(birthOn), context.today),
    })),
    next: found.length > limit ? (page.at(-1)?.childId ?? null) : null,
  });
};
