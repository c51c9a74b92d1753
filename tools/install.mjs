// Installs what the lockfile says, only when the lockfile or Node has changed since the last time.
// Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const stampFile = new URL('node_modules/.install-stamp', root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。`);
  console.error(`Node.js 20.19 or newer is required; this is ${process.versions.node}.`);
  process.exit(1);
}

const lockfile = readFileSync(new URL('package-lock.json', root));
const stamp = `${createHash('sha256').update(lockfile).digest('hex')} node ${process.version}\n`;
const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

if (!installed) {
  console.log('正在安装依赖 · Installing the packages of package-lock.json …');
  // On Windows npm is a .cmd file, which only a shell can start; the command is constant.
  const { status } = spawnSync('npm ci --no-audit --no-fund --ignore-scripts', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('依赖安装失败，见上方 npm 的说明。· npm ci failed; its own message stands above.');
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}
