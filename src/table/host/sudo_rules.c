/* SPDX-License-Identifier: Apache-2.0 */
/* sudo_rules - who may run what as whom, by /etc/sudoers and what it includes.
 *
 * Aliases are replaced by their members: one row for each person, host and
 * command, so that a check can ask for a name. What sudo gets from LDAP or SSSD
 * is not seen here; that makes the table partial. */
#include "base/map.h"
#include "fact/scan.h"
#include "parse/sudoers.h"
#include "table/read/installed.h"

#include <string.h>

struct rule {
	const char *kind, *who, *host, *run_as, *tags, *command, *option, *path;
	int64_t line;
	bool is_nopasswd, is_replaced;
};

static const struct column columns[] = {
	COLUMN(struct rule, kind, N_("rule or default")),
	COLUMN(struct rule, who,
	       N_("user, %group, #uid, +netgroup or ALL; \"!\" in front excludes")),
	COLUMN(struct rule, host, N_("host that it holds on")),
	COLUMN(struct rule, run_as, N_("users:groups that commands may run as")),
	COLUMN(struct rule, tags, N_("tags in force, separated by a space")),
	COLUMN(struct rule, command, N_("command with its arguments; \"!\" in front forbids it")),
	COLUMN(struct rule, is_nopasswd, N_("whether no password is asked for")),
	COLUMN(struct rule, option,
	       N_("of a default: use_pty, !authenticate, umask=077; of a rule: CWD=/srv …")),
	COLUMN(struct rule, is_replaced,
	       N_("whether a later line gives a default for the same again")),
	COLUMN(struct rule, path, N_("file")),
	COLUMN(struct rule, line, N_("line in the file")),
};

/* The limits catch aliases and files that grow without end and without a circle. */
enum { MAX_DEPTH = 128, MAX_FILES = 1000, MAX_MEMBERS = 100 * 1000 };

/* What is open on the way here: files, or aliases. A second time is a circle. */
struct chain {
	const char *name;
	const struct chain *up;
};

/* Also true where the chain is as long as sudo lets it be. */
static bool is_open(const struct chain *chain, const char *name)
{
	int depth = 0;
	for (; chain; chain = chain->up)
		if (++depth >= MAX_DEPTH || strcmp(chain->name, name) == 0)
			return true;
	return false;
}

struct entry {
	struct sudoers_entry parsed;
	const char *path;
};

struct context {
	struct scan *s;
	struct err *e;
	struct entry *entry;
	size_t n, capacity;
	struct map aliases[SUDOERS_COMMAND_ALIAS + 1];
	const struct chain *files;
	int n_files;
	struct map last;	/* what a default is for -> its last option */
	size_t n_members;	/* that the list being expanded came to */
	const struct entry *at; /* the one being expanded */
};

/* ---- reading ---- */

static int read_file(struct context *c, const char *path);

/* A relative path starts where the including file is; %h is the host's name. */
static const char *include_path(struct context *c, const char *path, const char *from)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	if (path[0] != '/')
		buf_add(&out, from, (size_t)(strrchr(from, '/') + 1 - from));
	for (const char *p = path; *p; p++) {
		struct str host;
		if (p[0] != '%' || p[1] != 'h') {
			buf_putc(&out, *p);
			continue;
		}
		p++;
		if (scan_read(c->s, "/etc/hostname", 0, &host, c->e) != 0)
			return NULL;
		host = str_trim(host);
		buf_str(&out, str_head(host, str_find(host, '.')));
	}
	return scan_text(c->s, buf_view(&out));
}

/* Names with a dot or a "~" at the end are left out by sudo, and so are things
 * that are no files. One that cannot be read keeps nobody from the others. */
