/** Returns a policy that allows scripts, styles, images and requests of this server only, and no inline code. */
export const contentSecurityPolicy = (baseUri: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `base-uri ${baseUri}`,
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
