import { describe, expect, it } from 'vitest';
import { providersPicture } from '../../../../src/figures/pictures/providers-picture.ts';
import type { Name } from '../../../../src/schemas/primitives.ts';
import { plainContent } from '../../../../src/library/held-content.ts';
import { architectureToday } from '../../../../src/site/architecture-today.ts';
import { diagramRenderer } from '../../../../src/site/diagram-renderer.ts';

const { dataset } = plainContent('tests/fixtures/valid-site');

function drawn(name: Extract<Name, object>, language: string) {
  const capabilities = dataset.capabilities.map((capability) => ({ ...capability, name }));
  return providersPicture({ ...dataset, capabilities }, architectureToday(dataset), language);
}

describe('a picture of the dependency graph', () => {
  it('is in the language of the reader where every name is', async () => {
    const source = drawn({ en: 'Watch', de: 'Смотреть Ελλάς Việt' }, 'de');
    expect(source?.language).toBe('de');
    expect((await diagramRenderer().render(source?.text ?? '', { language: 'de' })).svg).toContain('Смотреть');
  });

  it('is in the default language where the font cannot draw a name', () => {
    const source = drawn({ en: 'Watch', de: 'مشاهده' }, 'de');
    expect(source?.language).toBe('en');
    expect(source?.text).toContain('Watch');
    expect(source?.text).not.toContain('مشاهده');
  });
});
