/** Words bound to the figure before them in most languages. */
export const commonUnits =
  '% ‰ € $ £ ¥ EUR USD CHF ° °C °F mm cm m km m² km² m³ mg g kg t ml l s min h Hz kHz MHz GHz W kW MW kWh V kB KB MB GB TB px';
