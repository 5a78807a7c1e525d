import { describe, expect, test } from 'vitest';
import { withPage } from './browser';
import { attribute, pages } from './pages';

describe('The security policy', () => {
  const policies = pages.map(({ path, elements }) => ({
    path,
    policy:
      elements
        .filter((element) => attribute(element, 'http-equiv') === 'content-security-policy')
        .map((element) => attribute(element, 'content'))[0] ?? '',
  }));

  test('stands on every page, before anything that it has to hold back', () => {
    const bare = pages
      .filter(({ elements }) => {
        const head = elements.filter(({ tagName }) =>
          ['meta', 'script', 'style', 'link'].includes(tagName),
        );
        const at = head.findIndex(
          (one) => attribute(one, 'http-equiv') === 'content-security-policy',
        );
        const first = head.findIndex(({ tagName }) => tagName !== 'meta');
        return at < 0 || (first >= 0 && at > first);
      })
      .map(({ path }) => path);
    expect(bare).toEqual([]);
  });

  test('allows no inline code but what the build put there, and no other host', () => {
    const loose = policies.filter(({ policy }) =>
      /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy),
    );
    expect(loose).toEqual([]);
    for (const { path, policy } of policies) {
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain("object-src 'none'");
    }
  });

  test('is obeyed: no page has a style attribute or a handler in its markup', () => {
    const found = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        element.attrs
          .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
          .map(({ name }) => `${path}: ${name} on <${element.tagName}>`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('stops a script that was smuggled in', async () => {
    const ran = await withPage(async (page) => {
      await page.goto('/en/');
      const blocked = page.waitForEvent('console', (message) =>
        /Content Security Policy/.test(message.text()),
      );
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.smuggled = true';
        document.body.append(script);
      });
      await blocked;
      return page.evaluate(() => 'smuggled' in window);
    });
    expect(ran).toBe(false);
  });
});
