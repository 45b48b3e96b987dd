import type { ReactNode } from 'react';
import { proofCopy } from '../../../copy/papers';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Strip } from '../../../kit/strip';
import type { UsedDocument } from './use-document';

const copy = proofCopy.file;

/** What became of the file: under way, opened, or not, and what to do then. */
export function FileNotes({ document }: { readonly document: UsedDocument }): ReactNode {
  const { busy, opened, failed, outcome } = document;
  if (busy !== undefined) return <Strip tone="wait" icon="clock" text={copy.getting} />;
  if (failed) return <Strip tone="danger" icon="warn" text={copy.failed} />;
  if (opened)
    return <Strip tone="ok" icon="check" text={process.env.TARO_ENV === 'h5' ? copy.browser : copy.phone} />;
  return <OutcomeNote outcome={outcome} />;
}
