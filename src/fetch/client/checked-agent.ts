import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

/** Resolves a name to all its addresses. */
export type Resolve = (
  name: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** A host has an address to which no connection is allowed. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** The time limit for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/**
 * Creates an agent that connects to allowed addresses only. The address is checked when the connection is made, so that
 * redirects and names that change their address are checked too.
 */
export function checkedAgent(isAllowed: (address: string) => boolean, resolve: Resolve = lookup): Agent {
  const connect = buildConnector({ lookup: checkedLookup(isAllowed, resolve), timeout: CONNECT_TIMEOUT });
  return new Agent({
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // Node does not look up addresses.
      if (isIP(host) !== 0 && !isAllowed(host)) return done(refused(host), null);
      connect(options, done);
    },
  });
}

const checkedLookup =
  (isAllowed: (address: string) => boolean, resolve: Resolve): LookupFunction =>
  (name, options, done) => {
    resolve(name, { all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      if (!addresses.every(({ address }) => isAllowed(address))) return done(refused(name), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };

const refused = (host: string): PrivateAddressError =>
  new PrivateAddressError(`${host} has an address that is not public.`);
