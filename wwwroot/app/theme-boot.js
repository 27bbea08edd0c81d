/* Runs before the first paint, so that a chosen theme does not flash: the one script that is not a module. */
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  document.documentElement.dataset.theme = 'system';
}
