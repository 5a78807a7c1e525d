import { copyText } from './clipboard';

/** Shows the button below a code to embed, and makes it copy that code. */
export function startEmbedCode(): void {
  const code = document.querySelector('[data-embed-code]');
  const tools = document.querySelector<HTMLElement>('[data-embed-tools]');
  const button = tools?.querySelector('button');
  const status = tools?.querySelector('[role=status]');
  if (code === null || tools === null || !button || !status) return;
  button.addEventListener('click', async () => {
    const { copied = '', failed = '' } = tools.dataset;
    status.textContent = (await copyText(code.textContent)) ? copied : failed;
  });
  button.parentElement!.hidden = false;
}
