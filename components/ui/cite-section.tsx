import type { ComponentProps, ReactNode } from "react";
import { Cite, type Citing } from "./cite.tsx";
import { Section } from "./section.tsx";

/** The section of a page that says how to cite it; nothing where `citing` is null. */
export function CiteSection({
  title,
  lead,
  name,
  citing,
  children,
  ...cite
}: Omit<ComponentProps<typeof Cite>, "title" | "citing"> & {
  readonly title: string;
  readonly lead?: string;
  /** What the page is cited as. */
  readonly name: string;
  readonly citing: Citing | null;
  readonly children?: ReactNode;
}) {
  if (citing === null) return null;
  return (
    <Section id="cite" title={title} {...(lead === undefined ? {} : { lead })}>
      <Cite {...cite} title={name} citing={citing} />
      {children}
    </Section>
  );
}
