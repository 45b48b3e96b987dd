import type { TencentContext } from '../tencent-context';
import type { EssFlow } from './ess-data';

const EXPIRED = 5;
const OPEN = [1, 2];
const TO_SIGN = 2;

/** An open flow whose deadline is over has expired, and so have those who have not signed. */
export function expireFlow(flow: EssFlow, { state, now }: Pick<TencentContext, 'state' | 'now'>): void {
  if (!OPEN.includes(flow.status) || flow.deadline > now().getTime() / 1000) return;
  flow.status = EXPIRED;
  for (const approver of flow.approvers) if (approver.status === TO_SIGN) approver.status = EXPIRED;
  state.changed();
}
