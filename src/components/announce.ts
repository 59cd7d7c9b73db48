/** Says something to who listens to the page: the live region of the layout speaks it, and it is shown nowhere. */
export function announce(words: string): void {
  const region = document.querySelector('[data-announcements]');
  if (!region) return;
  // The same words twice are only spoken again if the region was empty in between.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = words;
  }, 50);
}
