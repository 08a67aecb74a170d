/* SPDX-License-Identifier: Apache-2.0 */
/* css - the plain rules of a style sheet, and declarations of a style.
 *
 * What stands in a block of an at-rule (@media, @supports, @font-face …) is passed over: it
 * holds for some readers and not for others. */
#ifndef ZICHA_PARSE_CSS_H
#define ZICHA_PARSE_CSS_H

#include "base/str.h"

struct css_rule {
	struct str selectors;	 /* separated by commas */
	struct str declarations; /* for css_declaration() */
};

/* Takes the next plain rule off *rest. */
bool css_next(struct str *rest, struct css_rule *ret);
/* Takes the next declaration off *rest, trimmed, without "!important". */
bool css_declaration(struct str *rest, struct str *ret_name, struct str *ret_value);
/* A length in pixels: of "12px", "0", "-99em" (16 pixels each), "3pt". False: none of these. */
bool css_pixels(struct str value, double *ret_pixels);
/* A colour as 0xRRGGBB: #rgb, #rrggbb, rgb(1,2,3), and the names of the plainest. */
bool css_colour(struct str value, uint32_t *ret_colour);

#endif
