/* SPDX-License-Identifier: Apache-2.0 */
/* db_password - what can be said about the passwords of a server's accounts.
 *
 * Quick hashes are tried with every word there is. Slow ones (SCRAM, caching_sha2, ed25519: about
 * a millisecond a guess) with a short list in any case, and with the rest for as long as the
 * setting guess_ms says, guess by guess over all accounts. `words_tried` tells how far it came. */
#include "survey/db/db_password.h"

#include "parse/db_hash.h"
#include "parse/json_read.h"
#include "survey/db/db_words.h"

#include <string.h>

enum { MAX_ACCOUNTS = 20000, MAX_WAYS = 4, TRY_BYTES = 300 };

/* From the worst; of several ways to sign in the worst counts. */
enum state { NONE, EQUALS_USER, BY_DEFAULT, DICTIONARY, UNKNOWN, OK, EXTERNAL, LOCKED };
static const char *const state_names[] = {
	[NONE] = "none",	  [EQUALS_USER] = "equals_user",
	[BY_DEFAULT] = "default", [DICTIONARY] = "dictionary",
	[UNKNOWN] = "unknown",	  [OK] = "ok",
	[EXTERNAL] = "external",  [LOCKED] = "locked",
};

/* One way to sign in. */
struct way {
	enum state state;
	enum db_hash_kind kind;
	struct str hash;
	int64_t n_tried;
};

struct account {
	struct db_user row;
	struct way ways[MAX_WAYS];
	size_t n_ways;
	bool has_more_ways; /* than there is room for */
};

struct db_password {
	struct survey *survey;
	struct account *accounts;
	size_t n, capacity;
	struct db_words words;
	size_t n_untried;
};

int db_password_open(struct survey *s, struct db_password **ret, struct err *e)
{
	struct db_password *p = arena_new(survey_arena(s), struct db_password);
	p->survey = s;
	*ret = p;
	return db_words_open(s, &p->words, e);
}

/* ---- what a server keeps ---- */

static bool is_one_of(struct str text, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_is_nocase(text, words[i]))
			return true;
	return false;
}

/* The system, a directory or a certificate vouches for the user. */
static bool is_external(struct str plugin)
{
	static const char *const plugins[] = {
		"unix_socket",
		"auth_socket",
		"pam",
		"authentication_pam",
		"auth_pam",
		"auth_pam_compat",
		"gssapi",
		"auth_gssapi",
		"named_pipe",
		"authentication_windows",
		"authentication_ldap_sasl",
		"authentication_ldap_simple",
		"authentication_kerberos",
		"authentication_webauthn",
		"authentication_fido",
		"external",
	};
	return is_one_of(plugin, plugins, N(plugins));
}

static bool is_by_password(struct str plugin)
{
	static const char *const plugins[] = {
		"",
		"mysql_native_password",
		"mysql_old_password",
		"sha256_password",
		"caching_sha2_password",
		"ed25519",
		"parsec",
	};
	return is_one_of(plugin, plugins, N(plugins));
}

/* Whether the hash is what installers write where no password shall fit, such as "invalid". */
static bool fits_nothing(enum db_hash_kind kind, struct str plugin, struct str hash)
{
	bool says_so = str_has(hash, "THISISNOTAVALIDPASSWORD");
	return kind == DB_HASH_UNKNOWN
		       ? says_so || !plugin.n || str_is(plugin, "mysql_native_password")
		       : says_so && kind == DB_HASH_MYSQL_NATIVE;
}

static struct way way_of_mysql(const char *engine, struct str plugin, struct str hash)
{
	struct way w = { .state = UNKNOWN, .hash = hash };
	w.kind = db_hash_kind(engine, plugin, hash);
	if (is_external(plugin))
		w.state = EXTERNAL;
	else if (is_by_password(plugin) && !hash.n)
		w.state = NONE;
	else if (str_is(plugin, "mysql_no_login") ||
		 (is_by_password(plugin) && fits_nothing(w.kind, plugin, hash)))
		w.state = LOCKED;
	return w;
}

static void add_way(struct db_password *p, struct account *a, struct way w)
{
	struct arena *arena = survey_arena(p->survey);
	a->has_more_ways |= a->n_ways == MAX_WAYS;
	if (a->n_ways == MAX_WAYS)
		return;
	if (w.hash.p)
		w.hash = (struct str){ arena_strndup(arena, w.hash.p, w.hash.n), w.hash.n };
	a->ways[a->n_ways++] = w;
}

