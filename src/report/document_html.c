/* SPDX-License-Identifier: Apache-2.0 */
#include "report/document.h"
void document_html(const struct document *d, struct buf *out)
{
}
void document_markdown(const struct document *d, struct buf *out)
{
}
int document_xlsx(const struct document *d, struct buf *out, struct err *e)
{
	return 0;
}
