import { createHash } from 'node:crypto';
import { isJsonObject } from '../stand-ins/json-value';
import { type StandIns } from '../stand-ins/create-stand-ins';
import { callerOf } from './caller';
import { type Persona } from './county';
import { type FunctionHost } from './function-host';
import { Problem } from './problem';

/** A session as the page of a phone is served with it: the token counts only in calls that name this device. */
export type PhoneSession = { readonly token: string; readonly device: string };

/** Each phone of the stage is a device of its own, the same one whenever its page is opened. */
const deviceOf = (openid: string): string =>
  `stage-${createHash('sha256').update(openid).digest('hex').slice(0, 12)}`;

/**
 * A token for a persona's phone, got the way a real one gets it: a login code of (the stand-in for) WeChat, exchanged
 * by the product's own `session.start`.
 * @throws Problem 404 for somebody without WeChat, 502 when the function gives no token
 */
export async function phoneSession(
  as: string,
  {
    personas,
    standIns,
    host,
  }: {
    readonly personas: readonly Persona[];
    readonly standIns: StandIns;
    readonly host: Pick<FunctionHost, 'call'>;
  },
): Promise<PhoneSession> {
  const { openid } = callerOf(as, personas);
  standIns.wechat.addUser(openid);
  const device = deviceOf(openid);
  const code = standIns.wechat.mintLoginCode(openid);
  const call = { op: 'session.start', input: { code, device } };
  const envelope: unknown = await host.call('api', call, undefined);
  const data = isJsonObject(envelope) && isJsonObject(envelope['data']) ? envelope['data'] : {};
  const { token } = data;
  if (typeof token === 'string') return { token, device };
  throw new Problem(502, '手机没有登录成功。The phone could not start a session.');
}
