/** The application cannot start, for a reason that the person starting it can do something about. The message is one sentence. */
export class StartupError extends Error {
  override name = "StartupError";
}