/* {"plugin":…, "authentication_string":…, "auth_or":[{…}, …]}: an empty object in the list is the
 * outer one itself. */
struct proof {
	struct str plugin, hash;
};

static bool read_object(struct str text, struct arena *a, struct proof *ret, struct str *ret_list)
{
	struct json_read r = json_read_begin(text, a);
	struct json_read_value value;
	struct str name;
	int more = -1;
	if (!json_read_open(&r, '{'))
		return false;
	while ((more = json_read_next(&r, '{', &name)) > 0 && json_read_value(&r, &value)) {
		if (str_is(name, "plugin") && value.type == JSON_READ_TEXT)
			ret->plugin = value.text;
		else if (str_is(name, "authentication_string") && value.type == JSON_READ_TEXT)
			ret->hash = value.text;
		else if (str_is(name, "auth_or") && value.type == JSON_READ_NESTED && ret_list)
			*ret_list = value.text;
	}
	return more == 0;
}

static bool read_proof(struct db_password *p, struct account *a, const char *engine,
		       struct str text)
{
	struct arena *arena = survey_arena(p->survey);
	struct proof outer = { STR(""), STR("") };
	struct str list = { NULL, 0 }, name;
	struct json_read_value value;
	int more = 0;
	if (!read_object(text, arena, &outer, &list))
		return false;
	if (!list.p) {
		add_way(p, a, way_of_mysql(engine, outer.plugin, outer.hash));
		return true;
	}
	struct json_read r = json_read_begin(list, arena);
	if (!json_read_open(&r, '['))
		return false;
	while ((more = json_read_next(&r, '[', &name)) > 0 && json_read_value(&r, &value)) {
		struct proof inner = { STR(""), STR("") };
		if (!read_object(value.text, arena, &inner, NULL))
			return false;
		add_way(p, a,
			inner.plugin.n ? way_of_mysql(engine, inner.plugin, inner.hash)
				       : way_of_mysql(engine, outer.plugin, outer.hash));
	}
	return more == 0;
}

static struct way way_of_other(const char *engine, struct str hash)
{
	struct way w = { .state = UNKNOWN, .hash = hash };
	if (!hash.p)
		return w;
	w.kind = db_hash_kind(engine, STR(""), hash);
	if (!hash.n)
		w.state = LOCKED;
	return w;
}

void db_password_add(struct db_password *p, const struct db_user *user, const char *engine,
		     struct str plugin, struct str hash, struct str proof)
{
	bool is_mysql = strcmp(engine, "mariadb") == 0 || strcmp(engine, "mysql") == 0;
	if (p->n == MAX_ACCOUNTS) {
		p->n_untried++;
		return;
	}
	p->accounts = arena_grow(survey_arena(p->survey), p->accounts, &p->capacity, p->n + 1,
				 sizeof(*p->accounts));
	struct account *a = &p->accounts[p->n++];
	*a = (struct account){ .row = *user };
	if (proof.p && !read_proof(p, a, engine, proof))
		a->n_ways = 0;
	/* Where something else vouches for the user MySQL may keep no hash at all. */
	if (!proof.p && is_mysql && (hash.p || is_external(plugin)))
		add_way(p, a,
			way_of_mysql(engine, plugin.p ? plugin : STR(""), hash.p ? hash : STR("")));
	else if (!is_mysql)
		add_way(p, a, way_of_other(engine, hash));
}

/* ---- trying ---- */

static void try_word(struct account *a, struct way *w, const char *guess, bool is_name)
{
	if (w->state == UNKNOWN && db_hash_fits(w->kind, w->hash, a->row.name, guess))
		w->state = !guess[0] ? NONE : is_name ? EQUALS_USER : DICTIONARY;
}

/* One guess at all accounts. */
static void try_all(struct db_password *p, size_t number, bool is_slow)
{
	for (size_t i = 0; i < p->n; i++) {
		struct account *a = &p->accounts[i];
		for (size_t k = 0; k < a->n_ways; k++) {
			struct way *w = &a->ways[k];
			char guess[TRY_BYTES];
			if (w->state != UNKNOWN || !w->kind || w->kind == DB_HASH_MYSQL_OLD ||
			    db_hash_is_slow(w->kind) != is_slow || !a->row.name)
				continue;
			bool is_name = db_words_guess(&p->words, number, a->row.name, guess);
			try_word(a, w, guess, is_name);
			explicit_bzero(guess, sizeof(guess));
			w->n_tried = (int64_t)number + 1;
		}
	}
}

