const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

/** Rules and stories in one run: the database server is started once (global set-up), each test file takes its own database. */
export default {
  globalSetup: '<rootDir>/local/postgres/jest-global-setup.ts',
  globalTeardown: '<rootDir>/local/postgres/jest-global-teardown.ts',
  testEnvironment: 'node',
  transform,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.local/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  testTimeout: 60_000,
};
