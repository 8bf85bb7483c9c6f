import { setPriority } from 'node:os';
import { z } from 'zod';
import { Target } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { Client } from './client.ts';
import { Tally } from './tally.ts';

/** The process that attacks: killed when its time is over, as a client that leaves. */
const Order = z.object({ title: z.string(), target: Target });

/** So that it takes no core which the server or the canary needs. */
const NICENESS = 10;
/** Milliseconds between two reports of what was observed so far. */
const INTERVAL = 200;

process.once('message', async (message: unknown) => {
  const { title, target } = Order.parse(message);
  const attack = ATTACKS.find((one) => one.title === title);
  if (!attack) throw new Error(`There is no attack "${title}".`);
  setPriority(NICENESS);
  const tally = new Tally();
  const report = () => process.send?.({ observed: tally.observed() });
  report();
  setInterval(report, INTERVAL);
  await attack.run(new Client(target.url, tally), target);
  process.send?.({ observed: tally.observed() }, () => process.exit());
});
process.once('disconnect', () => process.exit());
