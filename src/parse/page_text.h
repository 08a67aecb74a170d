/* SPDX-License-Identifier: Apache-2.0 */
/* page_text - what a page says, so that two answers to nearly the same question can be compared.
 *
 * A page becomes the bag of its words. What the question itself left in the page is put back
 * first: wherever the value that was sent stands, as it is or escaped for HTML, URLs, SQL or
 * JSON, the original value is read. Words that change by themselves (long numbers, times,
 * tokens, nonces) are left out; what still changes between two answers to the very same
 * question is noise, and not compared. */
#ifndef ZICHA_PARSE_PAGE_TEXT_H
#define ZICHA_PARSE_PAGE_TEXT_H

#include "base/str.h"

enum { PAGE_TEXT_MAX_WORDS = 100000, PAGE_TEXT_MAX_ECHO = 1000 };

/* Digests of words, in order. */
struct page_text {
	uint32_t *word;
	size_t n;
};

struct page_text_echo {
	struct str sent, instead;
};

/* The words of a page live in `a`. What is longer than the maxima is not looked at. */
void page_text_read(struct str page, const struct page_text_echo *echoes, size_t n_echoes,
		    struct arena *a, struct page_text *ret);

/* How many words one has and the other has not, without those of `noise` (may be NULL). */
size_t page_text_difference(const struct page_text *a, const struct page_text *b,
			    const struct page_text *noise);

/* How many words of `of` one has and the other has not, without those of `noise` (may be NULL):
 * what a page brings that is new, as news do, does not count. */
size_t page_text_loss(const struct page_text *a, const struct page_text *b,
		      const struct page_text *of, const struct page_text *noise);

/* From 0, nothing in common, to 1: twice the common words by the words of both, without those
 * of `noise` (may be NULL). Two empty pages are equal. */
double page_text_similarity(const struct page_text *a, const struct page_text *b,
			    const struct page_text *noise);

/* Adds to *noise every word that one has more often than the other. */
void page_text_learn(const struct page_text *a, const struct page_text *b, struct arena *arena,
		     struct page_text *noise);

#endif
