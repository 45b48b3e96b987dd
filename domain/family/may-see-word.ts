import type { CareFile, Word } from '../care-file/care-file';
import { holdsOn } from '../care-file/care-file';

export type WordReader = { readonly personId: string; readonly role: 'guardian' | 'caregiver' };

/**
 * Whether somebody of the household may see a word and its answer on a screen of theirs. 都好 is for everybody at home. A
 * guardian's request (for help, or to end the care) may be about the caregiver, and the form promises that nobody at home
 * but the guardians reads it. What a caregiver asks for is seen by the guardians and by whoever cared for the children
 * beside them on that day; somebody who came later was not meant.
 */
export const maySeeWord = (file: CareFile, word: Word, reader: WordReader): boolean => {
  if (word.word === 'fine' || reader.role === 'guardian') return true;
  if (word.word === 'end-of-care') return false;
  if (word.personId === reader.personId) return true;
  const askedByGuardian = file.guardians.some((guardian) => guardian.personId === word.personId);
  return (
    !askedByGuardian &&
    file.caregivers.some(
      (caregiver) => caregiver.personId === reader.personId && holdsOn(caregiver, word.saidOn),
    )
  );
};
