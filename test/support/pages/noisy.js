/** One fault of each kind that the probe must hear; the missing picture is in the page. */
console.warn('a warning');
void Promise.reject(new Error('a rejected promise'));
throw new Error('an error');
