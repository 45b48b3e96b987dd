import type { openAttachment } from '../../../contracts/attachment';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { sha256OfBytes } from '../../platform/digest';
import { logBug } from '../../platform/log';
import { readStoredFile } from '../../platform/read-stored-file';
import { findAttachment } from '../../stores/attachments/find-attachment';

/** `attachment.open`: for staff, and only what was uploaded: a file that was changed in the storage is not shown. */
export const handleOpenAttachment: Handler<typeof openAttachment> = async ({ attachmentId }, context) => {
  const found = await findAttachment(context.tx, attachmentId);
  if (found === null) return refuse('attachment.notFound');
  const acting = context.actFor([{ householdId: found.household_id, villageCode: found.village_code }]);
  if (!acting.ok) return acting;

  await context.trace(acting.value, { attachment: attachmentId, household: found.household_id });
  try {
    const content = await readStoredFile(found.file_id);
    if (sha256OfBytes(content) !== found.sha256) throw new Error('The stored file is not what was uploaded.');
    return allow({ media: found.media, content: content.toString('base64') });
  } catch (error) {
    logBug('attachment', { attachment: attachmentId }, error);
    return refuse('attachment.unavailable');
  }
};
