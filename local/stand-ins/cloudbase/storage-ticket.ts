import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CloudbaseContext } from './cloudbase-context';

/** What a ticket lets its bearer do with one object. */
export type TicketFor = { readonly verb: 'put' | 'get'; readonly path: string };

/** A signed permission: `<expiry in seconds>.<signature>`. */
export function issueTicket({ verb, path }: TicketFor, seconds: number, context: CloudbaseContext): string {
  const expires = Math.floor(context.now().getTime() / 1000) + seconds;
  return `${expires}.${signature({ verb, path }, expires, context)}`;
}

/** Whether the ticket is ours, for this object and verb, and not expired. */
export function isTicketGood(ticket: string, what: TicketFor, context: CloudbaseContext): boolean {
  const expires = Number(ticket.split('.')[0]);
  if (!(expires * 1000 >= context.now().getTime())) return false;
  const expected = Buffer.from(`${expires}.${signature(what, expires, context)}`);
  const given = Buffer.from(ticket);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function signature({ verb, path }: TicketFor, expires: number, { config }: CloudbaseContext): string {
  return createHmac('sha256', config.secretKey).update(`${verb}\n${path}\n${expires}`).digest('hex');
}
