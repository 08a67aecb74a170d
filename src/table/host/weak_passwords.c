/* SPDX-License-Identifier: Apache-2.0 */
/* weak_passwords - accounts whose password was guessed.
 *
 * Only a query that names the unit's own words gets an answer: `words = 'hospital,his'`
 * ('' for none), so that no inspection guesses passwords without being asked to. Tried
 * are the account's name, the unit's words and a list of the commonest passwords, each
 * also with what people put behind it. A row says that a password is weak and why, never
 * what it is.
 *
 * Guess by guess over all accounts, on all cores: when the time is over, each account
 * has seen the same guesses, and the table is partial. */
#include "fact/scan.h"
#include "parse/crypt_hash.h"
#include "table/read/common_passwords.h"
#include "table/read/share.h"

#include <crypt.h>
#include <stdatomic.h>
#include <string.h>

enum { DEADLINE_MS = 10 * 60 * 1000, WORDS_MAX = 64, GUESS_MAX = 128 };

struct weak_password {
	const char *words, *name, *why, *algorithm, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct weak_password, words,
	       N_("the unit's own words, as asked, with commas between")),
	COLUMN(struct weak_password, name, N_("account name")),
	COLUMN(struct weak_password, why,
	       N_("what it is made of: account name, own word or common password")),
	COLUMN(struct weak_password, algorithm, N_("of the hash")),
	COLUMN(struct weak_password, path, N_("file")),
	COLUMN(struct weak_password, line, N_("line in the file")),
};

static const char *const endings[] = {
	"",	"1",   "12",  "123",  "1234", "12345", "123456", "@123",  "@123456", "!",  "!@#",
	"#123", "666", "888", "2023", "2024", "2025",  "2026",	 "@2025", "@2026",   "01", "001",
};

struct account {
	const char *name, *algorithm, *path;
	char *hash;
	int64_t line;
	atomic_int why;		/* of enum why */
	atomic_bool is_untried; /* crypt(3) has not this algorithm here */
};

enum why { NOT_FOUND, BY_NAME, BY_OWN_WORD, BY_COMMON };

struct attack {
	struct scan *s;
	struct account *accounts;
	size_t n_accounts, capacity;
	const char *words[WORDS_MAX];
	size_t n_words;
	size_t n_guesses; /* for each account */
	atomic_size_t n_tried;
	atomic_bool is_late;
};

/* ---- the guesses ---- */

static void reverse(char *text)
{
	size_t n = strlen(text);
	for (size_t i = 0; i < n / 2; i++) {
		char c = text[i];
		text[i] = text[n - 1 - i];
		text[n - 1 - i] = c;
	}
}

/* A word in one of its ways: as it is or with a capital, and an ending. */
static void vary(const char *word, size_t way, char guess[GUESS_MAX])
{
	snprintf(guess, GUESS_MAX, "%s%s", word, endings[way % N(endings)]);
	if (way >= N(endings) && guess[0] >= 'a' && guess[0] <= 'z')
		guess[0] = (char)(guess[0] - 'a' + 'A');
}

enum { WAYS = 2 * N(endings) };

/* Guess number `i` for an account: its name in all ways and backwards, the unit's
 * words in all ways, the common ones. */
static enum why make_guess(const struct attack *x, const struct account *a, size_t i,
			   char guess[GUESS_MAX])
{
	if (i < WAYS) {
		vary(a->name, i, guess);
		return BY_NAME;
	}
	i -= WAYS;
	if (i == 0) {
		snprintf(guess, GUESS_MAX, "%s", a->name);
		reverse(guess);
		return BY_NAME;
	}
	i -= 1;
	if (i < common_passwords_n) {
		snprintf(guess, GUESS_MAX, "%s", common_passwords[i]);
		return BY_COMMON;
	}
	i -= common_passwords_n;
	vary(x->words[i / WAYS], i % WAYS, guess);
	return BY_OWN_WORD;
}

static void try_one(struct attack *x, struct account *a, size_t guess_number,
		    struct crypt_data *data)
{
	char guess[GUESS_MAX];
	enum why why = make_guess(x, a, guess_number, guess);
	const char *got = crypt_rn(guess, a->hash, data, sizeof(*data));
	if (!got)
		atomic_store(&a->is_untried, true);
	else if (strcmp(got, a->hash) == 0)
		atomic_store(&a->why, (int)why);
	explicit_bzero(guess, sizeof(guess));
}

