/* SPDX-License-Identifier: Apache-2.0 */
/* report_json - the documented form for programs; see also tests/report_test.py. */
#include "report_sample.h"

#include <jansson.h>

static const char *string(const json_t *o, const char *name)
{
	return json_string_value(json_object_get(o, name));
}

static void test_results(const json_t *root)
{
	const json_t *results = json_object_get(root, "results");
	const json_t *first = json_array_get(results, 0), *second = json_array_get(results, 1);
	is_int((int64_t)json_array_size(results), 8, "a result for each check");
	is_text(string(first, "state"), "fail", "states are the words of XCCDF");
	is_text(string(first, "severity"), "critical", "severities are not translated");
	const json_t *row = json_array_get(json_object_get(first, "findings"), 0);
	is_text(string(row, "name"), SAMPLE_NAME, "a finding has its columns by name");
	ok(json_is_integer(json_object_get(row, "uid")), "a number stays a number");
	is_text(json_string_value(json_array_get(json_object_get(first, "tables"), 0)), "users",
		"a result names the tables that it reads");
	const json_t *waiver = json_array_get(json_object_get(first, "waivers"), 0);
	is_int(json_integer_value(json_array_get(json_object_get(waiver, "findings"), 0)), 2,
	       "a waiver says which findings it carries");
	waiver = json_array_get(json_object_get(second, "waivers"), 0);
	is_int((int64_t)json_array_size(json_object_get(waiver, "findings")), 0,
	       "an ended waiver carries none");
	is_int(json_integer_value(json_object_get(second, "n_findings")), 1012,
	       "findings that were not kept are counted");
	is_int((int64_t)json_array_size(json_object_get(second, "fixes")), 1, "each fix once");
}

static void test_rest(const json_t *root)
{
	is_text(string(root, "schema"), "zicha-inspection-1", "the schema is named");
	const json_t *tables = json_object_get(root, "tables");
	is_int((int64_t)json_array_size(tables), 3, "a table that nothing asked for is left out");
	is_text(string(json_array_get(tables, 1), "status"), "failed", "a table has its status");
	const json_t *summary = json_object_get(root, "summary");
	const json_t *states = json_object_get(summary, "states");
	is_int(json_integer_value(json_object_get(states, "unknown")), 2, "states are counted");
	const json_t *accounts = json_object_get(json_object_get(summary, "areas"), "accounts");
	is_int(json_integer_value(json_object_get(accounts, "fail")), 2, "areas are counted");
	const json_t *mistakes = json_object_get(root, "mistakes");
	is_int(json_integer_value(json_object_get(json_array_get(mistakes, 0), "line")), 9,
	       "mistakes have their place");
}

int main(void)
{
	struct sample s;
	sample_open(&s);
	static const char *twice[] = { "name", "name" };
	s.judges[4].result.columns = twice;
	const struct report_options options = { .width = 80 };
	const char *text = sample_report(&s, report_json, &options);
	json_error_t error;
	json_t *root = json_loads(text, JSON_REJECT_DUPLICATES, &error);
	if (!ok(root != NULL, "it is JSON, and no object has a name twice"))
		printf("# %d:%d: %s\n", error.line, error.column, error.text);
	test_results(root);
	test_rest(root);
	json_decref(root);
	sample_close(&s);
	return done();
}
