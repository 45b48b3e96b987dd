/** A rule whose comment tells the reader what to do instead. */
const deny = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Tests may reach further than the code they test. */
const TESTS = '[.]test[.]tsx?$';
const RUNTIME_ONLY = { dependencyTypesNot: ['type-only'] };
const CAPABILITIES = '(agreement|contact|visit|notice|risk|people|report)';

const betweenFolders = [
  deny(
    'contracts-stand-alone',
    'Contracts ship to phones: zod/mini and each other, nothing else.',
    { path: '^contracts/', pathNot: TESTS },
    { pathNot: ['^contracts/', 'node_modules/zod/'] },
  ),
  deny(
    'policies-are-data',
    'A region pack is data plus the schema it is checked against: contracts/vocabulary and zod are enough for it.',
    { path: '^policies/', pathNot: TESTS },
    { pathNot: ['^policies/', '^contracts/vocabulary/', 'node_modules/zod/'] },
  ),
  deny(
    'the-library-is-data',
    'Our own texts of notices, and the days off we know: data in the shape of their contract, nothing else.',
    { path: '^library/', pathNot: TESTS },
    { pathNot: ['^library/', '^contracts/'] },
  ),
  deny(
    'the-library-is-read-by-migrations',
    'Texts come from the database (a county may have its own); a bundle that carried ours would grow by all of them.',
    {
      path: '^(src|domain|policies|contracts|local|cloudfunctions)/',
      pathNot: [TESTS, '^cloudfunctions/database/'],
    },
    { path: '^library/' },
  ),
  deny(
    'domain-is-pure',
    'Rules take facts and return decisions; no SDK, no Node, no React. Load in stores/, pass the facts in.',
    { path: '^domain/', pathNot: TESTS },
    { pathNot: ['^domain/', '^contracts/', '^policies/', 'node_modules/zod/'] },
  ),
  deny(
    'capabilities-do-not-mix',
    'Rules meet in the care file, not in each other. Put what both need into the care file or the calendar.',
    { path: `^domain/${CAPABILITIES}/`, pathNot: TESTS },
    { path: `^domain/${CAPABILITIES}/`, pathNot: '^domain/$1/' },
  ),
  deny(
    'production-never-imports-the-local-cloud',
    'The local cloud answers real clients over HTTP; call it, do not import it.',
    { path: '^(src|cloudfunctions|domain|contracts|policies)/', pathNot: TESTS },
    { path: '^(local|test|config)/' },
  ),
  deny(
    'local-uses-functions-over-their-public-entry',
    'Call the built function, as the cloud does. Only migrations, field encryption and the calendar are shared as code.',
    { path: '^local/', pathNot: TESTS },
    {
      path: '^(cloudfunctions|domain|src|test)/',
      pathNot: [
        '^cloudfunctions/database/',
        '^cloudfunctions/platform/field-encryption',
        '^domain/calendar/',
        // The demo's signed agreements carry the product's own text, and the digest of its canonical form.
        '^domain/agreement/(canonical-text|agreement-text|slot-words)',
      ],
    },
  ),
];

const insidePages = [
  deny(
    'pages-know-contracts-only',
    'Everything else would ride along into the 2 MB main package; ask the server for the answer.',
    { path: '^src/', pathNot: TESTS },
    { path: '^(domain|policies|cloudfunctions|local|config|test)/' },
  ),
  deny(
    'pages-import-their-own-capability',
    'The registry pulls every schema into the bundle: import contracts/<capability>, or the registry as a type.',
    { path: '^src/', pathNot: TESTS },
    { path: '^contracts/index[.]ts$', ...RUNTIME_ONLY },
  ),
  deny(
    'audiences-do-not-mix',
    'One sub-package per audience; share through src/kit.',
    { path: '^src/pages/([^/]+)/', pathNot: '^src/pages/casework/' },
    { path: '^src/pages/', pathNot: '^src/pages/$1/' },
  ),
  // The director's second sub-package: the build copies what both record with into each.
  deny(
    'casework-records-as-the-director-does',
    'pages/casework is the director’s too: it may use pages/director/record, nothing else of another sub-package.',
    { path: '^src/pages/casework/' },
    { path: '^src/pages/', pathNot: '^src/pages/(casework|director/record)/' },
  ),
];

