import { rmSync } from 'node:fs';
import type { JsonObject } from '../../json-value';
import type { CloudbaseContext } from '../cloudbase-context';
import { type CloudbaseReply, refusal } from '../cloudbase-reply';
import { fileOf, pathOfFileId } from '../object-path';

const MOST_FILES = 50;

/** `storage.batchDeleteFile`, up to 50 at once: per file `SUCCESS` or `STORAGE_FILE_NONEXIST`. */
export function batchDeleteFile(body: JsonObject, context: CloudbaseContext): CloudbaseReply {
  const files = body.fileid_list;
  if (!Array.isArray(files) || files.length === 0) return refusal('INVALID_PARAM', 'fileid_list is empty');
  if (files.length > MOST_FILES) return refusal('INVALID_PARAM', 'fileid_list is more than 50');
  return {
    data: { delete_list: files.map((fileID: unknown) => ({ fileID, code: deleteFile(fileID, context) })) },
  };
}

function deleteFile(fileId: unknown, context: CloudbaseContext): string {
  const { objects } = context.state.data.cloudbase;
  const path = pathOfFileId(fileId, context.config.envId);
  if (path === null || !Object.hasOwn(objects, path)) return 'STORAGE_FILE_NONEXIST';
  rmSync(fileOf(path, context), { force: true });
  Reflect.deleteProperty(objects, path);
  context.state.changed();
  return 'SUCCESS';
}
