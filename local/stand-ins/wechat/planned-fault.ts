import type { StandInState } from '../stand-in-state';
import type { WechatFault } from './wechat-data';

/** Uses up one planned fault for a send to `openid`, the person's own before one for anybody; `null` when none is planned. */
export function takeFault(openid: string, state: StandInState): WechatFault | null {
  const { faults } = state.data.wechat;
  const planned = faults.find((one) => one.openid === openid) ?? faults.find((one) => one.openid === '*');
  if (planned === undefined) return null;

  planned.times -= 1;
  if (planned.times <= 0) faults.splice(faults.indexOf(planned), 1);
  state.changed();
  return planned.fault;
}
