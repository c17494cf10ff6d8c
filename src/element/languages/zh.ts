/**
 * The texts in Chinese, in simplified characters.
 */
import type {Language} from '../strings.js';

export {chinesePhrases as phrases} from '../../time/phrases/zh.js';

/** Chinese in simplified characters. */
export const texts: Language = {
  timeline: '时间线',
  toolbar: '时间线控件',
  previous: '上一个事件',
  next: '下一个事件',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全部',
  close: '关闭详情',
  retry: '重试',
  events: '按时间排列的事件',
  gathered: '因空间不足而合并的事件',
  lanes: '类别',
  otherLane: '其他',
  loading: '正在加载…',
  empty: '没有事件。',
  failed: '无法加载时间线。',
  today: '今天',
  wheelHint: '按住 Ctrl 或 ⌘ 并滚动滚轮即可缩放',
  keys: '方向键切换事件，加号和减号缩放，0 显示全部，回车键打开详情。',
  status: {confirmed: '已证实', reported: '据报道', expected: '预计', disputed: '有争议', withdrawn: '已撤回'},
  range: '{from}至{to}',
  inZone: '{place}时间{when}',
  before: '此前 {count} 个：{when}',
  after: '此后 {count} 个：{when}',
  more: {other: '还有 {count} 个事件，{when}'},
  showing: {other: '当前显示：{when}，{count} 个事件'},
  leftOut: {other: '{count} 条记录无法读取'},
  place: '第 {place} 个，共 {total} 个',
  views: '视图',
  axis: '时间轴',
  vertical: '纵向',
  list: '列表',
  table: '表格',
  overview: {
    overview: '总览',
    start: '视窗起点',
    end: '视窗终点',
    view: '视窗',
    range: '{from}至{to}',
  },
  group: {
    close: '关闭列表',
    more: {other: '再显示 {count} 个'},
  },
  detail: {
    sources: '来源',
    archived: '存档副本',
    quote: '“{text}”',
    role: {primary: '第一手来源', report: '报道', agency: '通讯社', commentary: '评论'},
  },
};
