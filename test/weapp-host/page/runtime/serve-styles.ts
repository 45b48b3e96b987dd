import type { Packed, PageJson } from '../../pack/packed';
import type { adapter } from '../easel';

type Env = InstanceType<typeof adapter.MiniProgramEnv>;

/** A component keeps its class names to itself unless it says otherwise. */
function isIsolated({ component = false, styleIsolation = '' }: PageJson): boolean {
  return component && !styleIsolation.includes('shared');
}

const CLASS = /\.(-?[_a-zA-Z][\w-]*)(?=[^{}]*\{)/g;

/** Hands every style sheet to the backend; those of isolated components under a scope of their own. */
export function serveStyles(
  { parts }: Packed,
  to: {
    readonly backend: ReturnType<Env['associateBackend']>;
    readonly space: ReturnType<Env['createCodeSpace']>;
  },
): void {
  for (const { css, json } of parts) {
    for (const [path, sheet] of Object.entries(css)) {
      const scope = isIsolated(json[path] ?? {}) ? `c${path.replace(/\W/g, '_')}` : undefined;
      const content = scope === undefined ? sheet : sheet.replace(CLASS, `.${scope}--$1`);
      to.backend.registerStyleSheetContent(path, content);
      to.space.addStyleSheet(path, path, scope);
    }
  }
}
