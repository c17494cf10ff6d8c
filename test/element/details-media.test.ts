/**
 * Media: nothing is fetched from another host before the reader has pressed the button that names it; what there is to
 * see is described for those who do not see it, and a missing description is told.
 */
import {expect} from '@open-wc/testing';
import type {Media, NewsTimeline} from '../../src/element.js';
import {frames, press, until} from '../support/input.js';
import {allInside, focused, inside, mount, still} from './fixtures.js';

/** The test server by its other name: another origin, where there is something to be had. */
const OTHER = location.hostname === 'localhost' ? location.origin.replace('localhost', '127.0.0.1')
  : location.origin.replace(location.hostname, 'localhost');
const OTHER_HOST = new URL(OTHER).host;
const SVG = '/demo/media/balloon.svg';
let count = 0;

/** An address that was never asked for. */
const fresh = (origin: string): string => `${origin}${SVG}?${++count}`;

const asked = (url: string): boolean => performance.getEntriesByName(url).length > 0;

async function show(...media: readonly (Omit<Media, 'alt'> & {readonly alt?: Media['alt']})[]): Promise<NewsTimeline> {
  const element = await mount({data: {lang: 'en', events: [{id: 'a', date: '2022', title: 'A', media: media as Media[]}]}});
  element.selection = 'a';
  await element.updateComplete;
  await still(element, 3);
  return element;
}

const button = (element: NewsTimeline): HTMLElement => inside(element, '[part~=media-button]');
const textOf = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

describe('media of another host', () => {
  it('are fetched at a press on the button that names the host, and not before', async () => {
    const url = fresh(OTHER);
    const element = await show({kind: 'image', url, alt: 'A balloon', caption: 'On the day', credit: 'A. Hand', license: 'CC-BY-4.0'});
    await frames(10);
    expect(asked(url)).to.equal(false);
    expect(allInside(element, 'img').length).to.equal(0);
    expect(textOf(button(element))).to.equal(`Show image from ${OTHER_HOST}`);
    expect(textOf(inside(element, 'figcaption'))).to.equal('A balloon On the day · A. Hand · CC-BY-4.0');
    await expect(element).to.be.accessible();
    button(element).focus();
    await press('Enter');
    const image = inside<HTMLImageElement>(element, 'img');
    expect({alt: image.alt, loading: image.loading, policy: image.referrerPolicy, src: image.src})
      .to.deep.equal({alt: 'A balloon', loading: 'lazy', policy: 'no-referrer', src: url});
    image.scrollIntoView();
    await until(() => image.naturalWidth > 0 && asked(url), 'the image');
    expect(focused()).to.equal(image.closest('figure'));
    expect(textOf(inside(element, 'figcaption'))).to.equal('On the day · A. Hand · CC-BY-4.0');
    await expect(element).to.be.accessible();
  });

  it('stay when the element renders again, and are asked for again when their event is', async () => {
    const element = await show({kind: 'image', url: fresh(OTHER), alt: 'A balloon'});
    button(element).click();
    element.requestUpdate();
    await element.updateComplete;
    expect(allInside(element, 'img').length).to.equal(1);
    element.selection = undefined;
    await element.updateComplete;
    element.selection = 'a';
    await element.updateComplete;
    expect(allInside(element, 'img').length).to.equal(0);
  });

  it('film and sound: players that fetch nothing by themselves; a poster only of the host that was named', async () => {
    const url = `${OTHER}/film.mp4?1`;
    const poster = fresh(OTHER);
    const element = await show(
      {kind: 'video', url, poster, alt: 'A start'},
      {kind: 'video', url: `${OTHER}/film.mp4?2`, poster: 'https://third.example.org/a.png', alt: 'Another'},
      {kind: 'audio', url: `${OTHER}/sound.wav?3`, alt: 'Wind'});
    await frames(10);
    expect([asked(url), asked(poster)]).to.deep.equal([false, false]);
    for (const node of allInside(element, '[part~=media-button]')) node.click();
    const videos = allInside<HTMLVideoElement>(element, 'video');
    const audio = inside<HTMLAudioElement>(element, 'audio');
    for (const player of [...videos, audio]) expect([player.controls, player.preload, player.autoplay]).to.deep.equal([true, 'none', false]);
    expect(videos.map(video => video.poster)).to.deep.equal([poster, '']);
    expect([videos[0]?.ariaLabel, audio.ariaLabel]).to.deep.equal(['A start', 'Wind']);
    await until(() => asked(poster), 'the poster');
  });

  it('a document is a link that names its host', async () => {
    const element = await show({kind: 'document', url: 'https://archive.example.org/report.pdf', alt: 'The report'});
    const link = inside<HTMLAnchorElement>(element, 'figure a');
    expect([textOf(link), link.referrerPolicy, link.rel]).to.deep.equal(['Document from archive.example.org', 'no-referrer', 'noopener noreferrer']);
    expect(textOf(inside(element, 'figcaption'))).to.equal('The report');
  });

  it('that fail say so, and where they may be had', async () => {
    const element = await show({kind: 'image', url: `${OTHER}/missing-${++count}.png`, alt: 'Gone'});
    button(element).click();
    inside(element, 'img').scrollIntoView();
    await until(() => allInside(element, 'figure a').length === 1, 'the link');
    expect(textOf(inside(element, 'figure'))).to.contain('could not be loaded').and.to.contain(`Open it at ${OTHER_HOST}`).and.to.contain('Gone');
  });
});

describe('media of the page’s own host', () => {
  it('load at once, and are named to nobody', async () => {
    const url = fresh(location.origin);
    const element = await show({kind: 'image', url: url.slice(location.origin.length), alt: 'A balloon'});
    expect(allInside(element, '[part~=media-button]').length).to.equal(0);
    inside(element, 'img').scrollIntoView();
    await until(() => asked(url), 'the image');
  });

  it('a film of one’s own has no poster of another host', async () => {
    const poster = fresh(OTHER);
    const element = await show({kind: 'video', url: '/film.mp4', poster, alt: 'A start'});
    expect(inside<HTMLVideoElement>(element, 'video').poster).to.equal('');
    await frames(10);
    expect(asked(poster)).to.equal(false);
  });
});

describe('a medium without a description', () => {
  it('is kept, and its lack is told to author and reader', async () => {
    const element = await show({kind: 'image', url: fresh(location.origin)});
    expect(element.diagnostics.map(({code, field, severity}) => [code, field, severity])).to.deep.equal([['bad-field', 'media[0].alt', 'warning']]);
    expect(inside<HTMLImageElement>(element, 'img').alt).to.equal('');
    expect(textOf(inside(element, 'figcaption'))).to.equal('No description was given.');
  });
});
