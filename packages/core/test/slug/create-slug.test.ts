import fc from 'fast-check';
import slugify from 'slugify';
import { describe, expect, it } from 'vitest';
import { createSlug } from '../../src/slug/index.js';

describe('createSlug', () => {
  it.each([
    ['L’œuvre d’été', 'fr', 'l-oeuvre-d-ete'],
    ["Aujourd'hui", 'fr', 'aujourd-hui'],
    ['Lʼœuvre l‘an l′eau l`or l´âme l＇île', 'fr', 'l-oeuvre-l-an-l-eau-l-or-l-ame-l-ile'],
    ['Ça & là', 'fr', 'ca-la'],
    ['C’est « fini » ?', 'fr', 'c-est-fini'],
    ['Hé-ho – là-bas — ici…', 'fr', 'he-ho-la-bas-ici'],
    ['ES6 — 100 %', 'fr', 'es6-100'],
    ['n° 5, nº 6, 1ʳᵉ, 2ᵉ, m²', 'fr', 'n-5-no-6-1re-2e-m2'],
    ['étudiant·e·s', 'fr', 'etudiant-e-s'],
    ['Ætna, Łódź, Đà Nẵng, Straße, Þór', 'fr', 'aetna-lodz-da-nang-strasse-thor'],
    ['cafe\u0301', 'fr', 'cafe'],
    ['CAFÉ', 'fr', 'cafe'],
    ['ﬁn de l’aﬀaire', 'fr', 'fin-de-l-affaire'],
    ['ＦＵＬＬ　ｗｉｄｔｈ', 'en', 'full-width'],
    ['Über Ärger', 'de', 'ueber-aerger'],
    ['Größe', 'de-CH', 'groesse'],
    ['Über', 'fr', 'uber'],
    ['Smörgåsbord', 'sv', 'smorgasbord'],
    ['Blåbærgrød', 'da', 'blaabaergroed'],
    ['Blåbærgrød', 'fr', 'blabaergrod'],
    ['İSTANBUL IŞIK ılık', 'tr', 'istanbul-isik-ilik'],
    ['Đorđe', 'sr', 'djordje'],
    ['Ђорђе Живковић', 'sr', 'djordje-zivkovic'],
    ['col·lecció', 'ca', 'colleccio'],
    ['Привет, объём', 'ru', 'privet-obyom'],
    ['гора', 'uk', 'hora'],
    ['гора', 'ru', 'gora'],
    ['щастие', 'bg', 'shtastie'],
    ['Αθήνα ουρανός ευχαριστώ μπάλα', 'el', 'athina-ouranos-efcharisto-bala'],
    ['日本語', 'ja', '日本語'],
    ['ﾊﾟｿｺﾝ・第３回', 'ja', 'パソコン-第3回'],
    ['你好，世界', 'zh', '你好-世界'],
    ['한국어 제목', 'ko', '한국어-제목'],
    ['हिन्दी में लिखें', 'hi', 'हिन्दी-में-लिखें'],
    ['น้ำ', 'th', 'น้ำ'],
    ['مَرْحَبًا بِالعـــالم', 'ar', 'مرحبا-بالعالم'],
    ['می\u200Cروم', 'fa', 'می-روم'],
    ['كتابي ٢٠١٥', 'fa', 'کتابی-۲۰۱۵'],
    ['پاكستاني', 'ur', 'پاکستانی'],
    ['كتابي', 'ar', 'كتابي'],
    ['שָׁלוֹם, צה״ל', 'he', 'שלום-צהל'],
    ['C', 'fr', 'c'],
    ['C++', 'fr', 'c-plus-plus'],
    ['C#', 'fr', 'c-sharp'],
    ['Canal+ et Bac+5', 'fr', 'canal-plus-et-bac-plus-5'],
    ['a + b', 'fr', 'a-b'],
    ['Teambuilding #3', 'fr', 'teambuilding-3'],
    ['❤️ amour 👨‍👩‍👧', 'fr', 'amour'],
    ['1️⃣ étape', 'fr', '1-etape'],
    ['co\u00ADhésion', 'fr', 'cohesion'],
    ['\u200Fabc\u200Edef\uFEFF', 'fr', 'abcdef'],
    ['\uD800abc\uDC00d', 'fr', 'abc-d'],
    ['\u{1D157}\u{1D165}Ḁ', 'fr', 'a'],
    ['\u{1D165}Ḁ', 'fr', 'a'],
    ['!!!', 'fr', ''],
    ['..', 'fr', ''],
    ['../../etc', 'fr', 'etc'],
  ])('makes of %j in %s %j', (text, locale, slug) => {
    expect(createSlug(text, { locale })).toBe(slug);
  });

  it.each([
    ['Юрій Яків Єва Їр Йорк', 'yurii-yakiv-yeva-yir-york'],
    ['Заєць, мої, знайомий, ключ, моря', 'zaiets-moi-znaiomyi-kliuch-moria'],
    ['Згурський, Розгін', 'zghurskyi-rozghin'],
    ["П’ять сімʼї комп\u2019ютер об'єкт", 'piat-simi-kompiuter-obiekt'],
    ['Нью-Йорк — «Європа»', 'niu-york-yevropa'],
    ['Ки\u00ADїв КИ\u0406\u0308В', 'kyiv-kyiv'],
    ['Г’ґ, Хмельницький, щур, цінь', 'hg-khmelnytskyi-shchur-tsin'],
    ['Клуб «L’Étoile»', 'klub-l-etoile'],
    ['№ 5 ’я’', 'no-5-ya'],
  ])('writes %j in Ukrainian as Resolution 55 of 2010 says, %j', (text, slug) => {
    expect(createSlug(text, { locale: 'uk' })).toBe(slug);
    expect(createSlug(text.toUpperCase(), { locale: 'uk-UA' })).toBe(slug);
  });

  it.each([
    ['ru', "Юрий, моя, розги, об'ект", 'yuriy-moya-rozgi-ob-ekt'],
    ['be', 'Ёлка, гай, моя', 'iolka-hay-moya'],
    ['bg', 'Ягода, моя, розги', 'yagoda-moya-rozgi'],
    ['nn', 'Blåbær på øya', 'blaabaer-paa-oeya'],
    ['sv', 'Ärla på ö', 'arla-pa-o'],
    ['fr', 'L’Ærø, l’Ångström', 'l-aero-l-angstrom'],
    ['ka', 'თბილისი', 'თბილისი'],
    ['hy', 'Երևան', 'երեւան'],
    ['zh', '五元', '五元'],
  ])('writes in %s %j by the letters of that language', (locale, text, slug) => {
    expect(createSlug(text, { locale })).toBe(slug);
  });

  it('leaves the letters of whoever else slugifies as they are', () => {
    createSlug('Йод', { locale: 'uk' });
    expect(slugify('Йод θ đ')).toBe('Jod-8-dj');
  });

  it('ends a long text at a word, in 200 bytes, and at a letter where there is no word', () => {
    expect(createSlug('mot '.repeat(1000), { locale: 'fr' })).toBe('mot-'.repeat(50).slice(0, -1));
    expect(createSlug('x'.repeat(1000), { locale: 'fr' })).toBe('x'.repeat(200));
    expect(createSlug('مرحبا'.repeat(1000), { locale: 'ar' })).toBe('مرحبا'.repeat(20));
    expect(createSlug(`${'!'.repeat(10_000_000)}x`, { locale: 'fr' })).toBe('');
  });

  it.each([undefined, 5, ''])(
    'throws a TypeError for a text without language, and for %j as one',
    (locale) => {
      expect(() => createSlug('x', { locale } as never)).toThrow(TypeError);
      expect(() => createSlug(5 as never, { locale: 'fr' })).toThrow('Expected a text, not `5`');
      expect(() => createSlug('x', { locale: 'fr_FR' })).toThrow(/^Expected a BCP 47 .+ not `fr_FR`$/);
    },
  );

  it.each([
    [undefined, 'Expected options with `locale`, not `undefined`'],
    [null, 'Expected options with `locale`, not `null`'],
    ['fr', 'Expected options with `locale`, not `fr`'],
    [{}, /^Expected a BCP 47 .+ not `undefined`$/],
    [{ locale: ['fr'] }, /^Expected a BCP 47 .+ not `fr`$/],
  ])('says of the options %j what it expected', (options, message) => {
    expect(() => createSlug('x', options as never)).toThrow(TypeError);
    expect(() => createSlug('x', options as never)).toThrow(message);
  });

  it('makes one segment of an address, which is its own slug', () => {
    const mixed = fc.array(
      fc.constantFrom(...'aÉßμπαυйЩअकि्ंกำ한가アﾟ゙مَـ\u0654ש\u05C1·+#-.\u200C\u0301\uFE0F\u20E3½™'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          mixed.map((letters) => letters.join('')),
        ),
        fc.constantFrom('fr', 'en', 'de', 'ar', 'tr', 'uk', 'sr', 'el', 'fa'),
        (text, locale) => {
          const slug = createSlug(text, { locale });
          expect(slug).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-(?=[\p{L}\p{N}])|$))*$/u);
          expect(slug).toBe(slug.toLowerCase().normalize('NFC'));
          expect(createSlug(slug, { locale })).toBe(slug);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps every letter of every script', () => {
    const dropped: string[] = [];
    for (let code = 0; code < 0x3_0000; code++) {
      const letter = String.fromCodePoint(code);
      if (!/[\p{L}\p{Nd}]/u.test(letter) || createSlug(letter, { locale: 'fr' }) !== '') continue;
      dropped.push(letter);
    }
    // Signs of hardness and softness, apostrophes, fillers, and Arabic vowel points with letters' codes.
    expect(dropped.join('')).toMatch(
      /^[ЪЬъьꞋꞌ\p{Lm}\p{Default_Ignorable_Code_Point}\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]*$/u,
    );
  });
});
