import type { Asking, Part } from './question';
import { caregiverParts } from './questions/caregiver';
import { childrenParts } from './questions/children';
import { departureParts } from './questions/departure';
import { emergenciesParts } from './questions/emergencies';
import { livingParts } from './questions/living';
import { medicalParts } from './questions/medical';
import { placeParts } from './questions/place';
import { termParts } from './questions/term';
import { viewsParts } from './questions/views';
import type { Step } from './steps';

const parts: Readonly<Record<Step, (asking: Asking) => readonly Part[]>> = {
  children: childrenParts,
  departure: departureParts,
  caregiver: caregiverParts,
  views: viewsParts,
  living: livingParts,
  term: termParts,
  emergencies: emergenciesParts,
  medical: medicalParts,
  place: placeParts,
};

/** What a step asks, given what is answered so far. */
export function partsOf(step: Step, asking: Asking): readonly Part[] {
  return parts[step](asking);
}
