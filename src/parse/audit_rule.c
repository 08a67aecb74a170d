/* SPDX-License-Identifier: Apache-2.0 */
/* audit_rule - the lines of audit.rules(7), as auditctl(8) takes them. */
#include "parse/audit_rule.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_FIELDS = 64, USERS_BEGIN = 1000 };

struct field {
	struct str name, op, value;
	const char *text; /* normalised, name, operator and value */
};

struct line {
	struct arena *a;
	struct audit_rule *rule;
	struct buf syscalls;
	struct field fields[MAX_FIELDS];
	size_t n_fields;
	struct str permissions;
	bool has_rule, is_bad;
};

static void take_list(struct line *l, struct str value)
{
	static const char *const lists[] = { "exit",	   "task",  "user",	 "exclude",
					     "filesystem", "entry", "exclusion", "io_uring" };
	static const char *const actions[] = { "always", "never", "possible" };
	struct str part;
	while (str_split(&value, ',', &part)) {
		bool is_known = false;
		for (size_t i = 0; i < N(lists); i++)
			if (str_is(part, lists[i])) {
				l->rule->list = lists[i];
				is_known = true;
			}
		for (size_t i = 0; i < N(actions); i++)
			if (str_is(part, actions[i])) {
				l->rule->action = actions[i];
				is_known = true;
			}
		l->is_bad |= !is_known;
	}
	l->is_bad |= !l->rule->list || !l->rule->action;
	l->has_rule = true;
}

static void take_syscalls(struct line *l, struct str value)
{
	struct str part;
	while (str_split(&value, ',', &part)) {
		if (!part.n)
			continue;
		if (!l->syscalls.n)
			buf_putc(&l->syscalls, ',');
		buf_str(&l->syscalls, part);
		buf_putc(&l->syscalls, ',');
	}
}

static bool split_field(struct str text, struct field *ret)
{
	static const char *const ops[] = { "!=", ">=", "<=", "&=", "=", "<", ">", "&" };
	for (size_t at = 1; at < text.n; at++)
		for (size_t i = 0; i < N(ops); i++) {
			struct str rest = str_from(text, at);
			if (!str_starts(rest, ops[i]))
				continue;
			ret->name = str_head(text, at);
			ret->op = str_of(ops[i]);
			ret->value = str_from(rest, ret->op.n);
			return ret->value.n > 0;
		}
	return false;
}

/* Numbers in decimal; the id that says "nobody signed in" as a word. */
static const char *normal_value(struct arena *a, const struct field *f)
{
	int64_t number;
	if (!str_int(f->value, 0, &number))
		return str_text(a, f->value);
	if ((str_ends(f->name, "uid") || str_ends(f->name, "gid")) &&
	    (number == -1 || number == UINT32_MAX))
		return "unset";
	if (str_is(f->name, "exit") && number == -13)
		return "-EACCES";
	if (str_is(f->name, "exit") && number == -1)
		return "-EPERM";
	return arena_printf(a, "%lld", (long long)number);
}

static void take_field(struct line *l, struct str text)
{
	struct field f = { 0 };
	if (!split_field(text, &f) || l->n_fields == MAX_FIELDS) {
		l->is_bad = true;
		return;
	}
	f.text = arena_printf(l->a, "%s%s%s", str_text(l->a, f.name), str_text(l->a, f.op),
			      normal_value(l->a, &f));
	l->fields[l->n_fields++] = f;
}

/* -C compares two fields; the kernel has both orders. */
static void take_comparison(struct line *l, struct str text)
{
	struct field f = { 0 };
	if (!split_field(text, &f) || l->n_fields == MAX_FIELDS) {
		l->is_bad = true;
		return;
	}
	struct str first = f.name, second = f.value;
	if (str_compare(first, second) > 0) {
		first = f.value;
		second = f.name;
	}
	f.text = arena_printf(l->a, "%s%s%s", str_text(l->a, first), str_text(l->a, f.op),
			      str_text(l->a, second));
	f.name = STR("-C");
	l->fields[l->n_fields++] = f;
}

