import { type CallerIdentity } from './call-context';
import { type Persona } from './county';
import { Problem } from './problem';

/** What stands before the openid of a WeChat account that is nobody's yet: a stranger, or somebody with an invitation. */
const ACCOUNT = 'openid:';

/**
 * Whose WeChat account a call comes from: a persona's, by its key, or any other as `openid:<id>`.
 * @throws Problem 404 for a key that is nobody's, 422 for a persona without WeChat
 */
export function callerOf(as: string, personas: readonly Persona[]): CallerIdentity {
  if (as.startsWith(ACCOUNT) && as.length > ACCOUNT.length) return { openid: as.slice(ACCOUNT.length) };
  const { key, openid } = personaOf(as, personas);
  if (!openid) throw new Problem(422, `这个人没有微信：${key}。This persona has no WeChat account.`);
  return { openid };
}

/** @throws Problem 404 */
function personaOf(key: string, personas: readonly Persona[]): Persona {
  const found = personas.find((persona) => persona.key === key);
  if (found === undefined) {
    throw new Problem(404, `没有这个人：${key}。Nobody has this key; GET /local/personas lists them.`);
  }
  return found;
}
