/**
 * Answers the questions that `startWorker` asks this process, until it is disconnected.
 *
 * @param {(question: any) => unknown} answer Its result is sent back, or what its promise resolves to.
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
