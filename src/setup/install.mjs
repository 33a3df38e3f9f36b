// Runs before every npm script, on whatever Node the machine has (20 or newer), so it is plain JavaScript without dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const oldest = [22, 18];

/** Says one clear line and ends the run. */
function stop(line) {
  console.error(line);
  process.exit(1);
}

/** The packages a lockfile lists, without the project itself. */
function packages(file) {
  const all = JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  delete all[""];
  return all;
}

/** True when node_modules holds exactly what package-lock.json asks for; npm keeps its own list of what it installed last. */
function installed() {
  if (!existsSync(join(root, "node_modules/astro")) || !existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const wanted = packages("package-lock.json");
  const present = packages("node_modules/.package-lock.json");
  // Packages for other platforms are listed as optional and stay absent.
  return (
    Object.entries(wanted).every(([name, entry]) => entry.optional || present[name]?.version === entry.version) &&
    Object.entries(present).every(([name, entry]) => wanted[name]?.version === entry.version)
  );
}

if (!installed()) {
  console.log("Installing packages (npm ci), once ...");
  const cli = process.env.npm_execpath ?? "";
  const viaNpm = basename(cli) === "npm-cli.js";
  const run = spawnSync(viaNpm ? process.execPath : "npm", [...(viaNpm ? [cli] : []), "ci", "--loglevel=error"], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) stop("npm ci failed: the reason is above. Check the network and the free disk space, then run the same command again.");
}

// npm scripts run on node_modules/.bin/node where the lockfile brings one (Linux on x64), else on the machine's own.
const own = join(root, "node_modules/.bin/node");
const version = spawnSync(existsSync(own) ? own : "node", ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "";
const [major = 0, minor = 0] = version.replace("v", "").split(".").map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  stop(`This project needs Node ${oldest.join(".")} or newer; found ${version || "none that runs"}. Install a newer Node and run the same command again.`);
}
