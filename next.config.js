import createNextIntlPlugin from "next-intl/plugin";

/** What every answer says, pages, interface and files alike. The content security policy differs by answer: proxy.ts. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

/** What every answer says that can stand in a window. */
const inWindow = {
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * Every address but those of what pages are made of, which stands in no window: a dozen files come with a first visit, and what
 * each would say again is as long as one of them.
 */
const windows = "/((?!_next/static/|shapes/).*)";

/** Every address but those of pictures that other sites may show in a frame. */
const unframed = "/((?!(?:[a-z]{2}/)?embed/).*)";

/** For two years, where the request came over https to the proxy in front: browsers heed it nowhere else. */
const overHttps = { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" };

const toList = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // scripts/whole-answers.ts compresses better.
  compress: false,
  // No message is put together in the browser: what would read them there is left out.
  turbopack: {
    resolveAlias: { "use-intl/format-message": { browser: "use-intl/format-message/format-only" } },
  },
  // Looks for files of its own beside itself.
  serverExternalPackages: ["pg-boss"],
  // Types are checked by npm run typecheck; a person who starts the application need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  // Browsers ask for it by this name before they have read what the page names.
  redirects: () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: false }],
  headers: () => [
    { source: "/:path*", headers: toList(always) },
    { source: windows, headers: toList(inWindow) },
    { source: unframed, headers: toList({ "X-Frame-Options": "DENY" }) },
    // The name of a file of shapes is made of its bytes.
    { source: "/shapes/:file", headers: toList({ "Cache-Control": "public, max-age=31536000, immutable" }) },
    {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: toList(overHttps),
    },
  ],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
