import type { ReactNode } from 'react';
import { call } from '../../api/call';
import { voiceLetterCopy as copy } from '../../copy/voice-letter';
import { Hear } from '.';

export type LetterSoundProps = {
  readonly letterId: string;
  readonly seconds: number;
  /** Whoever spoke need not be told that it was heard. */
  readonly mine: boolean;
  readonly onHeard?: () => void;
  readonly main?: boolean;
};

/** 听一听 of a recording within the family: on the week's card, on the caregiver's page, and in the list. */
export function LetterSound({ letterId, seconds, mine, onHeard, main }: LetterSoundProps): ReactNode {
  const address = async (): Promise<string | undefined> => {
    const opened = await call('voiceLetter.open', { letterId });
    return opened.ok ? opened.data.url : undefined;
  };
  const begun = (): void => {
    if (!mine) void call('voiceLetter.hear', { letterId }).then(() => onHeard?.());
  };
  return (
    <Hear
      label={copy.hear(seconds)}
      words={copy}
      address={address}
      onBegun={begun}
      {...(main === undefined ? {} : { main })}
    />
  );
}
