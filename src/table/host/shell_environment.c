/* SPDX-License-Identifier: Apache-2.0 */
/* shell_environment - what shells are told at sign-in: umask, TMOUT, PATH and a few more.
 *
 * One row for each place that sets one of them: files of all, files of root and of people,
 * and the two that work before any shell, login.defs and PAM. Scripts are read, not run: a
 * line under an "if" counts as written, and is_conditional tells of it. */
#include "fact/scan.h"
#include "parse/pam.h"
#include "parse/shell_command.h"
#include "table/read/accounts.h"

#include <string.h>
#include <strings.h>

enum { SCRIPT_MAX = 1 << 20 };

struct setting {
	const char *who, *key, *value, *shell, *path;
	bool is_exported, is_readonly, is_conditional;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, who, N_("account, or all")),
	COLUMN(struct setting, key, N_("umask, TMOUT, PATH, autologout, or another variable")),
	COLUMN(struct setting, value, N_("value as written; $PATH and the like stay")),
	COLUMN(struct setting, shell, N_("sh, csh, or login where no shell is needed")),
	COLUMN(struct setting, is_exported, N_("whether programs get it, too")),
	COLUMN(struct setting, is_readonly, N_("whether the person cannot change it")),
	COLUMN(struct setting, is_conditional, N_("whether it stands under a condition")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct scan *s;
	struct setting *item;
	size_t n, capacity;
};

/* A script being read. */
struct reading {
	struct settings *all;
	const char *who, *shell, *path;
	int64_t line;
	size_t depth;
	bool is_chained; /* behind "&&" or "||" */
};

