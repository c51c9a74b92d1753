// One policy, served twice: as a <meta> in the built page, so that any static host is strict, and as a header in
// preview. The dev server has none, because React's fast refresh needs inline scripts.

/** The policy of local mode: nothing but our own origin, no inline code, no HTML from strings. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

// A <meta> may not hold frame-ancestors; only a header can.
const header = `${policy}; frame-ancestors 'none'`;

/** @returns {import('vite').Plugin} */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    transformIndexHtml(_html, { server }) {
      if (server) return [];
      const attrs = { 'http-equiv': 'Content-Security-Policy', content: policy };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', header);
        next();
      });
    },
  };
}
