/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog_read - rsyslog's configuration as it takes it in, includes in their places. */
#include "table/read/rsyslog_read.h"

#include <string.h>

enum { MAX_DEPTH = 10, MAX_FILES = 1000 };

struct reading {
	struct scan *s;
	int (*each)(void *context, const struct rsyslog_statement *x);
	void *context;
	const char *open[MAX_DEPTH]; /* files that are being read, each in the one before */
	int depth, n_files;
	/* What the lines so far have set for the actions behind them. */
	const char *file_mode, *auth_mode;
	bool has_tls_driver, has_tls_mode;
};

static bool is_yes(const char *value)
{
	return value && (str_is_nocase(str_of(value), "on") || strcmp(value, "1") == 0);
}

static bool is_tls_driver(const char *name)
{
	return name && (str_is(str_of(name), "gtls") || str_is(str_of(name), "ossl"));
}

static const char *mode_text(struct scan *s, const char *value)
{
	int64_t mode;
	if (!value || !str_int(str_trim(str_of(value)), 8, &mode) || mode < 0 || mode > 07777)
		return NULL;
	return scan_printf(s, "%04llo", (unsigned long long)mode);
}

/* "host", "host:port", "[::1]:port"; a template may stand behind a semicolon. */
static void split_host(struct scan *s, struct str text, struct rsyslog_statement *x)
{
	text = str_trim(str_head(text, str_find(text, ';')));
	struct str host = str_head(text, str_find(text, ':')), port = { 0 };
	if (str_starts(text, "[")) {
		host = str_from(str_head(text, str_find(text, ']')), 1);
		text = str_from(text, MIN(host.n + 2, text.n));
	}
	if (str_find(text, ':') < text.n)
		port = str_from(text, str_find(text, ':') + 1);
	x->target = scan_text(s, host);
	if (!str_int(port, 10, &x->port))
		x->port = 514;
}

/* An action in the old form: "-/var/log/x;template", "@@(o)host:port", ":omrelp:host". */
static void understand_action(struct reading *r, struct str text, struct rsyslog_statement *x)
{
	static const struct {
		const char *begin, *action, *protocol;
	} forms[] = {
		{ "@@", "forward", "tcp" },	 { "@", "forward", "udp" },
		{ ":omrelp:", "relp", "tcp" },	 { "|", "pipe", NULL },
		{ ":omusrmsg:", "users", NULL }, { "*", "users", NULL },
		{ "~", "discard", NULL },
	};
	x->action = "other";
	x->target = scan_text(r->s, text);
	struct str file = str_starts(text, "-") ? str_from(text, 1) : text;
	if (str_starts(file, "/")) {
		x->action = "file";
		x->target = scan_text(r->s, str_trim(str_head(file, str_find(file, ';'))));
		x->file_mode = r->file_mode;
		return;
	}
	for (size_t i = 0; i < N(forms); i++) {
		if (!str_starts(text, forms[i].begin))
			continue;
		struct str rest = str_from(text, strlen(forms[i].begin));
		x->action = forms[i].action;
		x->protocol = forms[i].protocol;
		if (!x->protocol)
			return;
		if (str_starts(rest, "("))
			rest = str_from(rest, MIN(str_find(rest, ')') + 1, rest.n));
		split_host(r->s, rest, x);
		x->auth_mode = r->auth_mode;
		x->is_told_tls = strcmp(x->action, "forward") == 0 && r->has_tls_mode;
		x->is_tls = x->is_told_tls && r->has_tls_driver && strcmp(x->protocol, "tcp") == 0;
		return;
	}
}

static void understand_object_action(struct reading *r, const struct rsyslog_item *i,
				     struct rsyslog_statement *x)
{
	const char *type = rsyslog_param(i, "type"), *port = rsyslog_param(i, "port");
	x->name = type;
	x->action = "other";
	if (!type)
		return;
	if (strcmp(type, "omfile") == 0) {
		const char *mode = mode_text(r->s, rsyslog_param(i, "filecreatemode"));
		x->action = "file";
		x->target = rsyslog_param(i, "file");
		x->file_mode = mode ? mode : r->file_mode;
	} else if (strcmp(type, "omfwd") == 0) {
		const char *protocol = rsyslog_param(i, "protocol");
		const char *driver = rsyslog_param(i, "streamdriver");
		const char *mode = rsyslog_param(i, "streamdrivermode");
		const char *auth = rsyslog_param(i, "streamdriverauthmode");
		x->action = "forward";
		x->auth_mode = auth ? auth : r->auth_mode;
		x->target = rsyslog_param(i, "target");
		x->protocol = protocol ? protocol : "udp";
		x->is_told_tls = mode ? is_yes(mode) : r->has_tls_mode;
		x->is_tls = (driver ? is_tls_driver(driver) : r->has_tls_driver) &&
			    x->is_told_tls && str_is_nocase(str_of(x->protocol), "tcp");
	} else if (strcmp(type, "omrelp") == 0) {
		x->action = "relp";
		x->target = rsyslog_param(i, "target");
		x->protocol = "tcp";
		x->auth_mode = rsyslog_param(i, "tls.authmode");
		x->is_told_tls = x->is_tls = is_yes(rsyslog_param(i, "tls"));
	} else if (strcmp(type, "omusrmsg") == 0)
		x->action = "users";
	if (x->protocol && (!port || !str_int(str_of(port), 10, &x->port)))
		x->port = 514;
}