const insideFunctions = [
  deny(
    'nobody-imports-an-entry',
    'An entry is where the cloud comes in. Move what you need into pipeline/ or jobs/.',
    { pathNot: ['^cloudfunctions/(api|timer|callback)/', TESTS] },
    { path: '^cloudfunctions/(api|timer|callback)/' },
  ),
  deny(
    'operations-do-not-call-operations',
    'Share a rule in domain/ or a query in stores/.',
    { path: '^cloudfunctions/operations/[^/]+/', pathNot: TESTS },
    { path: '^cloudfunctions/(operations|jobs|pipeline)/', ...RUNTIME_ONLY },
  ),
  deny(
    'jobs-do-not-call-operations',
    'Share a rule in domain/ or a query in stores/.',
    { path: '^cloudfunctions/jobs/', pathNot: TESTS },
    { path: '^cloudfunctions/(operations|pipeline)/', ...RUNTIME_ONLY },
  ),
  deny(
    'change-care-files-is-called-not-calling',
    'The write path takes a decision as an argument; it knows no operation, job or caller.',
    { path: '^cloudfunctions/change-care-files/', pathNot: TESTS },
    { path: '^cloudfunctions/(operations|jobs|pipeline)/', ...RUNTIME_ONLY },
  ),
  deny(
    'stores-load-and-append-only',
    'A store returns facts. Decide in domain/ and let change-care-files bring both together.',
    { path: '^cloudfunctions/stores/', pathNot: TESTS },
    {
      path: [
        '^cloudfunctions/(operations|jobs|pipeline|change-care-files)/',
        '^domain/.*/(decide|derive|plan)-[^/]*$',
      ],
      ...RUNTIME_ONLY,
    },
  ),
  deny(
    'platform-knows-no-business',
    'platform/ holds doors to drivers and SDKs. What has a business word belongs in stores/ or domain/.',
    { path: '^cloudfunctions/platform/', pathNot: TESTS },
    {
      path: ['^cloudfunctions/', '^(domain|policies)/'],
      // The schema a function needs is part of how it opens the database.
      pathNot: ['^cloudfunctions/(platform|database)/', '^domain/calendar/'],
    },
  ),
  deny(
    'only-platform-touches-sdks',
    'One door to PostgreSQL, CloudBase, Tencent Cloud and PDF: add a function to platform/ and call that.',
    { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/platform/', TESTS] },
    { path: 'node_modules/(@cloudbase|tencentcloud-sdk-nodejs|pg|pdfkit|fontkit)/' },
  ),
  deny(
    'documents-load-on-use',
    'PDF is 2 MB to parse: `await import(…/platform/sdk/documents-sdk)` where one is made. Types may be imported.',
    { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/platform/(documents|sdk)/', TESTS] },
    { path: '^cloudfunctions/platform/documents/', ...RUNTIME_ONLY },
  ),
  deny(
    'only-stores-write-sql',
    'Table names live in stores/ (and in the migrations): add a store function and call that.',
    {
      path: '^cloudfunctions/',
      pathNot: ['^cloudfunctions/(stores|database|platform/database)/', TESTS],
    },
    { path: 'node_modules/kysely/', ...RUNTIME_ONLY },
  ),
  deny(
    'operations-get-their-transaction',
    'Use the transaction of the context: it runs as the actor, and the pipeline commits it.',
    { path: '^cloudfunctions/operations/', pathNot: TESTS },
    { path: '^cloudfunctions/platform/database/', ...RUNTIME_ONLY },
  ),
  deny(
    'only-the-write-path-switches-role',
    'A query runs as its actor. Only the pipeline, change-care-files and jobs may become another role.',
    {
      path: '.',
      pathNot: [
        '^cloudfunctions/pipeline/',
        '^cloudfunctions/change-care-files/',
        '^cloudfunctions/jobs/',
        '^cloudfunctions/platform/database/',
        TESTS,
      ],
    },
    { path: '^cloudfunctions/platform/database/switch-role[.]ts$' },
  ),
];

const everywhere = [
  deny(
    'no-junk-drawers',
    'Name the thing. If it has no name yet, keep it where it is used.',
    {},
    { path: '(^|/)(utils?|helpers?|common|shared|misc|lib)(/|[.]tsx?$)', pathNot: 'node_modules' },
  ),
  deny(
    'no-cycles',
    'A cycle hides a missing module: move what both need into a file of its own.',
    {},
    { circular: true },
  ),
  deny(
    'no-unlisted-packages',
    'Add it to package.json or do not use it.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
  ),
  deny(
    'no-dev-packages-in-production',
    'devDependencies are not deployed: move it to dependencies or do without.',
    { path: '^(src|cloudfunctions|domain|contracts|policies)/', pathNot: TESTS },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
];

module.exports = {
  forbidden: [...betweenFolders, ...insidePages, ...insideFunctions, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A package of its own, installed by the one test that asks it.
    exclude: { path: '^test/package-gate/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
