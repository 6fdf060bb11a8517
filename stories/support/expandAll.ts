import { userEvent, waitFor } from 'storybook/test';

/** Expands everything, nested parts too, so that the contrast of collapsed parts is measured. */
export async function expandAll(canvasElement: Element): Promise<void> {
  const collapsed = (): Element | null => canvasElement.querySelector('details:not([open]) > summary');
  for (let next = collapsed(); next; next = collapsed()) {
    const details = next.parentElement;
    await userEvent.click(next);
    // What it holds is rendered once it is open.
    await waitFor(() => {
      if (!details?.querySelector('.teh-disclosed')) throw new Error(`${next?.textContent} did not expand.`);
    });
  }
}
