const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The elements of a drawing: DOMPurify's list for SVG (https://github.com/cure53/DOMPurify/blob/main/src/tags.ts), with
 * `use`, which may show a part of the same drawing, and animations, which may change what is no address.
 */
export const elements = words(`
  svg a altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform circle clipPath defs desc ellipse
  filter font g glyph glyphRef hkern image line linearGradient marker mask metadata mpath path pattern polygon polyline
  radialGradient rect stop style switch symbol text textPath title tref tspan view vkern
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  use animate set`);

/** The attributes of a drawing, as DOMPurify lists them, with those of its animations and of assistive technology. */
export const attributes = words(`
  accent-height accumulate additive alignment-baseline amplitude ascent attributeName attributeType azimuth
  baseFrequency baseline-shift begin bias by calcMode class clip clip-path clip-rule clipPathUnits color
  color-interpolation color-interpolation-filters color-profile color-rendering cx cy d diffuseConstant direction
  display divisor dominant-baseline dur dx dy edgeMode elevation end exponent fill fill-opacity fill-rule filter
  filterUnits flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant
  font-weight from fx fy g1 g2 glyph-name glyphRef gradientTransform gradientUnits height href id image-rendering in
  in2 intercept k k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes lang lengthAdjust
  letter-spacing lighting-color local marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask
  mask-type maskContentUnits maskUnits max media method min mode name numOctaves offset opacity operator order orient
  orientation origin overflow paint-order path pathLength patternContentUnits patternTransform patternUnits points
  preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY repeatCount repeatDur restart result role rotate
  rx ry scale seed shape-rendering slope specularConstant specularExponent spreadMethod startOffset stdDeviation
  stitchTiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width style surfaceScale systemLanguage tabindex tableValues targetX targetY
  text-anchor text-decoration text-rendering textLength to transform transform-origin type u1 u2 unicode values
  vector-effect version vert-adv-y vert-origin-x vert-origin-y viewBox visibility width word-spacing wrap writing-mode
  x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan
  xlink:href xlink:title xml:id xml:lang xml:space aria-hidden aria-label aria-labelledby aria-describedby`);