static int read_dir(struct context *c, const char *dir)
{
	struct names names;
	int r = scan_list(c->s, dir, &names, c->e);
	if (r == SCAN_ABSENT)
		return 0;
	for (size_t i = 0; !r && i < names.n; i++) {
		const char *path = scan_printf(c->s, "%s/%s", dir, names.name[i]);
		struct str name = str_of(names.name[i]);
		struct stat st;
		if (str_find(name, '.') < name.n || str_ends(name, "~"))
			continue;
		if (scan_stat(c->s, path, true, &st, c->e) == 0 && S_ISDIR(st.st_mode))
			continue;
		r = read_file(c, path);
		if (r && !scan_is_late(c->s)) {
			scan_partial(c->s, "%s", c->e->said);
			r = 0;
		}
	}
	return r;
}

static void include(struct context *c, const struct sudoers_entry *entry, const char *from)
{
	const char *path = include_path(c, entry->path, from);
	if (!path) {
		scan_partial(c->s, "%s:%lld: the host's name is not known", from,
			     (long long)entry->line);
		return;
	}
	int r = entry->kind == SUDOERS_INCLUDE ? read_file(c, path) : read_dir(c, path);
	if (r < 0)
		scan_partial(c->s, "%s:%lld: %s", from, (long long)entry->line, c->e->said);
	else if (r)
		scan_partial(c->s, "%s:%lld: %s is not there", from, (long long)entry->line, path);
}

static void keep(struct context *c, const struct sudoers_entry *entry, const char *path)
{
	for (struct sudoers_alias *a = entry->aliases; a; a = a->next)
		if (map_set(&c->aliases[a->kind], str_of(a->name), a))
			scan_partial(c->s, "%s:%lld: the alias %s is defined twice", path,
				     (long long)entry->line, a->name);
	c->entry = arena_grow(scan_arena(c->s), c->entry, &c->capacity, c->n + 1,
			      sizeof(*c->entry));
	c->entry[c->n++] = (struct entry){ *entry, path };
}

static int read_file(struct context *c, const char *path)
{
	struct str bytes;
	struct sudoers_entry entry;
	const struct chain here = { path, c->files };
	if (is_open(c->files, path) || c->n_files >= MAX_FILES)
		return err_set(c->e, "%s is included too often or in a circle", path);
	int r = scan_read(c->s, path, 0, &bytes, c->e);
	if (r)
		return r;
	/* cppcheck-suppress autoVariables ; taken off again below */
	c->files = &here;
	c->n_files++;
	struct sudoers_reader reader = SUDOERS_READER(bytes);
	while ((r = sudoers_next(scan_arena(c->s), &reader, &entry, c->e)) && !scan_is_late(c->s)) {
		if (r < 0)
			scan_partial(c->s, "%s:%lld: %s", path, (long long)entry.line, c->e->said);
		else if (entry.kind == SUDOERS_INCLUDE || entry.kind == SUDOERS_INCLUDE_DIR)
			include(c, &entry, path);
		else
			keep(c, &entry, path);
	}
	c->files = here.up;
	return scan_is_late(c->s) ? scan_late(c->s, c->e) : 0;
}

/* ---- aliases ---- */

static void expand_into(struct context *c, struct names *to, const struct sudoers_item *items,
			enum sudoers_alias_kind kind, bool is_not, const struct chain *open)
{
	for (; items; items = items->next) {
		bool is_item_not = is_not != items->is_not;
		const struct sudoers_alias *alias = NULL;
		if (sudoers_is_alias(items->text))
			alias = map_get(&c->aliases[kind], str_of(items->text));
		if (c->n_members >= MAX_MEMBERS || (alias && is_open(open, items->text))) {
			scan_partial(c->s, "%s:%lld: the alias %s is too large or goes in a circle",
				     c->at->path, (long long)c->at->parsed.line, items->text);
			continue;
		}
		c->n_members++;
		if (alias) {
			const struct chain here = { items->text, open };
			expand_into(c, to, alias->items, kind, is_item_not, &here);
			continue;
		}
		to->name = arena_grow(scan_arena(c->s), to->name, &to->capacity, to->n + 1,
				      sizeof(*to->name));
		to->name[to->n++] = is_item_not ? scan_printf(c->s, "!%s", items->text)
						: items->text;
	}
}

