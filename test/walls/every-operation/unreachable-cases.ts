import { demoId } from '../../../local/demo/demo-id';
import { DIRECTOR, GRANDFATHER, type OperationCase, ZHENG } from './operation-case';

/** Whom no channel reaches. */
export const unreachableCases: readonly OperationCase[] = [
  { op: 'unreachable.list', as: DIRECTOR, input: () => ({}), open: 'lists' },
  {
    op: 'unreachable.found',
    as: DIRECTOR,
    input: () => ({
      householdId: ZHENG,
      personId: demoId('pe', GRANDFATHER),
      how: 'visited',
      note: '在后山干活，傍晚在家',
    }),
    once: 'select count(*) from person_found',
  },
];
