import { describe, expect, test } from "vitest";
import { readImage } from "./read-image.ts";

const base64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A WebP of one chunk. */
function webp(chunk: string): Uint8Array {
  const body = Buffer.concat([Buffer.from("WEBP"), Buffer.from(chunk, "base64")]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return new Uint8Array(Buffer.concat([Buffer.from("RIFF"), length, body]));
}

/** Pictures of 3 by 2 pixels, as an encoder wrote them. */
const png = base64(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAF0lEQVR4AWJiYGD4D8UMIA4jkAPCDAAAAAD///z8qJQAAAAGSURBVAMAKE4CBeu82ngAAAAASUVORK5CYII=",
);
const jpeg = base64(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIgAf//Z",
);
const webps = {
  lossy: webp("VlA4IBgAAAAwAQCdASoDAAIAB0CWJaQAA3AA/u+5AAA="),
  lossless: webp("VlA4TA4AAAAvAkAAAAcQEf0PREQ/Aw=="),
  extended: webp("VlA4WAoAAAAQAAAAAgAAAQAAQUxQSAcAAAAA//8AAAAAAFZQOCAYAAAAMAEAnQEqAwACAAdAliWkAANwAP7vuQAA"),
};

describe("a picture", () => {
  test("is what its bytes say", () => {
    const size = { width: 3, height: 2 };
    expect(readImage(png)).toEqual({ type: "image/png", ...size });
    expect(readImage(jpeg)).toEqual({ type: "image/jpeg", ...size });
    for (const [kind, bytes] of Object.entries(webps)) {
      expect(readImage(bytes), kind).toEqual({ type: "image/webp", ...size });
    }
  });

  test("is found wherever its bytes lie in memory", () => {
    const around = new Uint8Array([1, 2, 3, ...png, 4]);
    expect(readImage(around.subarray(3, 3 + png.length))).toMatchObject({ width: 3, height: 2 });
  });

  test("may not be larger than browsers can well show, nor of no size", () => {
    const sized = (width: number, height: number) => {
      const bytes = png.slice();
      new DataView(bytes.buffer).setUint32(16, width);
      new DataView(bytes.buffer).setUint32(20, height);
      return readImage(bytes);
    };
    expect(sized(4096, 4096)).toMatchObject({ width: 4096 });
    for (const [width, height] of [
      [4097, 1],
      [1, 4097],
      [0, 1],
      [0xffffffff, 0xffffffff],
    ] as const) {
      expect(sized(width, height)).toEqual({ fault: "imagePixels" });
    }
  });

  test("that is cut off, or something else, is not taken and stops nothing", () => {
    for (const bytes of [png, jpeg, ...Object.values(webps)]) {
      for (let length = 0; length < 30; length += 1) {
        expect(readImage(bytes.subarray(0, length)), String(length)).toHaveProperty("fault");
      }
    }
    const others = [
      "GIF89a",
      "<html><body><svg xmlns='http://www.w3.org/2000/svg'/></body></html>",
      "%PDF-1.7",
      "BM",
      "",
      "<svg/>",
      "<svgx xmlns='http://www.w3.org/2000/svg'/>",
      "<!-- <svg xmlns='http://www.w3.org/2000/svg'/>",
      "<?xml",
    ];
    for (const text of others) expect(readImage(utf8(text)), text).toEqual({ fault: "image" });
    // Segments that lead past the end, or nowhere.
    expect(readImage(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, ...new Array(40).fill(0)]))).toEqual({
      fault: "image",
    });
    expect(readImage(new Uint8Array([0xff, 0xd8, ...new Array(40).fill(0xff)]))).toEqual({ fault: "image" });
  });
});

describe("a drawing", () => {
  const root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>';
  const svg = { type: "image/svg+xml", width: null, height: null };

  test("is known by its root, whatever stands before", () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    for (const before of [
      "",
      "\ufeff",
      "\n",
      '<?xml version="1.0"?>\n',
      "<!-- by hand -->",
      `<?xml version="1.0"?>${doctype}`,
    ]) {
      expect(readImage(utf8(before + root)), before).toEqual(svg);
    }
    expect(readImage(utf8("<svg:svg xmlns:svg='http://www.w3.org/2000/svg'></svg:svg>"))).toEqual(svg);
  });

  test("may define no entities, which grow in whoever reads them", () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    for (const text of [bomb + root, bomb.toLowerCase() + root, root + bomb]) {
      expect(readImage(utf8(text)), text).toEqual({ fault: "imageEntities" });
    }
  });

  test("is in UTF-8", () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${root}`, "utf16le"));
    expect(readImage(utf16)).toEqual({ fault: "image" });
  });
});
