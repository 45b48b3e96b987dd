import { MOST_ATTACHMENT_BYTES } from '../../../contracts/attachment';
import type { attachToConcern } from '../../../contracts/concern';
import { fileKindOf } from '../../../domain/agreement/file-kind';
import { decidePhoto } from '../../../domain/concern/decide-photo';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { sha256OfBytes } from '../../platform/digest';
import { newId } from '../../platform/new-id';
import { storeFile } from '../../platform/store-file';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findConcernPlace } from '../../stores/concerns/find-concern-place';

const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
} as const;

/**
 * `concern.attach`: asked first whether a photograph may be kept at all, stored without holding the household, and then
 * written down under the same rule. A call that ends in between leaves a file that nothing names.
 */
export const handleAttachToConcern: Handler<typeof attachToConcern> = async (input, context) => {
  const { concernId, media } = input;
  const place = await findConcernPlace(context.tx, concernId);
  if (place === null) return refuse('record.notFound', { fields: ['concernId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const content = Buffer.from(input.content, 'base64');
  if (content.length > MOST_ATTACHMENT_BYTES) return refuse('attachment.tooLarge', { fields: ['content'] });
  if (fileKindOf(content) !== media) return refuse('attachment.notThatKind', { fields: ['media'] });

  const id = newId('at');
  const sha256 = sha256OfBytes(content);
  const photo = { id, media, bytes: content.length, sha256, by: context.actor.id, about: null };
  const householdIds = [place.householdId];
  const [seen] = await loadCareFiles(context.tx, { householdIds, today: formatDay(context.today) });
  const asked =
    seen === undefined ? null : decidePhoto(seen, { concernId, record: { ...photo, fileId: '' } });
  if (asked?.ok !== true) return asked ?? refuse('record.notFound');

  const fileId = await storeFile({ path: `concerns/${concernId}/${id}.${endings[media]}`, content });
  const changed = await context.changeCareFiles(acting.value, {
    householdIds,
    decide: (file) => decidePhoto(file, { concernId, record: { ...photo, fileId } }),
  });
  return changed.ok ? allow({ attachmentId: id, sha256 }) : changed;
};
