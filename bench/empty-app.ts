import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const files: Readonly<Record<string, string>> = {
  "app/layout.tsx":
    'export default function Layout({ children }: { children: React.ReactNode }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.tsx": "export default function Page() {\n  return <h1>Empty</h1>;\n}\n",
  "next.config.js": "export default {};\n",
  "package.json": '{ "type": "module" }\n',
};

/** A page with one heading, built and served by the same framework: the floor that our pages are measured beside. */
export async function serveEmptyApp(root: string, port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = join(root, ".data", "bench-empty-app");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const built = spawnSync(process.execPath, [next, "build", folder], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the empty page could not be built: ${built.stdout}${built.stderr}`);
  const server = spawn(process.execPath, [next, "start", folder, "--port", String(port), "--hostname", "127.0.0.1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  if (server.stdout === null) throw new Error("the server's output is not read");
  for await (const line of createInterface({ input: server.stdout })) if (line.includes("Ready")) break;
  server.stdout.resume();
}
