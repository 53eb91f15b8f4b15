import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/**
 * Unpacks the Chromium for Linux x64 of the npm package @sparticuz/chromium.
 * Returns its executable, and the folder of the libraries that a bare Linux lacks (`LD_LIBRARY_PATH`).
 */
export async function unpackChromium(): Promise<{ executablePath: string; libraries: string }> {
  const folder = await unpack('chromium', ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br']);
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

/**
 * Unpacks the one font of the same package, Open Sans.
 * Returns a file for `FONTCONFIG_FILE` that knows this font and none of the system.
 */
export async function unpackFonts(): Promise<string> {
  const folder = await unpack('fonts', ['fonts.tar.br']);
  const file = join(folder, 'only-these.conf');
  const text = onlyFontsOf(folder);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}

/**
 * Whole paths: fontconfig counts a relative folder for its notes from where the browser was started, and
 * without one it writes them to the home folder.
 * No hinting: it would make some builds of Chromium round the width of letters to whole pixels.
 */
function onlyFontsOf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/cache</cachedir>
  <match target="pattern">
    <edit name="hinting"><bool>false</bool></edit>
    <edit name="hintstyle"><const>hintnone</const></edit>
  </match>
</fontconfig>
`;
}

async function unpack(name: string, archives: readonly string[]): Promise<string> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache/test-browser', `${name}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  // Complete or not there: a stop halfway, or a second test run, must not leave half a browser.
  const unfinished = mkdtempSync(`${folder}-`);
  await withTemporaryFolder(unfinished, () =>
    Promise.all(archives.map((archive) => inflate(join(home, 'bin', archive)))),
  );
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package unpacks into the system's temporary folder and takes what is there already: a browser
 * of another version or another user, or one in a place where nothing may be executed.
 */
async function withTemporaryFolder(folder: string, task: () => Promise<unknown>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await task();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
