/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_run - trying what the operator's list says of one page, and no other. */
#include "survey/web/web_login_run.h"

#include "base/tr.h"
#include "survey/web/web_login.h"
#include "table/read/common_passwords.h"

#include <string.h>

enum {
	MAX_STRANGERS = 3,
	MIN_ALIKE = 2, /* so many answers of each kind tell an account from none */
	MIN_SLOW = 3,  /* so many slow answers in a row are a delay */
	SLOW_MS = 1000,
	MAX_NAME = 64,
};

struct run {
	struct web_site *site;
	struct web_login login;
	const struct web_login_list *list;
	const struct web_login_words *words;
	struct web_login_answer stranger[MAX_STRANGERS];
	size_t n_strangers;
	struct web_login_answer right; /* to the own password of the account that may be locked */
	size_t n_wrong;		       /* passwords that were not accepted */
	uint64_t random;
	const char *stopped; /* why nothing more is tried on this page; NULL: it goes on */
	const char *sign;    /* of a limit that made it stop; NULL: none */
	bool is_lost;	     /* there was no answer */
};

static const char *kept(struct web_site *w, const char *text)
{
	return text ? arena_strdup(w->arena, text) : NULL;
}

/* ---- accounts and passwords that nobody has ---- */

/* splitmix64 (Steele, Lea, Flood 2014). */
static uint64_t next_random(struct run *r)
{
	uint64_t z = r->random += 0x9E3779B97F4A7C15U;
	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
	return z ^ (z >> 31);
}

/* An account of the same look: a number of as many digits, an address of the same domain. */
static const char *invented_account(struct run *r, const char *like)
{
	static const char letters[] = "bcfghjkmpqtvwxz";
	const char *at = strchr(like, '@');
	size_t n = at ? (size_t)(at - like) : strlen(like);
	bool is_number = n && strspn(like, "0123456789") >= n;
	char name[MAX_NAME];
	n = n < 8 ? 8 : MIN(n, (size_t)MAX_NAME - 1);
	for (size_t i = 0; i < n; i++)
		name[i] = is_number ? (char)('1' + next_random(r) % 9)
				    : letters[next_random(r) % (N(letters) - 1)];
	name[n] = 0;
	return arena_printf(r->login.arena, "%s%s", name, at ? at : "");
}

static const char *invented_password(struct run *r)
{
	return arena_printf(r->login.arena, "Zq7-%010llu",
			    (unsigned long long)(next_random(r) % 10000000000U));
}

/* ---- tries ---- */

/* False: nothing more can be tried here. */
static bool ask(struct run *r, const char *account, const char *password,
		struct web_login_answer *ret)
{
	struct err e;
	if (r->stopped)
		return false;
	survey_progress(r->site->survey, "%s", r->login.url);
	if (web_login_try(&r->login, account, password, ret, &e) < 0) {
		r->stopped = arena_strdup(r->site->arena, e.text);
		r->is_lost = true;
		return false;
	}
	r->n_wrong += ret->verdict != WEB_LOGIN_ACCEPTED;
	return true;
}

/* Ends all tries of the page where the answer speaks of a limit. */
static void heed(struct run *r, const struct web_login_answer *a)
{
	if (a->sign && a->verdict != WEB_LOGIN_ACCEPTED)
		r->stopped = r->sign = a->sign;
}

static bool ask_stranger(struct run *r, const char *like)
{
	struct web_login_answer *s = &r->stranger[r->n_strangers];
	if (r->n_strangers == MAX_STRANGERS ||
	    !ask(r, invented_account(r, like), invented_password(r), s))
		return false;
	r->n_strangers++;
	return true;
}

/* What the account gets with a password that is surely wrong. False: no answer. */
static bool ask_wrong(struct run *r, const char *account)
{
	struct web_login_answer *a = arena_new(r->login.arena, struct web_login_answer);
	if (!r->login.wrong && ask(r, account, invented_password(r), a)) {
		r->login.wrong = a;
		heed(r, a);
	}
	return r->login.wrong != NULL;
}

/* Whether that was not accepted, or leads elsewhere at least. */
static bool is_wrong_refused(const struct web_login_answer *right,
			     const struct web_login_answer *wrong)
{
	const char *place = right->place ? right->place : "";
	return wrong->verdict != WEB_LOGIN_ACCEPTED ||
	       strcmp(place, wrong->place ? wrong->place : "") != 0;
}

/* ---- one account and weak passwords ---- */

