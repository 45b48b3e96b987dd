import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../postgres/error-code';
import { CannotStart } from './cannot-start';

/** A small JSON file that the local cloud keeps beside its database. */
export type KeptFile = {
  /** What was written last; `undefined` if nothing ever was. @throws CannotStart when it is not JSON or cannot be read. */
  readonly read: () => unknown;
  /** Replaces the content: a crash leaves the old file or the new one, never half of one. @throws CannotStart when it cannot be written. */
  readonly write: (value: unknown) => void;
  readonly path: string;
};

/** The file at `path`; readable by its owner alone if `secret`. */
export function keptFile(file: string, { secret = false }: { readonly secret?: boolean } = {}): KeptFile {
  return {
    path: file,
    read: () => parse(file, readText(file)),
    write: (value) => {
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        const draft = `${file}.draft`;
        writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: secret ? 0o600 : 0o644 });
        renameSync(draft, file);
      } catch (error) {
        throw new CannotStart(
          `The file ${file} cannot be written: change the owner or the permissions of its folder, or start from a folder of your own.`,
          error,
        );
      }
    },
  };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new CannotStart(
      `The file ${file} cannot be read: change its owner or permissions, or start from a folder of your own.`,
      error,
    );
  }
}

function parse(file: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged(file, error);
  }
}

/** For content that is JSON but not what belongs there. */
export function damaged(file: string, cause?: unknown): CannotStart {
  return new CannotStart(
    `The file ${file} is damaged: put back a copy of it, or move the folder ${path.dirname(file)} away to start afresh.`,
    cause,
  );
}
