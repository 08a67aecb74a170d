/* SPDX-License-Identifier: Apache-2.0 */
/* nft_text - a rule of nf_tables from its JSON back into nft's own words. */
#include "parse/nft_text.h"

#include <string.h>

enum { MAX_DEPTH = 16 };

static void put(struct buf *b, const json_t *expression, int depth);

static const char *text_of(const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));
	return text ? text : "?";
}

static void put_raw(struct buf *b, const json_t *json)
{
	autofree char *text = json_dumps(json, JSON_COMPACT | JSON_ENCODE_ANY | JSON_SORT_KEYS);
	buf_puts(b, text ? text : "?");
}

static void put_joined(struct buf *b, const json_t *list, const char *joint, int depth)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		if (i)
			buf_puts(b, joint);
		put(b, json_array_get(list, i), depth);
	}
}

static void put_payload(struct buf *b, const json_t *v, int depth)
{
	if (json_object_get(v, "field"))
		buf_printf(b, "%s %s", text_of(v, "protocol"), text_of(v, "field"));
	else
		put_raw(b, v);
}

static void put_meta(struct buf *b, const json_t *v, int depth)
{
	const char *key = text_of(v, "key");
	bool is_bare = strncmp(key, "iif", 3) == 0 || strncmp(key, "oif", 3) == 0;
	buf_printf(b, "%s%s", is_bare ? "" : "meta ", key);
}

static void put_ct(struct buf *b, const json_t *v, int depth)
{
	if (json_object_get(v, "dir"))
		buf_printf(b, "ct %s %s", text_of(v, "dir"), text_of(v, "key"));
	else
		buf_printf(b, "ct %s", text_of(v, "key"));
}

static void put_set(struct buf *b, const json_t *v, int depth)
{
	if (!json_is_array(v)) {
		put(b, v, depth);
		return;
	}
	buf_puts(b, "{ ");
	for (size_t i = 0; i < json_array_size(v); i++) {
		const json_t *element = json_array_get(v, i);
		buf_puts(b, i ? ", " : "");
		/* The elements of a map are pairs. */
		if (json_array_size(element) == 2)
			put_joined(b, element, " : ", depth);
		else
			put(b, element, depth);
	}
	buf_puts(b, " }");
}

static void put_range(struct buf *b, const json_t *v, int depth)
{
	put_joined(b, v, "-", depth);
}

static void put_prefix(struct buf *b, const json_t *v, int depth)
{
	put(b, json_object_get(v, "addr"), depth);
	buf_puts(b, "/");
	put(b, json_object_get(v, "len"), depth);
}

static void put_concat(struct buf *b, const json_t *v, int depth)
{
	put_joined(b, v, " . ", depth);
}

static void put_element(struct buf *b, const json_t *v, int depth)
{
	put(b, json_object_get(v, "val"), depth);
}

static void put_target(struct buf *b, const json_t *v, int depth)
{
	buf_puts(b, text_of(v, "target"));
}

static const struct {
	const char *name;
	void (*put)(struct buf *b, const json_t *v, int depth);
} expressions[] = {
	{ "payload", put_payload }, { "meta", put_meta },    { "ct", put_ct },
	{ "set", put_set },	    { "range", put_range },  { "prefix", put_prefix },
	{ "concat", put_concat },   { "elem", put_element },
};

/* "&", "<<" and their like stand as a name, too. */
static bool is_operator(const char *name)
{
	return *name && !strpbrk(name, "abcdefghijklmnopqrstuvwxyz");
}

static void put_object(struct buf *b, const json_t *object, int depth)
{
	void *first = json_object_iter((json_t *)object);
	const char *name = first ? json_object_iter_key(first) : "";
	const json_t *value = first ? json_object_iter_value(first) : NULL;
	for (size_t i = 0; i < N(expressions); i++)
		if (strcmp(name, expressions[i].name) == 0) {
			expressions[i].put(b, value, depth);
			return;
		}
	if (is_operator(name) && json_array_size(value) == 2) {
		put(b, json_array_get(value, 0), depth);
		buf_printf(b, " %s ", name);
		put(b, json_array_get(value, 1), depth);
	} else if (json_is_null(value)) {
		buf_puts(b, name); /* a verdict in a map */
	} else if (json_object_get(value, "target")) {
		buf_printf(b, "%s %s", name, text_of(value, "target"));
	} else {
		put_raw(b, object);
	}
}

