/**
 * The texts in Arabic.
 */
import type {Language} from '../strings.js';

export {arabicPhrases as phrases} from '../../time/phrases/ar.js';

/** Arabic. */
export const texts: Language = {
  timeline: 'الخط الزمني',
  toolbar: 'أدوات الخط الزمني',
  previous: 'الحدث السابق',
  next: 'الحدث التالي',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'عرض الكل',
  close: 'إغلاق التفاصيل',
  retry: 'إعادة المحاولة',
  events: 'الأحداث بترتيب زمني',
  gathered: 'أحداث مجمّعة لضيق المكان',
  lanes: 'المواضيع',
  otherLane: 'أخرى',
  loading: 'جارٍ التحميل…',
  empty: 'لا توجد أحداث.',
  failed: 'تعذّر تحميل الخط الزمني.',
  today: 'اليوم',
  wheelHint: 'للتكبير أو التصغير، اضغط Ctrl أو ⌘ وأدر العجلة',
  keys: 'تنقلك الأسهم بين الأحداث، ويكبّر زائد ويصغّر ناقص، ويعرض 0 الكل، ويفتح مفتاح الإدخال التفاصيل.',
  status: {confirmed: 'مؤكد', reported: 'بحسب تقارير', expected: 'متوقع', disputed: 'محل خلاف', withdrawn: 'مسحوب'},
  range: 'من {from} إلى {to}',
  inZone: '{when} بتوقيت {place}',
  before: '{count} قبل: {when}',
  after: '{count} بعد: {when}',
  more: {
    zero: 'لا أحداث أخرى، {when}', one: 'حدث آخر واحد، {when}', two: 'حدثان آخران، {when}',
    few: '{count} أحداث أخرى، {when}', many: '{count} حدثًا آخر، {when}', other: '{count} حدث آخر، {when}',
  },
  showing: {
    zero: 'المعروض: {when}، لا أحداث', one: 'المعروض: {when}، حدث واحد', two: 'المعروض: {when}، حدثان',
    few: 'المعروض: {when}، {count} أحداث', many: 'المعروض: {when}، {count} حدثًا', other: 'المعروض: {when}، {count} حدث',
  },
  leftOut: {
    zero: 'قُرئت كل السجلات', one: 'تعذّرت قراءة سجل واحد', two: 'تعذّرت قراءة سجلين',
    few: 'تعذّرت قراءة {count} سجلات', many: 'تعذّرت قراءة {count} سجلًا', other: 'تعذّرت قراءة {count} سجل',
  },
  place: '{place} من {total}',
  views: 'طريقة العرض',
  axis: 'محور',
  vertical: 'عمودي',
  list: 'قائمة',
  table: 'جدول',
  rail: {
    later: 'بعد {length}',
    earlier: 'قبل {length}',
    fullScale: 'المقياس الحقيقي',
    fullScaleHint: 'إظهار الفترات الخالية بطولها الكامل',
  },
  overview: {
    overview: 'نظرة عامة',
    start: 'بداية المعروض',
    end: 'نهاية المعروض',
    view: 'المعروض',
    range: 'من {from} إلى {to}',
  },
  share: {
    share: 'نسخ رابط هذا العرض',
    copied: 'نُسخ الرابط',
    address: 'رابط هذا العرض، للنسخ',
  },
  group: {
    close: 'إغلاق القائمة',
    more: {
      zero: 'عرض المزيد', one: 'عرض حدث آخر', two: 'عرض حدثين آخرين',
      few: 'عرض {count} أحداث أخرى', many: 'عرض {count} حدثًا آخر', other: 'عرض {count} حدث آخر',
    },
  },
  zones: {zone: 'المنطقة الزمنية', local: 'توقيتك ({place})', own: 'توقيت كل حدث'},
  detail: {
    sources: 'المصادر',
    archived: 'نسخة محفوظة',
    quote: '«{text}»',
    role: {primary: 'مصدر أولي', report: 'تقرير', agency: 'وكالة أنباء', commentary: 'تحليل'},
    people: 'الأشخاص',
    tags: 'الوسوم',
    filtered: 'استبعده المرشّح',
    original: 'الأصل: {language}',
    show: {image: 'عرض الصورة من {host}', video: 'عرض الفيديو من {host}', audio: 'عرض الصوت من {host}'},
    document: 'مستند من {host}',
    noDescription: 'لا يوجد وصف.',
    notLoaded: 'تعذّر التحميل.',
    open: 'فتح على {host}',
    license: 'الترخيص',
  },
};
