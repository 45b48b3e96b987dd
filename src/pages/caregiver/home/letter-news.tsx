import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { voiceLetterCopy as copy } from '../../../copy/voice-letter';
import { ElderButton } from '../../../kit/elder-button';

/** A parent has said something that was not heard yet: big, and it leads to where it is played. */
export function LetterNews(): ReactNode {
  const list = useCall('voiceLetter.list', { role: 'caregiver' });
  const letters = (list.data?.households ?? []).flatMap((household) => household.letters);
  const fresh = letters.find(({ mine, heard }) => !mine && !heard);
  if (fresh === undefined) return null;
  return (
    <ElderButton
      tone="news"
      icon="sound"
      title={copy.fromParent(fresh.from)}
      onTap={() => {
        goTo('voiceLetters', { as: 'caregiver' });
      }}
    />
  );
}
