import type { Diagnosis } from './examine.ts';

/** The width of the longest status. */
const WIDTH = 'warning'.length;

/** Returns the line of a check: its status, name and finding, and what to do. */
export const describeDiagnosis = ({ check, status, message, action }: Diagnosis): string =>
  `${status.padEnd(WIDTH)}  ${check}: ${[message, action].filter((part) => part !== null).join(' ')}\n`;
