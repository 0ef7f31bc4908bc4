/** Names and addresses of this machine, to which a connection leaves nothing on a network. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  return bare === "localhost" || bare === "::1" || /^127(\.\d{1,3}){3}$/.test(bare);
}

/** A host name or an IP address, and nothing that could be read as more: no scheme, port, path, user or space. */
export function isHost(text: string): boolean {
  const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  return (
    text.length <= 253 &&
    (new RegExp(`^${label}(?:\\.${label})*\\.?$`, "i").test(text) || /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text))
  );
}
