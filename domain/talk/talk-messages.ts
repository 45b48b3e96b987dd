import type { FamilyVoiceRecord } from '../care-file/family-voice';
import type { ClearedSends, PlannedSend } from '../message/planned-send';

type Messages = { readonly sends: readonly PlannedSend[]; readonly clears: readonly ClearedSends[] };
const nothing: Messages = { sends: [], clears: [] };

const causeOf = (id: string): string => `talk:${id}`;

/** The township's supervisors hear that there is something; whoever asked hears that somebody has taken it on. */
export const talkMessages = (
  record: FamilyVoiceRecord,
  { supervisorIds, notBefore }: { readonly supervisorIds: readonly string[]; readonly notBefore: Date },
): Messages => {
  if (record.kind === 'talk-asked') {
    const { id, personId: asker } = record.record;
    const sends = supervisorIds
      .filter((personId) => personId !== asker)
      .map((personId) => ({
        ...{ cause: causeOf(id), step: 'asked', personId, fields: {}, notBefore },
        topic: 'talk-asked' as const,
      }));
    return { sends, clears: [] };
  }
  if (record.kind !== 'talk-turned') return nothing;
  const { id, state, personId } = record;
  const clears = [{ cause: causeOf(id), personId: null }];
  if (state !== 'accepted') return { sends: [], clears };
  const told = { cause: causeOf(id), step: 'accepted', personId, fields: {}, notBefore };
  return { sends: [{ ...told, topic: 'talk-news' as const }], clears };
};