static void put(struct buf *b, const json_t *expression, int depth)
{
	if (depth >= MAX_DEPTH || !expression) {
		buf_puts(b, "?");
		return;
	}
	switch (json_typeof(expression)) {
	case JSON_OBJECT: put_object(b, expression, depth + 1); break;
	case JSON_ARRAY: put_joined(b, expression, ",", depth + 1); break;
	case JSON_STRING: buf_puts(b, json_string_value(expression)); break;
	case JSON_INTEGER:
	case JSON_REAL:
	case JSON_TRUE:
	case JSON_FALSE:
	case JSON_NULL: put_raw(b, expression); break;
	}
}

void nft_text_expression(struct buf *b, const json_t *expression)
{
	put(b, expression, 0);
}

/* ---- statements ---- */

static void put_match(struct buf *b, const json_t *v, int depth)
{
	const char *op = text_of(v, "op");
	const json_t *left = json_object_get(v, "left");
	void *first = json_object_iter((json_t *)left);
	bool is_computed = first && is_operator(json_object_iter_key(first));
	put(b, left, depth);
	if (!is_computed && (strcmp(op, "==") == 0 || strcmp(op, "in") == 0))
		buf_puts(b, " ");
	else
		buf_printf(b, " %s ", op);
	put(b, json_object_get(v, "right"), depth);
}

static void put_nothing(struct buf *b, const json_t *v, int depth)
{
}

static void put_reject(struct buf *b, const json_t *v, int depth)
{
	if (json_object_get(v, "type"))
		buf_printf(b, "with %s ", text_of(v, "type"));
	if (json_object_get(v, "expr"))
		put(b, json_object_get(v, "expr"), depth);
}

static void put_log(struct buf *b, const json_t *v, int depth)
{
	if (json_object_get(v, "prefix"))
		buf_printf(b, "prefix \"%s\"", text_of(v, "prefix"));
}

static void put_limit(struct buf *b, const json_t *v, int depth)
{
	buf_puts(b, json_is_true(json_object_get(v, "inv")) ? "rate over " : "rate ");
	put(b, json_object_get(v, "rate"), depth);
	if (json_object_get(v, "rate_unit"))
		buf_printf(b, " %s", text_of(v, "rate_unit"));
	buf_printf(b, "/%s", text_of(v, "per"));
}

static void put_nat(struct buf *b, const json_t *v, int depth)
{
	const json_t *address = json_object_get(v, "addr"), *port = json_object_get(v, "port");
	if (address || port)
		buf_puts(b, "to ");
	if (address)
		put(b, address, depth);
	if (port) {
		buf_puts(b, ":");
		put(b, port, depth);
	}
}

static void put_vmap(struct buf *b, const json_t *v, int depth)
{
	put(b, json_object_get(v, "key"), depth);
	buf_puts(b, " vmap ");
	put(b, json_object_get(v, "data"), depth);
}

static void put_mangle(struct buf *b, const json_t *v, int depth)
{
	put(b, json_object_get(v, "key"), depth);
	buf_puts(b, " set ");
	put(b, json_object_get(v, "value"), depth);
}

static void put_extension(struct buf *b, const json_t *v, int depth)
{
	buf_printf(b, "%s %s", text_of(v, "type"), text_of(v, "name"));
}

static const struct {
	const char *name;
	bool is_named; /* whether the words begin with the name */
	void (*put)(struct buf *b, const json_t *v, int depth);
} statements[] = {
	{ "match", false, put_match },	 { "counter", true, put_nothing },
	{ "jump", true, put_target },	 { "goto", true, put_target },
	{ "reject", true, put_reject },	 { "log", true, put_log },
	{ "limit", true, put_limit },	 { "snat", true, put_nat },
	{ "dnat", true, put_nat },	 { "masquerade", true, put_nat },
	{ "redirect", true, put_nat },	 { "vmap", false, put_vmap },
	{ "mangle", false, put_mangle }, { "xt", true, put_extension },
};

void nft_text_statement(struct buf *b, json_t *statement)
{
	void *first = json_object_iter(statement);
	if (!first) {
		put_raw(b, statement);
		return;
	}
	const char *name = json_object_iter_key(first);
	const json_t *value = json_object_iter_value(first);
	for (size_t i = 0; i < N(statements); i++) {
		if (strcmp(name, statements[i].name) != 0)
			continue;
		if (statements[i].is_named)
			buf_puts(b, name);
		size_t before = b->n;
		buf_puts(b, statements[i].is_named ? " " : "");
		size_t start = b->n;
		statements[i].put(b, value, 1);
		if (b->n == start)
			b->n = before; /* "counter", "reject": the name alone */
		return;
	}
	buf_puts(b, name);
	if (!json_is_null(value)) {
		buf_puts(b, " ");
		put_raw(b, value);
	}
}
