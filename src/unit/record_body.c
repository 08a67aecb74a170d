/* SPDX-License-Identifier: Apache-2.0 */
/* record_body - the stored form of a record: a JSON object of its fields that have a value. */
#include "unit/record_body.h"

#include "base/json_out.h"

#include <jansson.h>

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

static const char *value_of(const json_t *value, struct arena *a)
{
	if (json_is_string(value))
		return arena_strdup(a, json_string_value(value));
	if (json_is_integer(value))
		return arena_printf(a, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
	if (json_is_real(value))
		return arena_printf(a, "%.15g", json_real_value(value));
	return NULL;
}

int record_body_read(const struct kind *k, struct str body, struct arena *a, const char **values,
		     struct err *e)
{
	json_error_t why;
	json_t *object = json_loadb(body.p, body.n, JSON_REJECT_DUPLICATES, &why);
	if (!json_is_object(object)) {
		json_decref(object);
		return err_set(e, "a record of %s is damaged: it is no JSON object", k->name);
	}
	for (size_t i = 0; i < k->n_fields; i++)
		values[i] = value_of(json_object_get(object, k->fields[i].name), a);
	json_decref(object);
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
