// Says all that a frame may say to the page around it, and to its sister.
const say = (...message) => {
  parent.postMessage(['news-timeline', ...message], '*');
  parent.frames[0]?.postMessage(['news-timeline', 'link', 'd', true], '*');
};
const heard = [];
addEventListener('message', ({data}) => {
  heard.push(data);
  if (data === 'what did you hear?') parent.postMessage({heard}, '*');
});
say('link', 'stolen', true);
say('height', 4000);
say('show');
say('copy');
