// The whole test run: tools, type check, build, then every test file; the last line says how it went.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { chineseFont, chromiumPath } from "../src/setup/chromium.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

let passed = 0;
let failed = 0;

function fail(line: string): void {
  failed += 1;
  console.log(line);
}

/** Runs one Astro command with its output shown; a bad end counts as one failed step. */
function step(name: string, ...words: string[]): boolean {
  console.log(`\n== ${name} ==`);
  const ended = spawnSync("astro", words, { stdio: "inherit", env: { ...process.env, PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"]}` } });
  if (ended.status !== 0) fail(`FAILED: ${name}`);
  return ended.status === 0;
}

/** Runs all test files and counts each test that holds no other tests. */
async function tests(): Promise<void> {
  console.log("\n== tests ==");
  const files = globSync("tests/**/*.test.ts").sort().map((file) => resolve(file));
  if (files.length === 0) return;
  const stream = run({ files, concurrency: Math.min(2, availableParallelism()) });
  stream.on("test:pass", (event) => {
    if (event.skip !== undefined || event.todo !== undefined) fail(`FAILED: ${event.name}: a skipped or todo test is not allowed`);
    else if (event.details.type !== "suite") passed += 1;
  });
  stream.on("test:fail", (event) => {
    if (event.details.type !== "suite") failed += 1;
  });
  await pipeline(stream, new spec(), process.stdout, { end: false });
}

try {
  process.env["CHROMIUM_PATH"] = await chromiumPath();
  await chineseFont();
} catch (error) {
  fail(`FAILED: ${(error as Error).message}`);
}
step("type check", "check");
if (step("build", "build")) await tests();
if (passed + failed === 0) fail("FAILED: no test ran");
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
