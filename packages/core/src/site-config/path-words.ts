import { nearestLanguage } from '../locale.js';
import type { PathName } from '../types.js';

type PathWords = Readonly<Record<PathName, string>>;

/** What addresses have a word for, in the order of each line of the table. */
export const pathNames: readonly PathName[] = [
  'archives',
  'tags',
  'categories',
  'authors',
  'series',
  'page',
  'search',
];

const words = {
  ar: 'الأرشيف الوسوم التصنيفات المؤلفون السلاسل صفحة بحث',
  bn: 'সংগ্রহশালা ট্যাগ বিষয়শ্রেণি লেখক ধারাবাহিক পাতা অনুসন্ধান',
  da: 'arkiv tags kategorier forfattere serier side soegning',
  de: 'archiv schlagwoerter kategorien autoren reihen seite suche',
  en: 'archives tags categories authors series page search',
  es: 'archivo etiquetas categorias autores series pagina buscar',
  fa: 'بایگانی برچسب دسته نویسنده مجموعه صفحه جستجو',
  fr: 'archives mots-cles categories auteurs series page recherche',
  he: 'ארכיון תגיות קטגוריות מחברים סדרות עמוד חיפוש',
  hi: 'संग्रह टैग श्रेणियाँ लेखक शृंखला पृष्ठ खोज',
  id: 'arsip tag kategori penulis seri halaman cari',
  it: 'archivio etichette categorie autori serie pagina ricerca',
  ja: 'アーカイブ タグ カテゴリー 著者 シリーズ ページ 検索',
  ko: '보관함 태그 카테고리 작성자 시리즈 페이지 검색',
  nl: 'archief tags categorieen auteurs series pagina zoeken',
  pl: 'archiwum tagi kategorie autorzy serie strona szukaj',
  'pt-BR': 'arquivo tags categorias autores series pagina pesquisa',
  'pt-PT': 'arquivo etiquetas categorias autores series pagina pesquisa',
  ru: 'arkhiv metki rubriki avtory serii stranitsa poisk',
  tr: 'arsiv etiketler kategoriler yazarlar diziler sayfa arama',
  uk: 'arkhiv poznachky katehorii avtory serii storinka poshuk',
  vi: 'luu-tru the danh-muc tac-gia loat-bai trang tim-kiem',
  'zh-Hans': '归档 标签 分类 作者 系列 页 搜索',
  'zh-Hant': '彙整 標籤 分類 作者 系列 頁 搜尋',
};

/** The languages that have words of their own for the addresses of generated pages. */
export const languagesOfPaths: readonly string[] = Object.keys(words);

/** Returns the words that addresses of generated pages are made of, in a language; in English where it has none. */
export function pathWords(language: string): PathWords {
  const nearest = nearestLanguage(language, languagesOfPaths) as keyof typeof words | undefined;
  const line = words[nearest ?? 'en'].split(' ');
  return Object.fromEntries(pathNames.map((name, index) => [name, line[index]])) as PathWords;
}
