/* SPDX-License-Identifier: Apache-2.0 */
/* apparmor_profile - the profiles that a file of /etc/apparmor.d defines. */
#include "parse/apparmor_profile.h"

#include <ctype.h>
#include <string.h>

enum { HEAD_WORDS = 8 };

/* The words of a statement, as far as a profile's head has any. */
struct head {
	struct str word[HEAD_WORDS];
	size_t n;
	int64_t line;
	bool is_in_list; /* between the parentheses of flags=(…) */
};

static bool is_blank(char c)
{
	return isspace((unsigned char)c);
}

/* A word; one that begins with a quote goes up to the next. */
static struct str take_word(struct apparmor_profiles *f)
{
	bool is_quoted = f->rest.p[0] == '"';
	size_t n = 1;
	while (n < f->rest.n && (is_quoted ? f->rest.p[n] != '"' : !is_blank(f->rest.p[n])))
		n++;
	n += is_quoted && n < f->rest.n;
	struct str word = str_head(f->rest, n);
	for (size_t i = 0; i < n; i++)
		f->line += word.p[i] == '\n';
	f->rest = str_from(f->rest, n);
	return word;
}

static struct str unquoted(struct str word)
{
	if (word.n < 2 || word.p[0] != '"' || word.p[word.n - 1] != '"')
		return word;
	return str_head(str_from(word, 1), word.n - 2);
}

static void head_add(struct head *h, struct str word, int64_t line)
{
	if (!h->n)
		h->line = line;
	if (h->n < HEAD_WORDS)
		h->word[h->n++] = word;
	for (size_t i = 0; i < word.n; i++) {
		if (word.p[i] == '(')
			h->is_in_list = true;
		if (word.p[i] == ')')
			h->is_in_list = false;
	}
}

static const char *mode_of(const struct head *h)
{
	static const char *const modes[] = { "complain", "unconfined", "kill", "prompt" };
	for (size_t i = 0; i < h->n; i++)
		for (size_t m = 0; m < N(modes); m++) {
			bool is_flag = str_starts(h->word[i], "flags") ||
				       str_has(h->word[i], "(") || str_has(h->word[i], ")") ||
				       str_ends(h->word[i], ",");
			if (is_flag && str_has(h->word[i], modes[m]))
				return modes[m];
		}
	return "enforce";
}

/* The name of the profile that the head opens; absent for another kind of block. */
static struct str name_of(const struct head *h, size_t depth)
{
	struct str none = { NULL, 0 };
	if (!h->n)
		return none;
	bool has_keyword = str_is(h->word[0], "profile") || str_is(h->word[0], "hat");
	if (has_keyword)
		return h->n > 1 ? unquoted(h->word[1]) : none;
	struct str name = unquoted(h->word[0]);
	if (str_starts(name, "^"))
		return str_from(name, 1);
	bool is_path = str_starts(name, "/") || str_starts(name, "@{");
	return is_path && !depth ? name : none;
}

static bool open_block(struct apparmor_profiles *f, struct arena *a, const struct head *h,
		       struct apparmor_profile *ret)
{
	struct str name = name_of(h, f->depth);
	const char *parent = NULL, *full = NULL;
	for (size_t i = 0; i < f->depth && i < APPARMOR_PROFILE_DEPTH; i++)
		parent = f->open[i] ? f->open[i] : parent;
	if (name.n)
		full = str_text(a, name);
	if (full && parent)
		full = arena_printf(a, "%s//%s", parent, full);
	if (f->depth < APPARMOR_PROFILE_DEPTH)
		f->open[f->depth] = full;
	f->depth++;
	if (!full || f->depth > APPARMOR_PROFILE_DEPTH)
		return false;
	*ret = (struct apparmor_profile){ .name = full, .mode = mode_of(h), .line = h->line };
	return true;
}

/* A statement ends with a comma; an include and an assignment with their line. */
static bool is_ended(const struct head *h, bool is_line_end)
{
	struct str last = h->n ? h->word[h->n - 1] : STR("");
	if (!h->n || h->is_in_list)
		return false;
	if (!is_line_end)
		return str_ends(last, ",");
	bool is_assignment = str_starts(h->word[0], "@{") &&
			     (str_has(h->word[0], "=") || (h->n > 1 && str_has(h->word[1], "=")));
	return str_is(h->word[0], "include") || is_assignment;
}

bool apparmor_profile_next(struct apparmor_profiles *f, struct arena *a,
			   struct apparmor_profile *ret)
{
	struct head h = { .n = 0 };
	while (f->rest.n) {
		char c = f->rest.p[0];
		if (c == '#') {
			f->rest = str_from(f->rest, str_find(f->rest, '\n'));
			continue;
		}
		if (is_blank(c)) {
			f->line += c == '\n';
			if (c == '\n' && is_ended(&h, true))
				h.n = 0;
			f->rest = str_from(f->rest, 1);
			continue;
		}
		int64_t line = f->line;
		struct str word = take_word(f);
		if (str_is(word, "{")) {
			if (open_block(f, a, &h, ret))
				return true;
			h = (struct head){ .n = 0 };
		} else if (str_starts(word, "}")) {
			f->depth -= f->depth > 0;
			h = (struct head){ .n = 0 };
		} else {
			head_add(&h, word, line);
			if (is_ended(&h, false))
				h.n = 0;
		}
	}
	return false;
}
