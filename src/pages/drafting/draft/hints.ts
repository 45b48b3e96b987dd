import { draftCopy } from '../../../copy/draft';
import type { Asking, Opened } from './question';
import type { Step } from './steps';

/** Where each warning of the functions belongs. */
const placeOf: Readonly<Record<Opened['warnings'][number], Step>> = {
  'caregiver-old': 'caregiver',
  'caregiver-ill': 'caregiver',
  'caregiver-disabled': 'caregiver',
  'decided-after-leaving': 'departure',
};

/** What is worth a thought at a step; nothing of it stops anything. */
export function hintsFor(step: Step, { warnings }: Opened, { form, people }: Asking): readonly string[] {
  const said = warnings.filter((warning) => placeOf[warning] === step);
  const chosen = people.caregivers.find(({ personId }) => personId === form['caregiver.personId']);
  const others = step === 'caregiver' && chosen !== undefined && chosen.alsoCaresFor.length > 0;
  return [
    ...(others ? [draftCopy.alsoCaresFor(chosen.name, chosen.alsoCaresFor)] : []),
    ...said.map((warning) => draftCopy.warnings[warning]),
  ];
}

/** All hints of a draft, for the last look. */
export function allHints(saved: Opened, asking: Asking): readonly string[] {
  return (['departure', 'caregiver'] as const).flatMap((step) => hintsFor(step, saved, asking));
}
