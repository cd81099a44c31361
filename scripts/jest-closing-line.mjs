/** Prints the Node version first and one plain closing line last, which CI reads. */
export default class ClosingLine {
  onRunStart() {
    process.stdout.write(`Node ${process.version}\n`);
  }

  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed, ${skipped} skipped\n`,
    );
  }
}
