/**
 * What a browser does at a provider of lib/testing/openid-provider.ts: goes where it is sent, and signs in by its form.
 * @param subject null for somebody who calls it off there
 * @returns where the provider sends it back to
 */
export async function visitProvider(address: string, subject: string | null): Promise<URL> {
  const { origin } = new URL(address);
  const cookies = new Map<string, string>();
  let request: { url: URL; form?: URLSearchParams } = { url: new URL(address) };
  for (let step = 0; step < 20; step += 1) {
    const answer: Response = await fetch(request.url, {
      method: request.form === undefined ? "GET" : "POST",
      body: request.form ?? null,
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = answer.headers.get("location");
    if (location === null && request.form === undefined && answer.ok) {
      request = { ...request, form: new URLSearchParams(subject === null ? { cancel: "1" } : { login: subject }) };
      continue;
    }
    if (location === null) throw new Error(`the provider answers ${answer.status}: ${await answer.text()}`);
    request = { url: new URL(location, request.url) };
    if (request.url.origin !== origin) return request.url;
  }
  throw new Error("the provider sends the browser round and round");
}
