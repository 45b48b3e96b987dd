import { tencentError, type TencentError } from '../tencent-error';
import { listOf, objectOf, textOf } from './read-parameters';

const PERSON = 1;

/** What is wrong with one signer of CreateFlowByFiles, or null. Only persons are emulated: the product asks for no company. */
export function approverProblem(value: unknown): TencentError | null {
  const approver = objectOf(value);
  if (approver.ApproverType !== PERSON) {
    return tencentError('InvalidParameter.ApproverType', 'Only persons are emulated here.');
  }
  if (textOf(approver.ApproverName) === '') {
    return tencentError('MissingParameter.ApproverName', 'A person must be named.');
  }
  if (!/^1[3-9]\d{9}$/.test(textOf(approver.ApproverMobile))) {
    return tencentError('InvalidParameter.ApproverMobile', 'The mobile number has 11 digits and no prefix.');
  }
  const components = listOf(approver.SignComponents).map(objectOf);
  if (components.length === 0) {
    return tencentError('MissingParameter.SignComponents', 'There is nowhere to sign.');
  }
  const isPlaced = components.every(
    (one) => one.ComponentType === 'SIGN_SIGNATURE' && textOf(one.ComponentId) !== '',
  );
  return isPlaced ? null : tencentError('InvalidParameter.SignComponents', 'A place to sign has no keyword.');
}
