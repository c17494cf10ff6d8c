/**
 * The texts in Hebrew.
 */
import type {Language} from '../strings.js';

export {hebrewPhrases as phrases} from '../../time/phrases/he.js';

/** Hebrew. */
export const texts: Language = {
  timeline: 'ציר זמן',
  toolbar: 'פקדי ציר הזמן',
  previous: 'האירוע הקודם',
  next: 'האירוע הבא',
  zoomIn: 'הגדלה',
  zoomOut: 'הקטנה',
  fit: 'הצגת הכול',
  close: 'סגירת הפרטים',
  retry: 'ניסיון נוסף',
  events: 'אירועים לפי סדר הזמן',
  gathered: 'אירועים שקובצו מחוסר מקום',
  lanes: 'נושאים',
  otherLane: 'אחר',
  loading: 'בטעינה…',
  empty: 'אין אירועים.',
  failed: 'לא ניתן היה לטעון את ציר הזמן.',
  today: 'היום',
  wheelHint: 'לשינוי קנה המידה יש להחזיק Ctrl או ⌘ ולסובב את הגלגלת',
  keys: 'החצים עוברים בין אירועים, פלוס ומינוס משנים את קנה המידה, 0 מציג הכול, Enter פותח את הפרטים.',
  status: {confirmed: 'מאושר', reported: 'לפי דיווחים', expected: 'צפוי', disputed: 'שנוי במחלוקת', withdrawn: 'בוטל'},
  range: '{from} עד {to}',
  inZone: '{when} לפי שעון {place}',
  before: '{count} לפני: {when}',
  after: '{count} אחרי: {when}',
  more: {one: 'עוד אירוע אחד, {when}', two: 'עוד שני אירועים, {when}', other: 'עוד {count} אירועים, {when}'},
  showing: {one: 'מוצג: {when}, אירוע אחד', two: 'מוצג: {when}, שני אירועים', other: 'מוצג: {when}, {count} אירועים'},
  leftOut: {
    one: 'רשומה אחת לא נקראה', two: 'שתי רשומות לא נקראו', other: '{count} רשומות לא נקראו',
  },
  place: '{place} מתוך {total}',
  views: 'תצוגה',
  axis: 'ציר',
  vertical: 'אנכית',
  list: 'רשימה',
  table: 'טבלה',
  rail: {
    later: 'כעבור {length}',
    earlier: '{length} קודם לכן',
    fullScale: 'קנה מידה מלא',
    fullScaleHint: 'הצגת פרקי זמן ריקים במלוא אורכם',
  },
  overview: {
    overview: 'מבט כולל',
    start: 'תחילת הטווח המוצג',
    end: 'סוף הטווח המוצג',
    view: 'הטווח המוצג',
    range: '{from} עד {to}',
  },
  share: {
    share: 'העתקת קישור לתצוגה זו',
    copied: 'הקישור הועתק',
    address: 'קישור לתצוגה זו, להעתקה',
  },
  group: {
    close: 'סגירת הרשימה',
    more: {one: 'הצגת אירוע נוסף', two: 'הצגת שני אירועים נוספים', other: 'הצגת {count} נוספים'},
  },
  zones: {zone: 'אזור זמן', local: 'השעה שלך ({place})', own: 'של כל אירוע'},
  detail: {
    sources: 'מקורות',
    archived: 'עותק בארכיון',
    quote: '”{text}”',
    role: {primary: 'מקור ראשוני', report: 'כתבה', agency: 'סוכנות ידיעות', commentary: 'פרשנות'},
    people: 'אנשים',
    tags: 'תגיות',
    filtered: 'הושמט על ידי המסנן',
    original: 'המקור: {language}',
    show: {image: 'הצגת התמונה מ־{host}', video: 'הצגת הסרטון מ־{host}', audio: 'הצגת ההקלטה מ־{host}'},
    document: 'מסמך מ־{host}',
    noDescription: 'אין תיאור.',
    notLoaded: 'הטעינה נכשלה.',
    open: 'פתיחה ב־{host}',
    license: 'רישיון',
  },
};
