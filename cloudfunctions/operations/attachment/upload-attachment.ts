import {
  type AttachmentMedia,
  MOST_ATTACHMENT_BYTES,
  type uploadAttachment,
} from '../../../contracts/attachment';
import { fileKindOf } from '../../../domain/agreement/file-kind';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { sha256OfBytes } from '../../platform/digest';
import { newId } from '../../platform/new-id';
import { storeFile } from '../../platform/store-file';
import { findHouseholdPlace } from '../../stores/households/find-household-place';

const endings: Readonly<Record<AttachmentMedia, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/**
 * `attachment.upload`: checked by its own bytes, stored, and only then written into the file. The household is not
 * locked while the storage is waited for; a call that ends in between leaves a file that nothing names.
 */
export const handleUploadAttachment: Handler<typeof uploadAttachment> = async (input, context) => {
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const content = Buffer.from(input.content, 'base64');
  if (content.length > MOST_ATTACHMENT_BYTES) return refuse('attachment.tooLarge', { fields: ['content'] });
  if (fileKindOf(content) !== input.media) return refuse('attachment.notThatKind', { fields: ['media'] });

  const id = newId('at');
  const sha256 = sha256OfBytes(content);
  const path = `agreement-papers/${place.householdId}/${id}.${endings[input.media]}`;
  const fileId = await storeFile({ path, content });
  const { kind, media } = input;
  const record = { id, kind, fileId, media, bytes: content.length, sha256, by: context.actor.id };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: () => allow({ records: [{ kind: 'attachment-stored', record }], answer: null }),
  });
  return changed.ok ? allow({ attachmentId: id, sha256 }) : changed;
};
