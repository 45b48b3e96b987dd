import { type ReactNode, useState } from 'react';
import { Button } from '../button';

export type MoreProps = {
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly label: string;
  /** The next page, once it is asked for. */
  readonly children: (after: string) => ReactNode;
};

/** The foot of one page of a list: a button until the next page is asked for, then that page. */
export function More({ next, label, children }: MoreProps): ReactNode {
  const [asked, setAsked] = useState(false);
  if (next === null) return null;
  if (asked) return children(next);
  return (
    <Button
      kind="line"
      onTap={() => {
        setAsked(true);
      }}
    >
      {label}
    </Button>
  );
}
