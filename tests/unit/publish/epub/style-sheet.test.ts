import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { coloursOfSite } from '../../../../src/publish/epub/colours.ts';
import { drawFace } from '../../../../src/publish/epub/face.ts';
import { styleSheet } from '../../../../src/publish/epub/style-sheet.ts';
import { illustrationNames } from '../../../../src/schemas/illustration.ts';

const colours = coloursOfSite();

describe('the style sheet of the EPUB', () => {
  it('says all colours plainly, because reading systems know no variables', () => {
    const sheet = styleSheet(colours);
    expect(() => postcss.parse(sheet)).not.toThrow();
    expect(sheet).not.toMatch(/var\(|light-dark\(/);
  });

  it('has for each colour of drawings that of the dark', () => {
    const dark = styleSheet(colours).split('@media (prefers-color-scheme: dark)')[1] ?? '';
    const missing = [...colours].filter(
      ([name, colour]) => name.startsWith('diagram-') && !dark.includes(`.fill-${name} { fill: ${colour.dark}; }`),
    );
    expect(missing).toEqual([]);
    expect(colours.size).toBeGreaterThan(40);
  });

  it('has no word on the colour of what stands on the ground of the reader', () => {
    const coloured = postcss
      .parse(styleSheet(colours))
      .nodes.filter((rule) => rule.type === 'rule')
      .filter((rule) => /color:/.test(rule.toString().replace('color: inherit', '')));
    expect(coloured.filter(({ selector }) => !/^\.(?:diagram|swatch|legend)/.test(selector)).map(String)).toEqual([]);
  });
});

describe('the drawing of a chapter', () => {
  it.each(illustrationNames)('%s stands on paper of its own, in plain colours, light and dark', (name) => {
    const file = drawFace(name, colours);
    expect(file).toContain('<rect width="100%" height="100%" fill="#fbfaf7" class="fill-paper"/>');
    expect(file).toContain('.fill-paper{fill:#16181b}');
    expect(file).not.toContain('var(');
  });
});
