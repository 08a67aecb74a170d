/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_figure - charts and images, with their captions. */
#include "report/document_chart.h"
#include "report/pdf/pdf_image.h"
#include "report/pdf/pdf_job.h"

static uint32_t colour_of(const char *hex)
{
	int64_t value = 0;
	return hex && str_int(str_from(str_of(hex), 1), 16, &value) ? (uint32_t)value : 0;
}

/* The box that holds something `height` high, made smaller if a page is not high enough. */
static struct pdf_box figure_box(struct pdf_job *j, const char *anchor, double *height,
				 double *ret_scale)
{
	double most = pdf_page_height(&j->flow) - 2 * j->look->caption.pitch;
	*ret_scale = *height > most ? most / *height : 1;
	*height *= *ret_scale;
	return (struct pdf_box){ .before = 6, .height = *height, .anchor = anchor };
}

static void add_shape(struct pdf_job *j, struct pdf_box *b, const struct chart_shape *c,
		      double left, double scale)
{
	double x = left + c->x * scale, y = c->y * scale;
	if (c->kind == SHAPE_TEXT) {
		struct pdf_style *style = arena_new(&j->arena, struct pdf_style);
		*style = j->look->chart;
		style->size = c->size * scale;
		style->colour = colour_of(c->colour);
		const struct pdf_line *line = pdf_text_line(&j->text, c->text, style);
		x -= c->align == ALIGN_RIGHT	? line->width
		     : c->align == ALIGN_CENTRE ? line->width / 2
						: 0;
		pdf_page_item(&j->flow, b, PDF_LINE, x, y)->line = line;
		return;
	}
	enum pdf_item_kind kind = c->kind == SHAPE_BOX ? PDF_FILL : PDF_RULE;
	struct pdf_item *item = pdf_page_item(&j->flow, b, kind, x, y);
	item->width = c->width * scale;
	item->height = c->height * scale;
	item->thickness = c->size * scale;
	item->colour = colour_of(c->colour);
}

/* Above the figure, and kept with it. */
static void caption(struct pdf_job *j, const struct block *b, const char *text)
{
	if (text)
		pdf_block_text(j, &(struct run){ .text = text }, 1, &j->look->caption,
			       &(struct pdf_set){ .is_kept = true, .anchor = b->anchor });
}

void pdf_figure_chart(struct pdf_job *j, const struct block *b)
{
	struct chart_picture picture;
	document_chart(&j->arena, b->chart, pdf_page_width(&j->flow), &picture);
	double scale, height = picture.height;
	caption(j, b, b->chart->caption);
	struct pdf_box box = figure_box(j, b->chart->caption ? NULL : b->anchor, &height, &scale);
	double left = picture.width * (1 - scale) / 2;
	for (size_t i = 0; i < picture.n; i++)
		add_shape(j, &box, &picture.shape[i], left, scale);
	pdf_page_add(&j->flow, box);
	pdf_page_space(&j->flow, j->look->chart.after);
}

void pdf_figure_image(struct pdf_job *j, const struct block *b)
{
	struct image_size size;
	if (!pdf_image_look(b->image, &size)) {
		static const char *const words[] = { [TR_ENGLISH] = "[a picture that cannot be "
								    "shown]",
						     [TR_CHINESE] = "（图片无法显示）" };
		const struct run run = { .text = words[j->d->language], .style = RUN_UNSEEN };
		pdf_block_text(j, &run, 1, &j->look->note,
			       &(struct pdf_set){ .anchor = b->anchor });
		return;
	}
	double width, height, scale, most = pdf_page_width(&j->flow);
	document_picture_size(&size, most, &width, &height);
	caption(j, b, b->n_runs ? document_plain(j->d, b) : NULL);
	struct pdf_box box = figure_box(j, b->n_runs ? NULL : b->anchor, &height, &scale);
	width *= scale;
	bool is_centred = j->look->caption.align == ALIGN_CENTRE;
	struct pdf_item *item = pdf_page_item(&j->flow, &box, PDF_PICTURE,
					      is_centred ? (most - width) / 2 : 0, 0);
	item->width = width;
	item->height = height;
	item->picture = b;
	pdf_page_add(&j->flow, box);
	pdf_page_space(&j->flow, j->look->chart.after);
}
