import { styleVariables } from './styleVariables.ts';
import './docs.css';

/** Every CSS variable with its meaning and its default: a value, or for a color what it looks like in both schemes. */
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
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          {styleVariables.map(({ name, meaning, value, color }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{meaning}</td>
              <td>{color === undefined ? <code>{value}</code> : <Swatches color={color} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A color as the stylesheet has it in each scheme: every one follows from the system colors. */
function Swatches({ color }: { color: string }) {
  return (
    <span className="story-swatches">
      {(['light', 'dark'] as const).map((colorScheme) => (
        <span key={colorScheme} className="teh" style={{ colorScheme }} title={`In a ${colorScheme} page`}>
          <span style={{ background: `var(${color})` }} />
        </span>
      ))}
    </span>
  );
}
