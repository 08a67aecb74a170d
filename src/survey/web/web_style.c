/* SPDX-License-Identifier: Apache-2.0 */
/* web_style - whether what stands in an element can be seen, and if not, why.
 *
 * Reads style attributes, the old attributes of marquee, and rules with one simple selector in
 * <style> elements. Style sheets in files are not fetched: menus that open on a click live
 * there, and who hides links in a page that he broke into writes them into that page. */
#include "survey/web/web_style.h"

#include "parse/css.h"

#include <string.h>

enum { MAX_RULES = 2000, OFF_SCREEN = -400, FAR_AWAY = -1000, TINY = 1, MAX_STYLE = 64 << 10 };
/* Bytes of class names and declarations that are gone through for one page: some seconds. */
enum { MAX_WORK = 200 << 20 };

/* ---- the sheet ---- */

/* ".class", "#id", with the name of an element in front or not. */
static bool is_simple(struct str selector)
{
	size_t n_names = 0;
	for (size_t i = 0; i < selector.n; i++)
		if (strchr(" >+~:[*\t\n\r", selector.p[i]))
			return false;
		else
			n_names += strchr(".#", selector.p[i]) != NULL;
	return n_names == 1;
}

static void add_rule(struct web_sheet *s, struct str text, struct str declarations)
{
	size_t n = 0;
	while (n < text.n && !strchr(".#", text.p[n]))
		n++;
	struct str element = str_head(text, n), selector = str_from(text, n);
	s->is_full |= s->n == MAX_RULES;
	if (s->is_full)
		return;
	s->rule = arena_grow(s->arena, s->rule, &s->capacity, s->n + 1, sizeof(*s->rule));
	s->rule[s->n++] = (struct web_sheet_rule){ element, selector, declarations };
}

void web_sheet_take(struct web_sheet *s, struct str css)
{
	struct css_rule rule;
	struct str one;
	while (css_next(&css, &rule))
		while (str_split(&rule.selectors, ',', &one))
			if (is_simple(str_trim(one)))
				add_rule(s, str_trim(one), rule.declarations);
}

/* ---- declarations ---- */

struct measure {
	double width, height;
	bool has_width, has_height, is_clipped, is_moved;
};

static bool has_word_nocase(struct str value, const char *word)
{
	return value.n >= strlen(word) && strncasecmp(value.p, word, strlen(word)) == 0;
}

/* transform: translateX(-9999px); what slides in by a menu's button is not so far away. */
static bool is_far_away(struct str value)
{
	double px;
	struct str rest = str_from(value, str_find(value, '('));
	rest = str_from(rest, MIN(rest.n, 1));
	return has_word_nocase(value, "translate") &&
	       css_pixels(str_trim(str_head(rest, MIN(str_find(rest, ','), str_find(rest, ')')))),
			  &px) &&
	       px <= FAR_AWAY;
}

/* clip-path: inset(50%): nothing is left between the two halves. */
static bool is_inset(struct str value)
{
	double percent;
	if (!has_word_nocase(value, "inset("))
		return false;
	struct str number = str_from(value, strlen("inset("));
	number = str_head(number, str_find(number, '%'));
	return str_real(number, &percent) && percent >= 50;
}

/* clip: rect(0 0 0 0), clip-path: inset(100%), transform: scale(0) */
static bool is_cut_away(struct str name, struct str value)
{
	struct str rest = value, number;
	double px;
	if (str_is_nocase(name, "clip-path"))
		return is_inset(value) || has_word_nocase(value, "circle(0)");
	if (str_is_nocase(name, "transform"))
		return has_word_nocase(value, "scale(0)") || has_word_nocase(value, "scale(0,") ||
		       is_far_away(value);
	if (!str_is_nocase(name, "clip") || !has_word_nocase(value, "rect("))
		return false;
	rest = str_head(rest, str_find(rest, ')'));
	for (rest = str_from(rest, strlen("rect(")); rest.n; rest = str_from(rest, number.n + 1)) {
		number = str_head(rest, MIN(str_find(rest, ','), str_find(rest, ' ')));
		if (number.n && (!css_pixels(number, &px) || px > TINY))
			return false;
	}
	return true;
}

