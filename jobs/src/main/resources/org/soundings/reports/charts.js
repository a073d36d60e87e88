// Draws the page's pictures with Apache ECharts from the JSON in #charts. Every text comes from there, ready to show.
"use strict";
{
  const root = document.documentElement;
  const data = JSON.parse(document.getElementById("charts").textContent);
  const ink = "#1b2a32", soft = "#51606a", line = "#d9e0e3", accent = "#0a5f70";
  const shades = ["#edf4f5", "#7fb8c4"];
  const font = getComputedStyle(document.body).fontFamily;
  const tenths = new Intl.NumberFormat(root.lang, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(root.lang, { style: "percent" });
  const counts = new Intl.NumberFormat(root.lang);
  const text = (item) => item.value;
  const base = (tip) => ({
    animation: false,
    textStyle: { fontFamily: font, color: ink, fontSize: 12 },
    tooltip: { renderMode: "richText", confine: true, formatter: tip, borderColor: line, textStyle: { color: ink } },
  });
  const axis = (format, step) => ({
    type: "value",
    scale: true,
    minInterval: step,
    axisLine: { lineStyle: { color: line } },
    axisLabel: { color: soft, formatter: (value) => format.format(value) },
    splitLine: { lineStyle: { color: line } },
  });
  const scatter = (found, width) => ({
    height: Math.round(Math.max(300, Math.min(520, width * 0.62))),
    option: {
      ...base((item) => text(item)[3]),
      grid: { left: 48, right: 24, top: 16, bottom: 28 },
      xAxis: axis(tenths, 0.1),
      yAxis: axis(percents, 0.01),
      series: [{
        type: "scatter",
        symbolSize: found.dots.length > 80 ? 6 : 9,
        itemStyle: { color: accent, borderColor: "#fff", borderWidth: 1 },
        encode: { x: 0, y: 1 },
        data: found.dots,
        label: {
          show: true, position: "right", distance: 4, formatter: (item) => text(item)[2], color: ink, fontSize: 11.5,
          width: 150, overflow: "truncate", textBorderColor: "#fff", textBorderWidth: 2,
        },
        labelLayout: (label) => label.labelRect.x + label.labelRect.width > width - 8
          ? { hideOverlap: true, dx: -label.labelRect.width - 18 }
          : { hideOverlap: true },
      }],
    },
  });
  const heat = (cells, columns, rows, left, height, cell, isSum = () => false) => {
    const most = Math.max(1, ...cells.filter((each) => !isSum(each)).map((each) => each[2]));
    const sums = { itemStyle: { color: "#f0f2f3" }, visualMap: false };
    const category = (names) => ({
      type: "category",
      data: names,
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      splitArea: { show: false },
    });
    return {
      height: height + 40,
      option: {
        ...base((item) => text(item)[3]),
        grid: { left, right: 8, top: 24, bottom: 8 },
        visualMap: { show: false, dimension: 2, min: 0, max: most, inRange: { color: shades } },
        xAxis: { ...category(columns), position: "top", axisLabel: { color: soft, interval: 0, fontSize: 11 } },
        yAxis: {
          ...category(rows),
          axisLabel: { color: ink, interval: 0, fontSize: 11.5, width: left - 12, overflow: "truncate" },
        },
        series: [{
          type: "heatmap",
          data: cells.map((each) => (isSum(each) ? { value: each, ...sums } : { value: each })),
          encode: { x: 0, y: 1, value: 2 },
          itemStyle: { borderColor: "#fff", borderWidth: 1 },
          label: { show: cell >= 22, formatter: (item) => counts.format(text(item)[2]), color: ink, fontSize: 11 },
          emphasis: { itemStyle: { borderColor: ink } },
        }],
      },
    };
  };
  const density = (found, width) => {
    const isNarrow = width < 560;
    const drawn = heat(found.cells, found.columns, found.rows, isNarrow ? 74 : 96, found.rows.length * 34,
      (width - 110) / found.columns.length);
    if (isNarrow) Object.assign(drawn.option.xAxis.axisLabel, { rotate: 90, interval: 0 });
    if (isNarrow) { drawn.option.grid.top = 70; drawn.height += 50; }
    return drawn;
  };
  const flows = (found, width) => {
    const left = width < 560 ? 112 : 210;
    const last = found.names.length - 1;
    const cell = (width - left - 8) / found.names.length;
    const columns = found.names.map((name, place) => (place === last ? "…" : String(place + 1)));
    const rows = found.names.map((name, place) => (place === last ? name : place + 1 + " " + name));
    const row = Math.max(18, Math.min(30, cell));
    const drawn = heat(found.cells, columns, rows, left, row * rows.length, cell,
      (each) => each[0] === last || each[1] === last);
    drawn.option.yAxis.inverse = true;
    if (cell < 14) drawn.option.xAxis.axisLabel.fontSize = 8;
    if (cell < 14) drawn.option.xAxis.axisLabel.interval = (place) => place % 2 === 0 || place === last;
    return drawn;
  };
  const charts = [];
  for (const [name, make] of Object.entries({ scatter, density, flows })) {
    const place = document.getElementById("chart-" + name);
    if (place && data[name]) charts.push({ place, chart: null, make, found: data[name] });
  }
  const draw = (each, width) => {
    const { height, option } = each.make(each.found, width);
    each.place.style.height = height + "px";
    if (each.chart) each.chart.dispose();
    each.chart = echarts.init(each.place, null, { renderer: "svg", width, height });
    each.chart.setOption(option);
    each.chart.getZr().flush();
    each.drawn = width;
  };
  const drawAll = (width) => charts.forEach((each) => draw(each, width || each.place.clientWidth));
  root.classList.add("drawn");
  drawAll();
  addEventListener("resize", () => charts.forEach((each) => {
    if (Math.abs(each.drawn - each.place.clientWidth) > 1) draw(each, each.place.clientWidth);
  }));
  // A4 is 680 pixels wide between its margins.
  addEventListener("beforeprint", () => drawAll(680));
  addEventListener("afterprint", () => drawAll());
}
