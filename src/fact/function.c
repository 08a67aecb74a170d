/* SPDX-License-Identifier: Apache-2.0 */
/* function - what SQL lacks for checks: versions, networks, patterns, days. */
#include "fact/function.h"

#include "base/clock.h"
#include "base/str.h"
#include "parse/address.h"
#include "parse/version.h"

#include <fnmatch.h>
#include <string.h>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* The text of an argument; the absent str for NULL. */
static struct str text_of(sqlite3_value *v)
{
	const char *text = (const char *)sqlite3_value_text(v);
	return (struct str){ text, text ? (size_t)sqlite3_value_bytes(v) : 0 };
}

static bool has_null(int argc, sqlite3_value **argv)
{
	for (int i = 0; i < argc; i++)
		if (sqlite3_value_type(argv[i]) == SQLITE_NULL)
			return true;
	return false;
}

static void refuse(sqlite3_context *context, const char *format, ...) printf_like(2, 3);

static void refuse(sqlite3_context *context, const char *format, ...)
{
	char words[300];
	va_list ap;
	va_start(ap, format);
	vsnprintf(words, sizeof(words), tr(format), ap);
	va_end(ap);
	sqlite3_result_error(context, words, -1);
}

static void version_compare(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	if (has_null(argc, argv))
		return;
	struct str a = text_of(argv[0]), b = text_of(argv[1]), kind = text_of(argv[2]);
	int order;
	if (str_is(kind, "dpkg"))
		order = version_compare_dpkg(a, b);
	else if (str_is(kind, "rpm"))
		order = version_compare_rpm(a, b);
	else {
		refuse(context, "version_compare: '%s' is neither 'dpkg' nor 'rpm'", kind.p);
		return;
	}
	sqlite3_result_int(context, (order > 0) - (order < 0));
}

/* A compiled pattern with what a match needs, for all rows of a statement. */
struct pattern {
	pcre2_code *code;
	pcre2_match_data *found;
	pcre2_match_context *limits;
};

static void pattern_free(void *pattern)
{
	struct pattern *p = pattern;
	pcre2_match_context_free(p->limits);
	pcre2_match_data_free(p->found);
	pcre2_code_free(p->code);
	free(p);
}

/* Matching is bounded, because a pattern from outside may need exponential time. */
static struct pattern *compile(sqlite3_context *context, struct str text)
{
	int error;
	size_t offset;
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)text.p, text.n, PCRE2_UTF, &error, &offset,
					 NULL);
	if (!code) {
		PCRE2_UCHAR words[120] = "";
		pcre2_get_error_message(error, words, sizeof(words));
		refuse(context, "regexp: '%s': %s at character %zu", text.p, (const char *)words,
		       offset + 1);
		return NULL;
	}
	struct pattern *p = base_alloc(sizeof(*p));
	*p = (struct pattern){ .code = code,
			       .found = pcre2_match_data_create_from_pattern(code, NULL),
			       .limits = pcre2_match_context_create(NULL) };
	pcre2_set_match_limit(p->limits, 100 * 1000);
	pcre2_set_heap_limit(p->limits, 1024);
	return p;
}

/* The pattern in the first argument, compiled once per statement. */
static struct pattern *pattern_of(sqlite3_context *context, sqlite3_value **argv)
{
	struct pattern *p = sqlite3_get_auxdata(context, 0);
	if (p)
		return p;
	p = compile(context, text_of(argv[0]));
	if (!p)
		return NULL;
	sqlite3_set_auxdata(context, 0, p, pattern_free);
	/* SQLite may not keep it, and frees it then. */
	p = sqlite3_get_auxdata(context, 0);
	if (!p)
		refuse(context, "regexp: out of memory");
	return p;
}

/* 1: it matched, and *ret_found tells where; 0: it did not; -1: that could not be told. */
static int match(sqlite3_context *context, sqlite3_value **argv, pcre2_match_data **ret_found)
{
	struct pattern *p = pattern_of(context, argv);
	if (!p)
		return -1;
	struct str text = text_of(argv[1]);
	int r = pcre2_match(p->code, (PCRE2_SPTR)text.p, text.n, 0, 0, p->found, p->limits);
	*ret_found = p->found;
	if (r < 0 && r != PCRE2_ERROR_NOMATCH) {
		refuse(context, "regexp: '%s' needs too long to match", text_of(argv[0]).p);
		return -1;
	}
	return r >= 0;
}

static void regexp(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	pcre2_match_data *found;
	int r = has_null(argc, argv) ? -1 : match(context, argv, &found);
	if (r >= 0)
		sqlite3_result_int(context, r);
}