struct guess {
	const char *password;
	const char *from;
};

/* The nth password to try at the account; false: there are no more. */
static bool guess_at(const struct run *r, const char *account, size_t n, struct guess *ret)
{
	struct arena *a = r->login.arena;
	bool has_guesses = false;
	for (size_t i = 0; i < r->list->n; i++) {
		const struct web_login_entry *one = &r->list->entry[i];
		if (one->is_lock || strcmp(one->url, r->login.url) != 0 ||
		    strcmp(one->account, account) != 0)
			continue;
		has_guesses |= !one->password;
		if (!one->password || n--)
			continue;
		ret->password = one->password;
		ret->from = arena_printf(a, "line %lld of the list", (long long)one->line);
		return true;
	}
	if (!has_guesses)
		return false;
	if (n < r->words->n) {
		*ret = (struct guess){ r->words->word[n], "the unit's words" };
		return true;
	}
	n -= r->words->n;
	*ret = n ? (struct guess){ n <= common_passwords_n ? common_passwords[n - 1] : NULL,
				   "the common passwords" }
		 : (struct guess){ account, "the account's name" };
	return ret->password != NULL;
}

/* Whether there are passwords that were to be tried beyond the first n. */
static bool has_more(const struct run *r, const char *account, size_t n)
{
	size_t n_named = 0, most = (size_t)survey_number(r->site->survey, "login_tries");
	struct guess g;
	for (size_t i = 0; i < r->list->n; i++)
		n_named += !r->list->entry[i].is_lock && r->list->entry[i].password &&
			   strcmp(r->list->entry[i].url, r->login.url) == 0 &&
			   strcmp(r->list->entry[i].account, account) == 0;
	return n < n_named || (r->stopped && n < most && guess_at(r, account, n, &g));
}

/* What is no plain refusal is compared with what a wrong password gets. */
static void judge_guess(struct run *r, const struct guess *g, const struct web_login_answer *a,
			struct web_login_try *row)
{
	if (a->verdict == WEB_LOGIN_REFUSED || !ask_wrong(r, row->account))
		return;
	if (a->verdict == WEB_LOGIN_ACCEPTED && is_wrong_refused(a, r->login.wrong)) {
		row->is_accepted = 1;
		row->password = g->from;
		row->evidence = a->evidence;
	} else if (a->verdict == WEB_LOGIN_ACCEPTED ||
		   !web_login_is_alike(&r->login, a, r->login.wrong)) {
		row->is_accepted = NO_INT;
		row->evidence = a->verdict == WEB_LOGIN_ACCEPTED ? "another password does the same"
								 : a->evidence;
	}
}

static void try_guesses(struct run *r, struct web_login_try *row)
{
	struct web_login_answer answer;
	struct guess g;
	int64_t most = survey_number(r->site->survey, "login_tries");
	while (row->is_accepted != 1 && row->tries < most &&
	       guess_at(r, row->account, (size_t)row->tries, &g) &&
	       ask(r, row->account, g.password, &answer)) {
		row->tries++;
		judge_guess(r, &g, &answer, row);
		heed(r, &answer);
	}
}

static void try_account(struct run *r, const char *account)
{
	const struct table *t = &table_web_web_login_tries;
	struct survey *s = r->site->survey;
	struct web_login_try row = {
		.page = r->login.url, .kind = r->login.kind, .account = account, .is_accepted = 0
	};
	r->login.wrong = NULL;
	try_guesses(r, &row);
	if (row.is_accepted != 1 && has_more(r, account, (size_t)row.tries)) {
		row.is_accepted = NO_INT;
		row.stopped = r->stopped ? r->stopped : "web.login_tries";
	} else if (row.is_accepted == 0 && r->login.is_scripted) {
		row.is_accepted = NO_INT;
		row.evidence = tr("a script of the page changes the password on its way");
	}
	survey_row(s, t, &row);
	if (row.is_accepted == NO_INT)
		survey_unseen(s, t, "is_accepted", "%s, %s: %s", row.page, account,
			      row.stopped    ? row.stopped
			      : row.evidence ? row.evidence
					     : N_("no answer"));
}

static void try_accounts(struct run *r)
{
	autoarena a = ARENA(1 << 20);
	struct map done = MAP(&a);
	for (size_t i = 0; i < r->list->n; i++) {
		const struct web_login_entry *one = &r->list->entry[i];
		if (one->is_lock || strcmp(one->url, r->login.url) != 0 ||
		    map_set(&done, str_of(one->account), r))
			continue;
		try_account(r, one->account);
	}
}

