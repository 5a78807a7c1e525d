import dialogStyle from '../styles/dialog.css?url';
import { copyText } from './clipboard';
import { loadStyle } from './style';
import { shareMessages } from '../i18n/share';
import type { Lang } from '../i18n/languages';

let dialog: HTMLDialogElement | undefined;

const button = (label: string, onClick: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
};

/** Offers the permanent link of a section, and a citation of it, to copy. */
export async function openShare(anchor: HTMLAnchorElement): Promise<void> {
  const labels = shareMessages[document.documentElement.lang as Lang];
  const permanent = document.documentElement.dataset['permalink'];
  const link = new URL(permanent ?? location.href);
  link.hash = anchor.hash;
  const heading = (anchor.textContent ?? '').trim();
  const source = document.querySelector('[data-citation]')?.textContent ?? document.title;

  await loadStyle(dialogStyle);
  dialog?.remove();
  dialog = document.createElement('dialog');
  dialog.className = 'share';
  dialog.setAttribute('aria-label', labels.title);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const row = (text: string, label: string): HTMLElement => {
    const made = document.createElement('div');
    const output = document.createElement('p');
    output.textContent = text;
    const copy = async () => {
      status.textContent = (await copyText(text)) ? labels.copied : labels.failed;
    };
    made.append(
      output,
      button(label, () => void copy()),
    );
    return made;
  };
  dialog.append(
    row(link.href, labels.copyLink),
    row(`${source} ${heading}. ${link.href}`, labels.copyCitation),
    status,
    button(labels.close, () => dialog?.close()),
  );
  dialog.addEventListener('close', () => anchor.focus());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog?.close();
  });
  document.body.append(dialog);
  history.replaceState(null, '', anchor.hash);
  dialog.showModal();
}
