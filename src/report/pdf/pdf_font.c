/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_font - the fonts of one document: our own, and the system's where those do not reach. */
#include "report/pdf/pdf_font.h"

#include <fontconfig/fontconfig.h>
#include <limits.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

/* Upright letters are slanted where a document wants italics. */
#define SLANT \
	"<match target=\"font\">" \
	"<test name=\"slant\"><const>roman</const></test>" \
	"<test target=\"pattern\" name=\"slant\" compare=\"not_eq\">" \
	"<const>roman</const></test>" \
	"<edit name=\"matrix\" mode=\"assign\"><times>" \
	"<name>matrix</name><matrix><double>1</double><double>0.2</double>" \
	"<double>0</double><double>1</double></matrix></times></edit>" \
	"</match>"

static const char own_only[] = "<fontconfig>" SLANT "</fontconfig>";
static const char with_system[] = "<fontconfig><dir>/usr/share/fonts</dir>"
				  "<dir>/usr/local/share/fonts</dir><dir prefix=\"xdg\">fonts</dir>"
				  "<cachedir>/var/cache/fontconfig</cachedir>"
				  "<cachedir prefix=\"xdg\">fontconfig</cachedir>" SLANT
				  "</fontconfig>";

const char *pdf_font_family(enum pdf_face face)
{
	static const char *const families[] = {
		[PDF_SERIF] = "Zicha Serif,Noto Serif CJK SC,Noto Serif SC,Source Han Serif SC,"
			      "FangSong,SimSun,AR PL UMing CN,serif",
		[PDF_SANS] = "Zicha Sans,Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,"
			     "Microsoft YaHei,SimHei,WenQuanYi Micro Hei,sans-serif",
	};
	return families[face];
}

/* ---- every character of a document ---- */

static void see(FcCharSet *all, const char *text)
{
	struct str rest = str_of(text ? text : "");
	while (rest.n) {
		FcChar32 c;
		int n = FcUtf8ToUcs4((const FcChar8 *)rest.p, &c, (int)rest.n);
		if (n <= 0)
			return;
		if (c >= 0x80)
			FcCharSetAddChar(all, c);
		rest = str_from(rest, (size_t)n);
	}
}

static void see_block(FcCharSet *all, const struct block *b)
{
	see(all, b->number);
	see(all, b->date);
	for (size_t i = 0; i < b->n_runs; i++)
		see(all, b->run[i].text);
	for (size_t i = 0; i < b->n_items; i++)
		see_block(all, &b->item[i]);
	for (size_t i = 0; b->chart && i < b->chart->n; i++)
		see(all, b->chart->label[i]);
	if (b->chart)
		see(all, b->chart->caption);
	const struct document_table *t = b->table;
	if (!t)
		return;
	see(all, t->caption);
	for (size_t c = 0; c < t->n_columns; c++) {
		see(all, t->header[c]);
		for (size_t r = 0; r < t->n_rows; r++)
			see(all, t->row[r][c]);
	}
}

static FcCharSet *characters(const struct document *d)
{
	FcCharSet *all = FcCharSetCreate();
	const char *const texts[] = { d->number, d->secrecy, d->urgency, d->organ,
				      d->copies, d->issued,  d->header };
	for (size_t i = 0; i < N(texts); i++)
		see(all, texts[i]);
	for (size_t i = 0; i < d->n_blocks; i++)
		see_block(all, &d->block[i]);
	see(all, "—–•·"); /* what writers add: marks of lists, page numbers */
	/* What ends a line is not seen. */
	FcCharSetDelChar(all, 0x2028);
	return all;
}

/* Takes away what the fonts of the set have; true if nothing is left. */
static bool cover(FcCharSet **all, const FcFontSet *fonts)
{
	for (int i = 0; fonts && i < fonts->nfont && FcCharSetCount(*all) > 0; i++) {
		FcCharSet *of_font;
		if (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &of_font) != FcResultMatch)
			continue;
		FcCharSet *rest = FcCharSetSubtract(*all, of_font);
		FcCharSetDestroy(*all);
		*all = rest;
	}
	return FcCharSetCount(*all) == 0;
}

