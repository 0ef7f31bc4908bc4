/** Tells the layout that a page is shown within another site's: proxy.ts sets it, and takes it from whoever brings it. */
export const embeddedHeader = "x-embedded";

/** Pictures that other sites may show in a frame, by the last part of their address under /embed. */
export const embeddable = ["map", "timeline"] as const;
