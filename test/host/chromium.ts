import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { run } from './processes';
import { makeOnce, unpackPackage } from './registry';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const FONTS = 'dejavu-fonts-ttf@2.37.3';

/**
 * Sets up a headless Chromium with its libraries and fonts from the npm registry.
 * Returns its folder; rejects when the registry cannot be reached and it was not set up before.
 */
export function setUpChromium(): Promise<string> {
  return makeOnce(`chromium-${VERSION}`, async (directory) => {
    const packed = path.join(directory, 'packed');
    await unpackPackage(`${PACKAGE}@${VERSION}`, packed, ['bin']);
    for (const file of fs.readdirSync(path.join(packed, 'bin'))) {
      if (file.endsWith('.br')) {
        await unpackBrotli(path.join(packed, 'bin', file), path.join(directory, file.slice(0, -'.br'.length)));
      }
    }
    fs.rmSync(packed, { recursive: true });
    // The machine may have no fonts. These have all Vietnamese letters, and one of them is monospaced.
    const faces = ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSansMono', 'DejaVuSansMono-Bold'];
    await unpackPackage(
      FONTS,
      path.join(directory, 'fonts'),
      faces.map((face) => `ttf/${face}.ttf`),
    );
  });
}

async function unpackBrotli(source: string, target: string): Promise<void> {
  await pipeline(fs.createReadStream(source), zlib.createBrotliDecompress(), fs.createWriteStream(target));
  if (!target.endsWith('.tar')) {
    fs.chmodSync(target, 0o755);
    return;
  }
  if ((await run('tar', ['xf', target, '-C', path.dirname(target), '--no-same-owner'])) !== 0) {
    throw new Error(`${path.basename(target)} cannot be unpacked.`);
  }
  fs.rmSync(target);
}

/**
 * Starts the Chromium of {@link setUpChromium}, closed to every address but this machine's own.
 *
 * @param directory what `setUpChromium` returned
 */
export function launchChromium(directory: string): Promise<Browser> {
  writeFontConfiguration(directory);
  return chromium.launch({
    executablePath: path.join(directory, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: path.join(directory, 'lib'), FONTCONFIG_PATH: directory },
    // Who started it closes it; otherwise the library ends this process before the rest is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Makes screenshots the same on every machine: only the fonts of the folder are seen. */
function writeFontConfiguration(directory: string): void {
  const alias = (generic: string, family: string) =>
    `<alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${path.join(directory, 'fonts')}</dir>`,
    `<cachedir>${path.join(directory, 'font-cache')}</cachedir>`,
    alias('monospace', 'DejaVu Sans Mono'),
    alias('sans-serif', 'DejaVu Sans'),
    '</fontconfig>',
  ];
  fs.writeFileSync(path.join(directory, 'fonts.conf'), `${lines.join('\n')}\n`);
}
