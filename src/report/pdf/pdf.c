/* SPDX-License-Identifier: Apache-2.0 */
/* pdf - the door of zicha-pdf.so: fonts, pages, file. */
#include "report/pdf/pdf.h"

#include "report/pdf/pdf_job.h"

/* Chinese is set to both margins in either look, English is not. */
static void choose_look(struct pdf_look *look, const struct document *d)
{
	*look = d->look == LOOK_OFFICIAL ? pdf_look_official : pdf_look_plain;
	if (d->language == TR_CHINESE)
		look->body.is_justified = look->list.is_justified = look->note.is_justified = true;
}

static void lay_out(struct pdf_job *j)
{
	j->flow = (struct pdf_flow){
		.arena = &j->arena,
		.look = j->look,
		.places = &j->places,
	};
	pdf_block_all(j);
}

void pdf_write(const struct document *d, const char *font_dir, struct buf *out,
	       struct pdf_outcome *ret)
{
	struct pdf_look look;
	choose_look(&look, d);
	struct pdf_job j = { .d = d, .look = &look, .arena = ARENA(512 << 20) };
	j.places = MAP(&j.arena);
	*ret = (struct pdf_outcome){ 0 };
	if (!pdf_font_open(&j.text.font, d, font_dir)) {
		ret->has_no_font = true;
		return;
	}
	pdf_text_open(&j.text, &j.arena, d);
	lay_out(&j);
	ret->is_too_large = arena_is_over(&j.arena);
	const char *trouble = ret->is_too_large ? NULL : pdf_draw(&j, out);
	snprintf(ret->trouble, sizeof(ret->trouble), "%s", trouble ? trouble : "");
	snprintf(ret->missing, sizeof(ret->missing), "%s", j.text.font.missing);
	pdf_text_close(&j.text);
	pdf_font_close(&j.text.font);
	arena_free(&j.arena);
}
