/* SPDX-License-Identifier: Apache-2.0 */
/* record_body - the stored form of a record: a JSON object of its fields that have a value. */
#include "unit/record_body.h"

#include "base/json_out.h"
#include "parse/json_read.h"

#include <string.h>

static bool is_number(const struct field *f)
{
	return f->type == FIELD_INT || f->type == FIELD_REAL || f->type == FIELD_BOOL;
}

char *record_body_write(const struct kind *k, const char *const *values, struct arena *a)
{
	autobuf out = BUF(16 << 20);
	struct json_out j = JSON_OUT_COMPACT(&out);
	json_out_open(&j, '{');
	for (size_t i = 0; i < k->n_fields; i++) {
		const struct field *f = &k->fields[i];
		int64_t integer;
		double real;
		if (!values[i])
			continue;
		json_out_name(&j, f->name);
		if (is_number(f) && str_int(str_of(values[i]), 10, &integer))
			json_out_int(&j, integer);
		else if (is_number(f) && str_real(str_of(values[i]), &real))
			json_out_real(&j, real);
		else
			json_out_string(&j, values[i]);
	}
	json_out_close(&j, '}');
	return arena_strndup(a, out.p, out.n);
}

static const char *value_of(const struct json_read_value *value, struct arena *a)
{
	switch (value->type) {
	case JSON_READ_TEXT: return arena_strndup(a, value->text.p, value->text.n);
	case JSON_READ_INT: return arena_printf(a, "%lld", (long long)value->integer);
	case JSON_READ_REAL: return arena_printf(a, "%.15g", value->real);
	case JSON_READ_NULL:
	case JSON_READ_BOOL:
	case JSON_READ_NESTED: break;
	}
	return NULL;
}

/* The field of this name, or NULL. They come in the order of the kind: *from is behind the last. */
static const struct field *field_of(const struct kind *k, struct str name, size_t *from)
{
	for (size_t n = 0; n < k->n_fields; n++) {
		size_t at = (*from + n) % k->n_fields;
		if (!str_is(name, k->fields[at].name))
			continue;
		*from = at + 1;
		return &k->fields[at];
	}
	return NULL;
}

int record_body_read(const struct kind *k, struct str body, struct arena *a, const char **values,
		     struct err *e)
{
	struct json_read r = json_read_begin(body, a);
	struct json_read_value value;
	struct str name;
	bool *has = arena_alloc(a, k->n_fields + 1);
	size_t from = 0;
	int more = json_read_open(&r, '{') ? 1 : -1;
	memset(values, 0, k->n_fields * sizeof(*values));
	while (more > 0 && (more = json_read_next(&r, '{', &name)) > 0) {
		const struct field *f = field_of(k, name, &from);
		if (!json_read_value(&r, &value) || (f && has[f - k->fields]))
			more = -1;
		else if (f) {
			values[f - k->fields] = value_of(&value, a);
			has[f - k->fields] = true;
		}
	}
	if (more < 0 || !json_read_end(&r))
		return err_set(e, "a record of %s is damaged: it is no JSON object", k->name);
	return 0;
}

struct cell record_body_cell(const struct field *f, const char *value)
{
	int64_t integer;
	double real;
	if (!value)
		return (struct cell){ .type = CELL_NULL };
	if (f->type == FIELD_REAL && str_real(str_of(value), &real))
		return (struct cell){ .type = CELL_REAL, .real = real };
	if (is_number(f))
		return str_int(str_of(value), 10, &integer)
			       ? (struct cell){ .type = CELL_INT, .integer = integer }
			       : (struct cell){ .type = CELL_NULL };
	return rows_cell_text(value);
}
