// The whole test run: tools, type check, build, then every test file; the last line says how it went.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { chineseFont, chromiumPath } from "../../src/setup/chromium.ts";
import { Count } from "./count.ts";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.env["PATH"] = [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter);
const count = new Count();

/** Runs one Astro command with its output shown; a bad end counts as one failed step. */
function astro(name: string, command: string): boolean {
  console.log(`\n== ${name} ==`);
  const { status } = spawnSync("astro", [command], { stdio: "inherit" });
  if (status !== 0) count.fail(name);
  return status === 0;
}

/** Does one piece of set-up; its failure counts as one failed step and leaves the rest to run. */
async function setUp(piece: () => Promise<void>): Promise<boolean> {
  try {
    await piece();
    return true;
  } catch (error) {
    count.fail((error as Error).message);
    return false;
  }
}

async function tests(): Promise<void> {
  console.log("\n== tests ==");
  const files = globSync("tests/**/*.test.ts").sort().map((file) => resolve(file));
  // Node would look for files by its own pattern when given none.
  if (files.length === 0) return;
  // A failed test may leave a server or a browser open, and its file would then never end.
  const stream = run({ files, concurrency: Math.min(3, availableParallelism() + 1), forceExit: true, timeout: 600_000 });
  stream.on("test:pass", (event) => count.add(event, true));
  stream.on("test:fail", (event) => count.add(event, false));
  await pipeline(stream, new spec(), process.stdout, { end: false });
}

// The test files take the path found here, and where none was found they fail at once instead of installing again.
const found = await setUp(async () => void (process.env["CHROMIUM_PATH"] = await chromiumPath()));
if (!found) process.env["CHROMIUM_PATH"] ||= "none found";
await setUp(chineseFont);
astro("type check", "check");
// A failed build leaves nothing to test.
if (astro("build", "build")) await setUp(tests);
if (count.passed + count.failed === 0) count.fail("no test ran");
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
