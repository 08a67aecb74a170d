/* SPDX-License-Identifier: Apache-2.0 */
/* json_read - rows and manifests of snapshots; jansson must agree. */
#include "parse/json_read.h"

#include <assert.h>
#include <jansson.h>
#include <string.h>

static bool is_flat(const json_t *array)
{
	size_t i;
	const json_t *value;
	json_array_foreach (array, i, value)
		if (json_is_array(value) || json_is_object(value))
			return false;
	return json_is_array(array);
}

static void compare(const json_t *theirs, const struct json_read_value *ours)
{
	switch (ours->type) {
	case JSON_READ_NULL: assert(json_is_null(theirs)); break;
	case JSON_READ_BOOL: assert(json_boolean_value(theirs) == ours->is_true); break;
	case JSON_READ_INT: assert(json_integer_value(theirs) == ours->integer); break;
	case JSON_READ_REAL: assert(json_is_real(theirs)); break;
	case JSON_READ_TEXT:
		assert(json_string_length(theirs) == ours->text.n &&
		       memcmp(json_string_value(theirs), ours->text.p, ours->text.n) == 0);
		for (size_t i = 0; ours->is_plain && i < ours->text.n; i++)
			assert(ours->text.p[i] >= ' ' && ours->text.p[i] < 0x7f);
		break;
	case JSON_READ_NESTED: assert(json_is_array(theirs) || json_is_object(theirs)); break;
	}
}

/* Of a number of more letters than str_real() takes, which no program writes. */
static bool has_endless_number(struct str line)
{
	size_t n = 0;
	for (size_t i = 0; i < line.n && n < 72; i++)
		n = memchr("0123456789+-.eE", line.p[i], 15) ? n + 1 : 0;
	return n == 72;
}

static void check_row(struct str line, const json_t *theirs)
{
	enum { MAX = 100 };
	struct json_read_value values[MAX];
	autoarena a = ARENA(16 << 20);
	int n = json_read_row(line, &a, values, MAX);
	for (int i = 0; theirs && i < n && i < MAX; i++)
		compare(json_array_get(theirs, (size_t)i), &values[i]);
	assert(!theirs || n < 0 || json_array_size(theirs) == (size_t)n);
	assert(n >= 0 || !theirs || !is_flat(theirs) || has_endless_number(line));
}

/* One level of what was checked; what is nested in it is walked by the same function. */
static void walk(const struct json_read_value *nested, const json_t *theirs, struct arena *a)
{
	struct json_read r = json_read_nested(nested, a);
	char bracket = nested->text.p[0];
	struct json_read_value value;
	struct str name = { NULL, 0 };
	bool is_open = json_read_open(&r, bracket);
	assert(is_open);
	for (size_t i = 0; json_read_next(&r, bracket, &name) > 0; i++) {
		bool is_there = json_read_value(&r, &value);
		assert(is_there);
		const json_t *item = bracket == '[' ? json_array_get(theirs, i)
						    : json_object_getn(theirs, name.p, name.n);
		/* Of two with one name it keeps the last. */
		if (bracket == '[')
			compare(item, &value);
		assert(item);
		if (value.type == JSON_READ_NESTED && bracket == '[')
			walk(&value, item, a);
	}
	assert(json_read_end(&r));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str bytes = { (const char *)data, size };
	autoarena a = ARENA(16 << 20);
	json_error_t why;
	struct json_read r = json_read_begin(bytes, &a);
	struct json_read_value value;
	bool is_ours = json_read_value(&r, &value) && json_read_end(&r);
	/* A NUL is white space to jansson, and a mistake here. */
	if (memchr(data, 0, size))
		return 0;
	json_t *theirs = json_loadb(bytes.p, bytes.n, JSON_DECODE_ANY, &why);
	/* Numbers out of a double's range are the only ones on which it is stricter. */
	if (is_ours)
		assert(theirs || strstr(why.text, "overflow"));
	if (is_ours && theirs && value.type == JSON_READ_NESTED)
		walk(&value, theirs, &a);
	else if (is_ours && theirs)
		compare(theirs, &value);
	if (theirs || !is_ours)
		check_row(bytes, theirs);
	json_decref(theirs);
	return 0;
}
