import type { Unit } from '../plan/model.ts';
import { escapeHtml } from './passage.ts';

/** A heading's number and title. */
export const headingHtml = ({ number, title }: Unit) => `<span class="unit-number">${number}</span> ${escapeHtml(title)}`;
export const headingText = ({ number, title }: Unit) => `${number} ${title}`;
