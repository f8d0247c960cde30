'use strict';
const { createRequire, register } = require('node:module');
const { pathToFileURL } = require('node:url');
const JestRuntime = require('jest-runtime').default;
const { Maps } = require('./compiled.cjs');

// TypeScript is compiled as it is imported, once for all workers and runs.
register('./hooks.mjs', pathToFileURL(__filename));

/** Where Jest keeps what listens to the events of a run, and the timeout that a spec has asked for: each spec begins with its own. */
const OF_ONE_SPEC = [Symbol.for('EVENT_HANDLERS'), Symbol.for('TEST_TIMEOUT_SYMBOL')];
let specs = 0;

/** Loads specs, and all that they import, through Node's own `import`, so that modules are kept from one spec of a worker to the next. */
module.exports = class ImportingRuntime extends JestRuntime {
  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    globalThis.jest = this.jestGlobals.jestObjectFor(path);
    const url = pathToFileURL(path);
    // A spec itself is loaded anew, in case the same worker is given it twice.
    if (path === this._testPath) url.searchParams.set('spec', String((specs += 1)));
    return import(url.href);
  }

  /** Jest's own parts: the one that collects tests is loaded anew for each spec, for it keeps the tests of its spec. */
  requireInternalModule(from, to) {
    if (to !== undefined) return createRequire(from)(to);
    delete require.cache[from];
    for (const symbol of OF_ONE_SPEC) delete globalThis[symbol];
    return require(from);
  }

  requireModule(from, name) {
    return createRequire(from)(name ?? from);
  }

  /** Positions in the TypeScript for what fails. */
  getSourceMaps() {
    return new Maps();
  }
};
