import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';

/** Some pupils of a household are in this class from today on; those who are in it already stay as they are. */
export const decideClass = (
  file: CareFile,
  { childIds, className }: { readonly childIds: readonly string[]; readonly className: string | null },
  occasion: Occasion,
): Decision<Decided<number>, 'record.notFound'> => {
  const pupils = file.children.filter(({ id }) => childIds.includes(id));
  const records: CareRecord[] = [];
  for (const { id, school, className: known } of pupils) {
    if (school === null) return refuse('record.notFound', { fields: ['childIds'] });
    if (known === className) continue;
    records.push({
      kind: 'pupil-class',
      record: { id: occasion.newId('pc'), childId: id },
      school,
      className,
      from: occasion.today,
      by: occasion.actor,
    });
  }
  return allow({ records, answer: records.length });
};
