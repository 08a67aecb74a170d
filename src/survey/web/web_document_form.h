/* SPDX-License-Identifier: Apache-2.0 */
/* web_document_form - the forms of a page, and their fields: for web_document. */
#ifndef ZICHA_SURVEY_WEB_WEB_DOCUMENT_FORM_H
#define ZICHA_SURVEY_WEB_WEB_DOCUMENT_FORM_H

#include "parse/html_token.h"
#include "survey/web/web_document.h"

/* Adds the form that the tag begins. False: there are too many. */
bool web_document_form_begin(struct web_document *d, const struct html_token *tag);
/* Adds a field of form number `form` (-1: of none), of the tag's own type or of that one. */
void web_document_form_input(struct web_document *d, int64_t form, const struct html_token *tag,
			     const char *fixed_type);

#endif