/* "-200%" of what is around it, as pixels of a screen. */
static bool percent_pixels(struct str value, double *ret)
{
	enum { SCREEN = 1000 };
	if (!str_ends(value, "%") || !str_real(str_head(value, value.n - 1), ret))
		return false;
	*ret *= SCREEN / 100.0;
	return *ret <= -SCREEN;
}

/* rgba(0, 0, 0, 0) */
static bool is_clear(struct str colour)
{
	struct str part, rest = str_head(colour, str_find(colour, ')'));
	double alpha;
	size_t n = 0;
	if (!has_word_nocase(colour, "rgba("))
		return has_word_nocase(colour, "transparent");
	while (str_split(&rest, ',', &part))
		n++;
	return n == 4 && str_real(str_trim(part), &alpha) && alpha <= 0;
}

static bool is_place(struct str name)
{
	static const char *const names[] = { "left", "top", "right", "margin-left", "margin-top" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(name, names[i]))
			return true;
	return false;
}

static void apply_length(struct web_style *to, struct measure *m, struct str name, struct str value)
{
	double px;
	if (!css_pixels(value, &px) && !(is_place(name) && percent_pixels(value, &px)))
		return;
	if (str_is_nocase(name, "width") || str_is_nocase(name, "max-width")) {
		m->width = px;
		m->has_width = true;
	} else if (str_is_nocase(name, "height") || str_is_nocase(name, "max-height")) {
		m->height = px;
		m->has_height = true;
	} else if (str_is_nocase(name, "text-indent") && px < OFF_SCREEN) {
		to->hidden = "text-indent";
	} else if (str_is_nocase(name, "font-size")) {
		to->hidden = px <= TINY ? "font-size" : to->hidden;
		to->has_size = px > TINY;
	} else if (is_place(name) && px < OFF_SCREEN) {
		m->is_moved = true;
	}
}

static void apply_one(struct web_style *to, struct measure *m, struct str name, struct str value)
{
	double number;
	uint32_t colour;
	if (str_is_nocase(name, "display"))
		to->hidden = has_word_nocase(value, "none") ? "display" : NULL;
	else if (str_is_nocase(name, "visibility")) {
		if (has_word_nocase(value, "hidden") || has_word_nocase(value, "collapse"))
			to->hidden = "visibility";
		to->is_visible = has_word_nocase(value, "visible");
	} else if (str_is_nocase(name, "content-visibility") && has_word_nocase(value, "hidden"))
		to->hidden = "content-visibility";
	else if (is_cut_away(name, value))
		to->hidden = "clip";
	else if (str_is_nocase(name, "filter") && str_ends(value, "opacity=0)"))
		to->hidden = "opacity";
	else if (str_is_nocase(name, "color") && is_clear(value))
		to->hidden = "same colour";
	else if (str_is_nocase(name, "opacity") && str_real(value, &number) && number < 0.05)
		to->hidden = "opacity";
	else if (str_is_nocase(name, "overflow"))
		m->is_clipped = has_word_nocase(value, "hidden");
	else if (str_is_nocase(name, "color") && css_colour(value, &colour)) {
		to->colour = colour;
		to->has_colour = true;
	} else if (str_is_nocase(name, "background-color") || str_is_nocase(name, "background")) {
		struct str rest = value, word;
		to->has_background = false;
		bool is_picture = memmem(value.p, value.n, "url(", 4) != NULL;
		if (!is_picture && str_word(&rest, &word) && css_colour(word, &colour)) {
			to->background = colour;
			to->has_background = true;
		}
	} else {
		apply_length(to, m, name, value);
	}
}

