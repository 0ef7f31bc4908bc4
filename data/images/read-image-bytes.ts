import { getPrisma } from "../prisma.ts";

/** A picture by the hash of its bytes, with its media type; null where none is kept. */
export async function readImageBytes(
  hash: string,
): Promise<{ readonly type: string; readonly bytes: Uint8Array } | null> {
  return getPrisma().storedImage.findUnique({ select: { type: true, bytes: true }, where: { hash } });
}
