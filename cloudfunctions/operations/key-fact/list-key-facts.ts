import type { listKeyFacts } from '../../../contracts/key-fact';
import { childFacts } from '../../../contracts/vocabulary/child';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { namedFacts } from '../../../domain/key-fact/decide-key-fact';
import { countsForKey } from '../../../domain/key-fact/is-key-child';
import { rulesFor } from '../../../domain/policy/rules';
import { keyFactWords, sayFact } from '../../../policies/key-fact-words';
import type { Handler } from '../../handler';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';
import { findKeyFacts } from '../../stores/key-facts/find-key-facts';

/** `keyFact.list`: a child's facts, and the plan's own words to choose from; leaves a trace. */
export const handleListKeyFacts: Handler<typeof listKeyFacts> = async ({ childId }, context) => {
  const { tx, today } = context;
  const place = await findPlaceOfChildren(tx, [childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const [file] = await loadCareFiles(tx, { householdIds: [place.householdId], today: formatDay(today) });
  const child = file?.children.find(({ id }) => id === childId);
  if (file === undefined || child === undefined) return refuse('record.notFound', { fields: ['childId'] });
  const facts = await findKeyFacts(tx, childId);

  await context.trace(acting.value, { child: childId });
  const rules = rulesFor(file.pack, file.overrides);
  return allow({
    child: { childId, name: child.name },
    today: formatDay(today),
    choices: namedFacts(rules, childFacts, today).flatMap((fact) => {
      const said = keyFactWords(file.pack, fact);
      const { title } = rules.on('keyGroup.triggers', today).source;
      return said === null ? [] : [{ fact, words: said.words, source: `${title} ${said.item}` }];
    }),
    facts: facts.map((fact) => ({
      ...fact,
      words: sayFact(file.pack, fact.fact),
      counts: countsForKey(rules, fact, today),
    })),
    singleParentList: rules.on('singleParentWatch', today).value === true,
  });
};
