import type { JsonObject } from '../../json-value';
import type { CloudbaseContext } from '../cloudbase-context';
import { type CloudbaseReply, refusal } from '../cloudbase-reply';
import { bucketOf, fileIdOf, isObjectPath } from '../object-path';
import { issueTicket } from '../storage-ticket';

/** How long an upload may take to begin, seconds. */
const UPLOAD_S = 900;

/** `storage.getUploadMetadata`: where to PUT a file, and with which headers. */
export function getUploadMetadata(body: JsonObject, context: CloudbaseContext): CloudbaseReply {
  if (body.method !== 'put')
    return { notEmulated: `storage.getUploadMetadata with method ${String(body.method)}` };
  const { path } = body;
  if (!isObjectPath(path)) return refusal('INVALID_PARAM', 'invalid path');
  const { envId } = context.config;
  return {
    data: {
      url: `${context.origin}/storage/${path.split('/').map(encodeURIComponent).join('/')}`,
      token: 'stand-in',
      authorization: issueTicket({ verb: 'put', path }, UPLOAD_S, context),
      fileId: fileIdOf(path, envId),
      // Travels as a header, so it must be ASCII whatever the path is.
      cosFileId: Buffer.from(`${bucketOf(envId)}/${path}`).toString('base64url'),
    },
  };
}
