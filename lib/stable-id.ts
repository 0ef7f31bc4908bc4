import { createHash } from "node:crypto";

/** The namespace of this tracker's names (RFC 9562, 5.5), drawn once: what is named keeps its id wherever the site moves. */
const namespace = Buffer.from("6f1d3d0a52c84e0c9a3b7e41d8c2f590", "hex");

/** The UUID of a name (version 5): the same name has the same one for good. */
export function stableId(name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