/* ---- an account that may be locked ---- */

struct lock {
	const struct web_login_entry *entry;
	struct web_login_answer wrong[MIN_ALIKE]; /* the first ones */
	size_t n_wrong;				  /* that were given */
	size_t n_slow;				  /* in a row, the last ones */
	const char *sign;
	size_t sign_after;
};

static bool is_slow(const struct run *r, const struct web_login_answer *a)
{
	return a->ms > SLOW_MS + 3 * r->stranger[0].ms;
}

/* Whether nothing more is answered. */
static bool note_sign(struct lock *k, const struct web_login_answer *a)
{
	if (a->sign && !k->sign) {
		k->sign = a->sign;
		k->sign_after = k->n_wrong;
	}
	return a->is_shut;
}

static bool count_wrong(struct run *r, struct lock *k, const struct web_login_answer *a)
{
	if (k->n_wrong < MIN_ALIKE)
		k->wrong[k->n_wrong] = *a;
	k->n_wrong++;
	k->n_slow = is_slow(r, a) ? k->n_slow + 1 : 0;
	return note_sign(k, a);
}

/* Where there is a limit, only what was said before any sign of it tells of accounts. */
static void judge_accounts(struct run *r, const struct lock *k, struct web_login_row *row)
{
	const struct login_message *theirs[MAX_STRANGERS], *ours[MIN_ALIKE];
	const struct login_message *known = &r->login.known;
	size_t n_theirs = 0, n_ours = 0;
	for (size_t i = 0; i < r->n_strangers; i++)
		if (!r->stranger[i].sign || row->has_limit == 0)
			theirs[n_theirs++] = &r->stranger[i].message;
	for (size_t i = 0; i < MIN(k->n_wrong, (size_t)MIN_ALIKE); i++)
		if (!k->wrong[i].sign || row->has_limit == 0)
			ours[n_ours++] = &k->wrong[i].message;
	if (n_theirs < MIN_ALIKE || n_ours < MIN_ALIKE) {
		survey_unseen(r->site->survey, &table_web_web_logins, "tells_accounts",
			      "%s: too few answers before it was limited", r->login.url);
		return;
	}
	row->tells_accounts = login_message_differs(ours, n_ours, theirs, n_theirs, known) ||
			      login_message_differs(theirs, n_theirs, ours, n_ours, known);
	if (row->tells_accounts)
		row->told_by = arena_printf(r->site->arena, "%s | %s",
					    login_message_text(r->login.arena, ours[0], known),
					    login_message_text(r->login.arena, theirs[0], known));
}

/* Whether the account's own password opens it. Where it does, what was taken for a sign of a
 * limit is none. False also where there was no answer. */
static bool is_open(struct run *r, const struct web_login_entry *one)
{
	struct web_login_answer right;
	const char *sign = r->sign;
	r->stopped = sign ? NULL : r->stopped;
	r->sign = NULL;
	r->login.is_bold = true;
	bool is_there = ask(r, one->account, one->password, &right);
	r->login.is_bold = false;
	if (is_there && right.verdict == WEB_LOGIN_ACCEPTED) {
		r->right = right;
		r->login.is_scripted = false;
		return true;
	}
	if (is_there)
		heed(r, &right);
	if (sign && !r->is_lost)
		r->stopped = r->sign = sign;
	return false;
}

/* One wrong password after another, and some strangers between. NULL, or why not. */
static const char *try_wrong(struct run *r, struct lock *k)
{
	size_t most = (size_t)survey_number(r->site->survey, "login_wrong");
	bool is_shut = false;
	r->login.wrong = NULL;
	r->login.is_bold = true;
	while (k->n_wrong < most && !is_shut) {
		struct web_login_answer *a = arena_new(r->login.arena, struct web_login_answer);
		if (!ask(r, k->entry->account, invented_password(r), a))
			return r->stopped;
		if (!is_wrong_refused(&r->right, a))
			return tr("another password does the same");
		if (!r->login.wrong)
			r->login.wrong = a;
		is_shut = count_wrong(r, k, a);
		if (is_shut || r->n_strangers == MAX_STRANGERS)
			continue;
		if (!ask_stranger(r, k->entry->account))
			return r->stopped;
		is_shut = note_sign(k, &r->stranger[r->n_strangers - 1]);
	}
	return NULL;
}

