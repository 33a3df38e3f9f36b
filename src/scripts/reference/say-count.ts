/** Says at a group's own count how many of its rows show: all of them, or so many of all. */
export function sayCount(count: Element | null, shown: number, all: number): void {
  if (count) count.textContent = shown < all ? `${shown}/${all}` : String(all);
}
