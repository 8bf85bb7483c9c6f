import { setPriority } from 'node:os';
import * as z from 'zod';
import { Target } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { Client } from './client.ts';
import { Tally } from './tally.ts';

// The process that runs one attack. It is killed at the time limit of the attack, like a client that disconnects.

const Order = z.object({ title: z.string(), target: Target });

/** A low priority, so that the attacker does not compete with the server and the canary for a core. */
const NICENESS = 10;
/** The interval between two reports of the observations, in milliseconds. */
const INTERVAL = 200;

process.once('message', async (message: unknown) => {
  const { title, target } = Order.parse(message);
  const attack = ATTACKS.find((one) => one.title === title);
  if (!attack) throw new Error(`Unknown attack "${title}".`);
  setPriority(NICENESS);
  const tally = new Tally();
  const report = () => process.send?.({ observed: tally.observed() });
  report();
  setInterval(report, INTERVAL);
  await attack.run(new Client(target.url, tally), target);
  process.send?.({ observed: tally.observed() }, () => process.exit());
});
process.once('disconnect', () => process.exit());
