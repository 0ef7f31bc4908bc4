import type { CustomFetch } from "openid-client";
import { isProtected } from "#domain/settings/single-sign-on.ts";
import { ProviderProblem } from "./provider-problem.ts";

/** In bytes. What providers publish of themselves has a few thousand. */
const longestAnswer = 512 * 1024;

/**
 * Asks a provider something: only where the answer cannot be read or changed on its way, without following it elsewhere,
 * and reading no more of it than is sensible.
 * @throws ProviderProblem where no answer comes, or one that is too long
 */
export const providerFetch: CustomFetch = async (address, { body, ...options }) => {
  if (!isProtected(new URL(address))) throw new ProviderProblem("not-a-provider", "it names an address without https");
  const sent = body === undefined ? options : { ...options, body: body as BodyInit };
  const answer = await fetch(address, { ...sent, redirect: "manual" }).catch((error: unknown) => {
    throw new ProviderProblem("unreachable", reasonOf(error));
  });
  if (answer.status >= 500) {
    await answer.body?.cancel();
    throw new ProviderProblem("unreachable", `it answers with status ${answer.status}`);
  }
  const bytes = await boundedBody(answer);
  return new Response(bytes.byteLength === 0 ? null : bytes, { status: answer.status, headers: answer.headers });
};

async function boundedBody(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of answer.body ?? []) {
      length += part.byteLength;
      if (length > longestAnswer) throw new ProviderProblem("not-a-provider", "its answer is too long");
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof ProviderProblem ? error : new ProviderProblem("unreachable", reasonOf(error));
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** What the network says, such as ECONNREFUSED or the fault of a certificate. */
function reasonOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
    if (cause.name === "TimeoutError") return "no answer in time";
  }
  return "the connection broke";
}
