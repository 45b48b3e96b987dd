async function ask(address, body) {
  const response = await fetch(
    address,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message ?? `${response.status}`);
  return answer;
}

/** The running product, by the local cloud's addresses. Refusals of the local cloud are thrown with its sentence. */
export const product = {
  personas: () => ask('/local/personas'),
  /** `{ jumps, about }` */
  stage: () => ask('/local/stage'),
  now: async () => (await ask('/local/clock')).now,
  /** `{ now, fired, skipped }` */
  moveClock: (to) => ask('/local/clock', { now: to }),
  inbox: () => ask('/local/inbox'),
  reset: () => ask('/local/reset', {}),
  /** The envelope of one operation, called as a persona. */
  call: (as, op, input = {}) => ask('/local/call', { as, op, input }),
};
