/* SPDX-License-Identifier: Apache-2.0 */
/* login_message - what the answers to a log-in say, so that they can be compared.
 *
 * An answer is the set of its words. What stands on the page of the form itself says nothing, nor
 * does what was sent, nor what is another each time (counters, times, advertisements): only words
 * that all answers of one kind have, and none of the other kind. */
#ifndef ZICHA_PARSE_LOGIN_MESSAGE_H
#define ZICHA_PARSE_LOGIN_MESSAGE_H

#include "base/map.h"

/* Of a longer word its front. */
enum { LOGIN_MESSAGE_MAX_WORDS = 10 * 1000, LOGIN_MESSAGE_MAX_BYTES = 48 };

struct login_message {
	struct str *word; /* each once, as they come */
	size_t n, capacity;
	struct map set;
};

/* Adds the words of the text but for those of the two that were sent; they live in `a`. */
void login_message_add(struct arena *a, struct login_message *m, struct str text,
		       const char *account, const char *password);
/* Whether all of m stands in one of these two; numbers only if so wanted. */
bool login_message_is_within(const struct login_message *m, const struct login_message *one,
			     const struct login_message *other, bool has_numbers);
/* Whether both have the same numbers. */
bool login_message_counts_alike(const struct login_message *a, const struct login_message *b);
/* Whether all of `these` have a word that is in none of `those`, nor in `known`. */
bool login_message_differs(const struct login_message *const *these, size_t n_these,
			   const struct login_message *const *those, size_t n_those,
			   const struct login_message *known);
/* Its first words that are not in `known`. */
const char *login_message_text(struct arena *a, const struct login_message *m,
			       const struct login_message *known);

/* "captcha" or "locked", if the text speaks of that and the form's page does not; both in lower
 * case. */
const char *login_message_sign(const char *text, const char *page);
/* Whether JSON says that the log-in was taken: a token, success, a code of 0 or 200. */
bool login_message_json_yes(struct str json);

#endif