static bool is_kept(struct str name)
{
	static const char *const names[] = { "TMOUT",	       "PATH",	       "HISTSIZE",
					     "HISTFILE",       "HISTFILESIZE", "HISTTIMEFORMAT",
					     "HISTCONTROL",    "LD_PRELOAD",   "LD_LIBRARY_PATH",
					     "PROMPT_COMMAND", "autologout" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

static struct setting *add(struct settings *all, struct setting x)
{
	all->item = arena_grow(scan_arena(all->s), all->item, &all->capacity, all->n + 1,
			       sizeof(*all->item));
	all->item[all->n] = x;
	return &all->item[all->n++];
}

static struct setting *set(struct reading *r, struct str name, struct str value)
{
	return add(r->all, (struct setting){ .who = r->who,
					     .key = scan_text(r->all->s, name),
					     .value = scan_text(r->all->s, value),
					     .shell = r->shell,
					     .is_conditional = r->depth || r->is_chained,
					     .path = r->path,
					     .line = r->line });
}

/* "export TMOUT" or "readonly TMOUT": of what was set before. */
static void mark(struct reading *r, const char *name, bool is_exported, bool is_readonly)
{
	for (size_t i = 0; i < r->all->n; i++) {
		struct setting *x = &r->all->item[i];
		if (strcmp(x->who, r->who) == 0 && strcmp(x->key, name) == 0) {
			x->is_exported |= is_exported;
			x->is_readonly |= is_readonly;
		}
	}
}

/* export, readonly, declare and typeset, with their options. */
static void see_declaration(struct reading *r, const struct shell_word *word, size_t n)
{
	bool is_exported = strcmp(word[0].text, "export") == 0;
	bool is_readonly = strcmp(word[0].text, "readonly") == 0;
	for (size_t i = 1; i < n; i++) {
		const char *text = word[i].text;
		struct str name, value;
		if (text[0] == '-') {
			is_exported |= strchr(text, 'x') != NULL;
			is_readonly |= strchr(text, 'r') != NULL;
		} else if (!shell_command_assigns(&word[i], &name, &value)) {
			mark(r, text, is_exported, is_readonly);
		} else if (is_kept(name)) {
			struct setting *x = set(r, name, value);
			x->is_exported = is_exported;
			x->is_readonly = is_readonly;
		}
	}
}

/* Assignments count where no command follows them. */
static void see_assignments(struct reading *r, const struct shell_word *word, size_t n)
{
	struct str name, value;
	for (size_t i = 0; i < n; i++)
		if (!shell_command_assigns(&word[i], &name, &value))
			return;
	for (size_t i = 0; i < n; i++)
		if (shell_command_assigns(&word[i], &name, &value) && is_kept(name))
			set(r, name, value);
}

/* csh: "setenv NAME value", "set -r name=value" and "set name = value". */
static void see_csh(struct reading *r, const struct shell_word *word, size_t n)
{
	struct str name, value;
	bool is_readonly = false;
	if (strcmp(word[0].text, "setenv") == 0 && n > 2 && is_kept(str_of(word[1].text))) {
		set(r, str_of(word[1].text), str_of(word[2].text))->is_exported = true;
		return;
	}
	for (size_t i = 1; strcmp(word[0].text, "set") == 0 && i < n; i++) {
		if (strcmp(word[i].text, "-r") == 0)
			is_readonly = true;
		else if (shell_command_assigns(&word[i], &name, &value) && is_kept(name))
			set(r, name, value)->is_readonly = is_readonly;
		else if (i + 2 < n && strcmp(word[i + 1].text, "=") == 0 &&
			 is_kept(str_of(word[i].text)))
			set(r, str_of(word[i].text), str_of(word[i + 2].text))->is_readonly =
				is_readonly;
	}
}

static void see_command(struct reading *r, const struct shell_word *word, size_t n)
{
	static const char *const declarations[] = { "export", "readonly", "declare", "typeset",
						    "local" };
	const char *name = word[0].text;
	if (strcmp(name, "umask") == 0) {
		/* "umask" and "umask -S" only show it. */
		if (n > 1 && word[n - 1].text[0] != '-')
			set(r, STR("umask"), str_of(word[n - 1].text));
		return;
	}
	for (size_t i = 0; i < N(declarations); i++)
		if (strcmp(name, declarations[i]) == 0) {
			see_declaration(r, word, n);
			return;
		}
	if (strcmp(r->shell, "csh") == 0)
		see_csh(r, word, n);
	else
		see_assignments(r, word, n);
}

static bool is_one_of(const char *word, const char *const *list)
{
	for (; *list; list++)
		if (strcmp(word, *list) == 0)
			return true;
	return false;
}

/* The shell's own words in front of a command; counts how deep it stands. */
static void see(struct reading *r, const struct shell_command *c)
{
	static const char *const openers[] = { "if",	  "case",   "while",  "until", "for",
					       "foreach", "switch", "select", NULL };
	static const char *const closers[] = {
		"fi", "esac", "done", "endif", "end", "endsw", NULL
	};
	static const char *const fillers[] = { "then", "else", "elif", "do", "!", "time", NULL };
	size_t i = 0;
	bool is_csh = strcmp(r->shell, "csh") == 0;
	r->line = c->line;
	for (; i < c->n; i++) {
		const char *word = c->word[i].text;
		/* csh has an "if (x) command" of one line. */
		bool is_one_line = is_csh && strcmp(word, "if") == 0;
		if (is_one_of(word, openers) && !is_one_line)
			r->depth++;
		else if (is_one_of(word, closers))
			r->depth -= r->depth > 0;
		else if (!is_one_of(word, fillers) && !is_one_line)
			break;
	}
	if (i < c->n)
		see_command(r, c->word + i, c->n - i);
	r->is_chained = c->end == '&' || c->end == '|';
	r->depth += c->end == '{';
	if (c->end == '}')
		r->depth -= r->depth > 0;
}

static void read_script(struct settings *all, const char *who, const char *path)
{
	struct reading r = { .all = all, .who = who, .path = path };
	struct shell_script f = SHELL_SCRIPT(STR(""));
	struct shell_command c;
	struct err e;
	bool is_csh = strstr(path, "csh") || str_ends(str_of(path), "/.login") ||
		      str_ends(str_of(path), "csh.login");
	int result = scan_read(all->s, path, SCRIPT_MAX, &f.rest, &e);
	if (result < 0)
		scan_partial(all->s, "%s", e.said);
	r.shell = is_csh ? "csh" : "sh";
	while (!result && shell_command_next(&f, scan_arena(all->s), &c))
		see(&r, &c);
	if (f.is_cut)
		scan_partial(all->s, "%s: a quote does not end", path);
}

/* ---- before any shell ---- */

static void read_login_defs(struct settings *all)
{
	static const char *const keys[][3] = { { "UMASK", "umask", "all" },
					       { "ENV_PATH", "PATH", "all" },
					       { "ENV_SUPATH", "PATH", "root" } };
	struct lines lines;
	struct err e;
	int r = scan_lines(all->s, "/etc/login.defs", &lines, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && scan_line(all->s, &lines)) {
		struct str rest = lines.line, key, value;
		if (!str_word(&rest, &key) || !str_word(&rest, &value))
			continue;
		if (str_starts(value, "PATH="))
			value = str_from(value, 5);
		for (size_t i = 0; i < N(keys); i++)
			if (str_is(key, keys[i][0]))
				add(all, (struct setting){ .who = keys[i][2],
							   .key = keys[i][1],
							   .value = scan_text(all->s, value),
							   .shell = "login",
							   .path = lines.path,
							   .line = lines.number });
	}
}

/* NAME=value lines without a shell's power: pam_env(8). */
static void read_environment(struct settings *all)
{
	struct lines lines;
	struct err e;
	int r = scan_lines(all->s, "/etc/environment", &lines, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && scan_line(all->s, &lines)) {
		struct str value = str_trim(lines.line), name;
		if (str_starts(value, "export "))
			value = str_trim(str_from(value, 7));
		if (!str_split(&value, '=', &name) || !value.p || !is_kept(name))
			continue;
		bool is_quoted = value.n > 1 && (value.p[0] == '"' || value.p[0] == '\'') &&
				 value.p[value.n - 1] == value.p[0];
		if (is_quoted)
			value = str_head(str_from(value, 1), value.n - 2);
		add(all, (struct setting){ .who = "all",
					   .key = scan_text(all->s, name),
					   .value = scan_text(all->s, value),
					   .shell = "login",
					   .is_exported = true,
					   .path = lines.path,
					   .line = lines.number });
	}
}

static void read_pam_file(struct settings *all, const char *path)
{
	struct str bytes;
	struct err e;
	int r = scan_read(all->s, path, 0, &bytes, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	if (r || !str_has(bytes, "pam_umask"))
		return;
	struct pam_reader reader = PAM_READER(bytes);
	struct pam_rule rule;
	while ((r = pam_next(scan_arena(all->s), &reader, &rule, &e)) != 0) {
		bool is_umask = r > 0 && rule.kind == PAM_RULE &&
				str_is(pam_module_name(rule.module), "pam_umask.so");
		struct str value = is_umask ? pam_argument(rule.arguments, "umask") : STR("");
		if (value.n)
			add(all, (struct setting){ .who = "all",
						   .key = "umask",
						   .value = scan_text(all->s, value),
						   .shell = "login",
						   .path = path,
						   .line = rule.line });
	}
}

/* ---- files ---- */

static void read_pattern(struct settings *all, const char *pattern,
			 void (*read)(struct settings *all, const char *path))
{
	struct names files = { 0 };
	struct err e;
	if (scan_glob(all->s, pattern, &files, &e) < 0)
		scan_partial(all->s, "%s", e.said);
	for (size_t i = 0; i < files.n; i++)
		read(all, files.name[i]);
}

static void read_for_all(struct settings *all, const char *path)
{
	read_script(all, "all", path);
}

static void read_home(struct settings *all, const char *who, const char *home)
{
	static const char *const files[] = {
		".profile", ".bash_profile", ".bash_login", ".bashrc", ".login",  ".cshrc",
		".tcshrc",  ".zshenv",	     ".zprofile",   ".zshrc",  ".zlogin", ".kshrc"
	};
	struct stat st;
	struct err e;
	int r = scan_stat(all->s, home, true, &st, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	if (r || !S_ISDIR(st.st_mode))
		return;
	for (size_t i = 0; i < N(files); i++)
		read_script(all, who, scan_printf(all->s, "%s/%s", home, files[i]));
}

/* root and the accounts of people, by /etc/passwd. */
static void read_homes(struct settings *all)
{
	struct lines lines;
	struct account a;
	struct err e;
	int r = scan_lines(all->s, ACCOUNTS_PATH, &lines, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && accounts_next(all->s, &lines, &a))
		if (accounts_is_person(&a) && a.home[0] == '/')
			read_home(all, a.name, a.home);
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const files[] = { "/etc/profile",	"/etc/bash.bashrc",
					     "/etc/bashrc",	"/etc/bash/bashrc",
					     "/etc/csh.cshrc",	"/etc/csh.login",
					     "/etc/zsh/zshenv", "/etc/zsh/zprofile",
					     "/etc/zsh/zshrc",	"/etc/zshrc" };
	struct settings all = { .s = s };
	struct names etc = { 0 };
	int r = scan_list(s, "/etc", &etc, e);
	if (r)
		return r;
	read_login_defs(&all);
	read_pattern(&all, "/etc/pam.d/*", read_pam_file);
	read_environment(&all);
	for (size_t i = 0; i < N(files); i++)
		read_for_all(&all, files[i]);
	read_pattern(&all, "/etc/profile.d/*.sh", read_for_all);
	read_pattern(&all, "/etc/profile.d/*.csh", read_for_all);
	read_homes(&all);
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, &all.item[i]);
	return r;
}

const struct table table_host_shell_environment = {
	.name = "shell_environment",
	.doc = N_("umask, TMOUT, PATH and the like, wherever they are set for sign-ins"),
	.example = "SELECT path, line, value FROM shell_environment WHERE key = 'umask'",
	.source = "/etc/profile, profile.d, bash.bashrc, bashrc, csh.cshrc, zsh, environment, "
		  "login.defs, pam.d; .profile and its like of root and people",
	.identity = "path line key",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
