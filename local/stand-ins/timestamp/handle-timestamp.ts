import { AsnConvert } from '@peculiar/asn1-schema';
import { PKIFailureInfo, PKIStatus, PKIStatusInfo, TimeStampResp, TimeStampToken } from '@peculiar/asn1-tsp';
import { bytesOf } from '../../signing/make-certificate';
import { type Exchange, headerText, readBody, send } from '../exchange';
import type { StandInState } from '../stand-in-state';
import { makeTimestampToken } from './make-timestamp-token';
import { readTimestampRequest, type TimestampFailure } from './read-timestamp-request';
import type { TimestampConfig } from './timestamp-config';

export const TIMESTAMP_PATH = '/timestamp';

/** A digest and a few names; nobody needs more. */
const MOST_BYTES = 4096;

/** What the authority works with: its key, the product's clock, and the counter of the stand-ins. */
export type TimestampContext = {
  readonly config: TimestampConfig;
  readonly now: () => Date;
  readonly state: Pick<StandInState, 'nextNumber'>;
};

/** The failures by their bit in PKIFailureInfo. */
const BITS: Readonly<Record<TimestampFailure, number>> = {
  badAlg: 0,
  badRequest: 2,
  badDataFormat: 5,
  unacceptedPolicy: 15,
  unacceptedExtension: 16,
};

/**
 * A timestamp authority (RFC 3161 over HTTP) that signs real tokens. A request it can't serve is answered with the status
 * `rejection` and its reason; anything that is no such request with an error of HTTP.
 */
export async function handleTimestamp(exchange: Exchange, context: TimestampContext): Promise<void> {
  const { request, response } = exchange;
  if (request.method !== 'POST') {
    send(response, { status: 405, body: '' });
    return;
  }
  if (headerText(request, 'content-type') !== 'application/timestamp-query') {
    send(response, { status: 415, body: '' });
    return;
  }
  const answer = answerTo(await readBody(request, MOST_BYTES), context);
  response.writeHead(200, {
    'content-type': 'application/timestamp-reply',
    'content-length': answer.length,
  });
  response.end(answer);
}

function answerTo(body: Buffer, { config, now, state }: TimestampContext): Buffer {
  const read = readTimestampRequest(body);
  if (read.failure !== null) return encode(refusal(read.failure));
  const order = { request: read.request, at: now(), number: state.nextNumber() };
  return encode(
    new TimeStampResp({
      status: new PKIStatusInfo({ status: PKIStatus.granted }),
      timeStampToken: new TimeStampToken(makeTimestampToken(order, config)),
    }),
  );
}

function refusal(failure: TimestampFailure): TimeStampResp {
  const bit = BITS[failure];
  const bytes = Buffer.alloc(Math.floor(bit / 8) + 1);
  bytes[bytes.length - 1] = 0x80 >> (bit % 8);
  const failInfo = new PKIFailureInfo(bytesOf(bytes));
  failInfo.unusedBits = 7 - (bit % 8);
  return new TimeStampResp({ status: new PKIStatusInfo({ status: PKIStatus.rejection, failInfo }) });
}

function encode(response: TimeStampResp): Buffer {
  return Buffer.from(AsnConvert.serialize(response));
}
