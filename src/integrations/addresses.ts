import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every published address, with the ids that a link may point at. */
export type Addresses = Readonly<Record<string, readonly string[]>>;

/** The committed ledger: what has been published, and where moved addresses lead. */
export interface Ledger {
  readonly addresses: Addresses;
  /** Path of a moved page to its new path. An id is never taken out: a section keeps it for good. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** Ids that are promised: those of sections, plays, terms and the like, marked by `data-permanent` or carried by a `section`. */
function promisedIds(html: string): string[] {
  const ids: string[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if ('attrs' in child) {
        const of = (name: string) =>
          child.attrs.find((attribute) => attribute.name === name)?.value;
        const id = of('id');
        const promised =
          child.tagName === 'section' ||
          child.tagName === 'article' ||
          of('data-permanent') !== undefined;
        if (id !== undefined && promised) ids.push(id);
      }
      if ('childNodes' in child) visit(child);
    }
  };
  visit(parse(html));
  return ids.sort();
}

/** The addresses of a built site. */
export function readAddresses(folder: string): Addresses {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('index.html'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      `/${name.slice(0, -'index.html'.length)}`,
      promisedIds(readFileSync(`${folder}/${name}`, 'utf8')),
    ]),
  );
}

/** Published addresses, with or without `#id`, that are gone; a moved page counts where its redirect leads. */
export function lostAddresses(ledger: Ledger, now: Addresses): string[] {
  return Object.entries(ledger.addresses).flatMap(([path, ids]) => {
    const place = ledger.redirects[path] ?? path;
    const present = now[place];
    if (present === undefined) return [path];
    return ids.filter((id) => !present.includes(id)).map((id) => `${path}#${id}`);
  });
}

/** What the build publishes that the ledger does not hold yet. */
export const newAddresses = (ledger: Ledger, now: Addresses): string[] =>
  Object.entries(now).flatMap(([path, ids]) => {
    const known = ledger.addresses[path];
    if (known === undefined) return [path];
    return ids.filter((id) => !known.includes(id)).map((id) => `${path}#${id}`);
  });

/** The ledger with everything that is published now added; nothing is ever taken out. */
export function record(ledger: Ledger, now: Addresses): Ledger {
  const merged: Record<string, string[]> = {};
  for (const path of [...Object.keys(ledger.addresses), ...Object.keys(now)].sort()) {
    merged[path] = [...new Set([...(ledger.addresses[path] ?? []), ...(now[path] ?? [])])].sort();
  }
  return { addresses: merged, redirects: ledger.redirects };
}

export function readLedger(file: string): Ledger {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger)
    : { addresses: {}, redirects: {} };
}

export const writeLedger = (file: string, ledger: Ledger): void =>
  writeFileSync(file, `${JSON.stringify(ledger, null, 1)}\n`);

/** Fails the build when an address that was published once leads nowhere any more. */
export function addresses(): AstroIntegration {
  let file = '';
  return {
    name: 'addresses',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        file = fileURLToPath(new URL('./content/addresses.json', config.root));
        updateConfig({ redirects: readLedger(file).redirects });
      },
      'astro:build:done': ({ dir, logger }) => {
        const ledger = readLedger(file);
        const now = readAddresses(fileURLToPath(dir).replace(/\/$/, ''));
        const lost = lostAddresses(ledger, now);
        if (lost.length > 0) {
          lost.forEach((address) => logger.error(`${address} was published and is gone`));
          throw new Error(
            `${lost.length} published addresses are gone (listed above). Bring them back, or name where a moved page leads under “redirects” in content/addresses.json.`,
          );
        }
        const added = newAddresses(ledger, now);
        if (added.length > 0) {
          logger.warn(
            `${added.length} new addresses: run “npm run addresses” and commit content/addresses.json`,
          );
        }
      },
    },
  };
}
