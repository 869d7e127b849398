import { brief } from './format.js';

const ROW = 40;
const NARROW = 480;
/** With fewer pixels per year the numbers over the bars would overlap. */
const ROOM_FOR_NUMBERS = 36;

/** No animation and no hover: the numbers are always visible, and hover needs inline styles, which the page forbids. */
const base = ({ font, ink }) => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: font, color: ink, fontSize: 13 },
});

export const YEAR_HEIGHT = 340;

export const sectorHeight = (rows) => rows * ROW + 8;

export function sectorOption(rows, look) {
  const labels = look.width < NARROW ? 110 : 170;
  return {
    ...base(look),
    grid: { left: labels, right: 64, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: look.ink,
        fontSize: 13,
        lineHeight: 16,
        interval: 0,
        align: 'left',
        margin: labels,
        width: labels - 8,
        overflow: 'break',
      },
    },
    series: [bar(rows.map((row) => row.individuals), look.first, { look, position: 'right', barWidth: 18 })],
  };
}

/** Two small charts over one row of years: events and individuals differ too much in size to share an axis. */
export function yearOption(rows, look) {
  const crowded = rows.length * ROOM_FOR_NUMBERS > look.width;
  const years = rows.map((row) => row.label);
  return {
    ...base(look),
    title: [heading('Individuals', 0, look), heading('Events', 190, look)],
    grid: [
      { left: crowded ? 48 : 4, right: 4, top: 44, height: 116 },
      { left: crowded ? 48 : 4, right: 4, top: 226, height: 80 },
    ],
    xAxis: [yearAxis(years, 0, look), yearAxis(years, 1, look)],
    yAxis: [valueAxis(0, crowded, look), valueAxis(1, crowded, look)],
    series: [
      bar(rows.map((row) => row.individuals), look.first, { look, index: 0, show: !crowded }),
      bar(rows.map((row) => row.events), look.second, { look, index: 1, show: !crowded }),
    ],
  };
}

const heading = (text, top, look) => ({
  text,
  top,
  left: 0,
  padding: 0,
  textStyle: { fontFamily: look.font, fontSize: 13, lineHeight: 18, fontWeight: 600, color: look.soft },
});

const yearAxis = (data, gridIndex, look) => ({
  type: 'category',
  gridIndex,
  data,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.line } },
  axisLabel: { show: gridIndex === 1, color: look.ink, fontSize: 13, hideOverlap: true },
});

const valueAxis = (gridIndex, show, look) => ({
  type: 'value',
  gridIndex,
  show,
  min: 0,
  minInterval: 1,
  splitNumber: 2,
  splitLine: { lineStyle: { color: look.line } },
  axisLabel: { color: look.soft, fontSize: 12, formatter: brief },
});

const bar = (data, color, { look, index = 0, position = 'top', show = true, barWidth }) => ({
  type: 'bar',
  xAxisIndex: index,
  yAxisIndex: index,
  data,
  silent: true,
  barWidth,
  barMaxWidth: 44,
  barCategoryGap: '30%',
  itemStyle: { color, borderRadius: position === 'top' ? [2, 2, 0, 0] : [0, 2, 2, 0] },
  label: { show, position, color: look.ink, fontFamily: look.font, fontSize: 13, formatter: ({ value }) => brief(value) },
});
