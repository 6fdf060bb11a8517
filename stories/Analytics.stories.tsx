import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { HelpWithAnalytics } from './samples/Analytics.tsx';
import { findQuestion } from './support/expected.ts';
import { refused } from './support/fixtures.ts';
import { sample } from './support/sample.ts';

/**
 * Learn which causes your customers meet, and whether the steps help. `onDiagnosis` is called after the panel shows causes, and
 * again only when their order or a verdict changes; `onAnswersChange` gets, in `tried`, the causes whose steps didn't help. The
 * library itself sends nothing anywhere.
 */
const meta = {
  title: 'Guides/Analytics',
  component: HelpWithAnalytics,
  args: { error: refused(), track: fn() },
  parameters: { docs: { source: sample('Analytics') } },
} satisfies Meta<typeof HelpWithAnalytics>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Every call of `track` is logged in the panel "Actions". */
export const TrackCauses: Story = {
  play: async ({ canvas, canvasElement, args, userEvent }) => {
    await findQuestion(canvasElement, 'usernameStart');
    const [first] = canvas.getAllByRole('radio');
    await userEvent.click(first as HTMLElement);
    // The first diagnosis, the answer, and the diagnosis that follows from it.
    await waitFor(() => expect(args.track).toHaveBeenCalledTimes(3));
    await expect(args.track).toHaveBeenCalledWith('twilio_error_help_tried', { causes: [] });
    await expect(args.track).toHaveBeenLastCalledWith(
      'twilio_error_help',
      expect.objectContaining({ error: 20003, verdict: 'open' }),
    );
  },
};
