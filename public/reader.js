// Runs before the first paint, so that nobody who reads in large type sees the page jump, and no button comes late.
// A classic script, because a module waits until the page is there; a file, because the policy header forbids inline script.
(function (root) {
  root.classList.add('with-script');
  if ('speechSynthesis' in window) root.classList.add('can-speak');
  try {
    if (localStorage.getItem('gongkai-large-type') === 'on') root.classList.add('large-type');
  } catch (error) {
    // Where nothing may be stored the choice lasts for one page.
  }
})(document.documentElement);
