/**
 * Prints one element and nothing else of the page. What is printed is a copy at the end of the page, as a
 * dialog itself does not print well; the style of whoever asks hides the rest (`:root.prints`).
 */
export function printOnly(element: Element): void {
  const root = document.documentElement;
  document.querySelector('.print-sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(element.cloneNode(true));
  document.body.append(sheet);
  root.classList.add('prints');
  const done = () => {
    root.classList.remove('prints');
    sheet.remove();
  };
  // Browsers on phones return from `print` before they print.
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}

/** Prints the page as it stands. */
export const printPage = (): void => window.print();
