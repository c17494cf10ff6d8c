/**
 * The texts in Japanese.
 */
import type {Language} from '../strings.js';

export {japanesePhrases as phrases} from '../../time/phrases/ja.js';

/** Japanese. */
export const texts: Language = {
  timeline: '年表',
  toolbar: '年表の操作',
  previous: '前の出来事',
  next: '次の出来事',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fit: 'すべて表示',
  close: '詳細を閉じる',
  retry: '再試行',
  events: '時間順の出来事',
  gathered: '場所が足りないためまとめた出来事',
  lanes: '分類',
  otherLane: 'その他',
  loading: '読み込み中…',
  empty: '出来事はありません。',
  failed: '年表を読み込めませんでした。',
  today: '今日',
  wheelHint: 'Ctrl または ⌘ を押しながらホイールを回すと拡大・縮小できます',
  keys: '矢印キーで出来事を移動、プラスとマイナスで拡大と縮小、0 ですべて表示、Enter で詳細を開きます。',
  status: {confirmed: '確認済み', reported: '報道', expected: '予定', disputed: '異論あり', withdrawn: '撤回'},
  range: '{from}から{to}まで',
  inZone: '{place}時間{when}',
  before: 'これより前に{count}件：{when}',
  after: 'これより後に{count}件：{when}',
  more: {other: 'ほか{count}件、{when}'},
  showing: {other: '表示中：{when}、{count}件'},
  leftOut: {other: '{count}件の記録を読み取れませんでした'},
  place: '{total}件中{place}件目',
  views: '表示形式',
  axis: '時間軸',
  vertical: '縦',
  list: '一覧',
  table: '表',
  overview: {
    overview: '全体図',
    start: '表示範囲の始まり',
    end: '表示範囲の終わり',
    view: '表示範囲',
    range: '{from}から{to}まで',
  },
  group: {
    close: '一覧を閉じる',
    more: {other: 'さらに{count}件を表示'},
  },
  detail: {
    sources: '出典',
    archived: '保存された写し',
    quote: '「{text}」',
    role: {primary: '一次資料', report: '記事', agency: '通信社', commentary: '論評'},
  },
};
