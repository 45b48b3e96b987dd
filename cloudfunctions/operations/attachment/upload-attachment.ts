import {
  type AttachmentKind,
  type AttachmentMedia,
  MOST_ATTACHMENT_BYTES,
  type uploadAttachment,
} from '../../../contracts/attachment';
import type { InputOf } from '../../../contracts/operation';
import { fileKindOf } from '../../../domain/agreement/file-kind';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { sha256OfBytes } from '../../platform/digest';
import { newId } from '../../platform/new-id';
import { storeFile } from '../../platform/store-file';
import { findHouseholdPlace } from '../../stores/households/find-household-place';
import { findVisitByAct } from '../../stores/visits/find-visit-by-act';

const endings: Readonly<Record<AttachmentMedia, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
};

/** Where files of a kind lie, and what they may be. */
const kinds: Readonly<
  Record<AttachmentKind, { readonly folder: string; readonly media: readonly AttachmentMedia[] }>
> = {
  'agreement-paper': { folder: 'agreement-papers', media: ['image/jpeg', 'image/png', 'application/pdf'] },
  'visit-photo': { folder: 'visits', media: ['image/jpeg', 'image/png'] },
  'visit-voice': { folder: 'visits', media: ['audio/mpeg'] },
};

/** Too large, or not what it is said to be, by its own bytes. */
const faultOf = (content: Buffer, { kind, media }: InputOf<typeof uploadAttachment>) => {
  if (content.length > MOST_ATTACHMENT_BYTES) return refuse('attachment.tooLarge', { fields: ['content'] });
  return fileKindOf(content) === media && kinds[kind].media.includes(media)
    ? null
    : refuse('attachment.notThatKind', { fields: ['media'] });
};

/**
 * `attachment.upload`: checked by its own bytes, stored, and only then written into the file. The household is not
 * locked while the storage is waited for; a call that ends in between leaves a file that nothing names.
 */
export const handleUploadAttachment: Handler<typeof uploadAttachment> = async (input, context) => {
  const { kind, media } = input;
  const place = await findHouseholdPlace(context.tx, input.householdId);
  if (place === null) return refuse('record.notFound', { fields: ['householdId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const content = Buffer.from(input.content, 'base64');
  const wrong = faultOf(content, input);
  if (wrong !== null) return wrong;

  const sha256 = sha256OfBytes(content);
  const about = kind === 'agreement-paper' ? null : (input.about ?? '');
  if (about !== null) {
    const visit = await findVisitByAct(context.tx, { householdId: place.householdId, act: about, sha256 });
    if (visit === null) return refuse('record.notFound', { fields: ['about'] });
    if (visit.stored !== null) return allow({ attachmentId: visit.stored, sha256 });
  }

  const id = newId('at');
  const path = `${kinds[kind].folder}/${place.householdId}/${id}.${endings[media]}`;
  const fileId = await storeFile({ path, content });
  const record = { id, kind, about, fileId, media, bytes: content.length, sha256, by: context.actor.id };
  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [place.householdId],
    decide: () => allow({ records: [{ kind: 'attachment-stored', record }], answer: null }),
  });
  return changed.ok ? allow({ attachmentId: id, sha256 }) : changed;
};
