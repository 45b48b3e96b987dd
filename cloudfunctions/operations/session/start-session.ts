import type { startSession } from '../../../contracts/session';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { issueSession } from '../../platform/session-token';
import { exchangeLoginCode } from '../../platform/wechat/exchange-login-code';

/** `session.start`: the other way of knowing the caller, where the platform injects no identity. */
export const handleStartSession: Handler<typeof startSession> = async ({ code, device }, context) => {
  const openid = await exchangeLoginCode(code);
  if (openid === null) return refuse('session.codeInvalid');
  const { token, expiresAt } = issueSession(openid, device, context.now);
  return allow({ token, expiresAt: formatInstant(expiresAt) });
};
