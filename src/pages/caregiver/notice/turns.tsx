import type { ReactNode } from 'react';
import { caregiverNoticeCopy as copy } from '../../../copy/caregiver';
import { Button } from '../../../kit/button';
import type { besidesOf } from './presenter';

export type Besides = ReturnType<typeof besidesOf>;

type TurnsProps = { readonly besides: Besides; readonly onTurn: (noticeId: string) => void };

/** One notice a screen, back and forth like the pages of a book. */
export function Turns({ besides: { before, onwards }, onTurn }: TurnsProps): ReactNode {
  return (
    <>
      {before === undefined ? null : (
        <Button
          kind="line"
          icon="back"
          onTap={() => {
            onTurn(before);
          }}
        >
          {copy.before}
        </Button>
      )}
      {onwards === undefined ? null : (
        <Button
          kind="line"
          icon="next"
          onTap={() => {
            onTurn(onwards);
          }}
        >
          {copy.onwards}
        </Button>
      )}
    </>
  );
}
