/** The forms in which recommendations leave as a file. */
export const exportFormats = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The address of a file of recommendations, before its query. */
export const exportPath = (format: ExportFormat) => `/exports/recommendations.${format}`;
