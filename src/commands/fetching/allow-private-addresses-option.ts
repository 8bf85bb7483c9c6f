import { Option } from 'commander';

/** The option of the commands that fetch. */
export const allowPrivateAddressesOption = (): Option =>
  new Option(
    '--allow-private-addresses',
    'also fetch from private and local addresses, for example of an intranet',
  );
