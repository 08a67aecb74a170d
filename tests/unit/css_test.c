/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/css.h"
#include "tap.h"

int main(void)
{
	struct str sheet = STR("<!-- /* .x{a:b} */ @import 'y'; @media screen { .m { display:none "
			       "} "
			       ".n{c:d} } .a , #b>c { display : none !important ; content:'};' } "
			       "@font-face{f:g} p{left:-9em}");
	struct css_rule rule;
	struct str name, value;
	double px;
	uint32_t colour;
	ok(css_next(&sheet, &rule) && str_is(rule.selectors, ".a , #b>c"), "the first plain rule");
	ok(css_declaration(&rule.declarations, &name, &value) && str_is(name, "display") &&
		   str_is(value, "none"),
	   "a declaration without !important");
	ok(css_declaration(&rule.declarations, &name, &value) && str_is(value, "'};'"),
	   "a text in quotes is one value");
	ok(css_next(&sheet, &rule) && str_is(rule.selectors, "p"), "the next one");
	ok(css_declaration(&rule.declarations, &name, &value) && css_pixels(value, &px) &&
		   px < -143 && px > -145,
	   "a length");
	ok(!css_next(&sheet, &rule), "no more");
	ok(!css_pixels(STR("auto"), &px) && !css_pixels(STR("10%"), &px), "what is no length");
	ok(css_colour(STR("#FFF"), &colour) && colour == 0xffffff, "a short colour");
	ok(css_colour(STR("rgb(1, 2,3)"), &colour) && colour == 0x010203, "one by numbers");
	ok(css_colour(STR("White"), &colour) && colour == 0xffffff, "one by name");
	ok(!css_colour(STR("#ffff"), &colour) && !css_colour(STR("rgb(1,2,300)"), &colour), "and "
											    "none");
	return done();
}
