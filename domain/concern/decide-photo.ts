import type { CareFile } from '../care-file/care-file';
import type { Decided } from '../care-file/decided';
import type { ConcernPhoto } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { mayPhotograph } from './may-photograph';

/** A photograph of a place or a paper, while the case is open; none where sexual harm is suspected. */
export const decidePhoto = (
  file: CareFile,
  photo: { readonly concernId: string; readonly record: ConcernPhoto },
): Decision<Decided<null>, 'record.notFound' | 'concern.closed' | 'concern.noPhotos'> => {
  const concern = file.concerns.find(({ id }) => id === photo.concernId);
  if (concern === undefined) return refuse('record.notFound');
  if (concern.state === 'closed') return refuse('concern.closed');
  if (!mayPhotograph(concern)) return refuse('concern.noPhotos');
  return allow({ records: [{ kind: 'concern-photo', ...photo }], answer: null });
};
