import { AsnConvert } from '@peculiar/asn1-schema';
import { TimeStampReq } from '@peculiar/asn1-tsp';

/** Why a request is refused, by RFC 3161's own names. */
export type TimestampFailure =
  'badAlg' | 'badRequest' | 'badDataFormat' | 'unacceptedPolicy' | 'unacceptedExtension';

/** The digests the authority signs, with their length in bytes. */
const DIGESTS = new Map([
  ['2.16.840.1.101.3.4.2.1', 32],
  ['2.16.840.1.101.3.4.2.2', 48],
  ['2.16.840.1.101.3.4.2.3', 64],
]);

/** The one policy tokens are made under: an arc for examples. */
export const POLICY = '1.3.6.1.4.1.13762.3';

/** The request in `body`, or why it is refused. */
export function readTimestampRequest(
  body: Buffer,
): { readonly request: TimeStampReq; readonly failure: null } | { readonly failure: TimestampFailure } {
  let request: TimeStampReq;
  try {
    request = AsnConvert.parse(body, TimeStampReq);
  } catch {
    return { failure: 'badDataFormat' };
  }
  // The library ignores bytes behind the request.
  if (AsnConvert.serialize(request).byteLength !== body.length) return { failure: 'badDataFormat' };
  const failure = failureOf(request);
  return failure === null ? { request, failure: null } : { failure };
}

function failureOf({
  version,
  messageImprint,
  reqPolicy,
  extensions,
}: TimeStampReq): TimestampFailure | null {
  // The library's type knows version 1 only; the bytes may say anything.
  const said: number = version;
  if (said !== 1) return 'badRequest';
  const length = DIGESTS.get(messageImprint.hashAlgorithm.algorithm);
  if (length === undefined) return 'badAlg';
  if (messageImprint.hashedMessage.byteLength !== length) return 'badDataFormat';
  if (reqPolicy !== undefined && reqPolicy !== POLICY) return 'unacceptedPolicy';
  return extensions === undefined ? null : 'unacceptedExtension';
}
