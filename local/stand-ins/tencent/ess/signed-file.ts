import type { Answer } from '../../exchange';
import type { TencentContext } from '../tencent-context';
import type { EssFlow } from './ess-data';

/** Where signed files lie; the real ones lie at a storage address that is good for minutes. */
export const SIGNED_FILES = '/ess-signed/';

const SIGNED = 4;

/** What stands for the signed PDF: of one flow always the same bytes. */
const signedFileOf = ({ id, name, approvers }: EssFlow): string =>
  [
    '%PDF-1.7',
    `% ${id}`,
    `% ${name}`,
    ...approvers.map((one) => `% ${one.name} ${one.signedAt}`),
    '%%EOF',
  ].join('\n');

/** Answers a download. */
export function handleSignedFile(pathname: string, { state }: Pick<TencentContext, 'state'>): Answer {
  const id = pathname.slice(SIGNED_FILES.length);
  const flow = state.data.ess.flows.find((one) => one.id === id && one.status === SIGNED);
  if (flow === undefined) return { status: 404, body: 'no such file' };
  return { status: 200, body: signedFileOf(flow), contentType: 'application/pdf' };
}
