/**
 * Answers what `startWorker` asks this process, until it is disconnected.
 *
 * @param {(question: any) => unknown} answer What it gives, or a promise of it, goes back.
 */
export function answerWith(answer) {
  process.on('message', async ({ id, ...question }) => {
    try {
      process.send({ id, value: await answer(question) });
    } catch (thrown) {
      process.send({ id, error: String(thrown?.stack ?? thrown) });
    }
  });
  process.send({ id: 'ready' });
}
