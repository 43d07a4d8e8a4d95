import type { RestingView } from '../../views/offering/view.ts';
import { Verdict } from '../marks.tsx';

/** What is given, by the verdict that it rests on, with people and money. */
export function RestingTable({ rows }: { readonly rows: readonly RestingView[] }) {
  return (
    <table class="resting">
      <caption class="visually-hidden">Insatser, deltagare och kostnad efter bedömning</caption>
      <thead>
        <tr>
          <th scope="col">Bedömning</th>
          <th scope="col">Insatser</th>
          <th scope="col">Deltagare</th>
          <th scope="col">Kostnad per år</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ verdict, label, given, participants, cost }) => (
          <tr key={verdict}>
            <th scope="row">
              <Verdict verdict={verdict === 'egen' ? 'inte-utvarderad' : verdict} text={label} />
            </th>
            <td>{given}</td>
            <td>{participants}</td>
            <td>{cost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
