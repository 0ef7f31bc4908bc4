import type { ReactNode, SVGProps } from "react";

/** What the fills of a picture mean, below it and in its files. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <ul data-key="" className="flex flex-wrap gap-x-5 gap-y-1">
      {children}
    </ul>
  );
}

/** A field filled as in the drawing. @param fill properties of a shape that is filled so */
export function Swatch({ fill }: { readonly fill: SVGProps<SVGRectElement> }) {
  return (
    <svg width={22} height={14} viewBox="0 0 22 14" aria-hidden="true" className="print-color-exact shrink-0">
      <rect x={1} y={1} width={20} height={12} {...fill} />
    </svg>
  );
}

/** One fill with its word. @param fill properties of a shape that is filled so; its patterns are those of the drawing */
export function KeyItem({ fill, children }: { readonly fill: SVGProps<SVGRectElement>; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <Swatch fill={fill} />
      {children}
    </li>
  );
}
