/* SPDX-License-Identifier: Apache-2.0 */
/* compose_picture - the rows of a claim as pictures. */
#include "report/compose_picture.h"

#include <string.h>

/* A report is sent by mail and opened by old machines; telephones take pictures of 5 MB. */
enum { MAX_BYTES = 96 << 20 };

enum left {
	LEFT_MASKED, /* nobody can hide what a picture shows */
	LEFT_FORM,   /* a form that documents do not have, or damaged */
	LEFT_LOST,   /* recorded, but its bytes are not in the database */
	LEFT_LARGE,  /* the report would become larger than MAX_BYTES */
};

struct putting {
	struct composing *c;
	struct composed_claim *x;
	size_t bytes;			   /* of those put */
	const char *names[LEFT_LARGE + 1]; /* captions of those left out, "" for none */
};

/* The caption of the row at hand; its runs go into the block, if there is one. */
static const char *say_caption(struct putting *p, struct block *b)
{
	struct composing *c = p->c;
	const struct claim *claim = p->x->claim;
	autobuf plain = BUF(1 << 20);
	struct compose_text t = compose_asking_text(c, b, &plain);
	compose_text(&t, claim->caption[c->o->language]);
	compose_asking_unknown(c, &t, claim, claim->line);
	if (t.has_unseen && p->x->state == CLAIM_STANDS)
		p->x->state = CLAIM_PARTLY;
	return arena_strndup(c->o->arena, plain.p ? plain.p : "", plain.n);
}

static void leave_out(struct putting *p, enum left why)
{
	const char *joint = compose_asking_find(p->c, "joint", 5)->text;
	const char *before = p->names[why], *name = say_caption(p, NULL);
	p->names[why] = arena_printf(p->c->o->arena, "%s%s%s", before, *before ? joint : "", name);
	p->x->n_rows++;
	if (why != LEFT_MASKED && p->x->state == CLAIM_STANDS)
		p->x->state = CLAIM_PARTLY;
}

static void put_picture(struct putting *p, struct str bytes)
{
	struct composing *c = p->c;
	struct block *b = document_add(c->d, BLOCK_IMAGE);
	b->image = (struct str){ arena_strndup(c->o->arena, bytes.p, bytes.n), bytes.n };
	p->bytes += bytes.n;
	const char *caption = say_caption(p, b);
	if (!p->x->n_rows++)
		p->x->text = arena_printf(c->o->arena, tr("Pictures, the first: %s"), caption);
}

/* The file of the row at hand. */
static int put_file(struct putting *p, const char *hash, struct err *e)
{
	const struct compose_options *o = p->c->o;
	struct str bytes = { 0 };
	struct image_size size;
	int r = o->kept ? o->kept(o->arg, hash, &bytes, e) : 0;
	if (r < 0)
		return r;
	if (!r)
		leave_out(p, LEFT_LOST);
	else if (!image_size_is_picture(bytes))
		return 0;
	else if (o->mask)
		leave_out(p, LEFT_MASKED);
	else if (!image_size(bytes, &size))
		leave_out(p, LEFT_FORM);
	else if (p->bytes + bytes.n > MAX_BYTES)
		leave_out(p, LEFT_LARGE);
	else
		put_picture(p, bytes);
	return 0;
}

static void tell_left(struct putting *p)
{
	static const char *const words[] = {
		[LEFT_MASKED] = N_("Pictures are left out of a report that hides names: "),
		[LEFT_FORM] = N_("Not shown, as it is neither PNG nor JPEG, or damaged: "),
		[LEFT_LOST] = N_("Not shown, as the database does not hold the file: "),
		[LEFT_LARGE] = N_("Not shown, as the report would become too large: "),
	};
	for (size_t i = 0; i < N(words); i++) {
		if (!*p->names[i])
			continue;
		struct block *b = document_add(p->c->d, BLOCK_NOTE);
		document_text(p->c->d, b, RUN_PLAIN, tr(words[i]));
		document_text(p->c->d, b, RUN_PLAIN, p->names[i]);
		if (!*p->x->text)
			p->x->text = document_plain(p->c->d, b);
	}
}

int compose_picture_put(struct composing *c, struct composed_claim *x, struct err *e)
{
	struct putting p = { .c = c, .x = x, .names = { "", "", "", "" } };
	int at = compose_asking_column(c, "hash"), step, r = 0;
	if (at < 0) {
		check_mistake(c->o->mistakes, x->claim->path, x->claim->file_text, x->claim->line,
			      1, "claim %s: pictures need the column hash", x->claim->id);
		x->state = CLAIM_MISTAKE;
		return 0;
	}
	while (r == 0 && (step = query_step(c->query, e)) == QUERY_ROW) {
		struct cell cell = query_cell(c->query, (size_t)at);
		const char *hash = compose_asking_cell(c->o->arena, &cell);
		r = hash ? put_file(&p, hash, e) : 0;
	}
	tell_left(&p);
	return r < 0 ? r : step;
}