/* The members of a list, without aliases. */
static struct names expand(struct context *c, const struct sudoers_item *items,
			   enum sudoers_alias_kind kind)
{
	struct names to = { 0 };
	c->n_members = 0;
	expand_into(c, &to, items, kind, false, NULL);
	return to;
}

static void add_joined(struct buf *out, const struct names *names)
{
	for (size_t i = 0; i < names->n; i++)
		buf_printf(out, "%s%s", i ? "," : "", names->name[i]);
}

/* "users:groups"; without brackets commands run as root. */
static const char *run_as_text(struct context *c, const struct sudoers_command *command)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	if (!command->has_run_as)
		return "root";
	struct names users = expand(c, command->run_as_users, SUDOERS_RUNAS_ALIAS);
	struct names groups = expand(c, command->run_as_groups, SUDOERS_RUNAS_ALIAS);
	add_joined(&out, &users);
	if (groups.n)
		buf_putc(&out, ':');
	add_joined(&out, &groups);
	return scan_text(c->s, buf_view(&out));
}

/* ---- rows ---- */

static int give_command(struct context *c, const struct sudoers_command *command,
			const struct names *users, const struct names *hosts)
{
	struct sudoers_item alone = command->item;
	alone.next = NULL;
	struct names commands = expand(c, &alone, SUDOERS_COMMAND_ALIAS);
	struct rule row = {
		.kind = "rule",
		.run_as = run_as_text(c, command),
		.tags = command->tags,
		.is_nopasswd = command->is_nopasswd,
		.option = command->options,
		.path = c->at->path,
		.line = c->at->parsed.line,
	};
	int r = 0;
	for (size_t u = 0; u < users->n; u++)
		for (size_t h = 0; h < hosts->n; h++)
			for (size_t i = 0; !r && i < commands.n; i++) {
				row.who = users->name[u];
				row.host = hosts->name[h];
				row.command = commands.name[i];
				r = scan_row(c->s, &row);
			}
	return r;
}

static int give_rules(struct context *c)
{
	const struct sudoers_entry *entry = &c->at->parsed;
	struct names users = expand(c, entry->subjects, SUDOERS_USER_ALIAS);
	int r = 0;
	for (const struct sudoers_grant *g = entry->grants; g; g = g->next) {
		struct names hosts = expand(c, g->hosts, SUDOERS_HOST_ALIAS);
		for (const struct sudoers_command *k = g->commands; !r && k; k = k->next)
			r = give_command(c, k, &users, &hosts);
	}
	return r;
}

static bool is_change(struct str option)
{
	size_t at = str_find(option, '=');
	return at && at < option.n && (option.p[at - 1] == '+' || option.p[at - 1] == '-');
}

/* For whom and for what a default is: of "!use_pty" and "umask=077" the name; what adds
 * to a list or takes from it stands by itself. */
static struct str place_of(struct context *c, const struct rule *row)
{
	struct str name = str_of(row->option);
	while (name.n && (name.p[0] == '!' || name.p[0] == ' ' || name.p[0] == '\t'))
		name = str_from(name, 1);
	if (!is_change(name))
		name = str_trim(str_head(name, str_find(name, '=')));
	return str_of(scan_printf(c->s, "%s\n%s\n%s\n%s\n%s", row->who, row->host ? row->host : "",
				  row->run_as ? row->run_as : "", row->command ? row->command : "",
				  scan_text(c->s, name)));
}

/* A default for hosts, users, commands or run-as users is a row for each. First they are
 * counted, to know the last one for each thing, and then given. */
