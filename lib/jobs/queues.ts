/** The queue of the mail job, by its name in pg-boss. */
export const mailQueue = "mail";
