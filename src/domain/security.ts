/*
 * What pages may load, for the meta element of every page and the header of every server.
 */

const RULES = [
  "default-src 'none'",
  // The search engine is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** The Content-Security-Policy for a meta element: nothing leaves the origin, nothing inline runs. */
export const contentSecurityPolicy = RULES.join('; ')

/** The same for a header, where alone `frame-ancestors` has an effect. */
export const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'none'`
