import type { StandInState } from '../stand-in-state';

/** Makes `openid` known: the person has opened the mini-program once. Anybody else is an invalid openid (40003). */
export function addUser(openid: string, state: StandInState): void {
  const { users } = state.data.wechat;
  if (users.includes(openid)) return;
  users.push(openid);
  state.changed();
}

/** Whether a message can be addressed to `openid` at all. */
export function isUser(openid: string, state: StandInState): boolean {
  const { users, phones } = state.data.wechat;
  return users.includes(openid) && phones[openid] !== 'gone';
}
