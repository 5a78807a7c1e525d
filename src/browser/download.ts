/** Hands the reader a file made on this page. Nothing is sent anywhere. */
export function downloadText(fileName: string, content: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this task; a later one may let go of it.
  setTimeout(() => URL.revokeObjectURL(address));
}
