import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.ts';

// `npm run preview`: the built site at http://localhost:4321, or at PORT. BASE_PATH as in the build.

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env['PORT'] ?? 4321);
const base = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '');

if (!existsSync(`${folder}/index.html`)) {
  console.error(
    'There is no built site in dist/. Run “npm run build” first, or “npm start” for both.',
  );
  process.exit(1);
}
try {
  await serveFolder(folder, base, port);
  console.log(`The site is at http://localhost:${port}${base}/ (Ctrl+C stops it)`);
} catch (error) {
  console.error(
    (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Stop that, or choose another port: PORT=4322 npm run preview`
      : error,
  );
  process.exit(1);
}
