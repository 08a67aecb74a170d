/* SPDX-License-Identifier: Apache-2.0 */
/* password_policy - what is asked of a new password, and what wrong ones lead to.
 *
 * The rules come from PAM modules, whose settings stand in three places: the
 * arguments in the PAM files, which are the strongest, a configuration file of
 * the module, and what is built in. One row for each setting says what holds,
 * and whether the module stands in a stack that anybody passes through at all. */
#include "table/read/pam_stack.h"

#include <string.h>

struct setting {
	const char *module, *key, *value, *path;
	bool is_active, is_enforced, is_default;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, module,
	       N_("PAM module without pam_ and .so: pwquality, faillock, unix …")),
	COLUMN(struct setting, key, N_("setting, as the module calls it")),
	COLUMN(struct setting, value, N_("value in force; 1 or 0 for one without a value")),
	COLUMN(struct setting, is_active,
	       N_("whether signing in or changing a password passes through the module")),
	COLUMN(struct setting, is_enforced,
	       N_("whether the module's refusal counts: required, requisite, default=die …")),
	COLUMN(struct setting, is_default, N_("whether it is not written but built in")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

enum { MAX_KEYS = 20 };

/* A key without an own default (root_unlock_time) takes the value of another. Some
 * arguments of a module of several types are heard by one of them only. */
struct key {
	const char *name, *built_in, *same_as, *type;
};

/* Defaults: Linux-PAM 1.5.2, libpwquality 1.4.5, pam_cracklib of Linux-PAM 1.3. */
static const struct module {
	const char *name, *type, *file, *conf, *conf_dir; /* type NULL: any */
	struct key key[MAX_KEYS];
} modules[] = {
	{ "pwquality",
	  "password",
	  "pam_pwquality.so",
	  "/etc/security/pwquality.conf",
	  "/etc/security/pwquality.conf.d",
	  { { "minlen", "8" },
	    { "dcredit", "0" },
	    { "ucredit", "0" },
	    { "lcredit", "0" },
	    { "ocredit", "0" },
	    { "minclass", "0" },
	    { "difok", "1" },
	    { "maxrepeat", "0" },
	    { "maxclassrepeat", "0" },
	    { "maxsequence", "0" },
	    { "gecoscheck", "0" },
	    { "dictcheck", "1" },
	    { "usercheck", "1" },
	    { "usersubstr", "0" },
	    { "enforcing", "1" },
	    { "enforce_for_root", "0" },
	    { "local_users_only", "0" },
	    { "retry", "1" } } },
	{ "cracklib",
	  "password",
	  "pam_cracklib.so",
	  NULL,
	  NULL,
	  { { "minlen", "9" },
	    { "dcredit", "1" },
	    { "ucredit", "1" },
	    { "lcredit", "1" },
	    { "ocredit", "1" },
	    { "minclass", "0" },
	    { "difok", "5" },
	    { "maxrepeat", "0" },
	    { "maxclassrepeat", "0" },
	    { "maxsequence", "0" },
	    { "gecoscheck", "0" },
	    { "reject_username", "0" },
	    { "enforce_for_root", "0" },
	    { "retry", "1" } } },
	{ "pwhistory",
	  "password",
	  "pam_pwhistory.so",
	  "/etc/security/pwhistory.conf",
	  NULL,
	  { { "remember", "10" },
	    { "enforce_for_root", "0" },
	    { "use_authtok", "0" },
	    { "retry", "1" } } },
	{ "faillock",
	  "auth",
	  "pam_faillock.so",
	  "/etc/security/faillock.conf",
	  NULL,
	  { { "deny", "3" },
	    { "fail_interval", "900" },
	    { "unlock_time", "600" },
	    { "even_deny_root", "0" },
	    { "root_unlock_time", NULL, "unlock_time" },
	    { "admin_group", "" },
	    { "local_users_only", "0" },
	    { "audit", "0" },
	    { "dir", "/var/run/faillock" },
	    { "silent", "0" } } },
	{ "tally2",
	  "auth",
	  "pam_tally2.so",
	  NULL,
	  NULL,
	  { { "deny", "0" },
	    { "lock_time", "0" },
	    { "unlock_time", "0" },
	    { "even_deny_root", "0" },
	    { "root_unlock_time", NULL, "unlock_time" },
	    { "magic_root", "0" } } },
	{ "unix",
	  NULL,
	  "pam_unix.so",
	  NULL,
	  NULL,
	  { { "nullok", "0" },
	    { "minlen", "6", NULL, "password" },
	    { "remember", "0", NULL, "password" },
	    { "obscure", "0", NULL, "password" },
	    { "rounds", "", NULL, "password" } } },
};

/* Whoever signs in or changes a password comes through these; the shared stacks
 * stand for the services that are not installed. First found, first counted. */
static const char *const services[] = {
	"passwd", "login", "sshd", "common-password", "common-auth", "system-auth", "password-auth",
};

struct rule {
	struct str module;
	const char *type, *control, *arguments, *path;
	int64_t line;
};

struct context {
	struct scan *s;
	struct rule *rule;
	size_t n, capacity;
	const struct module *module;
	bool is_active, is_enforced;
	bool is_blind;			/* nothing of PAM itself is there */
	bool is_any;			/* a module of ours is there */
	struct setting value[MAX_KEYS]; /* of the module's keys; value NULL: not written */
};

static int keep_rule(void *context, const struct pam_stack_rule *found)
{
	struct context *c = context;
	if (!found->is_reached)
		return 0;
	c->rule = arena_grow(scan_arena(c->s), c->rule, &c->capacity, c->n + 1, sizeof(*c->rule));
	c->rule[c->n++] = (struct rule){
		.module = pam_module_name(found->rule->module),
		.type = found->rule->type,
		.control = found->rule->control,
		.arguments = found->rule->arguments,
		.path = found->path,
		.line = found->rule->line,
	};
	return 0;
}

static void put(struct context *c, size_t i, struct str value, const char *path, int64_t line)
{
	c->value[i].value = value.n ? scan_text(c->s, value) : "1";
	c->value[i].path = path;
	c->value[i].line = line;
}

/* name = value, name value, or name alone; "#" ends a line. The last one counts.
 * libpwquality stops at a value that is no number, and keeps what it had. */
static void read_conf(struct context *c, const char *path, struct err *e)
{
	struct lines lines;
	int64_t number;
	int r = scan_lines(c->s, path, &lines, e);
	if (r < 0)
		scan_partial(c->s, "%s", e->said);
	while (!r && scan_line(c->s, &lines)) {
		struct str rest = str_trim(str_head(lines.line, str_find(lines.line, '#')));
		size_t n = 0;
		while (n < rest.n && rest.p[n] != '=' && rest.p[n] != ' ' && rest.p[n] != '\t')
			n++;
		struct str name = str_head(rest, n);
		rest = str_trim(str_from(rest, n));
		if (str_starts(rest, "="))
			rest = str_trim(str_from(rest, 1));
		for (size_t i = 0; i < MAX_KEYS && c->module->key[i].name; i++) {
			if (!str_is(name, c->module->key[i].name))
				continue;
			if (c->module->conf_dir && rest.n && !str_int(rest, 10, &number)) {
				scan_partial(c->s, "%s:%lld: not a number: %s", lines.path,
					     (long long)lines.number, scan_text(c->s, rest));
				return;
			}
			put(c, i, rest, lines.path, lines.number);
		}
	}
}

/* The pieces come first and the main file overrides them (libpwquality). False
 * where there is neither. */
static bool read_confs(struct context *c, const char *conf, struct err *e)
{
	struct names pieces = { 0 };
	struct stat st;
	if (!conf)
		return false;
	if (c->module->conf_dir) {
		const char *pattern = scan_printf(c->s, "%s/*.conf", c->module->conf_dir);
		if (scan_glob(c->s, pattern, &pieces, e) < 0)
			scan_partial(c->s, "%s", e->said);
	}
	for (size_t i = 0; i < pieces.n; i++)
		read_conf(c, pieces.name[i], e);
	read_conf(c, conf, e);
	return pieces.n || scan_stat(c->s, conf, true, &st, e) == 0;
}

static bool is_rule(const struct context *c, size_t i)
{
	const struct rule *r = &c->rule[i];
	return str_is(r->module, c->module->file) &&
	       (!c->module->type || strcmp(r->type, c->module->type) == 0);
}

/* What brackets do not name is "bad", as is everything under required. */
static bool is_refusal_heard(const char *control)
{
	if (control[0] != '[')
		return strcmp(control, "required") == 0 || strcmp(control, "requisite") == 0;
	return !strstr(control, "default=") || strstr(control, "default=bad") ||
	       strstr(control, "default=die");
}

/* pam_faillock counts nothing where no rule tells it of a wrong password. */
static bool is_told(const struct context *c)
{
	if (strcmp(c->module->name, "faillock") != 0)
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (is_rule(c, i) && pam_argument(c->rule[i].arguments, "authfail").p)
			return true;
	return false;
}

/* Of several rules with the module the first that has the argument is shown. */
static void read_arguments(struct context *c)
{
	for (size_t k = 0; k < MAX_KEYS && c->module->key[k].name; k++)
		for (size_t i = 0; i < c->n; i++) {
			const char *type = c->module->key[k].type;
			struct str value = { 0 };
			if (is_rule(c, i) && (!type || strcmp(type, c->rule[i].type) == 0))
				value = pam_argument(c->rule[i].arguments, c->module->key[k].name);
			if (!value.p)
				continue;
			put(c, k, value, c->rule[i].path, c->rule[i].line);
			break;
		}
}

static int give_rows(struct context *c)
{
	int r = 0;
	for (size_t i = 0; !r && i < MAX_KEYS && c->module->key[i].name; i++) {
		const struct key *key = &c->module->key[i];
		struct setting *x = &c->value[i];
		x->module = c->module->name;
		x->key = key->name;
		x->is_active = c->is_active;
		x->is_enforced = c->is_enforced;
		if (!x->value) {
			x->is_default = true;
			x->line = NO_INT;
			x->value = key->built_in;
			/* Those before it have their values by now. */
			for (size_t j = 0; key->same_as && j < i; j++)
				if (strcmp(c->value[j].key, key->same_as) == 0)
					x->value = c->value[j].value;
		}
		r = scan_row(c->s, x);
	}
	return r;
}

/* The hash that a word of PAM's or of login.defs asks for, if it is one. */
static void take_hash(struct setting *x, struct str word, const char *path, int64_t line)
{
	static const struct {
		const char *word, *name;
	} hashes[] = {
		{ "yescrypt", "yescrypt" }, { "gost_yescrypt", "gost-yescrypt" },
		{ "blowfish", "bcrypt" },   { "sha512", "sha512" },
		{ "sha256", "sha256" },	    { "sm3", "sm3" },
		{ "md5", "md5" },	    { "bigcrypt", "des" },
		{ "des", "des" },
	};
	for (size_t i = 0; i < N(hashes); i++)
		if (str_is_nocase(word, hashes[i].word)) {
			x->value = hashes[i].name;
			x->path = path;
			x->line = line;
			x->is_default = false;
		}
}

/* pam_unix takes its hash from an argument, else from the first line of login.defs
 * that has one, else it is the crypt(3) of 1979. Names are those of the table passwords. */
static int give_hash(struct context *c, struct err *e)
{
	struct setting x = {
		.module = "unix",
		.key = "hash",
		.value = "des",
		.is_active = c->is_active,
		.is_enforced = c->is_enforced,
		.is_default = true,
		.line = NO_INT,
	};
	struct lines lines;
	int r = scan_lines(c->s, "/etc/login.defs", &lines, e);
	if (r < 0)
		scan_partial(c->s, "%s", e->said);
	while (!r && x.is_default && scan_line(c->s, &lines)) {
		struct str rest = lines.line, name, value;
		if (str_word(&rest, &name) && str_is_nocase(name, "ENCRYPT_METHOD") &&
		    str_word(&rest, &value))
			take_hash(&x, value, lines.path, lines.number);
	}
	for (size_t i = c->n; i--;) {
		struct str rest = str_of(c->rule[i].arguments), word;
		while (is_rule(c, i) && strcmp(c->rule[i].type, "password") == 0 &&
		       str_word(&rest, &word))
			take_hash(&x, word, c->rule[i].path, c->rule[i].line);
	}
	return scan_row(c->s, &x);
}

static int scan_module(struct context *c, struct err *e)
{
	const char *conf = c->module->conf;
	c->is_active = c->is_enforced = false;
	memset(c->value, 0, sizeof(c->value));
	for (size_t i = 0; i < c->n; i++) {
		if (!is_rule(c, i))
			continue;
		struct str other = pam_argument(c->rule[i].arguments, "conf");
		if (conf && other.n)
			conf = scan_text(c->s, other);
		c->is_active = true;
		c->is_enforced |= is_refusal_heard(c->rule[i].control);
	}
	c->is_enforced &= is_told(c);
	if (!read_confs(c, conf, e) && !c->is_active)
		return 0;
	c->is_any = true;
	if (c->is_blind)
		c->is_active = c->is_enforced = true;
	read_arguments(c);
	int r = give_rows(c);
	return r || strcmp(c->module->name, "unix") != 0 ? r : give_hash(c, e);
}

static int scan(struct scan *s, struct err *e)
{
	struct context c = { .s = s };
	struct names all;
	int r = pam_stack_services(s, &all, e);
	/* The modules' own files may be there without PAM's: what is wrong in them is. */
	c.is_blind = r == SCAN_ABSENT;
	if (c.is_blind)
		r = 0;
	for (size_t i = 0; !r && i < N(services); i++) {
		r = pam_stack_each(s, services[i], keep_rule, &c, e);
		if (r == SCAN_ABSENT)
			r = 0;
	}
	for (size_t i = 0; !r && i < N(modules); i++) {
		c.module = &modules[i];
		r = scan_module(&c, e);
	}
	if (r || !c.is_blind)
		return r;
	if (!c.is_any)
		return scan_absent(s, "no /etc/pam.d");
	scan_partial(s, "no /etc/pam.d: whether the modules are called is not seen");
	return 0;
}

const struct table table_host_password_policy = {
	.name = "password_policy",
	.doc = N_("quality, history and lockout of passwords, as PAM's modules enforce them"),
	.example = "SELECT value FROM password_policy WHERE module = 'pwquality' AND key = "
		   "'minlen'",
	.source = "/etc/pam.d, /etc/security/*.conf",
	.identity = "module key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
