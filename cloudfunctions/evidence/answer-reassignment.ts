import { refuse } from '../../domain/decision';
import { decideAnswer } from '../../domain/reassignment/decide-answer';
import type { Context } from '../handler';
import { findReassignmentPlace } from '../stores/reassignments/find-reassignments';

type Said = {
  readonly reassignmentId: string;
  readonly answer: 'accepted' | 'declined' | 'withdrawn';
  readonly reason: string | null;
};

/** The answer of whoever was asked, or the asker's second thought: the question's own row says who may give it. */
export const answerReassignment = async (context: Context, said: Said) => {
  const place = await findReassignmentPlace(context.tx, said.reassignmentId);
  if (place === null) return refuse('record.notFound', { fields: ['reassignmentId'] });
  const [role] = context.roles;
  if (said.answer === 'withdrawn') {
    const acting = context.actFor([place]);
    if (!acting.ok) return acting;
  } else if (place.to !== context.actor.id || role === undefined) return refuse('access.denied');

  const changed = await context.changeCareFiles(role ?? 'supervisor', {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideAnswer(file, said, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : ({ ok: true, value: { ...answer } } as const);
};
