import { isJsonObject, type JsonObject } from '../../json-value';
import type { CloudbaseContext } from '../cloudbase-context';
import { type CloudbaseReply, refusal } from '../cloudbase-reply';
import { pathOfFileId } from '../object-path';
import { issueTicket } from '../storage-ticket';

const MOST_FILES = 50;
/** Default life of an address, seconds. */
const MAX_AGE_S = 7200;

/** `storage.batchGetDownloadUrl`: an address for each file, good for its `max_age`; per file `SUCCESS` or `STORAGE_FILE_NONEXIST`. */
export function batchGetDownloadUrl(body: JsonObject, context: CloudbaseContext): CloudbaseReply {
  const files = body.file_list;
  if (!Array.isArray(files) || files.length === 0) return refusal('INVALID_PARAM', 'file_list is empty');
  if (files.length > MOST_FILES) return refusal('INVALID_PARAM', 'file_list is more than 50');
  if (!files.every(isJsonObject)) return refusal('INVALID_PARAM', 'file_list must be objects');
  if (files.some((file) => file.url_type !== undefined)) {
    return { notEmulated: 'storage.batchGetDownloadUrl with a url_type' };
  }
  return { data: { download_list: files.map((file) => addressOf(file, context)) } };
}

function addressOf(file: JsonObject, context: CloudbaseContext): object {
  const fileID = file.fileid;
  const path = pathOfFileId(fileID, context.config.envId);
  if (path === null || !Object.hasOwn(context.state.data.cloudbase.objects, path)) {
    return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' };
  }
  const maxAge = typeof file.max_age === 'number' ? file.max_age : MAX_AGE_S;
  const ticket = issueTicket({ verb: 'get', path }, maxAge, context);
  // Not percent-encoded: the SDK encodes the address itself before it loads it.
  return { code: 'SUCCESS', fileID, tempFileURL: `${context.origin}/storage/${path}?sign=${ticket}` };
}
