import './docs.css';

const attributes: readonly (readonly [name: string, place: string, values: string])[] = [
  ['data-level', 'ErrorCallout, and its header', 'error, warning'],
  ['data-verdict', 'leading cause, other cause, badge', 'supported, open, refuted, certain'],
  ['data-cause', 'leading cause, other cause', "the cause's id"],
  ['data-group', 'group of causes', "the group's id"],
  ['data-field', 'question', 'the field of the answers that it fills'],
  ['data-checked', 'answer', 'there while it is chosen'],
  ['data-copied', 'copy button', 'there for four seconds after it worked'],
  ['data-step', 'step', "the step's id"],
  ['data-way', 'alternative', "the alternative's id"],
  ['data-case', 'situation among the steps', "the situation's id"],
  ['data-language', 'snippet', 'sh, js, json, http, xml, text'],
  ['data-open', 'ErrorSearch', 'there while the list or a note is shown'],
  ['data-active', 'error in the list of ErrorSearch', 'there while the error is the active one'],
  ['data-permission', 'cell of the table of key types', 'yes, no, permission, own, unknown'],
];

/** The attributes that show a state, for an app's own CSS rules. */
export function AttributeTable() {
  return (
    // A region that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="story-table sb-unstyled" role="group" aria-label="Attributes" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">Element</th>
            <th scope="col">Values</th>
          </tr>
        </thead>
        <tbody>
          {attributes.map(([name, place, values]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{place}</td>
              <td>{values}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
