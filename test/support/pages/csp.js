/** Gives the element something to draw, so that all its templates and styles are used under the policy. */
const timeline = document.querySelector('news-timeline');
timeline.events = [
  {id: 'a', date: '2021', title: 'A year'},
  {id: 'b', date: '2022-02-04', end: '2022-02-20', title: 'A span'},
  {id: 'c', date: '2022-02~', title: 'Around a month'},
];
