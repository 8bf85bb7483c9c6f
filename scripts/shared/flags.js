/**
 * Returns the flags of the command line. Prints the help and exits for --help; exits with code 2 for an unknown argument.
 *
 * @param {string} help
 * @param {readonly string[]} allowed
 * @returns {ReadonlySet<string>}
 */
export function parseFlags(help, allowed = []) {
  const flags = process.argv.slice(2);
  if (flags.includes('--help') || flags.includes('-h')) {
    console.log(help);
    process.exit(0);
  }
  const unknown = flags.find((flag) => !allowed.includes(flag));
  if (unknown !== undefined) {
    console.error(`Unknown argument ${unknown}.\n\n${help}`);
    process.exit(2);
  }
  return new Set(flags);
}
