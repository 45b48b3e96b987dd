import { createHash, randomBytes, type X509Certificate } from 'node:crypto';
import { PlatformError } from '../../platform-error';
import { OID } from '../signature/object-ids';
import { readElements, readOnly } from '../signature/read-der';
import { element, nothing, objectId, octets, sequence, small } from '../signature/write-der';
import { BadTimestamp, checkTimestamp } from './check-timestamp';

/** An RFC 3161 authority, and the certificates that vouch for it. */
export type TimestampAuthority = { readonly url: string; readonly trusted: readonly X509Certificate[] };

const TIMEOUT_MS = 10_000;
/** A token with its certificates has 2 to 8 KB. */
const MOST_BYTES = 65_536;

/**
 * Asks an authority for a token over `message` and checks it as verification will years later.
 * @throws PlatformError `timestamp.noAnswer`, `timestamp.refused` or `timestamp.bad`
 */
export async function requestTimestamp(authority: TimestampAuthority, message: Uint8Array): Promise<Buffer> {
  // A number with the highest bit clear and no leading zero is DER whatever the rest is.
  const nonce = Buffer.concat([Buffer.from([0x40]), randomBytes(8)]);
  const token = tokenIn(await ask(authority.url, requestFor(message, nonce)));
  try {
    const timestamp = checkTimestamp(token, message, authority.trusted);
    if (timestamp.nonce?.equals(element(0x02, nonce)) !== true) throw new BadTimestamp('an older answer');
  } catch (cause) {
    throw new PlatformError('timestamp.bad', { cause });
  }
  return token;
}

function requestFor(message: Uint8Array, nonce: Buffer): Buffer {
  const digest = createHash('sha256').update(message).digest();
  const imprint = sequence(sequence(objectId(OID.sha256), nothing()), octets(digest));
  const withCertificates = element(0x01, Buffer.from([0xff]));
  return sequence(small(1), imprint, element(0x02, nonce), withCertificates);
}

async function ask(url: string, request: Buffer): Promise<Buffer> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: request,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`);
    const body = Buffer.from(await answer.arrayBuffer());
    if (body.length > MOST_BYTES) throw new Error(`an answer of ${body.length} bytes`);
    return body;
  } catch (cause) {
    throw new PlatformError('timestamp.noAnswer', { cause });
  }
}

/** TimeStampResp ::= { PKIStatusInfo, token }; 0 and 1 mean granted. */
function tokenIn(answer: Buffer): Buffer {
  try {
    const [status, token] = readElements(readOnly(answer, 0x30).body);
    const granted = status === undefined ? undefined : readElements(status.body)[0]?.body[0];
    if (token !== undefined && (granted === 0 || granted === 1)) return token.bytes;
  } catch (cause) {
    throw new PlatformError('timestamp.bad', { cause });
  }
  throw new PlatformError('timestamp.refused');
}
