import type { SpokenText } from '../../../domain/spoken-text';
import type { Tx } from '../../platform/database/connection';
import { sha256 } from '../../platform/digest';
import { chosenVoice } from '../../platform/speech/speech-settings';
import { type TableWrite, writeRows } from '../write-rows';

/** What says the texts: one notice, or one version of an agreement. */
export type Wanted = {
  readonly of: {
    readonly subject: string;
    readonly household_id: string | null;
    readonly notice_id: string | null;
  };
  readonly texts: readonly SpokenText[];
};

/** The name under which an agreement's version keeps its pieces. */
export const subjectOfAgreement = ({ id, version }: { readonly id: string; readonly version: number }) =>
  `${id} ${String(version)}`;

/**
 * Rows that want texts said; none while no voice is chosen. A text that is said already, or wanted by somebody else, is
 * the same row. Sorted, so that two who want the same texts never wait for each other crosswise.
 */
export const recordingWrites = (wanted: readonly Wanted[], at: string): readonly TableWrite[] => {
  const chosen = chosenVoice();
  if (chosen === null) return [];
  const { voice, speed } = chosen;
  const texts = wanted.flatMap(({ of, texts: spoken }) =>
    spoken.map(({ step, text }) => ({
      row: { ...of, step, key: sha256(`${String(voice)}\n${String(speed)}\n${text}`) },
      text,
    })),
  );
  const recordings = new Map(texts.map(({ row, text }) => [row.key, text]));
  return [
    {
      table: 'recording',
      conflict: 'nothing',
      insert: [...recordings]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, words]) => ({
          key,
          words,
          voice,
          speed,
          state: 'wanted',
          attempts: 0,
          not_before: at,
          wanted_at: at,
        })),
    },
    { table: 'spoken_text', conflict: 'nothing', insert: texts.map(({ row }) => row) },
  ];
};

/** For a job: wants the texts in a statement of its own. */
export const wantRecordings = (tx: Tx, wanted: readonly Wanted[], now: Date): Promise<void> =>
  writeRows(tx, recordingWrites(wanted, now.toISOString()));
