// The element speaks English and French; a page gives it any other language with `defineStrings`. What is left out here
// is said in English.
import {defineStrings} from '../dist/news-timeline.min.js';

defineStrings('ar', {
  timeline: 'خط زمني',
  toolbar: 'أدوات الخط الزمني',
  previous: 'الحدث السابق',
  next: 'الحدث التالي',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'عرض الكل',
  close: 'إغلاق التفاصيل',
  retry: 'إعادة المحاولة',
  events: 'الأحداث بترتيبها الزمني',
  gathered: 'أحداث مجموعة لضيق المكان',
  lanes: 'المجالات',
  otherLane: 'أخرى',
  loading: 'جارٍ التحميل…',
  empty: 'لا أحداث.',
  failed: 'تعذّر تحميل الخط الزمني.',
  today: 'اليوم',
  wheelHint: 'اضغط Ctrl أو ⌘ وأدر العجلة للتكبير',
  keys: 'الأسهم للتنقل بين الأحداث، وزائد وناقص للتكبير والتصغير، و0 لعرض الكل، وEnter لفتح التفاصيل.',
  status: {confirmed: 'مؤكد', reported: 'منقول', expected: 'متوقع', disputed: 'محل خلاف', withdrawn: 'مسحوب'},
  range: 'من {from} إلى {to}',
  before: '{count} قبل: {when}',
  after: '{count} بعد: {when}',
  more: 'أحداث أخرى: {count}، {when}',
  showing: '{when}، عدد الأحداث: {count}',
  leftOut: 'سجلات لم تُقرأ: {count}',
  place: '{place} من {total}',
});
