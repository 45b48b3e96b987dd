'use strict';
// A hand-written function for the local cloud's own tests: it tells what it was given, or misbehaves as it is told.
const loadedAt = new Date().toISOString();
let calls = 0;

const deeds = {
  echo: (event, context) => ({ event, context, environment: { ...process.env }, loadedAt, calls }),
  time: () => ({
    now: new Date().toISOString(),
    number: Date.now(),
    text: Date(),
    given: new Date('2020-02-29T00:00:00Z').toISOString(),
    isDate: new Date() instanceof Date && new (class extends Date {})() instanceof Date,
    byConstructor: new new Date(0).constructor().toISOString(),
    formatted: new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(),
    parts: new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).formatToParts(),
    loadedAt,
  }),
  wait: (event) => new Promise((resolve) => setTimeout(resolve, event.input.ms, { calls })),
  hang: () => {
    for (;;);
  },
  die: () => process.exit(1),
  reject: () => {
    Promise.reject(new Error('nobody caught this'));
    return new Promise(() => undefined);
  },
  throw: () => {
    throw new Error('a bug');
  },
  large: (event) => 'x'.repeat(event.input.bytes),
  nothing: () => undefined,
};

exports.main = async (event, context) => {
  calls += 1;
  const { op, input } = event.body === undefined ? event : JSON.parse(event.body);
  const data = await (deeds[op] ?? deeds.echo)({ ...event, op, input }, context);
  return op === 'nothing' || op === 'large' ? data : { ok: true, data, requestId: event.requestId ?? 'none' };
};
