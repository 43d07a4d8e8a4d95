/** Explanations show on hover and focus by styles alone. Escape puts the one away that is in the way (WCAG 1.4.13). */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const concept of document.querySelectorAll('.concept:is(:hover, :focus-within)')) {
    concept.classList.add('dismissed');
    const restore = () => concept.classList.remove('dismissed');
    concept.addEventListener('pointerleave', restore, { once: true });
    concept.addEventListener('focusout', restore, { once: true });
  }
});
