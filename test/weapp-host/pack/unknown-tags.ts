import { BUILT_INS, LANGUAGE_TAGS } from './built-in-tags';
import type { Diagnostic } from './packed';
import { readTags } from './read-tags';

const KNOWN = new Set<string>([...BUILT_INS, ...LANGUAGE_TAGS]);

/** Tags of a template that are neither WeChat's, as far as the host has them, nor a component that the package names. */
export function unknownTags(
  file: string,
  wxml: string,
  components: ReadonlySet<string>,
): readonly Diagnostic[] {
  return readTags(wxml)
    .filter(({ tag }) => !KNOWN.has(tag) && !components.has(tag))
    .map(({ tag, line }) => ({
      file,
      level: 'Fatal',
      message: `<${tag}> is no tag that the host has, and no component of this page.`,
      line,
    }));
}
