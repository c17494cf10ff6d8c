/**
 * Put before all other scripts of a page that a test watches: keeps what the page says in `window.pageMessages`.
 */
(() => {
  const messages = [];
  const keep = (kind, text) => messages.push({kind, text: String(text)});
  Object.defineProperty(window, 'pageMessages', {value: messages});

  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace']) {
    console[level] = (...parts) => {
      if (level === 'assert' && parts[0]) return;
      keep(`console.${level}`, parts.map((part) => part?.stack ?? part).join(' '));
    };
  }
  const handleError = (event) => {
    const {target} = event;
    if (target instanceof Element) keep('resource', `${target.localName} ${target.src ?? target.href ?? ''}`);
    else keep('error', event.error?.stack ?? event.message);
  };
  addEventListener('error', handleError, {capture: true});
  addEventListener('unhandledrejection', ({reason}) => keep('rejection', reason?.stack ?? reason));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) =>
    keep('csp', `${effectiveDirective} ${blockedURI} ${sourceFile ?? ''}:${lineNumber} ${sample}`),
  );
})();
