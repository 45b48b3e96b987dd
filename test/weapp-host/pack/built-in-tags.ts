/** The tags of WeChat that the host can show. A package that uses another one is refused: see `unknown-tags.ts`. */
export const BUILT_INS = [
  'view',
  'text',
  'button',
  'input',
  'textarea',
  'picker',
  'image',
  'scroll-view',
  'canvas',
] as const;

/** Tags of the template language itself: they become no element. */
export const LANGUAGE_TAGS = ['block', 'template', 'import', 'include', 'wxs', 'slot'] as const;