static void apply(struct web_style *to, struct str declarations)
{
	struct str name, value;
	struct measure m = { .has_width = false };
	while (css_declaration(&declarations, &name, &value))
		apply_one(to, &m, name, value);
	if (m.is_moved)
		to->hidden = "off-screen";
	if ((m.has_width && m.width <= TINY && m.is_clipped) ||
	    (m.has_height && m.height <= TINY && m.is_clipped) ||
	    (m.has_width && m.has_height && m.width <= TINY && m.height <= TINY))
		to->hidden = "zero size";
}

/* ---- what a script hides ---- */

/* Takes a quoted text at the front, behind blanks; p == NULL: there is none. */
static struct str quoted(struct str s)
{
	s = str_trim(s);
	if (!s.n || (s.p[0] != '"' && s.p[0] != '\''))
		return (struct str){ NULL, 0 };
	struct str inner = str_from(s, 1);
	size_t end = str_find(inner, s.p[0]);
	return end < inner.n ? str_head(inner, end) : (struct str){ NULL, 0 };
}

static struct str behind(struct str s, const char *part)
{
	const char *at = s.n ? memmem(s.p, s.n, part, strlen(part)) : NULL;
	return at ? str_from(s, (size_t)(at - s.p) + strlen(part)) : (struct str){ NULL, 0 };
}

/* `) .style.display = "none"` as a declaration; none: "". cssText holds several. */
static const char *assigned(struct web_sheet *s, struct str after)
{
	enum { MOST = 200 };
	static const char *const names[] = { "display", "visibility", "opacity" };
	after = str_head(str_trim(after), MOST);
	struct str style = str_trim(str_from(after, MIN(after.n, 1)));
	if (!str_starts(after, ")") || !str_starts(style, ".style."))
		return "";
	style = str_from(style, strlen(".style."));
	struct str name = str_trim(str_head(style, str_find(style, '=')));
	struct str value = quoted(behind(style, "="));
	if (value.p && str_is(name, "cssText"))
		return arena_printf(s->arena, "%.*s", (int)value.n, value.p);
	for (size_t i = 0; i < N(names); i++)
		if (value.p && str_is(name, names[i]))
			return arena_printf(s->arena, "%s:%.*s", names[i], (int)value.n, value.p);
	return "";
}

static void take_assigned(struct web_sheet *s, struct str script, const char *call,
			  const char *before_id)
{
	while ((script = behind(script, call)).p) {
		struct str id = quoted(script);
		if (!id.p || !str_starts(id, before_id))
			continue;
		const char *declarations = assigned(
			s, str_from(script, (size_t)(id.p + id.n + 1 - script.p)));
		struct web_style style = { .hidden = NULL };
		apply(&style, str_of(declarations));
		id = str_head(str_from(id, strlen(before_id)), 100);
		if (style.hidden)
			add_rule(s, str_of(arena_printf(s->arena, "#%.*s", (int)id.n, id.p)),
				 str_of(declarations));
	}
}

void web_sheet_take_script(struct web_sheet *s, struct str script)
{
	take_assigned(s, script, "getElementById(", "");
	take_assigned(s, script, "querySelector(", "#");
}

/* ---- one element ---- */

/* A colour of its own, which is that of what is behind it. */
static bool is_same_colour(const struct web_style *own, const struct web_style *around)
{
	bool is_new = !around->has_colour || around->colour != own->colour;
	return is_new && own->has_colour && own->has_background && own->colour == own->background;
}

static void apply_marquee(struct web_style *to, const struct html_token *tag)
{
	struct str value;
	double number;
	static const char *const sizes[] = { "width", "height" };
	for (size_t i = 0; i < N(sizes); i++)
		if (html_token_value(tag, sizes[i], &value) &&
		    css_pixels(str_trim(value), &number) && number <= 5)
			to->hidden = "marquee";
	if (html_token_value(tag, "scrollamount", &value) && str_real(value, &number) &&
	    number >= 500)
		to->hidden = "marquee";
}

