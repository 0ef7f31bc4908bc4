"use client";

import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { address } from "#components/ui/address.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** A link of the frame around every page, which keeps the as-at day and the moment of the record that the page shows. */
export function ViewLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { readonly href: string }) {
  const query = useSearchParams();
  return <Link {...rest} href={address(href, { asAt: query.get("asAt"), knownAt: query.get("knownAt") })} />;
}
