const types: ReadonlySet<string> = new Set(
  [
    'apng avif bmp gif ico jfif jpeg jpg png svg webp',
    'aac flac m4a mp3 oga ogg opus wav weba',
    'm4v mov mp4 ogv webm vtt srt',
    'pdf epub odp ods odt doc docx ppt pptx xls xlsx rtf txt csv tsv ics vcf gpx kml geojson bib',
    '7z bz2 gz tar tgz xz zip',
    'otf ttf woff woff2',
  ].flatMap((line) => line.split(' ')),
);

/** Decides by its extension whether a file is a picture, sound, film, document to download, archive or font. */
export function isMedia(path: string): boolean {
  return types.has(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
