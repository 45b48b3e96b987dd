import { createCipheriv, createHmac } from 'node:crypto';
import type { TencentContext } from '../tencent-context';
import type { EssFlow } from './ess-data';
import { expireFlow } from './expire-flow';

/** A message as the service sends it to the operator's address, by POST. */
export type EssMessage = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** What a test or the stage page can do to the e-sign stand-in. Each returns the message that the service sends after it. */
export type EssControls = ReturnType<typeof createEssControls>;

const SIGNED = 3;
const DECLINED = 4;
const CANCELLED = 6;

const FLOW = { partlySigned: 2, declined: 3, signed: 4, cancelled: 6 } as const;
const OPEN = [1, 2];

/** The controls over `context`. @throws for a flow or a signer that is not there, or whose turn it is not. */
export function createEssControls(context: Pick<TencentContext, 'config' | 'state' | 'now'>) {
  const { state, now, config } = context;
  const openFlow = (flowId: string): EssFlow => {
    const flow = state.data.ess.flows.find(({ id }) => id === flowId);
    if (flow === undefined) throw new Error(`There is no flow ${flowId}.`);
    expireFlow(flow, context);
    return flow;
  };
  const signerOf = (flow: EssFlow, mobile: string) => {
    if (!OPEN.includes(flow.status)) throw new Error(`The flow ${flow.id} is over.`);
    const waiting = flow.approvers.filter(({ status }) => status === 2);
    const candidates = flow.unordered ? waiting : waiting.slice(0, 1);
    const approver = candidates.find((one) => one.mobile === mobile);
    if (approver === undefined) throw new Error(`It is not the turn of ${mobile}.`);
    return approver;
  };
  const changed = (flow: EssFlow, operate: string): EssMessage => {
    state.changed();
    return essMessage(flow, { operate, number: state.nextNumber(), at: now() }, config.ess);
  };
  return {
    flows: (): readonly EssFlow[] => state.data.ess.flows,
    sign: (flowId: string, mobile: string): EssMessage => {
      const flow = openFlow(flowId);
      Object.assign(signerOf(flow, mobile), { status: SIGNED, signedAt: Math.floor(now().getTime() / 1000) });
      const isDone = flow.approvers.every(({ status }) => status === SIGNED);
      flow.status = isDone ? FLOW.signed : FLOW.partlySigned;
      return changed(flow, isDone ? 'finish' : 'sign');
    },
    decline: (flowId: string, mobile: string, reason: string): EssMessage => {
      const flow = openFlow(flowId);
      signerOf(flow, mobile).status = DECLINED;
      Object.assign(flow, { status: FLOW.declined, message: reason });
      return changed(flow, 'reject');
    },
    cancel: (flowId: string, reason: string): EssMessage => {
      const flow = openFlow(flowId);
      for (const approver of flow.approvers) if (approver.status === 2) approver.status = CANCELLED;
      Object.assign(flow, { status: FLOW.cancelled, message: reason });
      return changed(flow, 'cancel');
    },
    /** Puts a flow into any state of the service: 0, 7 to 10, 16 and 21 come from things that are not emulated. */
    setStatus: (flowId: string, status: number): EssMessage => {
      const flow = openFlow(flowId);
      flow.status = status;
      return changed(flow, 'sign');
    },
    /** The next call of `action` is refused with `code`. */
    refuseNext: (action: string, code: string): void => {
      state.data.ess.refusals.push({ action, code });
      state.changed();
    },
    /** The next call of `action` is carried out, and its answer is lost on the way. */
    loseNextAnswer: (action: string): void => {
      state.data.ess.lostAnswers.push(action);
      state.changed();
    },
    /** The message about how a flow stands now, as after its start or its deadline. */
    tell: (flowId: string): EssMessage => changed(openFlow(flowId), 'start'),
  };
}

/** Signed with HMAC-SHA256, its content encrypted with AES-256-CBC: version 2 of the service's messages. */
function essMessage(
  flow: EssFlow,
  { operate, number, at }: { readonly operate: string; readonly number: number; readonly at: Date },
  { callbackKey, callbackToken }: TencentContext['config']['ess'],
): EssMessage {
  const content = {
    MsgId: `message-${number}`,
    MsgVersion: 'CustomApp',
    MsgType: 'FlowStatusChange',
    MsgData: {
      FlowId: flow.id,
      FlowName: flow.name,
      CallbackType: 'sign',
      Operate: operate,
      FlowCallbackStatus: flow.status,
      CreateOn: flow.createdAt,
      UpdatedOn: Math.floor(at.getTime() / 1000),
      DeadLine: flow.deadline,
      Unordered: flow.unordered,
      UserData: flow.userData,
      Approvers: flow.approvers.map(({ name, mobile, status }) => ({
        ApproverName: name,
        ApproverMobile: mobile,
        ApproveCallbackStatus: status,
      })),
    },
  };
  const key = Buffer.from(callbackKey, 'utf8');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  const body = JSON.stringify({ encrypt: sealed.toString('base64') });
  const signature = createHmac('sha256', callbackToken).update(body, 'utf8').digest('hex');
  return {
    headers: { 'content-type': 'application/json', 'content-signature': `sha256=${signature}` },
    body,
  };
}
