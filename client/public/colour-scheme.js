// Runs before the first paint, from our own origin because the page allows no inline script: no flash of the wrong colours.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('ortstreu.colours') || 'auto';
  } catch {
    // Storage is closed in this browser: follow the device.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
