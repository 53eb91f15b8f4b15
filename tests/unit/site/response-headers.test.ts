import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/content-security-policy.ts';
import { headersFile } from '../../../src/site/response-headers.ts';

describe('headersFile', () => {
  it('sets the policy of the pages but for their styles, forbids framing and guessing of types for every file', () => {
    const [pattern, ...headers] = headersFile('/').split('\n').slice(0, 7);
    expect(pattern).toBe('/*');
    const policy = contentSecurityPolicy("'unsafe-inline'");
    expect(headers).toContain(`  Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
    expect(headers).toContain('  X-Content-Type-Options: nosniff');
    expect(headers).toContain('  X-Frame-Options: DENY');
  });

  it.each(['/book', '/book/'])('puts the base path %s in front of every pattern', (base) => {
    const patterns = headersFile(base)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    const folders = ['/book/*', '/book/assets/*', '/book/pagefind/*', '/book/data/*', '/book/figures/*'];
    expect(patterns).toEqual([...folders, '/book/book.epub', '/book/de/book.epub']);
  });

  it('keeps files with a hash in their name for a year', () => {
    expect(headersFile('/')).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });

  it('says of each EPUB what it is, because not all hosts know', () => {
    expect(headersFile('/')).toContain('/book.epub\n  Content-Type: application/epub+zip\n');
  });

  it('keeps within what hosts read: lines below 2,000 characters, of printable ASCII', () => {
    for (const line of headersFile('/').split('\n')) expect(line).toMatch(/^[ -~]{0,1999}$/);
  });
});
