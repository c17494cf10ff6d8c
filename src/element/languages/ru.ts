/**
 * The texts in Russian.
 */
import type {Language} from '../strings.js';

export {russianPhrases as phrases} from '../../time/phrases/ru.js';

/** Russian. */
export const texts: Language = {
  timeline: 'Лента времени',
  toolbar: 'Управление лентой времени',
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Показать всё',
  close: 'Закрыть подробности',
  retry: 'Повторить попытку',
  events: 'События в порядке времени',
  gathered: 'События, объединённые из-за нехватки места',
  lanes: 'Темы',
  otherLane: 'Другое',
  loading: 'Загрузка…',
  empty: 'Событий нет.',
  failed: 'Не удалось загрузить ленту времени.',
  today: 'Сегодня',
  wheelHint: 'Чтобы изменить масштаб, вращайте колесо, удерживая Ctrl или ⌘',
  keys: 'Стрелки переходят от события к событию, плюс и минус меняют масштаб, 0 показывает всё, Enter открывает подробности.',
  status: {confirmed: 'подтверждено', reported: 'сообщается', expected: 'ожидается', disputed: 'оспаривается', withdrawn: 'отозвано'},
  range: '{from} — {to}',
  inZone: '{place}: {when}',
  before: '{count} ранее: {when}',
  after: '{count} позднее: {when}',
  more: {
    one: 'Ещё {count} событие, {when}', few: 'Ещё {count} события, {when}',
    many: 'Ещё {count} событий, {when}', other: 'Ещё {count} события, {when}',
  },
  showing: {
    one: 'Показано: {when}, {count} событие', few: 'Показано: {when}, {count} события',
    many: 'Показано: {when}, {count} событий', other: 'Показано: {when}, {count} события',
  },
  leftOut: {
    one: 'Не удалось прочитать {count} запись', few: 'Не удалось прочитать {count} записи',
    many: 'Не удалось прочитать {count} записей', other: 'Не удалось прочитать {count} записи',
  },
  place: '{place} из {total}',
  views: 'Вид',
  axis: 'Ось',
  vertical: 'По вертикали',
  list: 'Список',
  table: 'Таблица',
  rail: {
    later: 'позже: {length}',
    earlier: 'раньше: {length}',
    fullScale: 'Истинный масштаб',
    fullScaleHint: 'Показать пустые промежутки во всю длину',
  },
  overview: {
    overview: 'Обзор',
    start: 'Начало видимой части',
    end: 'Конец видимой части',
    view: 'Видимая часть',
    range: '{from} — {to}',
  },
  share: {
    share: 'Скопировать ссылку на этот вид',
    copied: 'Ссылка скопирована',
    address: 'Ссылка на этот вид, для копирования',
  },
  group: {
    close: 'Закрыть список',
    more: {one: 'Показать ещё {count}', few: 'Показать ещё {count}', many: 'Показать ещё {count}', other: 'Показать ещё {count}'},
  },
  zones: {zone: 'Часовой пояс', local: 'Ваше время ({place})', own: 'Местное время каждого события'},
  detail: {
    sources: 'Источники',
    archived: 'архивная копия',
    quote: '«{text}»',
    role: {primary: 'первоисточник', report: 'статья', agency: 'информационное агентство', commentary: 'комментарий'},
    people: 'Люди',
    tags: 'Метки',
    filtered: 'Исключено фильтром',
    original: 'Оригинал: {language}',
    show: {image: 'Показать изображение с {host}', video: 'Показать видео с {host}', audio: 'Воспроизвести звук с {host}'},
    document: 'Документ с {host}',
    noDescription: 'Описания нет.',
    notLoaded: 'Не удалось загрузить.',
    open: 'Открыть на {host}',
    license: 'Лицензия',
  },
};
