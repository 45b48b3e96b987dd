import type { PushTemplate } from '../../../contracts/vocabulary/topic';
import type { Tx } from '../../platform/database/connection';
import { requestStableToken } from '../../platform/wechat/request-stable-token';
import { findOrRefreshToken } from '../../stores/outbox/find-or-refresh-token';
import { findPauses, putPause, type SendPauses } from '../../stores/outbox/send-pauses';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

/** A run's shared means of pushing: the token, renewed on demand, and who has to wait. */
export type Pusher = {
  readonly now: Date;
  readonly token: (stale: string | null) => Promise<string>;
  /** 45009 was answered, here or to another worker. */
  readonly paused: () => boolean;
  /** What stopped this template (43107, 40037), null while nothing has. */
  readonly stopped: (template: PushTemplate) => string | null;
  readonly pause: (name: string, why: string) => void;
  /** Between two batches: tells the other workers what this one has heard, and hears what they have. */
  readonly settle: (tx: Tx) => Promise<void>;
};

/** 45009 is a day's limit: what is left waits, and the day after brings a new one. A template waits as long. */
export const PAUSE_MS = 30 * 60_000;

export const openPusher = ({ db, now }: JobContext): Pusher => {
  let known: Promise<string> | null = null;
  let pauses: SendPauses = {};
  const untold = new Map<string, string>();
  return {
    now,
    token: (stale) => {
      if (known === null || stale !== null) {
        known = inJob(db, (tx) => findOrRefreshToken(tx, { now, stale, request: requestStableToken }));
      }
      return known;
    },
    paused: () => pauses['wechat'] !== undefined,
    stopped: (template) => pauses[`template:${template}`] ?? null,
    pause: (name, why) => {
      if (pauses[name] === undefined) untold.set(name, why);
      pauses = { ...pauses, [name]: why };
    },
    settle: async (tx) => {
      const until = new Date(now.getTime() + PAUSE_MS);
      for (const [name, why] of untold) await putPause(tx, { name, why, until });
      untold.clear();
      pauses = await findPauses(tx, now);
    },
  };
};
