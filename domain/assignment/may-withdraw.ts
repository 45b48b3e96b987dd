import type { Actor } from '../access/acting-role';

/** The sender's own office, or one above it. */
export const mayWithdraw = ({ grants }: Pick<Actor, 'grants'>, region: string): boolean =>
  grants.some(({ role, region: own }) => role !== 'director' && region.startsWith(own));
