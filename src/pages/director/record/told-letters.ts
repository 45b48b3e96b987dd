import type { InputFor } from '../../../api/call';
import type { Letter } from '../../../api/letter';

type Said = InputFor<'notice.acknowledgeOnBehalf'>;

/** 代为确认 of all that was read on one call or visit: one record; none where nothing was read. */
export function toldLetters(
  told: NonNullable<Said['also']>,
  how: Pick<Said, 'how' | 'reason'>,
  { newRequestId, about }: Pick<Letter, 'about'> & { readonly newRequestId: () => string },
): readonly Letter[] {
  const [first, ...also] = told;
  if (first === undefined) return [];
  const input = { ...first, ...how, ...(also.length === 0 ? {} : { also }) };
  return [{ requestId: newRequestId(), op: 'notice.acknowledgeOnBehalf', input, about }];
}
