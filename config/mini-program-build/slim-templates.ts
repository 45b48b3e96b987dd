/**
 * Attributes that Taro writes into every level of its templates, by the tags that carry them, and that no page of ours sets:
 * what is left out behaves as WeChat's own default. A page that needs one takes it off this list (a test tells).
 */
export const NEVER_SET = {
  'view|text': [
    'animation',
    'bindanimationstart',
    'bindanimationiteration',
    'bindanimationend',
    'bindtransitionend',
    'hover-start-time',
    'hover-stay-time',
    'hover-stop-propagation',
    'space',
    'decode',
    'overflow',
    'max-lines',
  ],
  button: [
    'size',
    'type',
    'plain',
    'loading',
    'form-type',
    'hover-stop-propagation',
    'hover-start-time',
    'hover-stay-time',
    'name',
    'lang',
    'session-from',
    'send-message-title',
    'send-message-path',
    'send-message-img',
    'app-parameter',
    'show-message-card',
    'business-id',
    'bindgetuserinfo',
    'bindcontact',
    'bindgetrealtimephonenumber',
    'bindchooseavatar',
    'bindlaunchapp',
  ],
  'input|textarea': [
    'name',
    'always-embed',
    'safe-password-cert-path',
    'safe-password-length',
    'safe-password-time-stamp',
    'safe-password-nonce',
    'safe-password-salt',
    'safe-password-custom-hash',
    'auto-fill',
    'cursor-color',
    'bindnicknamereview',
    'bindselectionchange',
    'bindkeyboardcompositionstart',
    'bindkeyboardcompositionupdate',
    'bindkeyboardcompositionend',
  ],
} as const;

/** Whole templates that no page's element becomes: a tag, what tells its variant, and how a page would ask for it. */
export const NEVER_SHOWN = [
  { opening: /^<scroll-view\s/, asked: /\bScrollView\b/ },
  { opening: /^<text\s[^>]*bindtap=/, asked: /<Text\b[^>]*\son[A-Z]/ },
] as const;

/**
 * What a screen reader says. Taro's templates carry no `aria-` attribute, though its runtime hands the values over: what stands
 * in the pages would be heard in a browser only. Whether a choice is on is told by its class, so that it costs no byte on
 * the way.
 */
const SPOKEN = [
  [/<(?=(?:button|canvas|input|textarea|image|view hover-class)\b)[a-z]+/g, 'aria-label="{{i.ariaLabel}}"'],
  [/<(?=image |view aria-label)[a-z]+/g, 'aria-role="{{i.role}}" aria-hidden="{{i.ariaHidden}}"'],
  [/<button/g, 'aria-pressed="{{xs.p(i.cl)}}"'],
] as const;

/** Classes of what a tap switches on and off; on, it has another class that ends in `-on`. */
export const SWITCHES = ['pick-option', 'tab', 'filter'] as const;

/** Classes of a button that takes no tap. */
const OFF = ['tap-off', 'button-off', 'button-busy'];

/**
 * Tell of a class whether it is switched on, and nothing of one that is no switch; and whether it takes no tap. Written in
 * WeChat's WXS.
 */
const BY_CLASS = `p: function (c) {
    var s = ${JSON.stringify(SWITCHES)}
    for (var i = 0; i < s.length; i++) {
      if ((' ' + c + ' ').indexOf(' ' + s[i] + ' ') > -1) return c.indexOf('-on') > -1 ? 'true' : 'false'
    }
    return undefined
  },
  q: function (c) {
    var s = ${JSON.stringify(OFF)}
    for (var i = 0; i < s.length; i++) if ((' ' + c + ' ').indexOf(' ' + s[i] + ' ') > -1) return true
    return false
  },
  `;

const TEMPLATE =
  /<template name="[^"]*">\s*(<[a-z-]+\s[^>]*>)[\s\S]*?<\/template>(?=\s*(?:<template name=|$))/g;

const withoutUnset = (wxml: string): string =>
  Object.entries(NEVER_SET).reduce((text, [tags, names]) => {
    const unset = new RegExp(`\\s(?:${names.join('|')})="[^"]*"`, 'g');
    return text.replace(new RegExp(`<(?:${tags})\\s[^>]*>`, 'g'), (tag) => tag.replace(unset, ''));
  }, wxml);

/** Whether a button takes no tap is in its class already. */
const withDisabledByClass = (wxml: string): string =>
  wxml.replace(/<button\s[^>]*>/g, (tag) => tag.replace(/\sdisabled="[^"]*"/, ' disabled="{{xs.q(i.cl)}}"'));

const withSpoken = (wxml: string): string =>
  SPOKEN.reduce((text, [tag, attributes]) => text.replace(tag, (found) => `${found} ${attributes}`), wxml);

/** The template file without what no page asks for, with what is read out, and without the blanks between its tags. */
export const slimTemplates = (wxml: string): string =>
  withSpoken(
    withDisabledByClass(
      withoutUnset(
        wxml.replace(TEMPLATE, (template, tag: string) =>
          NEVER_SHOWN.some(({ opening }) => opening.test(tag)) ? '' : template,
        ),
      ),
    ),
  ).replace(/>\s+</g, '><');

/** The templates' own functions, with those that read a class. */
export const withClassFunctions = (wxs: string): string =>
  wxs.replace(/module\.exports\s*=\s*\{\s*/, (start) => start + BY_CLASS);
