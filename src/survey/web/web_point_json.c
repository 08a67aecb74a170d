/* SPDX-License-Identifier: Apache-2.0 */
/* web_point_json - a body of JSON as a request whose values may be tried out.
 *
 * The body is kept as it was written; a value that is tried takes the place of the bytes of its
 * own, so that the rest of the request stays what the site knows. */
#include "survey/web/web_point_json.h"

#include "base/json_out.h"
#include "parse/json_read.h"

enum { MAX_DEPTH = 8 };

struct body {
	struct arena *arena;
	struct web_point *point;
	size_t capacity;
};

static bool read_nested(struct body *b, struct str text, const char *front, int depth);

static bool read_value(struct body *b, struct json_read *r, const char *name, int depth)
{
	struct json_read_value v;
	const char *begin = r->at;
	if (!json_read_value(r, &v))
		return false;
	size_t n = (size_t)(r->at - begin);
	bool is_text = v.type == JSON_READ_TEXT;
	if (v.type == JSON_READ_NESTED)
		return depth < MAX_DEPTH && read_nested(b, (struct str){ begin, n }, name, depth);
	if (is_text || v.type == JSON_READ_INT || v.type == JSON_READ_REAL)
		web_point_add_field(b->arena, b->point, &b->capacity,
				    (struct web_point_field){
					    .name = str_of(name),
					    .value = is_text ? v.text : (struct str){ begin, n },
					    .type = STR(""),
					    .place = WEB_POINT_JSON,
					    .at = (size_t)(begin - b->point->json.p),
					    .n = n });
	return true;
}

static bool read_nested(struct body *b, struct str text, const char *front, int depth)
{
	struct json_read r = json_read_begin(text, b->arena);
	char bracket = text.p[0];
	struct str key;
	int more;
	if (!json_read_open(&r, bracket))
		return false;
	for (size_t i = 0; (more = json_read_next(&r, bracket, &key)) > 0; i++) {
		const char *name = bracket == '{' ? str_text(b->arena, key)
						  : arena_printf(b->arena, "%zu", i);
		if (*front)
			name = arena_printf(b->arena, "%s.%s", front, name);
		if (!read_value(b, &r, name, depth + 1))
			return false;
	}
	return more == 0 && json_read_end(&r);
}

bool web_point_read_json(struct arena *a, struct web_point *r, struct str json)
{
	r->json = str_trim(json);
	struct body b = { .arena = a, .point = r };
	if (r->json.n && read_nested(&b, r->json, "", 0))
		return true;
	r->json = (struct str){ .n = 0 };
	r->n_fields = 0;
	return false;
}

void web_point_put_json(struct buf *out, struct str value)
{
	struct json_out j = JSON_OUT_COMPACT(out);
	json_out_string_n(&j, value);
}
