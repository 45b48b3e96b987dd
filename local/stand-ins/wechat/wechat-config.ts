import { fieldKindOf } from './field-kinds';

/** One keyword of a template: its key at WeChat (`thing1`) and the label people see before the value. */
export type TemplateKeyword = { readonly key: string; readonly label: string };

/** A subscription-message template as it was added in WeChat's console. */
export type WechatTemplate = {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly TemplateKeyword[];
};

/** The mini-program as WeChat knows it. */
export type WechatConfig = {
  readonly appid: string;
  readonly secret: string;
  readonly templates: readonly WechatTemplate[];
  /** Pages a message may open, `pages/parent/home`; without a list any page is taken. */
  readonly pages?: readonly string[];
  /** The account's own name in event callbacks; default `gh_standin00000`. */
  readonly originalId?: string;
  /** The token of the message push, with which its address is signed. */
  readonly callbackToken?: string;
  /** How long a send takes, real milliseconds; default 5. At 0 two sends to one person can hardly overlap. */
  readonly latencyMs?: number;
};

/** @throws when a template has a keyword of a kind WeChat does not have: no real template could. */
export function checkWechatConfig({ templates }: WechatConfig): void {
  for (const { id, keywords } of templates) {
    const unknown = keywords.find(({ key }) => fieldKindOf(key) === undefined);
    if (unknown) throw new Error(`Template ${id}: WeChat has no keyword kind for "${unknown.key}".`);
  }
}
