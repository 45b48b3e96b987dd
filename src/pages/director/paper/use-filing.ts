import { useRef, useState } from 'react';
import { call, type InputFor, type OutcomeOf } from '../../../api/call';
import { newRequestId } from '../../../api/random-id';
import { useAction } from '../../../api/use-action';
import type { Photo } from '../../../kit/photos/photo';

type Filing = Omit<InputFor<'agreement.filePaper'>, 'attachmentIds'> & {
  readonly householdId: string;
  readonly photos: readonly Photo[];
};

export type UsedFiling = {
  readonly busy: boolean;
  /** The page on its way, from 1; undefined while none is. */
  readonly uploading: number | undefined;
  readonly outcome: OutcomeOf<'attachment.upload'> | OutcomeOf<'agreement.filePaper'> | undefined;
  /** Answers how the filing ended; undefined where a photograph did not get through. */
  readonly run: (filing: Filing) => Promise<OutcomeOf<'agreement.filePaper'> | undefined>;
};

/** What has become of one photograph: its own number from the first try to the last, and its id once it is there. */
type Sent = { readonly requestId: string; id: string | undefined };

/** Sends the photographs one after the other and then files the paper. A further try sends only what is not there yet. */
export function useFiling(): UsedFiling {
  const sent = useRef(new Map<string, Sent>());
  const [uploading, setUploading] = useState<number>();
  const [failed, setFailed] = useState<OutcomeOf<'attachment.upload'>>();
  const file = useAction('agreement.filePaper');

  const upload = async (
    householdId: string,
    photos: readonly Photo[],
  ): Promise<readonly string[] | undefined> => {
    const ids: string[] = [];
    for (const [at, { path, media, content }] of photos.entries()) {
      const known = sent.current.get(path) ?? { requestId: newRequestId(), id: undefined };
      sent.current.set(path, known);
      if (known.id === undefined) {
        setUploading(at + 1);
        const input = { householdId, kind: 'agreement-paper', media, content } as const;
        const outcome = await call('attachment.upload', input, { requestId: known.requestId });
        if (!outcome.ok) {
          setFailed(outcome);
          return undefined;
        }
        known.id = outcome.data.attachmentId;
      }
      ids.push(known.id);
    }
    return ids;
  };

  const run: UsedFiling['run'] = async ({ householdId, photos, ...paper }) => {
    setFailed(undefined);
    const attachmentIds = await upload(householdId, photos);
    setUploading(undefined);
    if (attachmentIds === undefined) return undefined;
    return file.run({ ...paper, attachmentIds: [...attachmentIds] });
  };

  return { busy: uploading !== undefined || file.busy, uploading, outcome: failed ?? file.outcome, run };
}
