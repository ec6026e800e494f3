import { nearestLanguage } from '../locale.js';
import type { TranslateWord } from './words.js';

/** What each line of the table has a text for, after its language. */
const names =
  'alert.note alert.tip alert.important alert.warning alert.caution footnotes.label footnotes.back table.label';

// Written by `npm run locale`.
const table = `
ar|ملاحظة|نصيحة|مهم|تنبيه|تحذير|الحواشي|العودة إلى النص، الحاشية {{reference}}|الجدول {{number}}
bn|দ্রষ্টব্য|পরামর্শ|গুরুত্বপূর্ণ|সতর্কতা|সাবধান|পাদটীকা|লেখায় ফিরে যান, পাদটীকা {{reference}}|সারণি {{number}}
da|Bemærk|Tip|Vigtigt|Advarsel|Forsigtig|Fodnoter|Tilbage til teksten, note {{reference}}|Tabel {{number}}
de|Hinweis|Tipp|Wichtig|Warnung|Vorsicht|Fußnoten|Zurück zum Text, Fußnote {{reference}}|Tabelle {{number}}
en|Note|Tip|Important|Warning|Caution|Footnotes|Back to the text, note {{reference}}|Table {{number}}
es|Nota|Consejo|Importante|Advertencia|Precaución|Notas|Volver al texto, nota {{reference}}|Tabla {{number}}
fa|یادداشت|نکته|مهم|هشدار|احتیاط|پانویس‌ها|بازگشت به متن، پانویس {{reference}}|جدول {{number}}
fr|Remarque|Conseil|Important|Avertissement|Attention|Notes|Retour au texte, note {{reference}}|Tableau {{number}}
he|הערה|טיפ|חשוב|אזהרה|זהירות|הערות שוליים|חזרה לטקסט, הערה {{reference}}|טבלה {{number}}
hi|नोट|सुझाव|महत्वपूर्ण|चेतावनी|सावधान|पाद-टिप्पणियाँ|पाठ पर वापस जाएँ, टिप्पणी {{reference}}|तालिका {{number}}
id|Catatan|Tips|Penting|Peringatan|Perhatian|Catatan kaki|Kembali ke teks, catatan {{reference}}|Tabel {{number}}
it|Nota|Suggerimento|Importante|Avvertenza|Attenzione|Note|Torna al testo, nota {{reference}}|Tabella {{number}}
ja|メモ|ヒント|重要|警告|注意|脚注|本文に戻る（脚注{{reference}}）|表{{number}}
ko|참고|팁|중요|경고|주의|각주|본문으로 돌아가기, 각주 {{reference}}|표 {{number}}
nl|Opmerking|Tip|Belangrijk|Waarschuwing|Let op|Voetnoten|Terug naar de tekst, noot {{reference}}|Tabel {{number}}
pl|Uwaga|Wskazówka|Ważne|Ostrzeżenie|Przestroga|Przypisy|Wróć do tekstu, przypis {{reference}}|Tabela {{number}}
pt-BR|Nota|Dica|Importante|Aviso|Cuidado|Notas de rodapé|Voltar ao texto, nota {{reference}}|Tabela {{number}}
pt-PT|Nota|Sugestão|Importante|Aviso|Cuidado|Notas de rodapé|Voltar ao texto, nota {{reference}}|Tabela {{number}}
ru|Примечание|Совет|Важно|Предупреждение|Осторожно|Примечания|Вернуться к тексту, примечание {{reference}}|Таблица {{number}}
tr|Not|İpucu|Önemli|Uyarı|Dikkat|Dipnotlar|Metne dön, dipnot {{reference}}|Tablo {{number}}
uk|Примітка|Порада|Важливо|Попередження|Обережно|Примітки|Повернутися до тексту, примітка {{reference}}|Таблиця {{number}}
vi|Ghi chú|Mẹo|Quan trọng|Cảnh báo|Thận trọng|Chú thích|Quay lại nội dung, chú thích {{reference}}|Bảng {{number}}
zh-Hans|备注|提示|重要|警告|当心|脚注|返回正文，脚注 {{reference}}|表 {{number}}
zh-Hant|備註|提示|重要|警告|小心|註腳|返回內文，註腳 {{reference}}|表 {{number}}
`;

type Words = Readonly<Record<string, string>>;

/** The words that a Markdown text alone needs, by language: those of `locales/`, where a test compares them. */
export const builtInWords: Readonly<Record<string, Words>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [language, ...texts] = line.split('|');
      return [
        language,
        Object.fromEntries(names.split(' ').map((name, index) => [name, texts[index] ?? ''])),
      ];
    }),
);

/** Returns what translates the words of a Markdown text into a language; into English where there are none in it. */
export function translateBuiltIn(language: string): TranslateWord {
  const nearest = nearestLanguage(language, Object.keys(builtInWords));
  const words = builtInWords[nearest ?? 'en'] ?? {};
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
