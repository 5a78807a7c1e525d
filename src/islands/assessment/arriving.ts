/** What is needed for answers that arrive by link or file, or cannot be read: fetched only then. */
export { permanentAddress } from '../../browser/address';
export { downloadText } from '../../browser/download';
export { readTextFile } from '../../browser/read-file';
export { takeFrom } from '../../domain/share/shared';
export { readLink } from '../../domain/share/take-link';
export { readTakes } from '../../domain/share/takes-file';
