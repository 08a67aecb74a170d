/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_message - what the answers to a log-in say, so that they can be compared.
 *
 * An answer is the set of its words. What stands on the page of the form itself says nothing, nor
 * does what was sent, nor what is another each time (counters, times, advertisements): only words
 * that all answers of one kind have, and none of the other kind. */
#ifndef ZICHA_SURVEY_WEB_WEB_LOGIN_MESSAGE_H
#define ZICHA_SURVEY_WEB_WEB_LOGIN_MESSAGE_H

#include "base/map.h"

enum { WEB_LOGIN_MAX_WORDS = 20 * 1000 };

struct web_login_message {
	struct str *word; /* each once, as they come */
	size_t n, capacity;
	struct map set;
};

/* Adds the words of the text but for those of the two that were sent; they live in `a`. */
void web_login_message_add(struct arena *a, struct web_login_message *m, struct str text,
			   const char *account, const char *password);
/* Whether all of m stands in one of these two; numbers only if so wanted. */
bool web_login_message_is_within(const struct web_login_message *m,
				 const struct web_login_message *one,
				 const struct web_login_message *other, bool has_numbers);
/* Whether both have the same numbers. */
bool web_login_message_counts_alike(const struct web_login_message *a,
				    const struct web_login_message *b);
/* Whether all of `these` have a word that is in none of `those`, nor in `known`. */
bool web_login_message_differs(const struct web_login_message *const *these, size_t n_these,
			       const struct web_login_message *const *those, size_t n_those,
			       const struct web_login_message *known);
/* Its first words that are not in `known`. */
const char *web_login_message_text(struct arena *a, const struct web_login_message *m,
				   const struct web_login_message *known);

/* "captcha" or "locked", if the text speaks of that and the form's page does not; both in lower
 * case. */
const char *web_login_message_sign(const char *text, const char *page);
/* Whether JSON says that the log-in was taken: a token, success, a code of 0 or 200. */
bool web_login_message_json_yes(struct str json);

#endif
