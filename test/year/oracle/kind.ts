import type { Child, Household } from './records';

/** One thing that is owed and not done: open from `opens` on. `sooner`: an open task is brought forward to it. */
export type Owed = {
  readonly period: string;
  readonly opens: number;
  readonly due: number;
  readonly sooner?: true;
};

/** What a duty leaves undone for one child on a day, whether or not it is time yet. */
export type Kind = (home: Household, child: Child, today: number) => readonly Owed[];
