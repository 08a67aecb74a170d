/* SPDX-License-Identifier: Apache-2.0 */
/* db_dsn - what odbc.ini and odbcinst.ini say of a data source. */
#include "survey/db/db_dsn.h"

#include "base/file.h"
#include "parse/ini.h"

#include <errno.h>
#include <string.h>

enum { MAX_INI = 1 << 20 };

struct section {
	struct survey_plan *plan;
	struct db_dsn *dsn;
	struct arena_text rest;
	bool is_found;
};

/* Names that drivers give to the same thing. */
static bool is_one_of(struct str name, const char *const *words)
{
	for (; *words; words++)
		if (str_is_nocase(name, *words))
			return true;
	return false;
}

static void take_setting(struct section *x, struct str name, struct str value)
{
	static const char *const servers[] = { "Server",   "Servername", "Host",
					       "HostName", "TCP_SERVER", NULL };
	static const char *const ports[] = { "Port", "TCP_PORT", "PortNumber", NULL };
	/* Who asks is said elsewhere, and nothing is written beside it. */
	static const char *const others[] = { "Description", "UID",	 "User",  "UserName",
					      "PWD",	     "Password", "Trace", "TraceFile",
					      "Debug",	     "CommLog",	 "Setup", "UsageCount",
					      NULL };
	struct arena *a = survey_plan_arena(x->plan);
	if (str_is_nocase(name, "Driver"))
		x->dsn->driver = str_text(a, value);
	else if (is_one_of(name, servers))
		x->dsn->server = str_text(a, value);
	else if (is_one_of(name, ports))
		x->dsn->port = str_text(a, value);
	else if (!is_one_of(name, others) && str_find(value, ';') == value.n)
		arena_text_puts(a, &x->rest,
				arena_printf(a, "%s=%s;", str_text(a, name), str_text(a, value)));
}

/* 0 read; <0: no such file, or no such section in it. */
static int read_section(struct section *x, const char *path, const char *section, struct err *e)
{
	autobuf text = BUF(MAX_INI);
	struct str rest, line;
	bool is_in = false;
	if (file_read(path, &text, e) < 0)
		return -1;
	rest = buf_view(&text);
	while (str_line(&rest, &line)) {
		struct ini_line l;
		enum ini_kind kind = ini_read(line, INI_PLAIN, survey_plan_arena(x->plan), &l);
		if (kind == INI_SECTION)
			is_in = str_is_nocase(l.name, section);
		x->is_found |= is_in;
		if (kind == INI_SETTING && is_in && l.value.n)
			take_setting(x, l.name, l.value);
	}
	return x->is_found ? 0 : err_set(e, "%s: there is no [%s]", path, section);
}

/* A library without a path lies in one of these. */
static const char *find_driver(struct arena *a, const char *name)
{
	static const char *const folders[] = { "/usr/lib/x86_64-linux-gnu/odbc",
					       "/usr/lib/aarch64-linux-gnu/odbc",
					       "/usr/lib64",
					       "/usr/lib64/odbc",
					       "/usr/local/lib",
					       "/usr/lib" };
	if (strchr(name, '/'))
		return name;
	for (size_t i = 0; i < N(folders); i++) {
		const char *path = arena_printf(a, "%s/%s", folders[i], name);
		if (access(path, R_OK) == 0)
			return path;
	}
	return name;
}

static int read_source(struct section *x, const char *name, struct err *e)
{
	const char *own = getenv("ODBCINI"), *home = getenv("HOME");
	struct arena *a = survey_plan_arena(x->plan);
	if (own)
		return read_section(x, own, name, e);
	if (home && read_section(x, arena_printf(a, "%s/.odbc.ini", home), name, e) == 0)
		return 0;
	return read_section(x, "/etc/odbc.ini", name, e);
}

int db_dsn_read(struct survey_plan *p, const char *name, struct db_dsn *ret, struct err *e)
{
	const char *drivers = getenv("ODBCINSTINI");
	*ret = (struct db_dsn){ .driver = NULL };
	struct section x = { .plan = p, .dsn = ret };
	if (read_source(&x, name, e) < 0)
		return -1;
	ret->rest = x.rest.p ? x.rest.p : "";
	if (!ret->driver || !ret->server)
		return err_set(e, "[%s] in odbc.ini needs Driver and Server", name);
	/* A name of a driver stands for its section in odbcinst.ini. */
	if (!strchr(ret->driver, '/') && !strstr(ret->driver, ".so")) {
		struct db_dsn driver = { .driver = NULL };
		struct section y = { .plan = p, .dsn = &driver };
		if (read_section(&y, drivers ? drivers : "/etc/odbcinst.ini", ret->driver, e) < 0)
			return -1;
		if (!driver.driver)
			return err_set(e, "[%s] in odbcinst.ini says no Driver", ret->driver);
		ret->driver = driver.driver;
	}
	ret->driver = find_driver(survey_plan_arena(p), ret->driver);
	return 0;
}
