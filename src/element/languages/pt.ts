/**
 * The texts in Portuguese, in words that are at home on both sides of the Atlantic where there are such.
 */
import type {Language} from '../strings.js';

export {portuguesePhrases as phrases} from '../../time/phrases/pt.js';

/** Portuguese. */
export const texts: Language = {
  timeline: 'Linha do tempo',
  toolbar: 'Controles da linha do tempo',
  previous: 'Evento anterior',
  next: 'Próximo evento',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  fit: 'Mostrar tudo',
  close: 'Fechar os detalhes',
  retry: 'Tentar novamente',
  events: 'Eventos em ordem cronológica',
  gathered: 'Eventos agrupados por falta de espaço',
  lanes: 'Temas',
  otherLane: 'Outros',
  loading: 'Carregando…',
  empty: 'Nenhum evento.',
  failed: 'Não foi possível carregar a linha do tempo.',
  today: 'Hoje',
  wheelHint: 'Segure Ctrl ou ⌘ e gire a roda para ampliar ou reduzir',
  keys: 'As setas vão de um evento a outro, mais e menos ampliam e reduzem, 0 mostra tudo, Enter abre os detalhes.',
  status: {confirmed: 'confirmado', reported: 'noticiado', expected: 'previsto', disputed: 'contestado', withdrawn: 'retirado'},
  range: 'de {from} a {to}',
  inZone: '{place}: {when}',
  before: '{count} antes: {when}',
  after: '{count} depois: {when}',
  more: {one: 'Mais {count} evento, {when}', many: 'Mais {count} de eventos, {when}', other: 'Mais {count} eventos, {when}'},
  showing: {one: 'À vista: {when}, {count} evento', many: 'À vista: {when}, {count} de eventos', other: 'À vista: {when}, {count} eventos'},
  leftOut: {
    one: '{count} registro não pôde ser lido', many: '{count} de registros não puderam ser lidos', other: '{count} registros não puderam ser lidos',
  },
  place: '{place} de {total}',
  views: 'Visualização',
  axis: 'Eixo',
  vertical: 'Vertical',
  list: 'Lista',
  table: 'Tabela',
  rail: {
    later: '{length} depois',
    earlier: '{length} antes',
    fullScale: 'Escala real',
    fullScaleHint: 'Mostrar os períodos vazios em toda a sua extensão',
  },
  overview: {
    overview: 'Visão geral',
    start: 'Início do trecho',
    end: 'Fim do trecho',
    view: 'O trecho',
    range: 'de {from} a {to}',
  },
  share: {
    share: 'Copiar a ligação para esta vista',
    copied: 'Ligação copiada',
    address: 'Ligação para esta vista, para copiar',
  },
  group: {
    close: 'Fechar a lista',
    more: {one: 'Mostrar mais {count}', many: 'Mostrar mais {count}', other: 'Mostrar mais {count}'},
  },
  zones: {zone: 'Fuso horário', local: 'A sua hora ({place})', own: 'O de cada acontecimento'},
  detail: {
    sources: 'Fontes',
    archived: 'cópia arquivada',
    quote: '“{text}”',
    role: {primary: 'fonte primária', report: 'reportagem', agency: 'agência de notícias', commentary: 'análise'},
    people: 'Pessoas',
    tags: 'Etiquetas',
    filtered: 'Excluído pelo filtro',
    original: 'Original em {language}',
    show: {image: 'Mostrar a imagem de {host}', video: 'Mostrar o vídeo de {host}', audio: 'Mostrar o áudio de {host}'},
    document: 'Documento de {host}',
    noDescription: 'Não há descrição.',
    notLoaded: 'Não foi possível carregar.',
    open: 'Abrir em {host}',
    license: 'Licença',
  },
};
