import type { StandInState } from '../stand-in-state';

/** How many messages of `template` may still be sent to `openid`. */
export function quotaOf(openid: string, template: string, state: StandInState): number {
  return state.data.wechat.quotas[openid]?.[template] ?? 0;
}

/** Adds `count` (negative takes away; never below none). */
export function addQuota(
  who: { openid: string; template: string },
  count: number,
  state: StandInState,
): void {
  const { openid, template } = who;
  const left = Math.max(0, quotaOf(openid, template, state) + count);
  (state.data.wechat.quotas[openid] ??= {})[template] = left;
  state.changed();
}
