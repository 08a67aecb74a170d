/* SPDX-License-Identifier: Apache-2.0 */
/* web_document - what is on a page of HTML: links, forms, texts, and what of it is hidden. */
#ifndef ZICHA_SURVEY_WEB_WEB_DOCUMENT_H
#define ZICHA_SURVEY_WEB_WEB_DOCUMENT_H

#include "base/buf.h"
#include "parse/url.h"

enum {
	WEB_DOCUMENT_MAX_LINKS = 20 * 1000,
	WEB_DOCUMENT_MAX_INPUTS = 5000,
	WEB_DOCUMENT_MAX_BYTES = 8 << 20,
};

enum web_link_kind {
	WEB_LINK,
	WEB_LINK_SCRIPT,
	WEB_LINK_STYLE,
	WEB_LINK_IMAGE,
	WEB_LINK_FRAME,
	WEB_LINK_MEDIA,
	WEB_LINK_FORM,
	WEB_LINK_INLINE,  /* a URL in a script on the page */
	WEB_LINK_REFRESH, /* where the page sends its reader to by itself */
	WEB_LINK_OTHER,
	WEB_LINK_KINDS,
};
extern const char *const web_link_kind_names[WEB_LINK_KINDS];

struct web_document_link {
	enum web_link_kind kind;
	struct url url;
	const char *hidden; /* how; NULL: it can be seen */
	const char *text;
	const char *title; /* what is shown when it is pointed at; NULL: nothing */
	bool asks_first;   /* a script asks whether that is really wanted */
	bool has_integrity;
};

struct web_document_form {
	struct url action;  /* that of the page where it says none */
	const char *method; /* get, post */
	bool has_password, has_file, has_token, has_captcha;
	int64_t n_inputs;
};

struct web_document_input {
	int64_t form; /* number of it, from 0; -1: outside of any */
	const char *name, *type, *value;
	bool has_autocomplete;
};

struct web_document {
	struct arena *arena;
	struct url base;
	const char *charset; /* that it was written in */
	const char *title, *description, *generator;
	const char *policy; /* of where scripts may come from; NULL: the page itself says nothing */
	struct buf text, hidden_text; /* one blank between words */
	struct web_document_link *links;
	struct web_document_form *forms;
	struct web_document_input *inputs;
	struct str *code; /* scripts on the page itself, and handlers of events */
	size_t n_links, n_forms, n_inputs, n_code;
	size_t links_capacity, forms_capacity, inputs_capacity, code_capacity;
	bool is_cut; /* it has more of something than is read */
};

/* Of a page in UTF-8 that was in `charset` (NULL: nobody knows). All but the two texts lives in
 * `a`. */
void web_document_read(struct arena *a, const struct url *url, const char *charset, struct str page,
		       struct web_document *ret);
void web_document_free(struct web_document *d);

/* ---- for the files of this module ---- */

struct html_token;
/* The value of an attribute with its references put in; NULL: it has none. */
char *web_document_value(struct web_document *d, const struct html_token *tag, const char *name);

#endif
