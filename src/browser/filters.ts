import { count, type Plural } from '../i18n/format';
import type { Lang } from '../i18n/languages';

/** Lets the reader narrow a list: every select hides the items whose `data-<name>` does not have its value. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (form === null || !status) return;
  const selects = [...form.querySelectorAll('select')];
  const items = [...document.querySelectorAll<HTMLElement>('.case-list > article')];
  const forms = JSON.parse(status.dataset['forms'] ?? '{}') as Plural;
  const apply = (): void => {
    let shown = 0;
    for (const item of items) {
      item.hidden = !selects.every(
        ({ name, value }) => value === '' || (item.dataset[name] ?? '').split(' ').includes(value),
      );
      if (!item.hidden) shown += 1;
    }
    status.textContent = count(document.documentElement.lang as Lang, shown, forms);
  };
  form.addEventListener('change', apply);
  form.hidden = false;
  apply();
}
