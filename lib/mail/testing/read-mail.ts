import type { SMTPServerDataStream } from "smtp-server";

/**
 * Reads a mail that has parts, as it comes to a server.
 * @param onButEnd called when all of it has come but its end: the boundary that closes the last part
 * @returns null where it is broken off
 */
export async function readMail(stream: SMTPServerDataStream, onButEnd: () => void): Promise<string | null> {
  let data = "";
  let noted = false;
  try {
    for await (const chunk of stream) {
      data += String(chunk);
      const boundary = /boundary="([^"]+)"/.exec(data)?.[1];
      // Of a text and its HTML: one boundary before each, one behind.
      if (noted || boundary === undefined || data.split(`\n--${boundary}`).length < 4) continue;
      noted = true;
      onButEnd();
    }
    return data;
  } catch {
    return null;
  }
}
