import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../src/output/explain-failure.ts';
import { OutputError } from '../../../src/output/output-error.ts';
import { watchSite } from '../../../src/output/site-state.ts';
import { publishSite, remove } from '../../../src/output/swap-site.ts';
import { temporaryPlace } from './project-folder.ts';

describe('the explanation of a failed build', () => {
  it('is the message alone where that is the whole story', () => {
    const error = new OutputError('Another build is running here.');
    expect(explainFailure(error, temporaryPlace())).toBe('Another build is running here.');
  });

  it('names place and remedy of an error by Astro', () => {
    const error = Object.assign(new Error('Unknown tag.'), {
      loc: { file: 'src/pages/a.astro', line: 3, column: 7 },
      hint: 'Close it.',
    });
    expect(explainFailure(error, temporaryPlace())).toBe('src/pages/a.astro:3:7\nUnknown tag.\nClose it.');
  });

  it('shows no stack, and says how to see one', () => {
    const error = new TypeError('x is not a function\n    at draw (file:///a/b.mjs:1:2)\n    at file:///a/c.mjs:3:4');
    expect(explainFailure(error, temporaryPlace())).toBe(
      'x is not a function\nTo see where in the code: BUILD_LOG=info npm run build',
    );
  });

  it('takes what is no error, too', () => {
    expect(explainFailure('stop', temporaryPlace())).toContain('stop');
  });

  it.each([
    [
      'of Node',
      (path: string) => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path }),
    ],
    ['of a tool in another language', () => new Error('No space left on device (os error 28)')],
    [
      'behind another one',
      () => new Error('Could not write.', { cause: Object.assign(new Error(''), { code: 'EDQUOT' }) }),
    ],
    [
      'among others',
      () => new AggregateError([new Error('a'), Object.assign(new Error('b'), { code: 'ENOSPC' })], 'c'),
    ],
  ])('names the disk when an error %s says that it is full', (_kind, make) => {
    const place = temporaryPlace({ site: 'x'.repeat(1_000_000), draft: 'half' });
    const text = explainFailure(make(place.draft), place);
    expect(text).toMatch(/^The disk mounted at \S+ is full; it holds \S+\. A build needs about 2 MB beside/);
    expect(text).toContain(place.folder);
    expect(text).toMatch(/Free space on that disk, then build again\.$/);
  });

  it('names a folder that is there when the full disk has no such file yet', () => {
    const place = temporaryPlace();
    const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: place.draft });
    expect(explainFailure(error, place)).toContain(`it holds ${dirname(place.site)}. Free space`);
  });
});

describe('what is said about the site at the end', () => {
  it('tells the former site from the new one, and from none', () => {
    const place = temporaryPlace({ site: 'former', draft: 'new' });
    const now = watchSite(place);
    expect(now()).toBe('dist still holds the former site, unchanged');
    publishSite(place);
    expect(now()).toBe('dist holds the new site, complete');
    remove(place.site);
    expect(now()).toBe('there is no site in dist');
  });
});
