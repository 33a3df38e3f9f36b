/** The inputs of a build, from the environment; each is absent or one typed value. */
export interface Settings {
  /** https://example.org, without a path; absent: addresses that need an origin (canonical) are left out. */
  origin: string | undefined;
  /** The sub-path that the site is served under: / or /plan/. */
  base: string;
  /** Where readers report a mistake: an https: or mailto: address; absent: no such link. */
  reportAddress: string | undefined;
}

/** Reads the settings; throws one line that names the variable and what would be right. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const { SITE_ORIGIN: origin, SITE_BASE: base = '/', REPORT_ADDRESS: reportAddress } = environment;
  if (origin && !/^https?:\/\/[^/]+$/.test(origin))
    throw new Error(`SITE_ORIGIN is “${origin}”; right: https://example.org, without a path`);
  if (!/^\/([\w.-]+\/)*$/.test(base)) throw new Error(`SITE_BASE is “${base}”; right: / or /plan/, with a slash at both ends`);
  if (reportAddress && !/^(https:\/\/|mailto:)\S+$/.test(reportAddress))
    throw new Error(`REPORT_ADDRESS is “${reportAddress}”; right: https://… or mailto:…`);
  return { origin: origin || undefined, base, reportAddress: reportAddress || undefined };
}

export const settings = readSettings(process.env);
