import ipaddr from 'ipaddr.js';

/** The IPv6 addresses that are assigned to networks of the internet (RFC 4291). */
const ASSIGNED = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Returns whether an IP address is public. Private, loopback, link-local, reserved and multicast addresses are not,
 * even if an IPv6 address contains them (`::ffff:127.0.0.1`, `::7f00:1`, NAT64, 6to4 and Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` converts IPv4-mapped addresses. The other IPv6 ranges that contain IPv4 addresses are not `unicast`, or
  // not assigned.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(ASSIGNED);
}
