import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paragraphs, type Section } from './text.ts';

const files = {
  'package.json': JSON.stringify({ name: 'starlight-bench', private: true, type: 'module' }),
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
export default defineConfig({
  image: { service: passthroughImageService() },
  integrations: [starlight({ title: '规划', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** A Starlight site of the same text, as its defaults have it; returns its built folder, or why there is none. */
export function buildStarlight(sections: readonly Section[], folder: string): { site: string } | { missing: string } {
  const write = (name: string, body: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  };
  for (const [name, body] of Object.entries(files)) write(name, body);
  write('src/content/docs/index.md', '---\ntitle: 规划\n---\n');
  for (const section of sections) {
    const { address, title } = section;
    write(
      `src/content/docs/${address.replace(/^\/zh\/|\/$/g, '') || 'contents'}.md`,
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs(section)}\n`,
    );
  }
  const run = (command: string, ...words: string[]) =>
    spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (run('npm', 'install', '--no-audit', '--no-fund', 'astro', '@astrojs/starlight').status !== 0)
    return { missing: 'it could not be installed here' };
  const { status, stderr } = run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
  if (status !== 0) console.error(stderr);
  return status === 0 ? { site: join(folder, 'dist') } : { missing: 'it could not be built here' };
}
