/** Languages in which the text of a recommendation can be held, by ISO 639-1; each has its name in messages under `languages`. */
export const textLanguages = ["en", "ru", "kk", "fr", "es", "ar", "zh"] as const;
