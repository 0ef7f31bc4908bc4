/** How many pixels wide and high a picture is. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG (ISO/IEC 15948): its signature, then the chunk IHDR. Null for anything else. */
export function pngSize(bytes: Uint8Array): PixelSize | null {
  const view = viewOf(bytes);
  if (bytes.length < 33 || !startsWith(bytes, "\u0089PNG\r\n\u001a\n") || !startsWith(bytes, "IHDR", 12)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size of a JPEG (ITU-T T.81): of its segments the first that begins a frame. Null for anything else. */
export function jpegSize(bytes: Uint8Array): PixelSize | null {
  if (!startsWith(bytes, "\u00ff\u00d8\u00ff")) return null;
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Fill before a marker.
    if (marker === 0xff) at += 1;
    else if (beginsFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else if (marker === 0xd9 || marker === 0xda) return null;
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The size of a WebP (RFC 9649): a RIFF of one of three kinds, each of which says it elsewhere. Null for anything else. */
export function webpSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.length < 30 || !startsWith(bytes, "RIFF") || !startsWith(bytes, "WEBP", 8)) return null;
  const view = viewOf(bytes);
  if (startsWith(bytes, "VP8X", 12)) {
    return { width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) };
  }
  if (startsWith(bytes, "VP8L", 12) && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (startsWith(bytes, "VP8 ", 12) && startsWith(bytes, "\u009d\u0001\u002a", 23)) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  return null;
}

/** Frames begin with the markers C0 to CF, but for three that are tables or kept for later. */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether bytes stand at a place. @param text each of its letters is a byte */
function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
