import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isKnownSound, keepSound } from '../../../src/check/known-sound.ts';

/** A project of its own, in which nothing has been changed since the process began. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'sound-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  cpSync('tests/fixtures/valid-site/src/data', join(root, 'src/data'), { recursive: true });
  return root;
}

const later = () => Date.now() + 60_000;

describe('content that was sound in another run', () => {
  it('is known as that until something is changed', () => {
    const root = project();
    expect(isKnownSound(root)).toBe(false);
    keepSound(root, later());
    expect(isKnownSound(root)).toBe(true);
    writeFileSync(join(root, 'src/data/more.yaml'), '');
    expect(isKnownSound(root)).toBe(false);
  });

  it('is not kept where something was changed since the process began', () => {
    const root = project();
    keepSound(root, Date.now() - 60_000);
    expect(isKnownSound(root)).toBe(false);
  });

  it('is looked at again on another day', () => {
    const root = project();
    keepSound(root, later());
    vi.useFakeTimers({ now: Date.now() + 24 * 60 * 60 * 1000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(isKnownSound(root)).toBe(false);
  });
});
