/**
 * The public element.
 */
import {LitElement, css, html, type TemplateResult} from 'lit';

/**
 * A zoomable timeline of news events.
 *
 * @summary A zoomable timeline of news events.
 * @tagname news-timeline
 */
export class NewsTimeline extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
