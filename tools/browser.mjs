// Finds a Chromium that is already there; on Debian as root it installs one. Never downloads a browser elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Start as root, and without a word to the network. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const missing = `No Chromium, Chrome or Edge was found. Install one of them, or set CHROMIUM_PATH to its program file.
未找到 Chromium、Chrome 或 Edge 浏览器。请安装其中之一，或将环境变量 CHROMIUM_PATH 设为其程序文件的路径。
Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk`;

/**
 * The path of a Chromium, Chrome or Edge program.
 * @throws {Error} saying in English and Chinese what to install, when there is none.
 * @returns {string}
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH does not exist · CHROMIUM_PATH 指向的文件不存在: ${chosen}`);
  }
  const found = firstKnownPlace() ?? (installFromDebian() ? firstKnownPlace() : undefined);
  if (!found) throw new Error(missing);
  return found;
}

function firstKnownPlace() {
  return knownPlaces().find((path) => existsSync(path));
}

function knownPlaces() {
  if (process.platform === 'win32') return windowsPlaces();
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
  ];
}

function windowsPlaces() {
  const { LOCALAPPDATA, ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86 } = process.env;
  const folders = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const programs = [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

/** @returns {boolean} whether apt says it installed Chromium. */
function installFromDebian() {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return (
    mayInstall &&
    apt('update') &&
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  );
}

/** @param {string[]} args */
function apt(...args) {
  console.log(`正在安装浏览器 · Installing a browser: apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}