static void understand_directive(struct reading *r, const struct rsyslog_item *i,
				 struct rsyslog_statement *x)
{
	struct str value = str_trim(str_of(i->value));
	x->kind = "directive";
	x->name = i->name;
	x->value = scan_text(r->s, value);
	if (strcmp(i->name, "filecreatemode") == 0 && mode_text(r->s, i->value))
		r->file_mode = mode_text(r->s, i->value);
	else if (strcmp(i->name, "defaultnetstreamdriver") == 0)
		r->has_tls_driver = is_tls_driver(x->value);
	else if (strcmp(i->name, "actionsendstreamdriverauthmode") == 0)
		r->auth_mode = x->value;
	else if (strcmp(i->name, "actionsendstreamdrivermode") == 0)
		r->has_tls_mode = is_yes(x->value);
}

static void understand_object(struct reading *r, const struct rsyslog_item *i,
			      struct rsyslog_statement *x)
{
	const char *port = rsyslog_param(i, "port");
	x->kind = "other";
	x->name = i->name;
	if (strcmp(i->name, "action") == 0) {
		x->kind = "rule";
		understand_object_action(r, i, x);
	} else if (strcmp(i->name, "module") == 0) {
		const char *mode = mode_text(r->s, rsyslog_param(i, "filecreatemode"));
		x->kind = "module";
		x->name = rsyslog_param(i, "load");
		if (x->name && str_has(str_of(x->name), "omfile") && mode)
			r->file_mode = mode;
	} else if (strcmp(i->name, "input") == 0) {
		x->kind = "input";
		x->name = rsyslog_param(i, "type");
		if (port && !str_int(str_of(port), 10, &x->port))
			x->port = NO_INT;
	} else if (strcmp(i->name, "global") == 0) {
		const char *driver = rsyslog_param(i, "defaultnetstreamdriver");
		x->kind = "global";
		x->value = driver;
		if (driver)
			r->has_tls_driver = is_tls_driver(driver);
	}
}

static int read_file(struct reading *r, const char *path, struct err *e);

static bool is_open(const struct reading *r, const char *path)
{
	for (int i = 0; i < r->depth; i++)
		if (strcmp(r->open[i], path) == 0)
			return true;
	return false;
}

static int include(struct reading *r, const char *pattern, const char *path, int64_t line,
		   struct err *e)
{
	struct names found;
	if (r->depth >= MAX_DEPTH || r->n_files >= MAX_FILES) {
		scan_partial(r->s, "%s:%lld: includes go too deep", path, (long long)line);
		return 0;
	}
	if (pattern[0] != '/') {
		scan_partial(r->s, "%s:%lld: includes a relative path", path, (long long)line);
		return 0;
	}
	if (scan_glob(r->s, pattern, &found, e) < 0) {
		scan_partial(r->s, "%s", e->said);
		return 0;
	}
	int result = 0;
	for (size_t i = 0; !result && i < found.n; i++) {
		if (is_open(r, found.name[i]))
			scan_partial(r->s, "%s:%lld: includes a file that includes it", path,
				     (long long)line);
		else
			result = read_file(r, found.name[i], e);
	}
	return result;
}

static int take_item(struct reading *r, const struct rsyslog_item *i, const char *path,
		     struct err *e)
{
	struct rsyslog_statement x = { .kind = "rule",
				       .selector = i->selector,
				       .path = path,
				       .port = NO_INT,
				       .line = i->line,
				       .is_conditional = i->is_conditional };
	const char *pattern = NULL;
	switch (i->kind) {
	case RSYSLOG_BAD:
		scan_partial(r->s, "%s:%lld: cannot be understood", path, (long long)i->line);
		return 0;
	case RSYSLOG_ACTION: understand_action(r, str_of(i->value), &x); break;
	case RSYSLOG_DIRECTIVE:
		understand_directive(r, i, &x);
		if (strcmp(i->name, "includeconfig") == 0)
			pattern = x.value;
		break;
	case RSYSLOG_OBJECT:
		understand_object(r, i, &x);
		if (strcmp(i->name, "include") == 0)
			pattern = rsyslog_param(i, "file");
		break;
	}
	if (!pattern)
		return r->each(r->context, &x);
	/* A folder stands for all that is in it. */
	if (str_ends(str_of(pattern), "/"))
		pattern = scan_printf(r->s, "%s*", pattern);
	return include(r, pattern, path, i->line, e);
}

static int read_file(struct reading *r, const char *path, struct err *e)
{
	struct rsyslog reader = { .line = 1 };
	struct rsyslog_item item;
	int result = scan_read(r->s, path, 0, &reader.rest, e);
	if (result) {
		if (result < 0 && r->depth) {
			scan_partial(r->s, "%s", e->said);
			return 0;
		}
		return r->depth ? 0 : result;
	}
	r->open[r->depth++] = path;
	r->n_files++;
	while (!result && rsyslog_next(&reader, scan_arena(r->s), &item)) {
		if (scan_is_late(r->s))
			return scan_late(r->s, e);
		result = take_item(r, &item, path, e);
	}
	r->depth--;
	return result;
}

int rsyslog_read(struct scan *s, int (*each)(void *context, const struct rsyslog_statement *x),
		 void *context, struct err *e)
{
	struct reading r = { .s = s, .each = each, .context = context, .file_mode = "0644" };
	return read_file(&r, "/etc/rsyslog.conf", e);
}
