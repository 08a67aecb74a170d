/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_pages - one row for each page, and one for the whole inspection. */
#include "base/crypto.h"
#include "survey/web/web_text.h"

#include <string.h>

/* The latest year in the words behind a © or its like; NO_INT: none is claimed. */
static int64_t copyright_year(const struct web_document *d)
{
	static const char *const signs[] = { "©",	  "&copy;",    "Copyright",
					     "copyright", "COPYRIGHT", "版权所有" };
	int64_t best = NO_INT, year;
	for (size_t i = 0; i < N(signs); i++) {
		struct str rest = buf_view(&d->text);
		const char *at;
		while (rest.n && (at = memmem(rest.p, rest.n, signs[i], strlen(signs[i])))) {
			rest = str_from(rest, (size_t)(at - rest.p) + strlen(signs[i]));
			struct str near = str_head(rest, 60);
			for (size_t k = 0; k + 4 <= near.n; k++)
				if ((!k || near.p[k - 1] < '0' || near.p[k - 1] > '9') &&
				    str_int(str_head(str_from(near, k), 4), 10, &year) &&
				    year >= 1990 && year <= 2100)
					best = MAX(best, year);
		}
	}
	return best;
}

static void describe(struct web_site *w, const struct web_view *v, struct web_page *row)
{
	struct web_set scripts = web_text_scripts(v->arena, &v->doc);
	struct web_set hosts = web_text_hosts(w, v->arena, &v->doc);
	row->title = v->doc.title;
	row->links = (int64_t)v->doc.n_links;
	row->copyright_year = copyright_year(&v->doc);
	row->text_hash = web_text_hash(v->arena, &v->doc);
	row->scripts_hash = web_set_hash(v->arena, &scripts);
	row->hosts_hash = web_set_hash(v->arena, &hosts);
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	char hex[CRYPTO_HEX_SIZE];
	const struct web_answer *answer = v->answer;
	struct web_page row = { .url = v->url.text,
				.variant = "browser",
				.status = NO_INT,
				.error = v->error,
				.bytes = NO_INT,
				.milliseconds = NO_INT,
				.depth = v->target->depth,
				.parent = v->target->parent,
				.links = NO_INT,
				.copyright_year = NO_INT,
				.charset = v->charset,
				.is_html = v->is_html };
	if (!survey_wants(w->survey, &table_web_web_pages))
		return;
	if (answer) {
		crypto_sha256_hex(answer->body, hex);
		row.status = answer->status;
		row.type = answer->content_type;
		row.bytes = answer->bytes;
		row.milliseconds = (int64_t)answer->ms;
		row.redirect = answer->location;
		row.is_cut = answer->is_cut;
		row.is_loop = answer->location && strcmp(answer->location, v->url.text) == 0;
		row.raw_hash = hex;
	}
	if (v->is_html)
		describe(w, v, &row);
	survey_row(w->survey, &table_web_web_pages, &row);
}

static const struct table *const tables[] = { &table_web_web_pages, NULL };

const struct web_part web_part_pages = { .page = page, .tables = tables };
