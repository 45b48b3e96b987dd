import { expect } from '@jest/globals';
import type { Envelope } from '../../contracts/errors';
import type { OperationCase, Told } from '../walls/every-operation/operation-case';

export const codeOf = (answer: Envelope): string => (answer.ok ? 'ok' : answer.refusal.code);

/** What is there once is there once, where the case says so. */
export const onceOnly = async ({ county }: Told, { once }: OperationCase): Promise<void> => {
  if (once === undefined) return;
  const [row] = await county.rows<{ count: unknown }>(once);
  expect(Number(row?.count)).toBe(1);
};
