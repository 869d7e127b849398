import { html, LitElement } from 'lit';
import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Draws `option(look)`, where look has the width and the page's colours, and draws it again when either changes. */
class Chart extends LitElement {
  static properties = { option: {}, height: { type: Number }, label: {} };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.redraw = () => this.draw();
    this.size = new ResizeObserver(this.redraw);
    this.size.observe(this);
    DARK.addEventListener('change', this.redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size.disconnect();
    DARK.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = null;
  }

  render() {
    return html`<div class="canvas" role="img" aria-label=${this.label}></div>`;
  }

  updated() {
    this.draw();
  }

  draw() {
    const canvas = this.firstElementChild;
    if (!canvas || !this.isConnected || !this.clientWidth) {
      return;
    }
    canvas.style.height = `${this.height}px`;
    this.chart ??= init(canvas, null, { renderer: 'svg' });
    this.chart.resize();
    this.chart.setOption(this.option(this.look()), { notMerge: true });
  }

  look() {
    const style = getComputedStyle(this);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
      width: this.clientWidth,
      font: style.fontFamily,
      ink: colour('ink'),
      soft: colour('soft'),
      line: colour('line'),
      first: colour('accent'),
      second: colour('second'),
    };
  }
}

customElements.define('capacity-chart', Chart);
