import { serve } from '../../src/setup/serve.ts';
import { dist } from '../kit/pages.ts';

/** Serves the built site once for all tests of a run; their workers read its address from the environment. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const served = await serve(dist);
  process.env['SITE_URL'] = served.url;
  return served.close;
}
