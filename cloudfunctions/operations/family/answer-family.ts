import type { answerFamily } from '../../../contracts/family-word';
import { allow, refuse } from '../../../domain/decision';
import { decideAnswer } from '../../../domain/family/decide-word';
import type { Handler } from '../../handler';
import { findPlaceOfRecords } from '../../stores/households/find-place-of-records';

/** `family.answer`: the director's day and sentence, shown to the family. */
export const handleAnswerFamily: Handler<typeof answerFamily> = async (input, context) => {
  const place = await findPlaceOfRecords(context.tx, [input.wordId]);
  if (place === null) return refuse('record.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, _rules, occasion) => decideAnswer(file, input, occasion),
  });
  if (!changed.ok) return changed;
  return allow({ closedTasks: changed.value.tasks.filter((task) => task.event === 'done').length });
};
