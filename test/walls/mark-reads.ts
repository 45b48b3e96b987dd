import {
  findMarkState,
  findOpenMarks,
  findOwnMarks,
} from '../../cloudfunctions/stores/text-marks/find-marks';
import { findNextCheck } from '../../cloudfunctions/stores/text-marks/enlist-texts';
import type { ReadCase } from './read-case';
import { type Sight, TODAY } from './sight';

const nobody = (as: Sight): string => as.personId ?? '';

/** Nothing is marked here; who sees what is, is told by test/walls/text-marks. */
export const markReads: readonly ReadCase[] = [
  {
    read: 'findOpenMarks',
    seen: async (tx, _world, as) =>
      (await findOpenMarks(tx, { me: nobody(as), limit: 10 })).map(({ markId }) => markId),
    owed: () => [],
  },
  {
    read: 'findOwnMarks',
    seen: async (tx, _world, as) => (await findOwnMarks(tx, nobody(as))).map(({ markId }) => markId),
    owed: () => [],
  },
  {
    read: 'findMarkState',
    seen: async (tx, _world, as) => {
      const found = await findMarkState(tx, { markId: 'tm_aaaaaaaaaaaa', me: nobody(as) });
      return found === null ? [] : ['something'];
    },
    owed: () => [],
  },
  {
    // The job's question; an instant and nothing else, of what one may see anyway, and nobody but the job can write it down.
    read: 'findNextCheck',
    seen: async (tx) => {
      const found = await findNextCheck(tx, { kinds: ['notice'], now: new Date(`${TODAY}T09:00:00+08:00`) });
      return found === null ? [] : ['something'];
    },
    owed: () => [],
  },
];
