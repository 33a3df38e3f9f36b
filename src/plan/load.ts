import { getCollection } from 'astro:content';
import type { Edition } from '../editions.ts';
import type { Plan } from './model.ts';
import { formatProblems } from './problem.ts';
import { readPlan } from './read.ts';

const plans = new Map<string, { key: string; plan: Plan }>();

/** The plan of an edition, from the content collection; read once as long as no file changes. */
export async function loadPlan({ tag }: Edition): Promise<Plan> {
  const entries = (await getCollection('plan')).filter(({ id }) => id.startsWith(`${tag}/`));
  const key = entries.map(({ id, digest }) => `${id}:${digest}`).join();
  const known = plans.get(tag);
  if (known?.key === key) return known.plan;
  const { plan, problems } = readPlan(entries.map(({ id, data }) => ({ path: id, text: data.text })), tag);
  // The content check has stopped a build by now; this is what an editor of the running dev server sees.
  if (!plan) throw new Error(formatProblems(problems));
  plans.set(tag, { key, plan });
  return plan;
}
