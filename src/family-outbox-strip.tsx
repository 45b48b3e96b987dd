import type { ReactNode } from 'react';
import { familyOutbox } from './api/family-outbox';
import type { Letter, OutboxState } from './api/letter';
import { sayError } from './copy/errors-by-audience';
import { familyOutboxCopy as copy } from './copy/family-outbox';
import { Strip } from './kit/strip';

export type FamilyOutboxStripProps = {
  readonly state: OutboxState;
  /** What the page shows at its own place. */
  readonly without?: Letter['op'];
};

const kinds: Readonly<Partial<Record<Letter['op'], string>>> = copy.kinds;
const kindOf = ({ op }: Letter): string => kinds[op] ?? copy.other;

/** What a family has said and is not sent yet, by name; and what was not taken, with the reason. */
export function FamilyOutboxStrip({ state, without }: FamilyOutboxStripProps): ReactNode {
  const waiting = state.waiting.filter(({ op }) => op !== without);
  const names = [...new Set(waiting.map(kindOf))].join('、');
  return (
    <>
      {state.returned.map(({ letter, refusal }) => (
        <Strip
          key={letter.requestId}
          tone="danger"
          icon="warn"
          text={copy.returned(kindOf(letter), sayError(refusal.code, 'family'))}
          onTap={() => void familyOutbox.dismiss(letter.requestId)}
        />
      ))}
      {waiting.length === 0 ? null : (
        <Strip tone="wait" icon="nonet" text={copy.waiting(names, waiting.length)} />
      )}
    </>
  );
}
