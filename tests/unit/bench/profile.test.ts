import { describe, expect, it } from 'vitest';
import { costliest, readProfile } from '../../../bench/profile/cpu-profile.ts';
import { profileTables } from '../../../bench/profile/profile-tables.ts';

const frame = (functionName: string, url: string, lineNumber = 0) => ({ functionName, url, lineNumber });
const profile = {
  nodes: [
    { id: 1, callFrame: frame('(root)', ''), children: [2, 3] },
    { id: 2, callFrame: frame('build', 'file:///book/src/output/build.ts'), children: [4, 5] },
    { id: 3, callFrame: frame('(idle)', '') },
    { id: 4, callFrame: frame('draw', 'file:///book/.build/new-site/chunks/menu_B1a2C3d4.mjs', 8), children: [6] },
    { id: 5, callFrame: frame('parse', 'file:///book/node_modules/@scope/reader/dist/index.js') },
    // Calls itself, and must not be counted twice.
    { id: 6, callFrame: frame('draw', 'file:///book/.build/new-site/chunks/menu_B1a2C3d4.mjs', 8) },
  ],
  samples: [2, 4, 3, 6, 5],
  timeDeltas: [1_000_000, 2_000_000, 50_000_000, 3_000_000, 500_000],
};

describe('the profile of a build', () => {
  const costs = costliest(readProfile(JSON.stringify(profile)));

  it('leaves out what was waited for', () => {
    expect(costs.busy).toBe(6.5);
  });

  it('names modules by package, chunk or place in the project, the costliest first', () => {
    expect(costs.modules).toEqual([
      { name: 'menu', own: 5, whole: 5 },
      { name: 'src/output/build.ts', own: 1, whole: 6.5 },
      { name: '@scope/reader', own: 0.5, whole: 0.5 },
    ]);
  });

  it('counts a function that calls itself once', () => {
    expect(costs.functions[0]).toEqual({ name: 'draw, menu', own: 5, whole: 5 });
  });

  it('is printed as tables in seconds', () => {
    expect(profileTables(costs)).toContain('| menu | 5.0 s | 5.0 s |');
  });

  it('is refused where it is none', () => {
    expect(() => readProfile('{"nodes": []}')).toThrow('This is no CPU profile.');
  });
});