static int see_defaults(struct context *c, bool is_counting)
{
	const struct sudoers_entry *entry = &c->at->parsed;
	static const struct {
		char sign;
		enum sudoers_alias_kind kind;
		size_t offset;
	} scopes[] = {
		{ ':', SUDOERS_USER_ALIAS, offsetof(struct rule, who) },
		{ '@', SUDOERS_HOST_ALIAS, offsetof(struct rule, host) },
		{ '>', SUDOERS_RUNAS_ALIAS, offsetof(struct rule, run_as) },
		{ '!', SUDOERS_COMMAND_ALIAS, offsetof(struct rule, command) },
	};
	const char *all[] = { "ALL" };
	struct names subjects = { .name = all, .n = 1 };
	size_t offset = offsetof(struct rule, who);
	for (size_t i = 0; i < N(scopes); i++)
		if (entry->scope == scopes[i].sign) {
			subjects = expand(c, entry->subjects, scopes[i].kind);
			offset = scopes[i].offset;
		}
	int r = 0;
	for (size_t i = 0; i < subjects.n; i++)
		for (const struct sudoers_item *o = entry->options; !r && o; o = o->next) {
			struct rule row = {
				.kind = "default",
				.who = "ALL",
				.option = o->text,
				.is_nopasswd = strcmp(o->text, "!authenticate") == 0,
				.path = c->at->path,
				.line = entry->line,
			};
			*(const char **)((char *)&row + offset) = subjects.name[i];
			struct str place = place_of(c, &row);
			row.is_replaced = map_get(&c->last, place) != o;
			if (is_counting)
				map_set(&c->last, place, (void *)o);
			else
				r = scan_row(c->s, &row);
		}
	return r;
}

/* "sudoers: files ldap" in nsswitch.conf brings rules from elsewhere. */
static void look_elsewhere(struct scan *s, struct err *e)
{
	struct lines lines;
	struct stat st;
	int r = scan_lines(s, "/etc/nsswitch.conf", &lines, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	while (!r && scan_line(s, &lines)) {
		struct str rest = str_trim(lines.line), source;
		if (!str_starts(rest, "sudoers:"))
			continue;
		rest = str_from(rest, strlen("sudoers:"));
		while (str_word(&rest, &source))
			if (str_is(source, "ldap") ||
			    (str_is(source, "sss") &&
			     scan_stat(s, "/etc/sssd/sssd.conf", true, &st, e) != SCAN_ABSENT))
				scan_partial(s, "%s:%lld: rules from %s are not seen", lines.path,
					     (long long)lines.number, scan_text(s, source));
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct context c = { .s = s, .e = e, .last = MAP(scan_arena(s)) };
	for (size_t i = 0; i < N(c.aliases); i++)
		c.aliases[i] = MAP(scan_arena(s));
	int r = read_file(&c, "/etc/sudoers");
	/* Without it sudo serves nobody; what it would include counts once it is back. */
	if (r == SCAN_ABSENT) {
		r = installed_any(s, "sudo sudo-ldap", e);
		r = r ? r : read_dir(&c, "/etc/sudoers.d");
	}
	if (r)
		return r == SCAN_ABSENT ? scan_absent(s, "no /etc/sudoers") : r;
	look_elsewhere(s, e);
	for (size_t i = 0; !r && i < c.n; i++) {
		c.at = &c.entry[i];
		if (c.at->parsed.kind == SUDOERS_DEFAULTS)
			r = see_defaults(&c, true);
	}
	for (size_t i = 0; !r && i < c.n; i++) {
		c.at = &c.entry[i];
		if (c.at->parsed.kind == SUDOERS_RULES)
			r = give_rules(&c);
		else if (c.at->parsed.kind == SUDOERS_DEFAULTS)
			r = see_defaults(&c, false);
	}
	return r;
}

const struct table table_host_sudo_rules = {
	.name = "sudo_rules",
	.doc = N_("who may run what as whom through sudo, and sudo's defaults"),
	.example = "SELECT who, command, path, line FROM sudo_rules WHERE is_nopasswd",
	.source = N_("/etc/sudoers and what it includes"),
	.identity = "kind who host run_as command option path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
