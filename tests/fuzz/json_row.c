/* SPDX-License-Identifier: Apache-2.0 */
/* json_row - rows of snapshots; jansson must agree. */
#include "parse/json_row.h"

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

static void compare(const json_t *theirs, const struct json_row_value *ours)
{
	switch (ours->type) {
	case JSON_ROW_NULL: assert(json_is_null(theirs)); break;
	case JSON_ROW_BOOL: assert(json_boolean_value(theirs) == ours->is_true); break;
	case JSON_ROW_INT: assert(json_integer_value(theirs) == ours->integer); break;
	case JSON_ROW_REAL: assert(json_is_real(theirs)); break;
	case JSON_ROW_TEXT:
		assert(json_string_length(theirs) == ours->text.n &&
		       memcmp(json_string_value(theirs), ours->text.p, ours->text.n) == 0);
		break;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum { MAX = 100 };
	struct json_row_value values[MAX];
	autoarena a = ARENA(16 << 20);
	json_error_t why;
	int n = json_row_read((struct str){ (const char *)data, size }, &a, values, MAX);
	/* A line has no new line; and a NUL is white space to jansson, and a mistake here. */
	if (memchr(data, '\n', size) || memchr(data, 0, size))
		return 0;
	json_t *theirs = json_loadb((const char *)data, size, 0, &why);
	if (n >= 0) {
		/* Numbers out of a double's range are the only ones on which it is stricter. */
		assert(theirs || strstr(why.text, "overflow"));
		for (int i = 0; theirs && i < n && i < MAX; i++)
			compare(json_array_get(theirs, (size_t)i), &values[i]);
		assert(!theirs || json_array_size(theirs) == (size_t)n);
	} else {
		assert(!theirs || !is_flat(theirs));
	}
	json_decref(theirs);
	return 0;
}
