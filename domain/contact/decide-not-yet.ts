import type { IsoWeek } from '../calendar/iso-week';
import { parseWeek } from '../calendar/iso-week';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { refuseChildren, refuseWeek } from './refuse-week';

type Codes = 'record.notFound' | 'contact.weekInFuture' | 'contact.weekTooOld' | 'contact.notDue';

/**
 * 还没打: one tap of the caregiver, kept beside the week and changing no line of it. Said again it changes nothing; after
 * a 打过了 of the same person it is the newer word.
 */
export const decideNotYet = (
  file: CareFile,
  said: { readonly childIds: readonly string[]; readonly week: string },
  occasion: Occasion,
): Decision<Decided<{ readonly records: readonly string[] }>, Codes> => {
  const week = parseWeek(said.week);
  if (week === null) return refuse('contact.weekInFuture', { fields: ['week'] });
  const refused = refuseWeek(week, occasion.today) ?? refuseChildren(file, week, said.childIds);
  if (refused !== null) return refused;
  const records = [...new Set(said.childIds)]
    .filter((childId) => !isLastWord(file, { childId, week, personId: occasion.actor }))
    .map((childId) => ({
      kind: 'contact-not-yet' as const,
      record: {
        id: occasion.newId('cn'),
        childId,
        week,
        personId: occasion.actor,
        revision: 1 + own(file, { childId, week, personId: occasion.actor }).length,
        enteredAt: occasion.now,
      },
    }));
  return allow({ records, answer: { records: records.map(({ record }) => record.id) } });
};

type Said = { readonly childId: string; readonly week: IsoWeek; readonly personId: string };

const own = (file: CareFile, { childId, week, personId }: Said) =>
  file.notYets.filter(
    (known) => known.childId === childId && known.week === week && known.personId === personId,
  );

/** Whether 还没打 is what this person said last about the week. */
const isLastWord = (file: CareFile, said: Said): boolean => {
  const last = own(file, said).at(-1);
  if (last === undefined) return false;
  return !file.contacts.some(
    (contact) =>
      contact.current &&
      !contact.withdrawn &&
      contact.childId === said.childId &&
      contact.week === said.week &&
      contact.sourcePerson === said.personId &&
      Date.parse(contact.enteredAt) > Date.parse(last.enteredAt),
  );
};
