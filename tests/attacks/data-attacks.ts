import { parseDocument, visit } from 'yaml';
import { program } from './attack.ts';

/** Markup as it would have to look in a value to run on a page that prints it raw. */
export const markups: readonly (readonly [string, string])[] = [
  ['a script', `<script>${program}</script>`],
  ['a tag with a bracket in an attribute', `Zuul <script title="<" src="/diagrams/poly.mmd"></script title="<">`],
  ['a picture with a handler that ends an attribute', `"><img src=x onerror="${program}">`],
  ['a tag that never ends', `<svg onload=${program} x="`],
  ['the end of a script and a new one', `</script><script>${program}</script>`],
  ['a comment that ends', `--><script>${program}</script>`],
  ['a refresh', `<meta title="<" http-equiv=refresh content="0;url=javascript:ran=1">`],
];

/** The places of all texts of a data file: where each begins and ends, and a name to call it by. */
export function textsOf(yaml: string): { name: string; from: number; to: number }[] {
  const found: { name: string; from: number; to: number }[] = [];
  const document = parseDocument(yaml);
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const keys = path.flatMap((one) => ('key' in one ? [String(one.key)] : []));
      found.push({ name: `${keys.join('.')} at ${node.range[0]}`, from: node.range[0], to: node.range[1] });
    },
  });
  return found;
}
