/**
 * Attributes that Taro writes into every level of its templates for a view and a text, and that no page of ours sets: what is
 * left out behaves as WeChat's own default. A page that needs one takes it off this list (a test tells).
 */
export const NEVER_SET = {
  animation: [
    'animation',
    'bindanimationstart',
    'bindanimationiteration',
    'bindanimationend',
    'bindtransitionend',
  ],
  hover: ['hover-start-time', 'hover-stay-time', 'hover-stop-propagation'],
  text: ['space', 'decode', 'overflow', 'max-lines'],
} as const;

const unset = new RegExp(`\\s(?:${Object.values(NEVER_SET).flat().join('|')})="[^"]*"`, 'g');

/** A view's and a text's opening tags, where the attributes lie; other controls keep all of theirs. */
const opening = /<(?:view|text)\s[^>]*>/g;

/** The template file without those attributes, and without the blanks between its tags. */
export const slimTemplates = (wxml: string): string =>
  wxml.replace(opening, (tag) => tag.replace(unset, '')).replace(/>\s+</g, '><');
