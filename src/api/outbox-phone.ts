import type { Letter } from './letter';
import { createOutbox, type SendOutcome } from './outbox';

export const about = { householdId: 'hh_aaaaaaaaaaaa', label: '王家', on: '2026-11-24' };

export const visit = (requestId: string): Letter => ({
  requestId,
  op: 'visit.record',
  input: {
    childIds: ['ch_aaaaaaaaaaaa'],
    happenedOn: '2026-11-24',
    sawChild: true,
    talkedAlone: true,
    caregiving: 'in-place',
  },
  about,
});

export const done: SendOutcome = { ok: true, data: { closedTasks: 2 } };
export const silence: SendOutcome = { ok: false, offline: true };
export const refused: SendOutcome = { ok: false, offline: false, refusal: { code: 'record.dayInFuture' } };
export const broken: SendOutcome = { ok: false, offline: false, refusal: { code: 'internal' } };
export const expired: SendOutcome = { ok: false, offline: false, refusal: { code: 'session.expired' } };

/** A phone whose storage outlives the app, and a network that answers as the test says. */
export function aPhone() {
  let text: string | undefined;
  const sent: string[] = [];
  const network = { answer: (_letter: Letter): SendOutcome | Promise<SendOutcome> => done };
  const phone = { full: false };
  /** Whom the phone remembers, and whom the functions know by it; nobody answers without a network. */
  const held: { remembered: string | undefined; by: string | undefined } = {
    remembered: 'pe_aaaaaaaaaaaa',
    by: 'pe_aaaaaaaaaaaa',
  };
  const start = (patience = 10_000) =>
    createOutbox({
      send: async (letter) => {
        sent.push(letter.requestId);
        return network.answer(letter);
      },
      store: {
        read: async () => text,
        write: async (next) => {
          if (phone.full) throw new Error('no room');
          text = next;
        },
      },
      holder: { remembered: async () => held.remembered, ask: async () => held.by },
      patience,
    });
  return { start, sent, network, phone, held, stored: () => text };
}
