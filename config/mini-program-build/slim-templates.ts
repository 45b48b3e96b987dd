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

/**
 * What a screen reader says in place of a picture. Taro's templates carry no `aria-` attribute, though its runtime hands the
 * value over: what stands in the pages would be heard in a browser only.
 */
const spoken = /<(button|canvas|input|textarea)\s/g;
const SAID = '<$1 aria-label="{{i.ariaLabel}}" ';

/** The template file without those attributes, with what is read out, and without the blanks between its tags. */
export const slimTemplates = (wxml: string): string =>
  wxml
    .replace(opening, (tag) => tag.replace(unset, ''))
    .replace(spoken, SAID)
    .replace(/>\s+</g, '><');
