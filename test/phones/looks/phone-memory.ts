import { KEPT_FORM } from '../../../src/api/kept-form';
import { CONSENT_VERSION } from '../open-phone';
import { NOW } from './fixtures/cast';
import type { Look } from './look';

const HOUR_MS = 3_600_000;

/** What the phone's storage holds before the page opens, by key; as `src/api` writes it. */
export function memoryOf({ agreed = true, roles = [], kept = [] }: Look): Readonly<Record<string, unknown>> {
  const at = new Date(NOW).getTime() - HOUR_MS;
  const [current] = roles;
  return {
    ...(agreed ? { consent: CONSENT_VERSION } : {}),
    ...(current === undefined ? {} : { roles: { roles, current } }),
    ...Object.fromEntries(
      kept.map(({ op, input, data }) => [`kept:${KEPT_FORM}:${op}:${JSON.stringify(input)}`, { at, data }]),
    ),
  };
}

/** The script that puts it there; Taro keeps a value in `localStorage` inside an object. */
export function memoryScript(look: Look): string {
  const writes = Object.entries(memoryOf(look)).map(
    ([key, data]) =>
      `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify({ data }))});`,
  );
  return `localStorage.clear(); ${writes.join(' ')}`;
}