static void take_watched(struct line *l, struct str value, bool is_directory)
{
	while (value.n > 1 && value.p[value.n - 1] == '/') {
		value = str_head(value, value.n - 1);
		is_directory = true;
	}
	l->is_bad |= !value.n || value.p[0] != '/' || l->rule->watched;
	l->rule->watched = str_text(l->a, value);
	l->rule->is_directory = is_directory;
}

static void take_control(struct line *l, struct str option, struct str value)
{
	while (str_starts(option, "-"))
		option = str_from(option, 1);
	l->rule->option = str_text(l->a, option);
	l->rule->value = value.p ? str_text(l->a, value) : NULL;
}

static void take_option(struct line *l, struct str option, struct str value)
{
	char letter = option.n == 2 ? option.p[1] : 0;
	l->rule->is_taken_back |= letter == 'd' || letter == 'W';
	switch (letter) {
	case 'a':
	case 'A':
	case 'd': take_list(l, value); return;
	case 'S': take_syscalls(l, value); return;
	case 'F': take_field(l, value); return;
	case 'C': take_comparison(l, value); return;
	case 'p': l->permissions = value; return;
	case 'k': l->rule->key = str_text(l->a, value); return;
	case 'w':
	case 'W':
		take_watched(l, value, false);
		l->rule->list = "exit";
		l->rule->action = "always";
		l->has_rule = true;
		return;
	}
	take_control(l, option, value);
}

/* Options without a value, and those with one. */
static void take_words(struct line *l, struct str rest)
{
	static const char *const alone[] = { "-D",
					     "-i",
					     "-c",
					     "-s",
					     "-l",
					     "-v",
					     "-m",
					     "--reset-lost",
					     "--loginuid-immutable",
					     "--reset_backlog_wait_time_actual" };
	static const char *const with[] = { "-a",
					    "-A",
					    "-S",
					    "-F",
					    "-C",
					    "-p",
					    "-k",
					    "-w",
					    "-d",
					    "-W",
					    "-e",
					    "-b",
					    "-f",
					    "-r",
					    "-q",
					    "-t",
					    "--backlog_wait_time",
					    "--signal" };
	struct str option, value;
	while (str_word(&rest, &option)) {
		bool is_known = false;
		for (size_t i = 0; i < N(alone); i++)
			if (str_is(option, alone[i])) {
				take_control(l, option, (struct str){ 0 });
				is_known = true;
			}
		for (size_t i = 0; i < N(with) && !is_known; i++)
			if (str_is(option, with[i])) {
				is_known = str_word(&rest, &value);
				if (is_known)
					take_option(l, option, value);
				break;
			}
		l->is_bad |= !is_known;
	}
}

static const char *permissions_of(struct arena *a, struct str written, bool *ret_is_bad)
{
	static const char order[] = "rxwa";
	char *text = arena_alloc(a, sizeof(order));
	size_t n = 0;
	for (size_t i = 0; i < sizeof(order) - 1; i++)
		if (str_find(written, order[i]) < written.n)
			text[n++] = order[i];
	*ret_is_bad |= written.p && n != written.n;
	return written.p ? text : order;
}

static int by_text(const void *a, const void *b)
{
	const struct field *x = a, *y = b;
	return strcmp(x->text, y->text);
}

static bool is_failure(const struct field *f)
{
	return str_is(str_of(f->text), "success=0") || str_is(str_of(f->text), "success=no");
}

/* auditctl takes the names of machines as well. */
static const char *arch_of(struct arena *a, struct str written)
{
	static const char *const wide[] = { "x86_64", "aarch64", "ppc64", "ppc64le", "s390x" };
	static const char *const narrow[] = {
		"i386", "i486", "i586", "i686", "arm", "ppc", "s390"
	};
	for (size_t i = 0; i < N(wide); i++)
		if (str_is(written, wide[i]))
			return "b64";
	for (size_t i = 0; i < N(narrow); i++)
		if (str_is(written, narrow[i]))
			return "b32";
	return str_text(a, written);
}

