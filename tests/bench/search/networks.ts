import type { Page } from 'playwright';

/** A connection as Chromium emulates it: each request waits `latency` milliseconds for its answer. */
export interface Network {
  name: string;
  latency: number;
  down: number;
  up: number;
}

/** Slow connections, as the tools that measure pages have them, bits a second. */
export const NETWORKS: readonly Network[] = [
  { name: 'Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a request', down: 1.6e6, up: 750e3, latency: 150 },
  { name: 'Slow 4G as DevTools applies it: nine tenths of that, 562.5 ms a request', down: 1.44e6, up: 675e3, latency: 562.5 },
];

/** Gives a page a processor four times slower and, where one is named, a slow network. */
export async function slowDown(page: Page, network?: Network): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  if (network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down / 8,
      uploadThroughput: network.up / 8,
    });
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
