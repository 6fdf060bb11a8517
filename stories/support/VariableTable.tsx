import { styleVariables } from './styleVariables.ts';
import './docs.css';

/** Every CSS variable with its meaning and its value; for a colour, what it looks like in both schemes. */
export function VariableTable() {
  return (
    // A region that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="story-table sb-unstyled" role="group" aria-label="CSS variables" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Variable</th>
            <th scope="col">What it is</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {styleVariables.map(({ name, meaning, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
              <td>
                {value.startsWith('light-dark(') && <Swatches color={value} />}
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Swatches({ color }: { color: string }) {
  return (
    <span className="story-swatches" aria-hidden="true">
      <span style={{ colorScheme: 'light', background: color }} />
      <span style={{ colorScheme: 'dark', background: color }} />
    </span>
  );
}
