/* SPDX-License-Identifier: Apache-2.0 */
/* web_style - whether what stands in an element can be seen, and if not, why. */
#ifndef ZICHA_SURVEY_WEB_WEB_STYLE_H
#define ZICHA_SURVEY_WEB_WEB_STYLE_H

#include "parse/html_token.h"

/* What an element has from those around it. */
struct web_style {
	const char *hidden; /* how: display, visibility, …; NULL: it can be seen */
	uint32_t colour, background;
	bool has_colour, has_background;
	bool has_size, is_visible; /* by its own style */
};

/* What a page's <style> elements and scripts hide, by selector. */
struct web_sheet {
	struct arena *arena;
	struct web_sheet_rule {
		struct str element;  /* that it is for; empty: any */
		struct str selector; /* .class or #id */
		struct str declarations;
	} * rule;
	size_t n, capacity;
	size_t work;  /* that was done for it */
	bool is_full; /* there are more rules than are kept, or they are too much work */
};

/* Takes the rules of a <style> element that could hide something. */
void web_sheet_take(struct web_sheet *s, struct str css);
/* Takes ids that a script hides: getElementById("x").style.display = "none". */
void web_sheet_take_script(struct web_sheet *s, struct str script);
/* The style within an element, given that around it. */
struct web_style web_style_within(const struct web_style *around, struct web_sheet *s,
				  const struct html_token *tag);

#endif
