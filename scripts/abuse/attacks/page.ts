import type { Attack } from '../attack.ts';
import { Client } from '../client.ts';
import { bytesOf } from './answers.ts';

export const PAGE: readonly Attack[] = [
  {
    row: 'H11',
    title: '100 requests for the GraphiQL page whose responses are not read',
    seconds: 15,
    async run(client, target) {
      const text = bytesOf(target, 'Accept: text/html\r\nAccept-Encoding: gzip, br');
      await Client.inParallel(100, async () => void (await client.sendUnread(text)));
      await client.send(target.url, { headers: { Accept: 'text/html', 'Accept-Encoding': 'gzip' } });
      await Client.wait(5_000);
    },
  },
];
