#include "report/report.h"
#define W __attribute__((weak))
W void report_text(const struct inspection *i, const struct report_options *o, struct buf *out) { for (size_t n=0;n<i->n_judges;n++) buf_printf(out, "%s %s %s\n", judge_state_name(i->judges[n].result.state), i->judges[n].result.check->id, i->judges[n].result.reason?i->judges[n].result.reason:""); buf_printf(out, "%.1f ms judging %.1f\n", i->ms, i->judging_ms); }
W void report_html(const struct inspection *i, const struct report_options *o, struct buf *out) {}
W void report_json(const struct inspection *i, const struct report_options *o, struct buf *out) {}
W void report_csv(const struct inspection *i, const struct report_options *o, struct buf *out) {}
W void report_mistakes(const struct mistakes *m, struct buf *out) { for (size_t n=0;n<m->n;n++) buf_printf(out, "%s:%d:%d: %s\n    %s\n    %*s^\n", m->mistake[n].path, m->mistake[n].line, m->mistake[n].column, m->mistake[n].words, m->mistake[n].source?m->mistake[n].source:"", m->mistake[n].column-1, ""); }
