import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isJsonObject, parseJson } from './json-value';
import { emptyStandInData, type StandInData } from './stand-in-data';

/** Writes are gathered for this long (real time): one send touches the state several times. */
const WRITE_DELAY_MS = 50;

/** The stand-ins' memory in one JSON file; it survives a restart. */
export type StandInState = {
  /** The live data. Call `changed` after writing to it. */
  readonly data: StandInData;
  /** Marks the data as changed; the file follows within 50 ms. */
  readonly changed: () => void;
  /** The next number of the state's one counter, from 1. */
  readonly nextNumber: () => number;
  /** Writes at once what is not written yet. */
  readonly flush: () => void;
  /** Forgets everything, in memory and on disk. */
  readonly reset: () => void;
};

/**
 * Opens the state kept at `path`, or an empty one if there is no such file.
 * @throws when the file is there but is not the state of the stand-ins: it is never overwritten silently.
 */
export function openStandInState(path: string): StandInState {
  const data = load(path);
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writeAtomically(path, JSON.stringify(data));
  };
  const changed = (): void => {
    timer ??= setTimeout(flush, WRITE_DELAY_MS).unref();
  };

  return {
    data,
    changed,
    flush,
    nextNumber: () => {
      changed();
      data.sequence += 1;
      return data.sequence;
    },
    reset: () => {
      Object.assign(data, emptyStandInData());
      changed();
      flush();
    },
  };
}

function load(path: string): StandInData {
  if (!existsSync(path)) return emptyStandInData();
  const kept = parseJson(readFileSync(path, 'utf8'));
  if (!isJsonObject(kept) || !isJsonObject(kept.wechat)) {
    throw new Error(
      `The stand-ins' state in ${path} is damaged. Delete the file to start with an empty one.`,
    );
  }
  // A section or field added since the file was written starts empty.
  const empty = emptyStandInData();
  return {
    ...empty,
    ...kept,
    wechat: { ...empty.wechat, ...section(kept.wechat) },
    sms: { ...empty.sms, ...section(kept.sms) },
    ess: { ...empty.ess, ...section(kept.ess) },
    tts: { ...empty.tts, ...section(kept.tts) },
    tms: { ...empty.tms, ...section(kept.tms) },
    cloudbase: { ...empty.cloudbase, ...section(kept.cloudbase) },
  };
}

function section(value: unknown): object {
  return isJsonObject(value) ? value : {};
}

/** A crash leaves the old file or the new one, never half of one. */
function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
