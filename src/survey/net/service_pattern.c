/* SPDX-License-Identifier: Apache-2.0 */
/* service_pattern - which product it is, by what a service says: table/data/services.tsv. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "survey/net/service_pattern.h"

#include "base/buf.h"
#include "table/data/services.h"

#include <pcre2.h>
#include <string.h>

enum { MAX_MATCHES = 20000, MAX_DEPTH = 200, FIELDS = 5 };

struct pattern {
	struct str service, where, product, version;
	pcre2_code *code;
};

struct service_patterns {
	struct pattern *pattern;
	size_t n, capacity;
	pcre2_match_context *limits;
	pcre2_match_data *match;
};

static void add(struct service_patterns *p, struct str line, struct arena *a)
{
	struct str field[FIELDS] = { { NULL, 0 } };
	for (size_t i = 0; i < FIELDS && str_split(&line, '\t', &field[i]); i++)
		;
	int code;
	PCRE2_SIZE at;
	struct pattern x = { field[0], field[1], field[3], field[4], NULL };
	x.code = pcre2_compile((PCRE2_SPTR)field[2].p, field[2].n,
			       PCRE2_UTF | PCRE2_MATCH_INVALID_UTF, &code, &at, NULL);
	if (!x.code)
		return;
	p->pattern = arena_grow(a, p->pattern, &p->capacity, p->n + 1, sizeof(*p->pattern));
	p->pattern[p->n++] = x;
}

struct service_patterns *service_patterns_new(struct arena *a)
{
	struct service_patterns *p = arena_new(a, struct service_patterns);
	struct str rest = str_of(services), line;
	p->limits = pcre2_match_context_create(NULL);
	p->match = pcre2_match_data_create(10, NULL);
	pcre2_set_match_limit(p->limits, MAX_MATCHES);
	pcre2_set_depth_limit(p->limits, MAX_DEPTH);
	while (str_line(&rest, &line))
		if (line.n && line.p[0] != '#')
			add(p, line, a);
	return p;
}

void service_patterns_free(struct service_patterns *p)
{
	for (size_t i = 0; i < p->n; i++)
		pcre2_code_free(p->pattern[i].code);
	pcre2_match_data_free(p->match);
	pcre2_match_context_free(p->limits);
}

/* The template with what the groups caught; NULL if nothing is left. */
static const char *expand(const struct service_patterns *p, struct str format, const char *text,
			  struct arena *a)
{
	autobuf out = BUF(200);
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(p->match);
	uint32_t groups = pcre2_get_ovector_count(p->match);
	for (size_t i = 0; i < format.n; i++) {
		uint32_t g = i + 1 < format.n ? (uint32_t)(format.p[i + 1] - '0') : 10;
		if (format.p[i] != '$' || g > 9) {
			buf_putc(&out, format.p[i]);
			continue;
		}
		i++;
		if (g < groups && at[2 * g] != PCRE2_UNSET)
			buf_add(&out, text + at[2 * g], at[2 * g + 1] - at[2 * g]);
	}
	struct str made = str_trim(buf_view(&out));
	return made.n ? str_text(a, made) : NULL;
}

static bool fits(const struct service_patterns *p, const struct pattern *x,
		 const struct service_banner *b, const char **ret_text)
{
	if (!str_is(x->service, b->service))
		return false;
	char where[40];
	snprintf(where, sizeof(where), "%.*s", (int)MIN(x->where.n, sizeof(where) - 1), x->where.p);
	*ret_text = str_is(x->where, "banner") ? b->text : service_banner_fact(b, where);
	return *ret_text && pcre2_match(x->code, (PCRE2_SPTR)*ret_text, strlen(*ret_text), 0, 0,
					p->match, p->limits) >= 0;
}

void service_patterns_apply(const struct service_patterns *p, struct service_banner *b,
			    struct arena *a)
{
	const char *text;
	if (!b->service || (b->product && b->version))
		return;
	for (size_t i = 0; i < p->n; i++) {
		const struct pattern *x = &p->pattern[i];
		if (!fits(p, x, b, &text))
			continue;
		const char *product = expand(p, x->product, text, a);
		const char *version = expand(p, x->version, text, a);
		/* What the protocol itself said stays. */
		if (!b->product)
			b->product = product;
		if (!b->version)
			b->version = version;
		return;
	}
}
