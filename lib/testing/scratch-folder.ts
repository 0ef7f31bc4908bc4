import { chmodSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new temporary folder that PostgreSQL's own user can pass through where root runs the tests. The caller removes it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "tracker-test-"));
  chmodSync(folder, 0o711);
  return folder;
}
