// Finds the LibreOffice and the poppler that are already there; on Debian as root it installs them. They open what we
// write as an office's program would, so that pages and cells are measured and not believed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** What Debian has it as. With the fonts, or LibreOffice would draw boxes of its own width. */
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];

const missing = `LibreOffice (Writer and Calc), pdftotext or a Chinese font was not found: %.
Install them, or set SOFFICE_PATH to LibreOffice's program file soffice.
未找到 LibreOffice（Writer、Calc）、pdftotext 或中文字体：%。请安装，或将环境变量 SOFFICE_PATH 设为 LibreOffice 程序 soffice 的路径。
Debian/Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}`;

/** @typedef {{ soffice: string, pdftotext: string, pdftoppm: string }} Office the paths of the three programs */

/**
 * A LibreOffice that opens documents and workbooks, and the programs that read its PDF.
 * @throws {Error} saying in English and Chinese what to install, when something is missing.
 * @returns {Office}
 */
export function findOffice() {
  const chosen = process.env.SOFFICE_PATH;
  if (chosen && !existsSync(chosen))
    throw new Error(`SOFFICE_PATH does not exist · SOFFICE_PATH 指向的文件不存在: ${chosen}`);
  if (lacking().length > 0) installFromDebian();
  const left = lacking();
  if (left.length > 0) throw new Error(missing.replaceAll('%', left.join(', ')));
  return { soffice: soffice(), pdftotext: onPath('pdftotext'), pdftoppm: onPath('pdftoppm') };
}

/** Names of what is not there. */
function lacking() {
  const program = soffice();
  const opens = program === '' ? [] : modulesOf(program);
  return [
    ...(program === '' ? ['LibreOffice'] : []),
    ...(opens.includes('writer') ? [] : ['LibreOffice Writer']),
    ...(opens.includes('calc') ? [] : ['LibreOffice Calc']),
    ...['pdftotext', 'pdftoppm'].filter((name) => onPath(name) === ''),
    ...(hasChineseFont() ? [] : ['中文字体 (Chinese font)']),
  ];
}

function soffice() {
  const { SOFFICE_PATH, ProgramFiles = 'C:\\Program Files' } = process.env;
  const places = [
    SOFFICE_PATH ?? '',
    onPath('soffice'),
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    join(ProgramFiles, 'LibreOffice', 'program', 'soffice.com'),
  ];
  return places.find((path) => path !== '' && existsSync(path)) ?? '';
}

/**
 * Which of its modules are installed. On Debian the core comes without any, and then opens nothing; elsewhere all come together.
 * @param {string} program
 */
function modulesOf(program) {
  const folder = dirname(realpathSync(program));
  const files = readdirSync(folder);
  if (!files.some((file) => /^libmergedlo|^libsfxlo/.test(file))) return ['writer', 'calc'];
  return [
    ...(files.some((file) => file.startsWith('libswlo')) ? ['writer'] : []),
    ...(files.some((file) => file.startsWith('libsclo')) ? ['calc'] : []),
  ];
}

/** @param {string} name @returns {string} its path, or nothing */
function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.com`] : [name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (
    folders.flatMap((folder) => names.map((each) => join(folder, each))).find((path) => existsSync(path)) ??
    ''
  );
}

/** Windows and macOS come with Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function installFromDebian() {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return mayInstall && apt('update') && apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}

/** @param {string[]} args */
function apt(...args) {
  console.log(`正在安装办公软件 · Installing an office program: apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}
