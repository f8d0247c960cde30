'use strict';
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/**
 * The test environment: Node itself, not a context of its own. What one spec loads, the next spec of the same worker finds loaded, which is
 * most of what a spec of the whole application used to cost. Specs share built-ins and modules, so they must leave both as they found them.
 */
class NodeItself {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.exit = Object.getOwnPropertyDescriptor(process, 'exit');
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = new LegacyFakeTimers({ config: projectConfig, global: globalThis, moduleMocker: this.moduleMocker, timerConfig: { idToRef: (id) => id, refToId: (id) => id } });
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  /** Comes after the files of `setupFiles`, which are loaded once for all specs of a worker. */
  async setup() {
    this.variables = { ...process.env };
  }

  /** Puts back what a spec may have changed of the process. */
  async teardown() {
    this.fakeTimersModern.dispose();
    this.fakeTimers.dispose();
    this.moduleMocker.restoreAllMocks();
    Object.defineProperty(process, 'exit', this.exit);
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}

module.exports = NodeItself;