/* <iframe width="0" height="0"> */
static void apply_frame(struct web_style *to, const struct html_token *tag)
{
	struct str width, height;
	double w, h;
	if (html_token_value(tag, "width", &width) && html_token_value(tag, "height", &height) &&
	    css_pixels(str_trim(width), &w) && css_pixels(str_trim(height), &h) && w <= TINY &&
	    h <= TINY)
		to->hidden = "zero size";
}

static bool has_class(struct str classes, struct str name)
{
	struct str one;
	while (str_word(&classes, &one))
		if (str_eq(one, name))
			return true;
	return false;
}

static bool is_named(const struct html_token *tag, struct str name)
{
	return tag->name.n == name.n && strncasecmp(tag->name.p, name.p, name.n) == 0;
}

static void apply_sheet(struct web_style *to, struct web_sheet *s, const struct html_token *tag)
{
	struct str classes = { NULL, 0 }, id = { NULL, 0 };
	(void)!html_token_value(tag, "class", &classes);
	(void)!html_token_value(tag, "id", &id);
	if (!classes.p && !id.p)
		return;
	for (size_t i = 0; i < s->n; i++) {
		struct str selector = s->rule[i].selector, name = str_from(selector, 1);
		s->is_full |= s->work > MAX_WORK;
		if (s->work > MAX_WORK)
			return;
		s->work += classes.n + 1;
		if (s->rule[i].element.n && !is_named(tag, s->rule[i].element))
			continue;
		if ((selector.p[0] == '.' && has_class(classes, name)) ||
		    (selector.p[0] == '#' && id.n && str_eq(id, name))) {
			apply(to, s->rule[i].declarations);
			s->work += s->rule[i].declarations.n;
		}
	}
}

/* What stands in an attribute, with its references put in. */
static struct str plain(struct web_sheet *s, struct str value)
{
	if (str_find(value, '&') == value.n)
		return value;
	autobuf out = BUF(MAX_STYLE);
	html_token_decode(value, &out);
	return (struct str){ arena_strndup(s->arena, out.n ? out.p : "", out.n), out.n };
}

/* Whether the element shows what the one around it, in that way, hides. */
static bool is_undone(const struct web_style *own, const char *hidden)
{
	return (own->has_size && strcmp(hidden, "font-size") == 0) ||
	       (own->is_visible && strcmp(hidden, "visibility") == 0);
}

struct web_style web_style_within(const struct web_style *around, struct web_sheet *s,
				  const struct html_token *tag)
{
	struct web_style own = *around;
	struct str value;
	uint32_t colour;
	own.hidden = NULL;
	own.has_size = own.is_visible = false;
	apply_sheet(&own, s, tag);
	if (html_token_value(tag, "bgcolor", &value) && css_colour(value, &colour)) {
		own.background = colour;
		own.has_background = true;
	}
	if (str_is_nocase(tag->name, "font") && html_token_value(tag, "color", &value))
		own.has_colour = css_colour(value, &own.colour);
	if (html_token_value(tag, "background", &value)) /* a picture */
		own.has_background = false;
	if (html_token_value(tag, "style", &value))
		apply(&own, plain(s, value));
	if (!own.hidden && is_same_colour(&own, around))
		own.hidden = "same colour";
	if (str_is_nocase(tag->name, "marquee"))
		apply_marquee(&own, tag);
	if (str_is_nocase(tag->name, "iframe") || str_is_nocase(tag->name, "embed"))
		apply_frame(&own, tag);
	if (html_token_value(tag, "hidden", &value))
		own.hidden = "hidden";
	if (str_is_nocase(tag->name, "template"))
		own.hidden = "template";
	if (around->hidden && !is_undone(&own, around->hidden))
		own.hidden = around->hidden;
	return own;
}