/* Its own password opened the account before. NULL, or why nothing can be said. */
static const char *try_lock(struct run *r, const struct web_login_entry *one,
			    struct web_login_row *row)
{
	struct lock k = { .entry = one };
	const char *kind = r->sign; /* the tries of other accounts have met it */
	size_t n_met = r->n_wrong;
	if (!kind || is_open(r, one)) {
		const char *why = r->stopped ? r->stopped : try_wrong(r, &k);
		if (why)
			return why;
		kind = k.sign ? k.sign : "locked";
		if (is_open(r, one))
			kind = k.n_slow >= MIN_SLOW ? "delay" : NULL;
		n_met = k.sign_after ? k.sign_after : k.n_wrong;
	}
	if (r->is_lost)
		return r->stopped;
	row->wrong_tries = (int64_t)(k.n_wrong ? k.n_wrong : n_met);
	row->has_limit = kind != NULL;
	row->limit_kind = kept(r->site, kind);
	row->limit_after = kind ? (int64_t)n_met : NO_INT;
	judge_accounts(r, &k, row);
	return NULL;
}

static void tell_unknown(struct run *r, const char *why, struct web_login_row *row)
{
	const struct table *t = &table_web_web_logins;
	if (row->wrong_tries == NO_INT)
		row->wrong_tries = 0;
	survey_unseen(r->site->survey, t, "has_limit", "%s: %s", r->login.url, why);
	if (row->tells_accounts == NO_INT)
		survey_unseen(r->site->survey, t, "tells_accounts", "%s: %s", r->login.url, why);
}

/* The account of the page that may be locked, or NULL: one tells all. */
static const struct web_login_entry *find_lock(const struct run *r)
{
	for (size_t i = 0; i < r->list->n; i++)
		if (r->list->entry[i].is_lock && strcmp(r->list->entry[i].url, r->login.url) == 0)
			return &r->list->entry[i];
	return NULL;
}

/* ---- a page ---- */

/* Whether it is a refusal, as far as can be told of the first answer; else why not. */
static const char *no_refusal(struct run *r, const struct web_login_answer *a)
{
	bool is_odd = a->status == 403 || a->status == 404 || a->status == 405 ||
		      a->status == 419 || a->status >= 500;
	if (a->verdict == WEB_LOGIN_ACCEPTED)
		return tr("an invented account seems to be let in");
	if (is_odd && !a->has_form)
		return arena_printf(r->login.arena, tr("the form is answered with HTTP status %d"),
				    a->status);
	return NULL;
}

/* What a stranger gets; without that nothing can be judged. */
static void begin(struct run *r, const char *like)
{
	struct err e;
	if (web_login_open(&r->login, &e) < 0)
		r->stopped = arena_strdup(r->site->arena, e.text);
	else if (r->login.untried)
		r->stopped = r->login.untried;
	if (!ask_stranger(r, like))
		return;
	const struct web_login_answer *s = &r->stranger[0];
	r->login.stranger = s;
	heed(r, s);
	if (!r->stopped)
		r->stopped = no_refusal(r, s);
}

void web_login_run(struct web_site *w, const struct web_login_list *list,
		   const struct web_login_words *words, const char *url, struct web_login_row *row)
{
	autoarena a = ARENA(256 << 20);
	const char *like = "";
	struct run r = { .site = w,
			 .login = { .site = w, .arena = &a, .url = url },
			 .list = list,
			 .words = words,
			 .random = (uint64_t)survey_now(w->survey) };
	for (size_t i = 0; i < list->n; i++)
		if (strcmp(list->entry[i].url, url) == 0)
			like = list->entry[i].account;
	*row = (struct web_login_row){ .page = url,
				       .pages = 1,
				       .wrong_tries = NO_INT,
				       .has_limit = NO_INT,
				       .limit_after = NO_INT,
				       .tells_accounts = NO_INT };
	begin(&r, like);
	row->form = r.login.form;
	row->kind = r.login.kind;
	row->action = kept(w, r.login.action);
	row->realm = kept(w, r.login.realm);
	const struct web_login_entry *lock = find_lock(&r);
	const char *why = NULL;
	if (lock && !is_open(&r, lock))
		why = r.stopped ? r.stopped
				: tr("the account's own password was not accepted, or that cannot "
				     "be seen");
	try_accounts(&r);
	if (lock && !why)
		why = try_lock(&r, lock, row);
	if (why)
		tell_unknown(&r, why, row);
}