static enum audit_rule_scope scope_of(const struct field *f)
{
	int64_t id;
	if (is_failure(f))
		return AUDIT_RULE_ALL;
	if (!str_is(f->name, "auid"))
		return AUDIT_RULE_NARROW;
	if (str_is(str_of(f->text), "auid!=unset"))
		return AUDIT_RULE_USERS;
	bool is_low = str_int(f->value, 10, &id) &&
		      ((str_is(f->op, ">=") && id >= 0 && id <= USERS_BEGIN) ||
		       (str_is(f->op, ">") && id >= 0 && id < USERS_BEGIN));
	return is_low ? AUDIT_RULE_USERS : AUDIT_RULE_NARROW;
}

/* Fields with a place of their own go there, the others into the list. */
static void sort_fields(struct line *l)
{
	struct audit_rule *r = l->rule;
	autobuf text = BUF(64 << 10);
	if (l->n_fields)
		qsort(l->fields, l->n_fields, sizeof(l->fields[0]), by_text);
	for (size_t i = 0; i < l->n_fields; i++) {
		struct field *f = &l->fields[i];
		bool is_equal = str_is(f->op, "=");
		if (str_is(f->name, "path") && is_equal)
			take_watched(l, f->value, false);
		else if (str_is(f->name, "dir") && is_equal)
			take_watched(l, f->value, true);
		else if (str_is(f->name, "perm") && is_equal)
			l->permissions = f->value;
		else if (str_is(f->name, "key") && is_equal)
			r->key = str_text(l->a, f->value);
		else if (str_is(f->name, "arch") && is_equal)
			r->arch = arch_of(l->a, f->value);
		else {
			r->is_failure |= is_failure(f);
			buf_printf(&text, "%s%s", text.n ? "" : ",", f->text);
			buf_putc(&text, ',');
			if (str_is(f->name, "exit") && is_equal && !r->exit_code &&
			    str_starts(str_of(f->text), "exit=-E"))
				r->exit_code = arena_strdup(l->a, f->text + strlen("exit=-"));
			else
				r->scope = MAX(r->scope, scope_of(f));
		}
	}
	if (text.n)
		r->fields = arena_strndup(l->a, text.p, text.n);
}

void audit_rule_read(struct arena *a, struct str text, struct audit_rule *ret)
{
	*ret = (struct audit_rule){ .kind = AUDIT_RULE_NOTHING };
	text = str_trim(text);
	if (!text.n || text.p[0] == '#')
		return;
	struct line l = { .a = a, .rule = ret, .syscalls = BUF(64 << 10) };
	take_words(&l, text);
	sort_fields(&l);
	if (l.syscalls.n)
		ret->syscalls = str_text(a, buf_view(&l.syscalls));
	buf_free(&l.syscalls);
	bool has_rest = l.n_fields || ret->syscalls || l.permissions.p || ret->key;
	if (ret->watched || l.permissions.p)
		ret->permissions = permissions_of(a, l.permissions, &l.is_bad);
	bool is_all = !ret->syscalls || strcmp(ret->syscalls, ",all,") == 0;
	if (l.is_bad || (l.has_rule ? ret->option != NULL : has_rest || !ret->option))
		ret->kind = AUDIT_RULE_BAD;
	else if (!l.has_rule)
		ret->kind = AUDIT_RULE_CONTROL;
	else if (ret->watched && is_all)
		ret->kind = AUDIT_RULE_WATCH;
	else
		ret->kind = AUDIT_RULE_SYSCALL;
	if (ret->watched && (ret->kind == AUDIT_RULE_SYSCALL || ret->is_failure))
		ret->scope = AUDIT_RULE_NARROW;
}
