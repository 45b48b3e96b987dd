import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { requireSetting, settingOr } from '../../environment';
import type { ESignCall, ESignHeard } from '../e-sign-provider';
import { essFlowState } from './ess-states';

const envelope = z.object({ encrypt: z.string() });

/** Any message of the service. */
const anyMessage = z.object({ MsgType: z.string() });

const message = z.object({
  MsgId: z.string(),
  MsgType: z.literal('FlowStatusChange'),
  MsgData: z.object({
    FlowId: z.string(),
    FlowCallbackStatus: z.number(),
    UserData: z.optional(z.string()),
  }),
});

/**
 * A message of Tencent's e-sign service (callback version 2): the body is signed with HMAC-SHA256 (`Content-Signature`, token
 * `ESS_CALLBACK_TOKEN`) and its content encrypted with AES-256-CBC (`ESS_CALLBACK_KEY`, 32 characters; the first 16 are the
 * initialisation vector). Both settings are required of the operator; the service would also send without.
 * A service without either setting is heard by nobody. It sends no time that could be checked, and repeats what was not
 * answered for long: so a message is only ever a reason to ask, and an old one asks in vain.
 */
export function readEssCallback({ header, body }: ESignCall): ESignHeard {
  if (!isSigned(body, header('content-signature'))) return { kind: 'refused' };
  const sealed = envelope.safeParse(parse(body));
  const text = sealed.success ? decrypt(sealed.data.encrypt) : null;
  const content = text === null ? null : parse(text);
  const read = message.safeParse(content);
  if (!read.success) return { kind: anyMessage.safeParse(content).success ? 'other' : 'refused' };
  const { MsgId: messageId, MsgData: data } = read.data;
  return {
    kind: 'notice',
    messageId,
    flowId: data.FlowId,
    state: essFlowState(data.FlowCallbackStatus),
    reference: referenceIn(data.UserData),
  };
}

function isSigned(body: string, given: string): boolean {
  const token = settingOr('ESS_CALLBACK_TOKEN', '');
  if (token === '') return false;
  const expected = Buffer.from(`sha256=${createHmac('sha256', token).update(body, 'utf8').digest('hex')}`);
  const signature = Buffer.from(given);
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}

function decrypt(sealed: string): string | null {
  const key = Buffer.from(requireSetting('ESS_CALLBACK_KEY'), 'utf8');
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    const bytes = [decipher.update(Buffer.from(sealed, 'base64')), decipher.final()];
    return Buffer.concat(bytes).toString('utf8');
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `UserData` is what we gave with the order, in base64. */
function referenceIn(userData: string | undefined): string | null {
  return userData === undefined || userData === '' ? null : Buffer.from(userData, 'base64').toString('utf8');
}
