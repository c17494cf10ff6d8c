/** Markup from a string: the policy must report it. */
document.body.innerHTML = '<p>from a string</p>';
