import { dayCopy } from '../../../../copy/day';
import { draftQuestionCopy } from '../../../../copy/draft-questions';
import { caregiverBars } from '../../../../../contracts/vocabulary/agreement';
import { addDays } from '../../../../kit/calendar/days';
import type { Asking, Part, Question } from '../question';
import { eitherOr } from './either-or';
import { optionsOf } from './options-of';

const copy = draftQuestionCopy.caregiver;

/** Whether the chosen person is 16 or 17: then the own income is asked for (民法典第十八条第二款). */
export function asksForIncome({ form, people }: Pick<Asking, 'form' | 'people'>): boolean {
  const age = people.caregivers.find(({ personId }) => personId === form['caregiver.personId'])?.age ?? null;
  return age === 16 || age === 17;
}

const words = (name: string, label: string, suggestions: readonly string[]): Question => ({
  kind: 'words',
  name: `caregiver.${name}`,
  label,
  max: 200,
  suggestions,
});

/** The screen of 未成年人保护法第二十二条: four bars as plain questions, four factors in words, how it is known. */
export function caregiverParts(asking: Asking): readonly Part[] {
  const { people, today } = asking;
  if (people.caregivers.length === 0) return [];
  const income: Part = {
    key: 'income',
    title: copy.income,
    questions: [
      eitherOr('caregiver.ownIncome.stated', copy.stated, [draftQuestionCopy.yes, draftQuestionCopy.no]),
      eitherOr('caregiver.ownIncome.checkedByDirector', copy.checked, [copy.checkedYes, copy.checkedNo]),
    ],
  };
  const who: Question = {
    kind: 'pick',
    name: 'caregiver.personId',
    label: copy.person,
    layout: 'rows',
    options: people.caregivers.map(({ personId, relation, name, age }) => ({
      value: personId,
      label: copy.option(relation, name, age),
    })),
  };
  const bars = caregiverBars.map((bar) => ({
    ...eitherOr(`caregiver.bars.${bar}`, copy.bars[bar], [copy.barYes, copy.barNo]),
    options: [
      { value: 'no', label: copy.barNo },
      { value: 'yes', label: copy.barYes },
    ],
  }));
  return [
    { key: 'who', questions: [who] },
    {
      key: 'bars',
      title: copy.ask,
      questions: [
        ...bars,
        eitherOr('caregiver.declared', copy.declared, [copy.declaredYes, copy.declaredNo]),
        eitherOr('caregiver.fullCivilCapacity', copy.capacity, [copy.capacityYes, copy.capacityNo]),
      ],
    },
    ...(asksForIncome(asking) ? [income] : []),
    weighed,
    verified(today),
  ];
}

const weighed: Part = {
  key: 'factors',
  title: copy.weigh,
  questions: [
    words('factors.character', copy.character, copy.characters),
    words('factors.family', copy.family, copy.families),
    words('factors.health', copy.health, copy.healths),
    words('factors.bond', copy.bond, copy.bonds),
    {
      kind: 'several',
      name: 'caregiver.conditions',
      label: copy.conditions,
      aside: copy.conditionsAside,
      options: optionsOf(copy.conditionNames),
      optional: true,
    },
  ],
};

const verified = (today: string): Part => ({
  key: 'verified',
  questions: [
    words('verifiedHow', copy.verified, copy.verifieds),
    {
      kind: 'day',
      name: 'caregiver.verifiedOn',
      label: copy.verifiedOn,
      near: [
        { value: today, label: dayCopy.today },
        { value: addDays(today, -1), label: dayCopy.yesterday },
      ],
    },
  ],
});
