import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint';

/** What a build was made from and what it left: while the inputs are unchanged and the files exist, there is nothing to do. */
export type BuildRecord = {
  readonly inputs: readonly string[];
  readonly digest: string;
  readonly files: readonly string[];
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The record at `path`, or `undefined` when there is none or it is not one. */
export function readRecord(path: string): BuildRecord | undefined {
  if (!existsSync(path)) return undefined;
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof read !== 'object' || read === null) return undefined;
  if (!('inputs' in read && 'digest' in read && 'files' in read)) return undefined;
  const { inputs, digest, files } = read;
  return isTexts(inputs) && isTexts(files) && typeof digest === 'string'
    ? { inputs, digest, files }
    : undefined;
}

/** Whether the recorded build would come out the same from `inputs`, or from what it was made of when none are given. */
export function isFresh(record: BuildRecord | undefined, inputs = record?.inputs ?? []): boolean {
  if (!record?.files.every((file) => existsSync(file))) return false;
  return record.digest === fingerprint(inputs);
}

/** Remembers a build at `path`. */
export function writeRecord(path: string, inputs: readonly string[], files: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ inputs, digest: fingerprint(inputs), files } satisfies BuildRecord));
}
