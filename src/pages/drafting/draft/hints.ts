import { draftCopy } from '../../../copy/draft';
import type { Asking, Opened } from './question';
import type { Step } from './steps';

/** Where each warning of the functions belongs. */
const placeOf: Readonly<Record<Opened['warnings'][number], Step>> = {
  'caregiver-old': 'caregiver',
  'caregiver-ill': 'caregiver',
  'caregiver-disabled': 'caregiver',
  'caregiver-of-others': 'caregiver',
  'decided-after-leaving': 'departure',
};

/** What is worth a thought at a step; nothing of it stops anything. */
export function hintsFor(step: Step, { warnings }: Opened, { form, people }: Asking): readonly string[] {
  const said = warnings.filter((warning) => placeOf[warning] === step);
  const chosen = people.caregivers.find(({ personId }) => personId === form['caregiver.personId']);
  const others = step === 'caregiver' && chosen !== undefined ? othersOf(chosen) : [];
  return [
    ...others,
    // With the names or the number there, the sentence without either says nothing more.
    ...said
      .filter((warning) => warning !== 'caregiver-of-others' || others.length === 0)
      .map((warning) => draftCopy.warnings[warning]),
  ];
}

/** Whom else the caregiver looks after: by name as far as they are known here, else how many there are in all. */
function othersOf({
  name,
  alsoCaresFor,
  alsoCount = alsoCaresFor.length,
}: Asking['people']['caregivers'][number]): readonly string[] {
  if (alsoCount === 0 && alsoCaresFor.length === 0) return [];
  return alsoCount > alsoCaresFor.length
    ? [draftCopy.alsoCounted(name, alsoCount)]
    : [draftCopy.alsoCaresFor(name, alsoCaresFor)];
}

/** All hints of a draft, for the last look. */
export function allHints(saved: Opened, asking: Asking): readonly string[] {
  return (['departure', 'caregiver'] as const).flatMap((step) => hintsFor(step, saved, asking));
}
