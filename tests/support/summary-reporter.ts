import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run's output with `N passed, N failed`, alone on the last line, for whoever reads it by machine. A file that
 * could not be loaded, and an error outside any test, count as failures.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed, skipped] = [0, errors.length, 0];
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // Other reporters, and coverage, write when their turn comes; this comes after them all.
    process.once('exit', () => process.stdout.write(line));
  }
}
