import ipaddr from 'ipaddr.js';

/**
 * Returns whether an IP address is public. Private, loopback, link-local, reserved and multicast addresses are not,
 * even if an IPv6 address contains them (`::ffff:127.0.0.1`, NAT64, 6to4 and Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` converts IPv4-mapped addresses. The other IPv6 ranges that contain IPv4 addresses are not `unicast`.
  return ipaddr.process(address).range() === 'unicast';
}
