/* SPDX-License-Identifier: Apache-2.0 */
/* document_xlsx - a document as a workbook: its text in front, then one sheet for each table. */
#include "base/xlsx_out.h"
#include "report/document.h"
#include "report/report_plain.h"

/* ---- the text ---- */

static void put_line(struct xlsx_out *x, const char *number, const char *text)
{
	if (*number || *text)
		xlsx_out_row(x, (const char *[]){ number, text });
}

static void put_items(struct xlsx_out *x, const struct document *d, const struct block *b)
{
	for (size_t i = 0; i < b->n_items; i++)
		put_line(x,
			 b->kind == BLOCK_LIST ? document_mark(d, b->item[i].level)
					       : document_attachment_number(d, b, i),
			 document_plain(d, &b->item[i]));
}

static void put_block(struct xlsx_out *x, const struct document *d, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_TITLE:
	case BLOCK_ADDRESSEE:
	case BLOCK_HEADING:
	case BLOCK_PARAGRAPH:
	case BLOCK_CLOSING:
	case BLOCK_IMAGE:
	case BLOCK_NOTE: put_line(x, b->number, document_plain(d, b)); break;
	case BLOCK_LIST: put_items(x, d, b); break;
	case BLOCK_ATTACHMENT:
		put_line(x, "", document_word(d, DOCUMENT_ATTACHMENT));
		put_items(x, d, b);
		break;
	case BLOCK_SIGNATURE:
		put_line(x, "", document_plain(d, b));
		put_line(x, "", b->date ? b->date : "");
		break;
	case BLOCK_TABLE: put_line(x, "", b->table->caption ? b->table->caption : ""); break;
	case BLOCK_CHART: put_line(x, "", b->chart->caption ? b->chart->caption : ""); break;
	case BLOCK_CONTENTS:
	case BLOCK_PAGE: break;
	}
}

static void put_text(struct xlsx_out *x, const struct document *d)
{
	const bool zh = d->language == TR_CHINESE;
	const struct xlsx_column columns[] = { { .title = zh ? "序号" : "No.", .width = 15 },
					       { .title = zh ? "正文" : "Text", .width = 100 } };
	xlsx_out_sheet(x, zh ? "正文" : "Text", columns, N(columns));
	for (size_t i = 0; i < d->n_blocks; i++)
		put_block(x, d, &d->block[i]);
}

/* ---- the tables ---- */

static double width_of(const struct document_table *t, size_t column)
{
	enum { NARROWEST = 6, WIDEST = 60, AROUND = 3 };
	size_t width = report_plain_width(str_of(t->header[column]));
	for (size_t r = 0; r < t->n_rows; r++) {
		struct str rest = str_of(t->row[r][column]), line;
		while (str_split(&rest, '\n', &line))
			width = MAX(width, report_plain_width(line));
	}
	return (double)MIN(MAX(width + AROUND, (size_t)NARROWEST), (size_t)WIDEST);
}

static void put_sheet(struct xlsx_out *x, const char *name, const struct xlsx_column *columns,
		      const struct document_table *t)
{
	xlsx_out_sheet(x, name, columns, t->n_columns);
	for (size_t r = 0; r < t->n_rows; r++)
		xlsx_out_row(x, t->row[r]);
}

static void put_table(struct xlsx_out *x, const struct document *d, const struct document_table *t)
{
	struct xlsx_column *columns = arena_alloc(x->arena, t->n_columns * sizeof(*columns));
	for (size_t c = 0; c < t->n_columns; c++)
		columns[c] = (struct xlsx_column){ .title = t->header[c],
						   .width = width_of(t, c),
						   .is_number = t->align[c] == ALIGN_RIGHT };
	const char *name = t->sheet ? t->sheet : t->caption ? t->caption : d->title ? d->title : "";
	put_sheet(x, name, columns, t);
}

/* A chart's numbers are a table as well. */
static void put_chart(struct xlsx_out *x, const struct document *d, const struct document_chart *c)
{
	const bool zh = d->language == TR_CHINESE;
	const struct xlsx_column columns[] = {
		{ .title = zh ? "项目" : "Item", .width = 30 },
		{ .title = zh ? "数值" : "Value", .width = 12, .is_number = true },
	};
	xlsx_out_sheet(x, c->caption ? c->caption : "", columns, N(columns));
	for (size_t i = 0; i < c->n; i++)
		xlsx_out_row(x, (const char *[]){ c->label[i],
						  arena_printf(x->arena, "%.15g", c->value[i]) });
}

int document_xlsx(const struct document *d, struct buf *out, struct err *e)
{
	autoarena a = ARENA(512 << 20);
	struct xlsx_out x = {
		.arena = &a, .out = out, .moment = d->moment, .title = d->title, .author = d->author
	};
	put_text(&x, d);
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct block *b = &d->block[i];
		if (b->kind == BLOCK_TABLE)
			put_table(&x, d, b->table);
		else if (b->kind == BLOCK_CHART)
			put_chart(&x, d, b->chart);
	}
	return xlsx_out_finish(&x, e);
}
