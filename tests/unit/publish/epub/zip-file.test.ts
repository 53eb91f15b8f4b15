import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from '../../../../src/publish/epub/zip-file.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function pack(name: string): Buffer {
  const path = join(folder, name);
  const zip = new ZipFile(path);
  zip.add({ name: 'mimetype', content: 'application/epub+zip', plain: true });
  zip.add({ name: 'text/öfen.txt', content: 'bread '.repeat(1000) });
  zip.add({ name: 'empty', content: new Uint8Array() });
  zip.finish();
  return readFileSync(path);
}

describe('a ZIP file', () => {
  it('gives back what was packed, smaller than it was', () => {
    const packed = pack('one.zip');
    const files = unzipSync(packed);
    expect(Object.keys(files)).toEqual(['mimetype', 'text/öfen.txt', 'empty']);
    expect(strFromU8(files['text/öfen.txt'] ?? new Uint8Array())).toBe('bread '.repeat(1000));
    expect(packed.length).toBeLessThan(1000);
  });

  it('has the type of an EPUB in front, where reading systems look for it, with its size before it', () => {
    const packed = pack('two.zip');
    expect(packed.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(packed.readUInt32LE(22)).toBe('application/epub+zip'.length);
  });

  it('is the same, byte by byte, whenever and wherever it is packed', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Apia';
    const away = pack('three.zip');
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(away.equals(pack('four.zip'))).toBe(true);
  });
});
