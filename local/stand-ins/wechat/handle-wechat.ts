import { type Answer, type Exchange, jsonAnswer, readBody } from '../exchange';
import { parseJson } from '../json-value';
import { notEmulated } from '../not-emulated';
import { codeToSession } from './actions/code-to-session';
import { sendSubscribeMessage } from './actions/send-subscribe-message';
import { stableToken } from './actions/stable-token';
import type { WechatCall, WechatContext } from './wechat-context';

const MOST_BYTES = 1_000_000;

/** Where the product's configuration puts `api.weixin.qq.com`. */
export const WECHAT_PREFIX = '/wechat';

type Action = (call: WechatCall, context: WechatContext) => Answer | Promise<Answer>;

/** Everything the stand-in knows; a new action is a file and a line. */
const ACTIONS: Readonly<Record<string, Action>> = {
  '/cgi-bin/stable_token': (call, context) => jsonAnswer(stableToken(call, context)),
  '/cgi-bin/message/subscribe/send': async (call, context) => {
    const { reply, lost } = await sendSubscribeMessage(call, context);
    return { status: 200, body: withBigNumbers(reply), lost };
  },
  '/sns/jscode2session': (call, context) => jsonAnswer(codeToSession(call, context)),
};

/** Answers one call below `/wechat`. WeChat answers its refusals with HTTP 200. */
export async function handleWechat({ request, url }: Exchange, context: WechatContext): Promise<Answer> {
  const path = url.pathname.slice(WECHAT_PREFIX.length);
  const method = request.method ?? 'GET';
  const action = Object.hasOwn(ACTIONS, path) ? ACTIONS[path] : undefined;
  if (action === undefined) return notEmulated(`WeChat ${method} ${path}`, context);

  const text = (await readBody(request, MOST_BYTES)).toString('utf8');
  return action({ method, query: url.searchParams, body: parseJson(text) }, context);
}

/** JSON in which a bigint is its digits, as the service writes `msgid`. */
function withBigNumbers(value: object): string {
  const marked = JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'bigint' ? `#${field}#` : field,
  );
  return marked.replace(/"#(\d+)#"/g, '$1');
}
