import { Image } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { proofCopy } from '../../../copy/papers';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Strip } from '../../../kit/strip';

const copy = proofCopy.paper;

export type PaperPhotoProps = {
  readonly attachmentId: string;
  /** From 1. */
  readonly at: number;
};

/** One photograph of the paper, fetched when it is asked for: most who look at a proof never need it. */
export function PaperPhoto({ attachmentId, at }: PaperPhotoProps): ReactNode {
  const { run, busy, outcome } = useAction('attachment.open');
  if (outcome?.ok === true) {
    const { media, content } = outcome.data;
    if (media === 'application/pdf') return <Strip tone="wait" icon="doc" text={copy.scanned} />;
    return (
      <Image
        className="proof-photo"
        src={`data:${media};base64,${content}`}
        mode="widthFix"
        ariaLabel={copy.photo(at)}
        {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: copy.photo(at) } } : {})}
      />
    );
  }
  return (
    <>
      <OutcomeNote outcome={outcome} />
      <Button kind="line" icon="search" busy={busy} onTap={() => void run({ attachmentId })}>
        {busy ? copy.seeing : copy.see(at)}
      </Button>
    </>
  );
}
