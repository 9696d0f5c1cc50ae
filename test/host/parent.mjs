/** So often the parent is looked for, in milliseconds. */
const INTERVAL = 500;

/**
 * Runs something once the process that started this one has ended. npm passes a request to end on to the shell between
 * it and a script, and the shell ends without a word to the script.
 * @param {() => void} action
 */
export function onParentEnd(action) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    action();
  }, INTERVAL);
  timer.unref();
}
