#include "report/document.h"
void document_markdown(const struct document *d, struct buf *out) { buf_puts(out, d->title); for (size_t i=0;i<d->n_blocks;i++) { for (size_t k=0;k<d->block[i].n_runs;k++) buf_puts(out, d->block[i].run[k].text); buf_putc(out,'\n'); } }
int document_xlsx(const struct document *d, struct buf *out, struct err *e) { return err_set(e,"todo"); }