/* Guess by guess: number i / n_accounts at account i % n_accounts. */
static void work(void *context, size_t i)
{
	struct attack *x = context;
	struct account *a = &x->accounts[i % x->n_accounts];
	if (atomic_load(&x->is_late) || scan_is_late(x->s)) {
		atomic_store(&x->is_late, true);
		return;
	}
	atomic_fetch_add(&x->n_tried, 1);
	if (atomic_load(&a->why) != NOT_FOUND)
		return;
	struct crypt_data *data = base_alloc(sizeof(*data));
	try_one(x, a, i / x->n_accounts, data);
	explicit_bzero(data, sizeof(*data));
	free(data);
}

/* ---- the accounts ---- */

static void add_account(struct attack *x, struct str name, struct str hash,
			const struct lines *lines)
{
	int64_t ignored;
	struct arena *arena = scan_arena(x->s);
	if (!hash.n || hash.p[0] == '!' || hash.p[0] == '*' || str_is(hash, "x"))
		return;
	const char *algorithm = crypt_hash_algorithm(hash, &ignored);
	if (strcmp(algorithm, "unknown") == 0) {
		scan_partial(x->s, "%s:%lld: a hash of an unknown kind, not tried", lines->path,
			     (long long)lines->number);
		return;
	}
	x->accounts = arena_grow(arena, x->accounts, &x->capacity, x->n_accounts + 1,
				 sizeof(*x->accounts));
	struct account *a = &x->accounts[x->n_accounts++];
	*a = (struct account){ .name = scan_text(x->s, name),
			       .algorithm = algorithm,
			       .hash = arena_strndup(arena, hash.p, hash.n),
			       .path = lines->path,
			       .line = lines->number };
}

static int read_accounts(struct attack *x, const char *path, struct err *e)
{
	struct lines lines;
	int r = scan_lines(x->s, path, &lines, e);
	while (!r && scan_line(x->s, &lines)) {
		struct str rest = lines.line, name, hash;
		if (str_split(&rest, ':', &name) && str_split(&rest, ':', &hash) && name.n)
			add_account(x, name, hash, &lines);
	}
	return r;
}

static void read_words(struct attack *x, const char *text)
{
	struct str rest = str_of(text), word;
	while (str_split(&rest, ',', &word)) {
		word = str_trim(word);
		if (!word.n)
			continue;
		if (x->n_words == WORDS_MAX) {
			scan_partial(x->s, "more than %d words of the unit's own", (int)WORDS_MAX);
			return;
		}
		x->words[x->n_words++] = scan_text(x->s, word);
	}
}

static int give_rows(struct attack *x, const char *words)
{
	static const char *const reasons[] = { [BY_NAME] = "account name",
					       [BY_OWN_WORD] = "own word",
					       [BY_COMMON] = "common password" };
	int r = 0;
	for (size_t i = 0; i < x->n_accounts; i++) {
		struct account *a = &x->accounts[i];
		int why = atomic_load(&a->why);
		if (atomic_load(&a->is_untried))
			scan_partial(x->s, "%s:%lld: a hash of an unknown kind, not tried", a->path,
				     (long long)a->line);
		if (!r && why != NOT_FOUND)
			r = scan_row(x->s, &(struct weak_password){ .words = words,
								    .name = a->name,
								    .why = reasons[why],
								    .algorithm = a->algorithm,
								    .path = a->path,
								    .line = a->line });
		explicit_bzero(a->hash, strlen(a->hash));
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	const char *asked = scan_ask(s)->value;
	struct attack x = { .s = s };
	struct err why;
	int shadow = read_accounts(&x, "/etc/shadow", e);
	if (shadow < 0)
		return shadow;
	int passwd = read_accounts(&x, "/etc/passwd", &why);
	if (passwd < 0)
		scan_partial(s, "%s", why.said);
	if (shadow && passwd)
		return err_set(e, "neither /etc/shadow nor /etc/passwd can be read");
	read_words(&x, asked);
	x.n_guesses = WAYS + 1 + common_passwords_n + x.n_words * WAYS;
	share_out(x.n_guesses * x.n_accounts, work, &x);
	if (atomic_load(&x.is_late))
		scan_partial(s, "the time was over after %zu of %zu guesses",
			     atomic_load(&x.n_tried) / x.n_accounts, x.n_guesses);
	else
		scan_note(s, "accounts: %zu; guesses for each: %zu", x.n_accounts, x.n_guesses);
	return give_rows(&x, asked);
}

const struct table table_host_weak_passwords = {
	.name = "weak_passwords",
	.doc = N_("accounts whose password was guessed; asks for `words = '…'`"),
	.example = "SELECT name, why FROM weak_passwords WHERE words = 'hospital,his'",
	.source = "/etc/shadow",
	.identity = "words name",
	.key = "words",
	.columns = columns,
	.n_columns = N(columns),
	.is_on_request = true,
	.deadline_ms = DEADLINE_MS,
	.scan = scan,
};
