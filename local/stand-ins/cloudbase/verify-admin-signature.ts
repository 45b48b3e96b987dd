import type { IncomingMessage } from 'node:http';
import { sign } from '@cloudbase/signature-nodejs';
import { headerText } from '../exchange';
import type { JsonObject } from '../json-value';
import type { CloudbaseContext } from './cloudbase-context';
import { refusal, type CloudbaseReply } from './cloudbase-reply';

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=([^/]*)\/\d{4}-\d\d-\d\d\/tcb\/tc3_request,(?: SignedParams=[^,]*,)? SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/;

/** A call as it was signed: the headers it names, the whole body. */
export type AdminCall = {
  readonly request: IncomingMessage;
  readonly url: string;
  readonly body: JsonObject;
};

/**
 * Signs the call again with the environment's key, using CloudBase's own signer, and compares. `null` when it is the same.
 * The signature holds for as long as the caller says (`X-Signature-Expires`, 600 s in the SDK), by our clock.
 */
export function verifyAdminSignature(
  { request, url, body }: AdminCall,
  context: CloudbaseContext,
): CloudbaseReply | null {
  const { config, now } = context;
  const authorization = headerText(request, 'authorization');
  const [, secretId, names = ''] = AUTHORIZATION.exec(authorization) ?? [];
  if (secretId === undefined) return refusal('SIGN_PARAM_INVALID', 'authorization header error');
  if (secretId !== config.secretId) return refusal('SIGN_PARAM_INVALID', 'secret id error');

  const timestamp = Number(headerText(request, 'x-timestamp'));
  const lifetime = Number(headerText(request, 'x-signature-expires'));
  if (!(Math.abs(now().getTime() / 1000 - timestamp) <= lifetime)) {
    return refusal('SIGN_PARAM_INVALID', 'signature expired');
  }

  const headers = Object.fromEntries(names.split(';').map((name) => [name, headerText(request, name)]));
  if (headers.host !== new URL(url).host || (headers['content-type'] ?? '') === '') {
    return refusal('SIGN_PARAM_INVALID', 'signed headers error');
  }
  const { secretKey } = config;
  // The SDK signs the method as it was given to it, in lower case.
  const expected = sign({
    secretId,
    secretKey,
    method: 'post',
    url,
    headers,
    params: body,
    timestamp,
    withSignedParams: true,
  });
  return expected.authorization === authorization ? null : refusal('SIGN_PARAM_INVALID', 'signature error');
}
