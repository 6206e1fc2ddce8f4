// The spec reporter, closing on one plain line that any build server can read.
'use strict';
const { reporters } = require('mocha');

module.exports = class PlainClosingReporter extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    process.stdout.write(`${passes} passed, ${failures} failed, ${pending} skipped\n`);
  }
};
