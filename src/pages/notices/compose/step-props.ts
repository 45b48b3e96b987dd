import type { ReactNode } from 'react';
import type { Composer, Draft } from './presenter';

/** What every step of a notice is given. */
export type StepProps = {
  readonly known: Composer;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Stands above the step: that it was begun before. */
  readonly above?: ReactNode;
};
