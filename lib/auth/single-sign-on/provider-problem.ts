/** What can be wrong with a provider of identities, as opposed to whoever signs in. */
export type ProviderFault =
  /** Nothing answers there, or not in time, or it says itself that it is out of order. */
  | "unreachable"
  /** What answers publishes no configuration of OpenID Connect that could be used. */
  | "not-a-provider"
  /** It calls itself by another name than the one that is set. */
  | "issuer-differs"
  /** It does not know the client, or another secret of it. */
  | "client-refused"
  /** It answers, but with what cannot be believed or used. */
  | "unusable";

/** A provider of identities does not do its part. The message is for the log and holds no secret. */
export class ProviderProblem extends Error {
  override name = "ProviderProblem";
  readonly fault: ProviderFault;
  /** The issuer that the provider says it is, where that is what is wrong; else empty. */
  readonly says: string;

  constructor(fault: ProviderFault, message: string, says = "") {
    super(message);
    this.fault = fault;
    this.says = says;
  }
}

/** The problem that lies behind an error, which libraries wrap; null where it is another one. */
export function problemBehind(error: unknown): ProviderProblem | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ProviderProblem) return cause;
    if (cause.name === "TimeoutError") return new ProviderProblem("unreachable", "no answer in time");
  }
  return null;
}
