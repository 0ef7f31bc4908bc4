import { readImageBytes } from "#data/images/read-image-bytes.ts";
import { hashInLogoAddress } from "#domain/settings/logo-address.ts";

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/**
 * A logo by the hash of its bytes, kept by browsers for good. Pages show it as an image, in which no drawing runs or loads
 * anything; opened by itself, the policy that proxy.ts sends with it allows it nothing either.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const hash = hashInLogoAddress((await params).file);
  const image = hash === null ? null : await readImageBytes(hash);
  if (image === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      "Content-Type": image.type,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
