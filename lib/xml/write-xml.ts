import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

/** An element with its attributes and what stands in it; null stands for nothing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (XmlElement | string | null)[];
}

// What XML 1.0 cannot hold, escaped or not (section 2.2): control characters and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

function clean(text: string): string {
  return text.toWellFormed().replaceAll(noXml, "");
}

/**
 * Writes a document of XML 1.0 in UTF-8, every text escaped.
 * @param namespace of all elements
 */
export function writeXml(namespace: string, root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialise(namespace, root)}\n`;
}

/** Writes a page of HTML whose only empty elements are those that HTML knows as such. */
export function writeHtml(root: XmlElement): string {
  return `<!doctype html>\n${writeHtmlElement(root)}\n`;
}

/** Writes an element of such a page. */
export function writeHtmlElement(element: XmlElement): string {
  return serialise("http://www.w3.org/1999/xhtml", element);
}

function serialise(namespace: string, root: XmlElement): string {
  const document = new DOMImplementation().createDocument(namespace, root.name, null);
  const element = document.documentElement;
  if (element === null) throw new Error("no document was made");
  fill(document, namespace, element, root);
  return new XMLSerializer().serializeToString(document, { requireWellFormed: true });
}

function fill(document: Document, namespace: string, element: Element, { attributes = {}, children = [] }: XmlElement) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("xml:")) element.setAttributeNS(xmlNamespace, name, clean(value));
    else element.setAttribute(name, clean(value));
  }
  for (const child of children) {
    if (child === null) continue;
    if (typeof child === "string") {
      element.appendChild(document.createTextNode(clean(child)));
    } else {
      const made = document.createElementNS(namespace, child.name);
      fill(document, namespace, made, child);
      element.appendChild(made);
    }
  }
}
