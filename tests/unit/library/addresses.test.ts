import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  lostAddresses,
  newAddresses,
  readAddresses,
  readLedger,
  record,
  writeLedger,
  type Ledger,
} from '../../../src/integrations/addresses';

const ledger: Ledger = {
  addresses: { '/en/old/': ['why'], '/en/stays/': ['steps', 'why'] },
  redirects: {},
};
const folders: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('Addresses that were published once', () => {
  test('are lost when their page is gone', () => {
    expect(lostAddresses(ledger, { '/en/stays/': ['steps', 'why'] })).toEqual(['/en/old/']);
  });

  test('are lost when their section is gone', () => {
    const now = { '/en/old/': ['why'], '/en/stays/': ['why'] };
    expect(lostAddresses(ledger, now)).toEqual(['/en/stays/#steps']);
  });

  test('live on at the place that a redirect names, if that has the sections', () => {
    const moved = { ...ledger, redirects: { '/en/old/': '/en/new/' } };
    const stays = { '/en/stays/': ['steps', 'why'] };
    expect(lostAddresses(moved, { ...stays, '/en/new/': ['why'] })).toEqual([]);
    expect(lostAddresses(moved, { ...stays, '/en/new/': [] })).toEqual(['/en/old/#why']);
    expect(lostAddresses(moved, stays)).toEqual(['/en/old/']);
  });
});

describe('New addresses', () => {
  test('are pages and sections that the ledger does not hold', () => {
    const now = { '/en/new/': ['a'], '/en/stays/': ['steps', 'why', 'check'] };
    expect(newAddresses(ledger, now)).toEqual(['/en/new/', '/en/stays/#check']);
  });

  test('are none once they have been recorded, and nothing recorded is lost', () => {
    const addresses = fc.dictionary(
      fc.stringMatching(/^\/[a-z]{1,3}\/$/),
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/)),
    );
    fc.assert(
      fc.property(addresses, addresses, (before, now) => {
        const recorded = record({ addresses: before, redirects: {} }, now);
        expect(newAddresses(recorded, now)).toEqual([]);
        expect(newAddresses(recorded, before)).toEqual([]);
        expect(record(recorded, now)).toEqual(recorded);
      }),
    );
  });
});

test('A built page promises the ids of sections, articles and what is marked as permanent', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'en/a'), { recursive: true });
  writeFileSync(
    join(folder, 'en/a/index.html'),
    '<section id="why"><h2 id="why-title">Why</h2><h3 id="topic" data-permanent>T</h3><article id="play"><p id="x"></p></article></section>',
  );
  writeFileSync(join(folder, '404.html'), '<section id="none"></section>');
  expect(readAddresses(folder)).toEqual({ '/en/a/': ['play', 'topic', 'why'] });
});

test('The ledger is empty at first and reads back as it was written', () => {
  const file = join(temporaryFolder(), 'addresses.json');
  expect(readLedger(file)).toEqual({ addresses: {}, redirects: {} });
  writeLedger(file, ledger);
  expect(readLedger(file)).toEqual(ledger);
});
