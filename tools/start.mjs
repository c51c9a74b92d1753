// Builds the product and serves it on this machine only.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const wanted = Number(process.env.PORT ?? 4173);

await build({ root, logLevel: 'warn' });
// When the port is taken vite goes on to the next free one.
const server = await preview({ root, logLevel: 'warn', preview: { port: wanted, strictPort: false } });
const address = server.resolvedUrls?.local[0];

console.log(`
聚力看板已启动，请用浏览器打开  ${address}  （按 Ctrl+C 停止）
The board is running, open      ${address}  (Ctrl+C stops it)
`);
