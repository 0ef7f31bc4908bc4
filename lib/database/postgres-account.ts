import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { StartupError } from "./startup-error.ts";

/** The user that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Whether this process may act as any user of the system. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user to run PostgreSQL as, which refuses to run as root.
 * @param cluster an existing data folder keeps its owner, for PostgreSQL insists on that
 * @returns undefined where PostgreSQL can run as the user of this process
 * @throws StartupError where there is no user `postgres` and none can be made
 */
export function postgresAccount(cluster: string): Account | undefined {
  if (!isRoot()) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp() ?? create();
}

/** Whether an account can go into a folder, as the system itself sees it. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}

function lookUp(): Account | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, "postgres"], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(): Account {
  // The first is what most systems have, the others are what small ones have.
  const ways: [string, string[]][] = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]],
    ["adduser", ["--system", "--group", "--no-create-home", "postgres"]],
    ["adduser", ["-S", "-D", "-H", "postgres"]],
  ];
  for (const [command, parameters] of ways) {
    spawnSync(command, parameters);
    const account = lookUp();
    if (account !== undefined) return account;
  }
  throw new StartupError(
    "PostgreSQL refuses to run as root, and no user named postgres could be made: start the application as an ordinary user.",
  );
}
