/** Hands the reader a file made on this page. Nothing is sent anywhere. */
export function downloadFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after this task; a later one may let go of it.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** The same with text, in UTF-8. */
export function downloadText(fileName: string, content: string, type = 'text/plain'): void {
  downloadFile(fileName, new Blob([content], { type: `${type};charset=utf-8` }));
}
