import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { audienceOf } from '../../api/audience';
import { Strip } from '../strip';
import { type ActionOutcome, outcomeNote } from './presenter';

/** Says beside the button why its action did not come through, and what to do. Nothing to see otherwise. */
export function OutcomeNote({ outcome }: { readonly outcome: ActionOutcome | undefined }): ReactNode {
  const note = outcomeNote(outcome, audienceOf(useRouter().path));
  if (note === undefined) return null;
  return <Strip tone={note.tone} icon={note.tone === 'wait' ? 'nonet' : 'warn'} text={note.text} />;
}
