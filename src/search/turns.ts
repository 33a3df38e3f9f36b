/** Work that can be interrupted: it yields wherever a browser may be given its turn, and gives what it made in the end. */
export type Steps<Made> = Generator<void, Made, void>;

/** How long work goes on before the reader's keys and the screen have their turn, in milliseconds: a task is to stay far below 50. */
const TURN = 12;
let until = 0;

/** Waits for the browser's next turn where this one has lasted long enough. */
export async function giveWay(): Promise<void> {
  if (performance.now() < until) return;
  await nextTask();
  until = performance.now() + TURN;
}

/** A message to oneself is a task of its own, which a browser does not put off as it does a timer. */
function nextTask(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

/** Does all steps at once. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does steps in turns with the browser; undefined where `goesOn` no longer holds. */
export async function inTurns<Made>(steps: Steps<Made>, goesOn: () => boolean = () => true): Promise<Made | undefined> {
  for (;;) {
    if (!goesOn()) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    await giveWay();
  }
}
