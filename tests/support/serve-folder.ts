import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host does: files as they are, and `404.html` for what is not there.
 * @param base folder of the address that the site is published under, such as `/handbook`; empty at the top
 * @param port `0` for any free one
 */
export function serveFolder(folder: string, base = '', port = 0): Promise<Server> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(`${base}/`)) {
      missing();
      return;
    }
    request.url = url.slice(base.length);
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** The port that a server listens at. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
