import dialogStyle from '../styles/dialog.css?url';
import searchStyle from '../styles/search.css?url';
import { startSearch } from './search';
import { loadStyle } from './style';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens search over the page. Its form is that of the search page, fetched at the first use, so that no page
 * carries it; where that fails, the reader goes to the search page.
 */
export async function openSearchDialog(address: string): Promise<void> {
  if (dialog === undefined) {
    try {
      const styles = Promise.all([loadStyle(dialogStyle), loadStyle(searchStyle)]);
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const panel = page.querySelector<HTMLElement>('[data-search-panel]');
      if (panel === null) throw new Error('The search page has no panel.');
      delete panel.dataset['inPage'];
      dialog = document.createElement('dialog');
      dialog.className = 'search-dialog';
      dialog.setAttribute('aria-label', page.querySelector('h1')?.textContent ?? '');
      dialog.append(document.adoptNode(panel));
      // A click beside the panel closes it, as Escape does.
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog) dialog?.close();
      });
      await styles;
      document.body.append(dialog);
      dialog.showModal();
      startSearch(panel);
      return;
    } catch {
      location.assign(address);
      return;
    }
  }
  dialog.showModal();
  dialog.querySelector('input')?.select();
}