static void regexp_part(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	pcre2_match_data *found;
	if (has_null(argc, argv) || match(context, argv, &found) <= 0)
		return;
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(found);
	uint32_t k = pcre2_get_ovector_count(found) > 1;
	if (at[2 * k] != PCRE2_UNSET)
		sqlite3_result_text(context, text_of(argv[1]).p + at[2 * k],
				    (int)(at[2 * k + 1] - at[2 * k]), SQLITE_TRANSIENT);
}

static void mode_exceeds(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	int64_t mode, limit;
	if (has_null(argc, argv))
		return;
	if (str_int(text_of(argv[0]), 8, &mode) && str_int(text_of(argv[1]), 8, &limit))
		sqlite3_result_int(context, (mode & ~limit) != 0);
	else
		refuse(context, "mode_exceeds: '%s', '%s': not two octal numbers",
		       text_of(argv[0]).p, text_of(argv[1]).p);
}

static void cidr_contains(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	if (has_null(argc, argv))
		return;
	bool contains;
	struct str cidr = text_of(argv[0]), address = text_of(argv[1]);
	if (address_cidr_contains(cidr, address, &contains))
		sqlite3_result_int(context, contains);
	else
		refuse(context, "cidr_contains: '%s', '%s': not a network and an address", cidr.p,
		       address.p);
}

static bool moment_of(sqlite3_context *context, sqlite3_value *v, int64_t *ret)
{
	struct str text = text_of(v);
	if (str_is(text, "now")) {
		*ret = sql_clock_ask(sqlite3_user_data(context));
		return true;
	}
	if (clock_parse(text.p, ret))
		return true;
	refuse(context, "days_between: '%s' is not a date", text.p);
	return false;
}

static void days_between(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	int64_t from, to;
	if (!has_null(argc, argv) && moment_of(context, argv[0], &from) &&
	    moment_of(context, argv[1], &to))
		sqlite3_result_double(context, (double)(to - from) / 86400.0);
}

static void path_match(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	if (has_null(argc, argv))
		return;
	int r = fnmatch(text_of(argv[0]).p, text_of(argv[1]).p, FNM_PATHNAME);
	sqlite3_result_int(context, r == 0);
}

const struct function function_register_all[] = {
	{ "cidr_contains", "network, address",
	  N_("1 if the address lies in the network (CIDR), else 0; IPv4 and IPv6"),
	  "cidr_contains('10.0.0.0/8', '10.1.2.3')", "1", 2, cidr_contains },
	{ "days_between", "from, to",
	  N_("days from one moment to another, as a real number; 'now' is the moment of the "
	     "inspection"),
	  "days_between('2026-01-01', '2026-01-02T12:00:00Z')", "1.5", 2, days_between },
	{ "mode_exceeds", "mode, limit",
	  N_("1 if the permissions have a bit that the limit has not, else 0; octal numbers"),
	  "mode_exceeds('0644', '0640')", "1", 2, mode_exceeds },
	{ "path_match", "pattern, path",
	  N_("1 if the path matches the shell pattern; * and ? do not match a slash"),
	  "path_match('/etc/*.conf', '/etc/ssh/x.conf')", "0", 2, path_match },
	{ "regexp", "pattern, text",
	  N_("1 if the text contains a match of the Perl-compatible pattern; also as text REGEXP "
	     "pattern"),
	  "'tty12' REGEXP '^tty[0-9]+$'", "1", 2, regexp },
	{ "regexp_part", "pattern, text",
	  N_("what the first bracket of a Perl-compatible pattern matched, or all of it without a "
	     "bracket; NULL if nothing matched"),
	  "regexp_part('deny=([0-9]+)', 'audit deny=3')", "3", 2, regexp_part },
	{ "version_compare", "a, b, 'dpkg' or 'rpm'",
	  N_("-1, 0 or 1: whether version a is older than, equal to or newer than b"),
	  "version_compare('1.0~rc1-1', '1.0-1', 'dpkg')", "-1", 3, version_compare },
};
const size_t function_register_n = N(function_register_all);

int function_register(sqlite3 *db, struct sql_clock *clock, struct err *e)
{
	const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
	for (size_t i = 0; i < function_register_n; i++) {
		const struct function *f = &function_register_all[i];
		if (sqlite3_create_function_v2(db, f->name, f->n_arguments, flags, clock, f->call,
					       NULL, NULL, NULL) != SQLITE_OK)
			return err_set(e, "SQLite: %s", sqlite3_errmsg(db));
	}
	return 0;
}
