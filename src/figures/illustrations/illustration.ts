import type { IllustrationName } from '../../schemas/illustration.ts';
import type { Ink, Part } from './engraving/drawing.ts';
import { envelope } from './envelope/envelope.ts';
import { headOffice } from './head-office/head-office.ts';
import { lease } from './lease/lease.ts';
import { shards } from './shards/shards.ts';

/** What all drawings are drawn for, in units of their own. */
export const illustrationSize = { width: 480, height: 320 } as const;

/** Returns a drawing as an SVG group, printed in these inks, each a colour as SVG has it. */
export function drawIllustration(name: IllustrationName, inks: Readonly<Record<Ink, string>>): string {
  const paths = joined(drawings[name]()).map(({ ink, path, width, dashes }) => {
    if (width === undefined) return `<path fill="${inks[ink]}" d="${path}"/>`;
    const broken = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
    return `<path fill="none" stroke="${inks[ink]}" stroke-width="${width}"${broken} d="${path}"/>`;
  });
  return `<g fill-rule="evenodd" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}

const drawings: Readonly<Record<IllustrationName, () => Part[]>> = {
  envelope,
  lease,
  'head-office': headOffice,
  shards,
};

/** What is printed alike and follows each other, as one part. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    const alike = last?.ink === part.ink && last.width === part.width && last.dashes === part.dashes;
    return alike ? [...all.slice(0, -1), { ...last, path: last.path + part.path }] : [...all, part];
  }, []);
}
