import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright";

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
let updated = false;

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable);
}

/** Installs Debian packages where that needs no question to the user; tells whether it worked. */
function install(packages: string[]): boolean {
  if (!onPath(["apt-get"])) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return false;
  const apt = (...words: string[]): boolean => {
    const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", ...words];
    // apt's progress goes to stderr, so that a caller's stdout stays clean.
    return spawnSync(root ? "env" : "sudo", root ? command.slice(1) : ["-n", ...command], { stdio: ["ignore", 2, 2] }).status === 0;
  };
  console.error(`Installing ${packages.join(" and ")} with apt-get, once ...`);
  // One unreachable source must not stop the rest, so the install is tried whatever the update says.
  if (!updated) apt("update");
  updated = true;
  return apt("install", "-y", "--no-install-recommends", ...packages);
}

/** Finds a Chromium, installing Debian's where none is present; throws one line that says what to do. */
export async function chromiumPath(): Promise<string> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (runnable(chosen)) return chosen;
    throw new Error("CHROMIUM_PATH does not name a program that can be run.");
  }
  const present = [chromium.executablePath()].find(runnable) ?? onPath(systemNames);
  if (present) return present;
  if (install(["chromium", "fonts-noto-cjk"])) {
    const fresh = onPath(systemNames);
    if (fresh) return fresh;
  }
  throw new Error("No Chromium found: install it (for example `npx playwright install chromium`) or set CHROMIUM_PATH to its program.");
}

/** Makes sure a Chinese font is present, since without one screenshots show boxes; throws one line that says what to do. */
export async function chineseFont(): Promise<void> {
  const present = (): boolean => spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout?.trim().length > 0;
  // macOS always brings Chinese fonts, and usually no fc-list.
  if (process.platform === "darwin" || present()) return;
  if (install(["fontconfig", "fonts-noto-cjk"]) && present()) return;
  throw new Error("No Chinese font found: install one that fc-list :lang=zh shows (Debian: fonts-noto-cjk).");
}

/** Starts the Chromium found here with flags for a machine that is root, sandboxed and without a network. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"],
  });
}
