// The cover is of all languages: what has no letters, as a clause's number, is looked for in the plan's own where the browser speaks it.
const form = document.querySelector<HTMLFormElement>('form[data-chinese]')!;
const input = form.querySelector('input')!;
const [others, chinese] = [form.action, form.dataset['chinese']!];

input.addEventListener('input', () => {
  form.action = !/\p{L}/u.test(input.value) && /^zh\b/i.test(navigator.language) ? chinese : others;
});
