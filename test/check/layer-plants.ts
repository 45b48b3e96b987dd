/** For every layer rule one import that breaks it: the file, what it imports, and files that must exist for that. */
type LayerPlant = { readonly from: string; readonly imports: string; readonly given?: readonly string[] };

const between = (from: string, imports: string, given?: string): LayerPlant =>
  given === undefined ? { from, imports } : { from, imports, given: [given] };

/** By the rule's name in `.dependency-cruiser.cjs`. */
export const layerPlants: Readonly<Record<string, LayerPlant>> = {
  'contracts-stand-alone': between('contracts/planted-a.ts', '../domain/decision'),
  'policies-are-data': between('policies/planted-a.ts', '../contracts/errors'),
  'the-library-is-data': between('library/planted-a.ts', '../domain/decision'),
  'the-library-is-read-by-migrations': between(
    'cloudfunctions/evidence/planted-a.ts',
    '../../library/registry',
  ),
  'domain-is-pure': between('domain/planted-a.ts', 'node:fs'),
  'capabilities-do-not-mix': between(
    'domain/visit/planted-a.ts',
    '../risk/planted-b',
    'domain/risk/planted-b.ts',
  ),
  'production-never-imports-the-local-cloud': between(
    'cloudfunctions/stores/planted-a.ts',
    '../../local/planted-b',
    'local/planted-b.ts',
  ),
  'local-uses-functions-over-their-public-entry': between(
    'local/planted-c.ts',
    '../cloudfunctions/stores/planted-b',
    'cloudfunctions/stores/planted-b.ts',
  ),
  'pages-know-contracts-only': between('src/kit/planted-a.ts', '../../domain/decision'),
  'pages-import-their-own-capability': between('src/kit/planted-b.ts', '../../contracts/index'),
  'audiences-do-not-mix': between(
    'src/pages/parent/planted-a.ts',
    '../director/planted-b',
    'src/pages/director/planted-b.ts',
  ),
  'casework-records-as-the-director-does': between(
    'src/pages/casework/planted-a.ts',
    '../director/today/planted-b',
    'src/pages/director/today/planted-b.ts',
  ),
  'nobody-imports-an-entry': between(
    'cloudfunctions/pipeline/planted-a.ts',
    '../callback/planted-b',
    'cloudfunctions/callback/planted-b.ts',
  ),
  'operations-do-not-call-operations': between(
    'cloudfunctions/operations/visit/planted-a.ts',
    '../contact/planted-b',
    'cloudfunctions/operations/contact/planted-b.ts',
  ),
  'jobs-do-not-call-operations': between(
    'cloudfunctions/jobs/planted-a.ts',
    '../operations/contact/planted-c',
    'cloudfunctions/operations/contact/planted-c.ts',
  ),
  'change-care-files-is-called-not-calling': between(
    'cloudfunctions/change-care-files/planted-a.ts',
    '../jobs/planted-b',
    'cloudfunctions/jobs/planted-b.ts',
  ),
  'stores-load-and-append-only': between(
    'cloudfunctions/stores/planted-c.ts',
    '../../domain/contact/decide-planted',
    'domain/contact/decide-planted.ts',
  ),
  'platform-knows-no-business': between('cloudfunctions/platform/planted-a.ts', '../../domain/decision'),
  'only-platform-touches-sdks': between('cloudfunctions/stores/planted-d.ts', 'pg'),
  'documents-load-on-use': between(
    'cloudfunctions/operations/agreement/planted-a.ts',
    '../../platform/documents/sign-document',
  ),
  'only-stores-write-sql': between('cloudfunctions/jobs/planted-c.ts', 'kysely'),
  'operations-get-their-transaction': between(
    'cloudfunctions/operations/visit/planted-d.ts',
    '../../platform/database/planted-b',
    'cloudfunctions/platform/database/planted-b.ts',
  ),
  'only-the-write-path-switches-role': between(
    'cloudfunctions/stores/planted-e.ts',
    '../platform/database/switch-role',
    'cloudfunctions/platform/database/switch-role.ts',
  ),
  'no-junk-drawers': between('domain/planted-c.ts', './utils', 'domain/utils.ts'),
  'no-cycles': between('domain/planted-d.ts', './planted-d'),
  'no-unlisted-packages': between('domain/planted-e.ts', 'a-package-nobody-listed'),
  'no-dev-packages-in-production': between('domain/planted-f.ts', 'fast-check'),
};
