import { fromBase64, toBase64 } from '../base64';
import type { Host } from '../host';
import { answering, answeringAll, type Options, text } from './answer';

const encoder = new TextEncoder();

function bytesOf(data: unknown, encoding: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0));
  if (typeof data !== 'string') throw new Error('parameter error: data should be String or ArrayBuffer');
  if (encoding !== 'base64') return encoder.encode(data);
  return fromBase64(data);
}

function read(bytes: Uint8Array, encoding: unknown): string | ArrayBuffer {
  if (encoding === 'base64') return toBase64(bytes);
  if (encoding === undefined) return bytes.slice().buffer;
  return new TextDecoder().decode(bytes);
}

/** `getFileSystemManager()` and what saves files beside it. Paths are names only. */
export function fileFunctions(host: Host): Readonly<Record<string, unknown>> {
  const { files } = host;
  let saved = 0;
  const has = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`no such file or directory "${path}"`);
    return found;
  };
  const works = {
    readFile: (options: Options) => ({ data: read(has(text(options, 'filePath')), options['encoding']) }),
    writeFile: (options: Options) => {
      files.set(text(options, 'filePath'), bytesOf(options['data'], options['encoding']));
    },
    unlink: (options: Options) => {
      has(text(options, 'filePath'));
      files.delete(text(options, 'filePath'));
    },
    saveFile: (options: Options) => {
      const from = text(options, 'tempFilePath');
      const bytes = has(from);
      saved += 1;
      const savedFilePath = `http://store/saved-${saved}`;
      files.set(savedFilePath, bytes);
      files.delete(from);
      return { savedFilePath };
    },
    access: (options: Options) => void has(text(options, 'path')),
    getSavedFileList: () => ({
      fileList: [...files]
        .filter(([path]) => path.startsWith('http://store/'))
        .map(([filePath, { length: size }]) => ({ filePath, size, createTime: 0 })),
    }),
    removeSavedFile: (options: Options) => {
      files.delete(text(options, 'filePath'));
    },
  };
  // The file system's functions know call-backs only.
  const manager = Object.fromEntries(
    Object.entries(works).map(([name, work]) => [
      name,
      (options: Options) => void answering(name, work)(options)?.catch(() => undefined),
    ]),
  );
  const { saveFile, getSavedFileList, removeSavedFile } = works;
  return {
    getFileSystemManager: () => manager,
    ...answeringAll({
      saveFile,
      getSavedFileList,
      removeSavedFile,
      openDocument: (options) => void has(text(options, 'filePath')),
    }),
  };
}
