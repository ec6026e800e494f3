import type { CoverImage, Library, LocaleView } from '@almanach/core';

/** Returns a drawn picture at its address on the domain of a view: every domain has its own. */
export function pictureOn(
  { basePath }: LocaleView,
  { domains: [first] }: Library,
  picture: CoverImage | undefined,
): CoverImage | undefined {
  if (!picture || !first || basePath === first.basePath) return picture;
  return { ...picture, src: basePath + picture.src.slice(first.basePath.length) };
}
