/** Specs and what they import are loaded by Node itself (docs/decisions.md). */
const shared = {
  testEnvironment: '<rootDir>/test/runner/environment.cjs',
  runtime: '<rootDir>/test/runner/runtime.cjs',
  transform: {},
  setupFiles: ['<rootDir>/test/support/setup.ts'],
};

export default {
  testTimeout: 120_000,
  // Two workers even on two cores: a worker that has grown (the whole application is some 500 MB of it) is replaced, a run in one process cannot be.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1400MB',
  projects: [
    { ...shared, displayName: 'yishen', testMatch: ['<rootDir>/{src,workflows,test,web/src}/**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    // Real pages in the system's Chromium, on the console built before. Without a browser they are left out, on CI that is an error.
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'], globalSetup: '<rootDir>/test/browser/support/build-console.mjs' },
  ],
};
