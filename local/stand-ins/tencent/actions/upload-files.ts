import type { JsonObject } from '../../json-value';
import { operatorProblem } from '../ess/check-operator';
import { listOf, objectOf, parameterProblem, textOf } from '../ess/read-parameters';
import type { TencentContext } from '../tencent-context';
import { tencentError, type TencentError } from '../tencent-error';

const PARAMETERS = {
  BusinessType: { kind: 'text', required: true },
  Caller: { kind: 'object', required: true },
  FileInfos: { kind: 'list', required: true },
  FileType: { kind: 'text' },
} as const;

const HOUR_S = 3600;

/** `UploadFiles` 2020-11-11: PDFs for a flow; each lives for an hour. */
export function uploadFiles(
  body: JsonObject,
  context: TencentContext,
): { readonly FileIds: readonly string[]; readonly TotalCount: number } | TencentError {
  const problem =
    parameterProblem(body, PARAMETERS) ?? operatorProblem(body.Caller, context) ?? filesProblem(body);
  if (problem !== null) return problem;
  const { state, now } = context;
  const until = Math.floor(now().getTime() / 1000) + HOUR_S;
  const ids = listOf(body.FileInfos).map(() => `file${state.nextNumber()}`.padEnd(32, '0'));
  state.data.ess.files.push(...ids.map((id) => ({ id, until })));
  state.changed();
  return { FileIds: ids, TotalCount: ids.length };
}

function filesProblem(body: JsonObject): TencentError | null {
  const files = listOf(body.FileInfos).map(objectOf);
  if (body.BusinessType !== 'DOCUMENT') {
    return tencentError('InvalidParameter.BusinessType', 'Only files for flows are emulated here.');
  }
  if (files.length < 1 || files.length > 20) {
    return tencentError('InvalidParameter.FileInfos', 'One to twenty files are taken.');
  }
  const isPdf = files.every(({ FileName: name, FileBody: content }) => {
    const bytes = Buffer.from(textOf(content), 'base64');
    return /^.{1,196}\.pdf$/u.test(textOf(name)) && bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  });
  return isPdf
    ? null
    : tencentError('InvalidParameter.FileType', 'The name or the content is not that of a PDF.');
}
