import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { missingParameter, tencentError, type TencentError } from './tencent-error';

/** A timestamp may differ from the service's clock by five minutes. */
const TOLERANCE_S = 300;

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/]*)\/(\d{4}-\d\d-\d\d)\/([^/]+)\/tc3_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

/** A signed call: `header` answers '' for a header that is not there; `query` without its question mark. */
export type SignedCall = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly header: (name: string) => string;
  readonly body: Buffer;
};

/** Whose call it must be, and what time it is. */
export type Credentials = { readonly secretId: string; readonly secretKey: string; readonly now: Date };

/**
 * Checks a TC3-HMAC-SHA256 signature the way Tencent Cloud's API 3.0 documents it.
 * Returns `null` for a good one. Two quirks of pointing the SDK at a local address: the service in the scope is the first label of
 * the address (`127`), and the host is signed without its port.
 */
export function verifyTc3(call: SignedCall, { secretId, secretKey, now }: Credentials): TencentError | null {
  const claim = readAuthorization(call.header('authorization'));
  if (claim === null) {
    return tencentError(
      'AuthFailure.InvalidAuthorization',
      'The Authorization header is not a TC3-HMAC-SHA256 one.',
    );
  }
  if (claim.secretId !== secretId) {
    const words = 'The SecretId is not found, please ensure that your SecretId is correct.';
    return tencentError('AuthFailure.SecretIdNotFound', words);
  }
  const stamp = call.header('x-tc-timestamp');
  if (stamp === '') return missingParameter('Timestamp');
  if (!(Math.abs(now.getTime() / 1000 - Number(stamp)) <= TOLERANCE_S)) {
    return tencentError(
      'AuthFailure.SignatureExpire',
      'The timestamp differs from the server by more than five minutes.',
    );
  }
  if (isSigned(call, claim, secretKey)) return null;
  const words = 'The provided credentials could not be validated. Please check your signature is correct.';
  return tencentError('AuthFailure.SignatureFailure', words);
}

/** What an Authorization header claims. */
type Claim = {
  readonly secretId: string;
  readonly date: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
};

function readAuthorization(header: string): Claim | null {
  const [, secretId, date, service, names, signature] = AUTHORIZATION.exec(header) ?? [];
  if (secretId === undefined || date === undefined || service === undefined) return null;
  const signedHeaders = (names ?? '').split(';');
  if (!signedHeaders.includes('host') || !signedHeaders.includes('content-type')) return null;
  return { secretId, date, service, signedHeaders, signature: signature ?? '' };
}

function isSigned(call: SignedCall, claim: Claim, secretKey: string): boolean {
  const hosts = [call.header('host'), call.header('host').replace(/:\d+$/, '')];
  const services = ['sms', ...hosts.map((host) => host.split('.')[0])];
  const day = new Date(Number(call.header('x-tc-timestamp')) * 1000).toISOString().slice(0, 10);
  if (claim.date !== day || !services.includes(claim.service)) return false;
  return hosts.some((host) => isSame(claim.signature, sign({ ...call, host }, claim, secretKey)));
}

function sign(call: SignedCall & { readonly host: string }, claim: Claim, secretKey: string): string {
  const { date, service, signedHeaders } = claim;
  const value = (name: string): string =>
    (name === 'host' ? call.host : call.header(name)).trim().toLowerCase();
  const headers = signedHeaders.map((name) => `${name}:${value(name)}\n`).join('');
  const request = [
    call.method,
    call.path,
    call.query,
    headers,
    signedHeaders.join(';'),
    sha256(call.body),
  ].join('\n');
  const stamp = call.header('x-tc-timestamp');
  const text = ['TC3-HMAC-SHA256', stamp, `${date}/${service}/tc3_request`, sha256(request)].join('\n');
  const key = [date, service, 'tc3_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `TC3${secretKey}`,
  );
  return hmac(key, text).toString('hex');
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function isSame(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
