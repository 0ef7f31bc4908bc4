import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing.ts";

/** Links and addresses that know the language of the page they stand on. */
export const { Link, getPathname, usePathname } = createNavigation(routing);
