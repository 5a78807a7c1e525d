import { writeFileSync } from 'node:fs';

// Loaded into a build with --import: leaves the most memory that the process has had, in bytes, in PEAK_MEMORY_FILE.
process.on('exit', () => {
  const file = process.env['PEAK_MEMORY_FILE'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
