/** Native ESM: run with `node --experimental-vm-modules node_modules/jest/bin/jest.js`. */
// ESM-only packages that CommonJS packages require(): jest cannot require(esm) before Node 24.9, so compile them to CommonJS.
const requiredEsm = ['cookie', 'content-disposition'].join('|');

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest'],
    [`/node_modules/(${requiredEsm})/.+\\.js$`]: ['@swc/jest', { jsc: { target: 'es2023' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${requiredEsm})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['<rootDir>/test/support/setup.ts'],
};

export default {
  testTimeout: 30000,
  // Two workers even on two cores: a worker that has grown is replaced, a run in one process cannot be.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  projects: [
    { ...shared, displayName: 'yishen', testMatch: ['<rootDir>/{src,workflows,test,web/src}/**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    // Real pages in the system's Chromium, on the console built before. Without a browser they are left out, on CI that is an error.
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'], globalSetup: '<rootDir>/test/browser/support/build-console.mjs' },
  ],
};