/* ---- the configuration ---- */

static int n_fonts(FcConfig *config)
{
	int n = 0;
	for (int set = FcSetSystem; set <= FcSetApplication; set++) {
		const FcFontSet *fonts = FcConfigGetFonts(config, (FcSetName)set);
		n += fonts ? fonts->nfont : 0;
	}
	return n;
}

static FcConfig *configure(const char *rules, const char *dir)
{
	static const char *const files[] = { "ZichaSerif-Regular.otf", "ZichaSerif-Bold.otf",
					     "ZichaSans-Regular.otf", "ZichaSans-Bold.otf" };
	FcConfig *config = FcConfigCreate();
	FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)rules, FcFalse);
	FcConfigBuildFonts(config);
	/* One by one: of a folder fontconfig would want to write a cache. */
	for (size_t i = 0; dir && i < N(files); i++) {
		char path[PATH_MAX];
		snprintf(path, sizeof(path), "%s/%s", dir, files[i]);
		if (access(path, R_OK) == 0)
			FcConfigAppFontAddFile(config, (const FcChar8 *)path);
	}
	return config;
}

static void name_missing(struct pdf_font *f, const FcCharSet *left)
{
	FcChar32 map[FC_CHARSET_MAP_SIZE], next;
	size_t at = 0;
	for (FcChar32 base = FcCharSetFirstPage(left, map, &next); base != FC_CHARSET_DONE;
	     base = FcCharSetNextPage(left, map, &next))
		for (FcChar32 i = 0; i < 256; i++) {
			FcChar8 text[FC_UTF8_MAX_LEN];
			int n = FcUcs4ToUtf8(base + i, text);
			if (!(map[i / 32] >> i % 32 & 1) || at + (size_t)n >= sizeof(f->missing))
				continue;
			memcpy(f->missing + at, text, (size_t)n);
			at += (size_t)n;
		}
	f->missing[at] = 0;
}

static FcConfig *choose(struct pdf_font *f, const struct document *d, const char *dir)
{
	FcCharSet *left = characters(d);
	FcConfig *config = configure(own_only, dir);
	if (n_fonts(config) == 0 || !cover(&left, FcConfigGetFonts(config, FcSetApplication))) {
		FcConfigDestroy(config);
		config = configure(with_system, dir);
		cover(&left, FcConfigGetFonts(config, FcSetSystem));
		cover(&left, FcConfigGetFonts(config, FcSetApplication));
	}
	name_missing(f, left);
	FcCharSetDestroy(left);
	return config;
}

bool pdf_font_open(struct pdf_font *f, const struct document *d, const char *dir)
{
	*f = (struct pdf_font){ 0 };
	FcConfig *config = choose(f, d, dir);
	if (n_fonts(config) == 0) {
		FcConfigDestroy(config);
		return false;
	}
	/* Else Pango has a thread read the system's configuration. */
	FcConfigSetCurrent(config);
	f->map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
	pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(f->map), config);
	FcConfigDestroy(config); /* the map has its own reference */
	pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(f->map), 72);

	f->context = pango_font_map_create_context(f->map);
	const char *language = d->language == TR_CHINESE ? "zh-cn" : "en";
	pango_context_set_language(f->context, pango_language_from_string(language));
	pango_context_set_base_dir(f->context, PANGO_DIRECTION_LTR);
	pango_context_set_round_glyph_positions(f->context, FALSE);
	cairo_font_options_t *options = cairo_font_options_create();
	cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
	pango_cairo_context_set_font_options(f->context, options);
	cairo_font_options_destroy(options);
	return true;
}

void pdf_font_close(struct pdf_font *f)
{
	if (f->context)
		g_object_unref(f->context);
	if (f->map) {
		/* Which the map would not give back (Pango 1.50). */
		pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(f->map), NULL);
		g_object_unref(f->map);
	}
	*f = (struct pdf_font){ 0 };
	/* fontconfig keeps one; better an empty one than the fonts. */
	FcConfig *empty = FcConfigCreate();
	FcConfigSetCurrent(empty);
	FcConfigDestroy(empty);
}
