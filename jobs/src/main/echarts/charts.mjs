// What the network page draws: points and heat maps, as SVG, which prints as sharp as text.
import { init, use } from "echarts/core";
import { HeatmapChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([HeatmapChart, ScatterChart, GridComponent, TooltipComponent, VisualMapComponent, LabelLayout, SVGRenderer]);

export { init };
