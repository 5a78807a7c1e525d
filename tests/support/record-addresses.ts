import { existsSync } from 'node:fs';
import {
  newAddresses,
  readAddresses,
  readLedger,
  record,
  writeLedger,
} from '../../src/integrations/addresses.ts';
import { projectFolder } from './build-site.ts';

// `npm run addresses`: adds what the built site publishes to the ledger. Nothing is ever taken out of it.

const built = `${projectFolder}/dist`;
const file = `${projectFolder}/content/addresses.json`;

if (process.env['BASE_PATH'] !== undefined || !existsSync(built)) {
  console.error(
    'Addresses are recorded from a site that is built in dist/ at the top of an address.',
  );
  process.exit(1);
}
const ledger = readLedger(file);
const now = readAddresses(built);
const added = newAddresses(ledger, now);
writeLedger(file, record(ledger, now));
console.log(
  added.length === 0
    ? 'Every address was recorded already.'
    : `${added.length} addresses recorded:\n${added.map((address) => `  ${address}`).join('\n')}`,
);
