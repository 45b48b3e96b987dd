import type { ConcernSituation } from '../../../../contracts/vocabulary/concern';

/** What a family is asked instead of the law's fourteen. */
export const familyChoices = ['hurt', 'touched', 'lost', 'left-alone', 'self', 'other'] as const;
export type FamilyChoice = (typeof familyChoices)[number];

const FOURTEEN = 14;

const situations: Readonly<Record<Exclude<FamilyChoice, 'touched'>, ConcernSituation>> = {
  hurt: 'many-injuries',
  lost: 'missing',
  'left-alone': 'abandoned',
  self: 'abnormal-harm',
  other: 'other-danger',
};

/**
 * The law's situation for a family's answer. What somebody did to a child is sorted by the girl's age there; a child whose
 * sex the form does not know is filed under the injury, which holds for every child.
 */
export function situationOf(
  choice: FamilyChoice,
  child: { readonly age: number; readonly gender?: string },
): ConcernSituation {
  if (choice !== 'touched') return situations[choice];
  if (child.gender !== 'female') return 'private-injury';
  return child.age < FOURTEEN ? 'under-14-sexual' : 'over-14-sexual';
}

const OF_TOUCHED: readonly ConcernSituation[] = ['private-injury', 'under-14-sexual', 'over-14-sexual'];

/** The answers behind what is on the form: a form that was begun before shows what it will send. */
export const choicesOf = (chosen: readonly ConcernSituation[]): readonly FamilyChoice[] =>
  familyChoices.filter((choice) =>
    choice === 'touched'
      ? chosen.some((situation) => OF_TOUCHED.includes(situation))
      : chosen.includes(situations[choice]),
  );
