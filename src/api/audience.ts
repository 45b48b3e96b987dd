import type { Audience } from '../copy/errors-by-audience';

const audiences: Readonly<Record<string, Audience>> = {
  parent: 'family',
  caregiver: 'family',
  bind: 'family',
  director: 'director',
  drafting: 'director',
  why: 'director',
  casework: 'director',
  staffing: 'director',
  supervisor: 'director',
  import: 'director',
  assess: 'director',
  notices: 'director',
};

/** Who reads a page, by its address; pages that everybody opens are for anyone. */
export function audienceOf(path: string): Audience {
  return audiences[/(?:^|\/)pages\/([a-z]+)\//.exec(path)?.[1] ?? ''] ?? 'anyone';
}
