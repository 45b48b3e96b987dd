import { settingOr } from '../../environment';
import { fetchFile } from '../../fetch-file';
import { PlatformError } from '../../platform-error';
import type { ESignApprover, ESignFlow, ESignLink, ESignOrder, ESignProvider } from '../e-sign-provider';
import { callEss, essOperator, NO_ANSWER } from './ess-client';
import { essApproverState, essFlowState } from './ess-states';
import { readEssCallback } from './read-ess-callback';

/** The service's own mini-programs: for real contracts, and for trying out. */
const APPIDS: Readonly<Record<string, string>> = {
  formal: 'wxa023b292fd19d41d',
  demo: 'wx371151823f6f3edf',
};

/** A person, as opposed to a company. */
const PERSON = 1;
/** Looking at the document needs the phone's owner, not a face: 人脸识别技术应用安全管理办法 art. 10. */
const BY_PHONE = 2;
/** Signing is confirmed by a face, a password or the phone company, as the person chooses: a face is never the only way. */
const WAYS_TO_CONFIRM = [1, 2, 3] as const;
/** The page of one contract. */
const DETAIL = 1;

/** An answer that says nothing about the flow. */
const NO_FLOW = 'ess.noFlow';

/** Ten times what our text and a service's evidence pages come to. */
const MOST_SIGNED_BYTES = 20_000_000;

const SIGNATURE_SIZE = { width: 119, height: 43 } as const;

/** Tencent 电子签 (ESS 2020-11-11). */
export const tencentEssProvider: ESignProvider = {
  name: 'tencent-ess',
  startFlow,
  mayBeDone: (error) =>
    error instanceof PlatformError &&
    ([NO_ANSWER, NO_FLOW].includes(error.code) || error.code.startsWith('ess.InternalError')),
  linkFor,
  describeFlow,
  cancelFlow,
  fetchSigned,
  readCallback: readEssCallback,
};

async function startFlow(order: ESignOrder): Promise<{ readonly flowId: string }> {
  const fileId = await upload(order).catch((error: unknown) => {
    // A file without a flow is nothing: whatever happened to it, the order was not given.
    if (error instanceof PlatformError && error.code === NO_ANSWER)
      throw new PlatformError('ess.uploadUnanswered', { cause: error });
    throw error;
  });
  const { FlowId: flowId } = await callEss('api', (client) =>
    client.CreateFlowByFiles({
      Operator: essOperator(),
      FlowName: order.title,
      FileIds: [fileId],
      Approvers: order.approvers.map(approverOf),
      Unordered: !order.ordered,
      Deadline: Math.floor(order.deadline.getTime() / 1000),
      UserData: Buffer.from(order.reference, 'utf8').toString('base64'),
      // 文书: the service's pages don't call it a contract.
      FlowDisplayType: 3,
    }),
  );
  if (flowId === undefined || flowId === '') throw new PlatformError(NO_FLOW);
  return { flowId };
}

async function upload({ pdf, title }: ESignOrder): Promise<string> {
  const operator = essOperator();
  const { FileIds: ids } = await callEss('files', (client) =>
    client.UploadFiles({
      BusinessType: 'DOCUMENT',
      Caller: { OperatorId: operator.UserId },
      FileInfos: [{ FileBody: Buffer.from(pdf).toString('base64'), FileName: `${title}.pdf` }],
    }),
  );
  const [fileId] = ids ?? [];
  if (fileId === undefined) throw new PlatformError('ess.noFile');
  return fileId;
}

function approverOf({ name, phone, place }: ESignApprover) {
  return {
    ApproverType: PERSON,
    ApproverName: name,
    ApproverMobile: phone,
    // Our own messages invite; a second text message from a stranger's number would look like fraud.
    NotifyType: 'NONE',
    ApproverVerifyTypes: [BY_PHONE],
    ApproverSignTypes: [...WAYS_TO_CONFIRM],
    SignComponents: [
      {
        ComponentType: 'SIGN_SIGNATURE',
        GenerateMode: 'KEYWORD',
        ComponentId: place,
        RelativeLocation: 'Below',
        KeywordIndexes: [0],
        FileIndex: 0,
        ComponentPage: 0,
        ComponentPosX: 0,
        ComponentPosY: 0,
        ComponentWidth: SIGNATURE_SIZE.width,
        ComponentHeight: SIGNATURE_SIZE.height,
      },
    ],
  };
}

async function linkFor(
  flowId: string,
  { name, phone }: { readonly name: string; readonly phone: string },
): Promise<ESignLink> {
  const { SchemeUrl: path } = await callEss('api', (client) =>
    client.CreateSchemeUrl({
      Operator: essOperator(),
      FlowId: flowId,
      Name: name,
      Mobile: phone,
      EndPoint: 'APP',
      PathType: DETAIL,
      AutoJumpBack: true,
    }),
  );
  if (path === undefined || path === '') throw new PlatformError('ess.noLink');
  return { appid: APPIDS[settingOr('ESS_STATE', 'formal')] ?? '', path };
}

async function describeFlow(flowId: string): Promise<ESignFlow> {
  const { FlowDetailInfos: flows } = await callEss('api', (client) =>
    client.DescribeFlowInfo({ Operator: essOperator(), FlowIds: [flowId] }),
  );
  const flow = flows?.find((one) => one.FlowId === flowId);
  if (flow === undefined) throw new PlatformError('ess.noFlow');
  const status = flow.FlowStatus ?? -1;
  const signers = (flow.FlowApproverInfos ?? []).map((one) => one.ApproveStatus ?? -1);
  return {
    flowId,
    state: essFlowState(status),
    unknown: [
      ...(essFlowState(status) === 'unknown' ? [status] : []),
      ...signers.filter((each) => essApproverState(each) === 'unknown'),
    ],
    reason: flow.FlowMessage === undefined || flow.FlowMessage === '' ? null : flow.FlowMessage,
    approvers: (flow.FlowApproverInfos ?? []).map((one) => ({
      name: one.ApproveName ?? '',
      phone: one.Mobile ?? '',
      state: essApproverState(one.ApproveStatus ?? -1),
      signedAt: momentOf(one.ApproveTime),
    })),
  };
}

async function cancelFlow(flowId: string, reason: string): Promise<void> {
  await callEss('api', (client) =>
    client.CancelFlow({ Operator: essOperator(), FlowId: flowId, CancelMessage: reason }),
  );
}

/** Addresses are good for minutes only, so the file is fetched at once. */
async function fetchSigned(flowId: string): Promise<Buffer> {
  const { FileUrls: files } = await callEss('api', (client) =>
    client.DescribeFileUrls({
      Operator: essOperator(),
      BusinessType: 'FLOW',
      BusinessIds: [flowId],
      FileType: 'PDF',
    }),
  );
  const url = files?.[0]?.Url;
  if (url === undefined || url === '') throw new PlatformError('ess.noFile');
  return fetchFile(url, MOST_SIGNED_BYTES);
}

function momentOf(seconds: number | undefined): Date | null {
  return seconds === undefined || seconds <= 0 ? null : new Date(seconds * 1000);
}
