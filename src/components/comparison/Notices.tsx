import type { Notice } from '../../views/comparison/notices.ts';

/** What has to be known before the columns are read against each other. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <section class="comparison-notices" aria-labelledby="att-tanka-pa">
      <h3 id="att-tanka-pa">Innan du jämför</h3>
      <ul>
        {notices.map(({ id, title, text, items }) => (
          <li key={id}>
            <strong>{title}.</strong> {text}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item.text}>{item.href === '' ? item.text : <a href={item.href}>{item.text}</a>}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