static void try_words(struct db_password *p)
{
	struct survey *s = p->survey;
	size_t n = db_words_n(&p->words), i;
	for (i = 0; i < n && !survey_is_late(s); i++)
		try_all(p, i, false);
	if (i < n)
		survey_partial(s, &table_db_db_users, "only %zu of %zu words were tried in time", i,
			       n);
	int64_t end_ms = clock_ms() + survey_number(s, "guess_ms");
	for (i = 0; i < n && !survey_is_late(s); i++) {
		if (i >= DB_WORDS_SHORT && clock_ms() >= end_ms)
			break;
		try_all(p, i, true);
	}
}

/* ---- saying it ---- */

static enum state state_of(const struct account *a)
{
	enum state worst = LOCKED;
	if (a->row.is_role == 1)
		return LOCKED;
	if (!a->n_ways || a->has_more_ways)
		worst = UNKNOWN;
	for (size_t i = 0; i < a->n_ways; i++) {
		const struct way *w = &a->ways[i];
		worst = MIN(worst,
			    w->state == UNKNOWN && w->n_tried >= DB_WORDS_SHORT ? OK : w->state);
	}
	return worst;
}

static bool is_password(const char *state)
{
	static const enum state states[] = { EQUALS_USER, BY_DEFAULT, DICTIONARY, UNKNOWN, OK };
	for (size_t i = 0; i < N(states); i++)
		if (strcmp(state, state_names[states[i]]) == 0)
			return true;
	return false;
}

/* Whoever signs in with a password has these, and a check would pass over a NULL. Which day a
 * password was set some servers do not keep at all. */
static void note_unseen(struct db_password *p, const struct db_user *r, bool has_changes)
{
	struct survey *s = p->survey;
	const char *name = r->name ? r->name : "";
	if (r->can_login == 0 || !is_password(r->password))
		return;
	if (strcmp(r->password, state_names[UNKNOWN]) == 0)
		survey_unseen(s, &table_db_db_users, "password",
			      "%s: nothing can be said about its password", name);
	if (r->is_weak_hash == NO_INT)
		survey_unseen(s, &table_db_db_users, "is_weak_hash",
			      "%s: how its password is kept could not be seen", name);
	if (r->attempts == NO_INT)
		survey_unseen(s, &table_db_db_users, "attempts",
			      "%s: after how many attempts it is locked could not be seen", name);
	/* One that must be changed first is of no day. */
	if (has_changes && !r->changed && r->is_expired != 1)
		survey_unseen(s, &table_db_db_users, "changed",
			      "%s: when its password was set could not be seen", name);
}

static void give(struct db_password *p, struct account *a, bool has_changes)
{
	struct db_user *r = &a->row;
	/* What the server itself could say stands. */
	if (!r->password)
		r->password = state_names[state_of(a)];
	for (size_t i = 0; i < a->n_ways; i++) {
		const struct way *w = &a->ways[i];
		if (w->state == EXTERNAL || w->state == LOCKED || !w->kind)
			continue;
		if (!r->plugin)
			r->plugin = db_hash_name(w->kind);
		r->is_weak_hash = r->is_weak_hash == 1 || db_hash_is_weak(w->kind);
		if (w->n_tried)
			r->words_tried = MAX(r->words_tried, w->n_tried);
	}
	note_unseen(p, r, has_changes);
	survey_row(p->survey, &table_db_db_users, r);
	for (size_t i = 0; i < a->n_ways; i++)
		if (a->ways[i].hash.n)
			explicit_bzero((char *)a->ways[i].hash.p, a->ways[i].hash.n);
}

void db_password_give(struct db_password *p)
{
	bool has_changes = false;
	try_words(p);
	for (size_t i = 0; i < p->n; i++)
		has_changes |= p->accounts[i].row.changed != NULL;
	for (size_t i = 0; i < p->n; i++)
		give(p, &p->accounts[i], has_changes);
	if (p->n_untried)
		survey_partial(p->survey, &table_db_db_users, "stopped after %d accounts",
			       (int)MAX_ACCOUNTS);
	db_words_close(&p->words);
}
