/* SPDX-License-Identifier: Apache-2.0 */
/* named_config - whom the name server BIND answers, and what: named.conf(5).
 *
 * A list in braces is one row with its members; what stands in options, zones and
 * views is told apart by its scope. Keys are left out. */
#include "base/buf.h"
#include "fact/scan.h"
#include "parse/named_conf.h"

#include <string.h>

/* Files that include each other twice would be read without end. */
enum { INCLUDES_MAX = 16, FILES_MAX = 256, VALUE_MAX = 64 << 10, SCOPES = 4 };

struct setting {
	const char *scope, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, scope,
	       N_("options, zone NAME, view NAME, also view NAME zone NAME; empty outside")),
	COLUMN(struct setting, key, N_("statement in lower case; acl with its name in the value")),
	COLUMN(struct setting, value, N_("its words, and the members of its list; no secrets")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct reader {
	struct scan *s;
	int include_depth, n_files;
};

/* One file: where in its blocks it is read. */
struct state {
	struct reader *r;
	const char *path, *scope[SCOPES];
	int n_scopes;
	int list_depth;	     /* of the blocks that are members of a list; 0: in none */
	struct setting list; /* the row that is put together */
	struct buf members;
};

static int read_file(struct reader *r, const char *path, const char *scope, struct err *e);

/* Blocks whose statements are settings; all others are lists. */
static bool is_scope(struct str name)
{
	static const char *const names[] = { "options", "zone",	  "view", "logging", "channel",
					     "key",	"server", "tls",  "http" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(name, names[i]))
			return true;
	return false;
}

static void add_words(struct buf *out, const struct named_conf_item *item, size_t from)
{
	for (size_t i = from; i < item->n; i++) {
		buf_puts(out, out->n ? " " : "");
		buf_str(out, item->word[i]);
	}
}

static int include(struct state *x, const struct named_conf_item *item)
{
	struct scan *s = x->r->s;
	struct err e;
	if (x->r->include_depth >= INCLUDES_MAX || x->r->n_files >= FILES_MAX || item->n < 2) {
		scan_partial(s, "%s:%lld: files include each other too deep", x->path,
			     (long long)item->line);
		return 0;
	}
	const char *path = scan_text(s, item->word[1]);
	if (path[0] != '/') /* named's directory is that of its zones */
		path = scan_printf(s, "/etc/bind/%s", path);
	x->r->include_depth++;
	x->r->n_files++;
	int r = read_file(x->r, path, x->n_scopes ? x->scope[x->n_scopes - 1] : "", &e);
	x->r->include_depth--;
	if (r == SCAN_ABSENT)
		scan_partial(s, "%s:%lld: what it includes is not there", x->path,
			     (long long)item->line);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	return r == SCAN_FULL ? r : 0;
}

static int statement(struct state *x, const struct named_conf_item *item)
{
	struct scan *s = x->r->s;
	autobuf value = BUF(VALUE_MAX);
	if (x->list_depth) {
		add_words(&x->members, item, 0);
		return 0;
	}
	if (!item->n)
		return 0;
	if (str_is_nocase(item->word[0], "include"))
		return include(x, item);
	if (str_is_nocase(item->word[0], "secret"))
		return 0;
	add_words(&value, item, 1);
	return scan_row(
		s, &(struct setting){ .scope = x->n_scopes ? x->scope[x->n_scopes - 1] : "",
				      .key = str_lower(scan_arena(s), item->word[0]),
				      .value = scan_text(s, value.n ? buf_view(&value) : STR("")),
				      .path = x->path,
				      .line = item->line });
}

/* "zone hospital.example", in a view "view inner zone hospital.example". */
static const char *scope_name(struct state *x, const struct named_conf_item *item)
{
	struct scan *s = x->r->s;
	const char *outer = x->n_scopes ? x->scope[x->n_scopes - 1] : "";
	return scan_printf(s, "%s%s%s%s%s", outer, *outer ? " " : "",
			   str_lower(scan_arena(s), item->word[0]), item->n > 1 ? " " : "",
			   item->n > 1 ? scan_text(s, item->word[1]) : "");
}

static void open_block(struct state *x, const struct named_conf_item *item)
{
	struct scan *s = x->r->s;
	if (x->list_depth || !item->n) {
		x->list_depth++;
		add_words(&x->members, item, 0);
	} else if (is_scope(item->word[0]) && x->n_scopes < SCOPES) {
		const char *name = scope_name(x, item);
		x->scope[x->n_scopes++] = name;
	} else {
		x->list_depth = 1;
		buf_clear(&x->members);
		add_words(&x->members, item, 1);
		x->list = (struct setting){ .scope = x->n_scopes ? x->scope[x->n_scopes - 1] : "",
					    .key = str_lower(scan_arena(s), item->word[0]),
					    .path = x->path,
					    .line = item->line };
	}
}

static int close_block(struct state *x)
{
	if (!x->list_depth) {
		x->n_scopes -= x->n_scopes > 0;
		return 0;
	}
	if (--x->list_depth || !x->list.key)
		return 0;
	if (buf_is_over(&x->members))
		scan_partial(x->r->s, "%s:%lld: too long", x->path, (long long)x->list.line);
	x->list.value = scan_text(x->r->s, x->members.n ? buf_view(&x->members) : STR(""));
	return scan_row(x->r->s, &x->list);
}

static int read_file(struct reader *r, const char *path, const char *scope, struct err *e)
{
	struct named_conf c = { .line = 1 };
	struct named_conf_item item;
	struct state x = { .r = r, .path = path, .members = BUF(VALUE_MAX) };
	enum named_conf_kind kind;
	int result = scan_read(r->s, path, 0, &c.rest, e);
	if (*scope)
		x.scope[x.n_scopes++] = scope;
	while (!result && (kind = named_conf_next(&c, &item)) != NAMED_CONF_END) {
		switch (kind) {
		case NAMED_CONF_STATEMENT: result = statement(&x, &item); break;
		case NAMED_CONF_OPEN: open_block(&x, &item); break;
		case NAMED_CONF_CLOSE: result = close_block(&x); break;
		case NAMED_CONF_MALFORMED:
			scan_partial(r->s, "%s:%lld: not understood", path, (long long)item.line);
			break;
		case NAMED_CONF_END: break;
		}
	}
	buf_free(&x.members);
	return result;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const paths[] = { "/etc/bind/named.conf", "/etc/named.conf" };
	int r = SCAN_ABSENT;
	for (size_t i = 0; i < N(paths) && r == SCAN_ABSENT; i++)
		r = read_file(&(struct reader){ .s = s }, paths[i], "", e);
	return r == SCAN_ABSENT ? scan_absent(s, "no named.conf of BIND") : r;
}

const struct table table_host_named_config = {
	.name = "named_config",
	.doc = N_("whom the name server BIND answers, and what"),
	.example = "SELECT scope, value FROM named_config WHERE key = 'allow-transfer'",
	.source = "/etc/bind/named.conf, /etc/named.conf",
	.identity = "scope key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
