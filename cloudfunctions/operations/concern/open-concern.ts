import type { openConcern } from '../../../contracts/concern';
import { allow, refuse } from '../../../domain/decision';
import { decideOpenConcern } from '../../../domain/concern/decide-open';
import type { Place } from '../../../domain/access/acting-role';
import type { Context, Handler } from '../../handler';
import { findReportPlace } from '../../stores/concerns/find-report-place';

/** Whoever visits or calls for another director reports what they find there. */
const actingReporter = (context: Context, place: Place) => {
  const own = context.actFor([place]);
  return own.ok ? own : context.actFor([{ ...place, handed: true }]);
};

/** `concern.open`: kept at once, whoever reports; those above the village are told in the same transaction. */
export const handleOpenConcern: Handler<typeof openConcern> = async (input, context) => {
  const place = await findReportPlace(context.tx, input);
  if (place === null) return refuse('record.notFound', { fields: ['householdId', 'childIds'] });
  const acting = actingReporter(context, place);
  if (!acting.ok) return acting;
  const { foundAt = null, words = null, receipt = null, suspectWords = null, told = [], ...rest } = input;

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: (file, rules, occasion) =>
      decideOpenConcern(
        file,
        {
          ...rest,
          foundAt,
          words,
          receipt,
          suspectWords,
          told: told.map((each) => ({ ...each, how: each.how ?? null })),
          suspects: rest.suspects ?? [],
          tell: rest.tell ?? [],
          reporterRole: acting.value,
        },
        { rules, occasion },
      ),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('record.notFound') : allow({ ...answer });
};
