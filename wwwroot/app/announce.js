/** Says things through the page's live region. @returns {(text: string) => void} */
export function speaker() {
  const region = /** @type {HTMLElement} */ (document.getElementById('announcer'));
  return (text) => {
    region.textContent = '';
    requestAnimationFrame(() => (region.textContent = text));
  };
}
