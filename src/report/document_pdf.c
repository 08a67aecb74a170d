/* SPDX-License-Identifier: Apache-2.0 */
/* document_pdf - a document as PDF: opens zicha-pdf.so, which does it. */
#include "report/pdf/pdf.h"

#include <dlfcn.h>
#include <limits.h>
#include <string.h>

/* The folder of the program itself, or NULL. */
static char *own_dir(struct arena *a)
{
	char program[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", program, sizeof(program) - 1);
	if (n < 0)
		return NULL;
	program[n] = 0;
	*strrchr(program, '/') = 0;
	return arena_strdup(a, program);
}

/* The first of these places beside the program where there is a file of that name. */
static const char *find(struct arena *a, const char *const *places, size_t n, const char *name)
{
	const char *dir = own_dir(a);
	for (size_t i = 0; dir && i < n; i++) {
		const char *path = arena_printf(a, "%s/%s/%s", dir, places[i], name);
		if (access(path, R_OK) == 0)
			return path;
	}
	return NULL;
}

const char *document_pdf_fonts(struct arena *a)
{
	/* build/zicha, build/tests/…; PREFIX/bin/zicha */
	static const char *const places[] = { "fonts", "../fonts", "../share/zicha/fonts" };
	const char *font = find(a, places, N(places), "ZichaSerif-Regular.otf");
	return font ? arena_strndup(a, font, (size_t)(strrchr(font, '/') - font)) : NULL;
}

static int open_writer(pdf_write_fn **ret_write, struct err *e)
{
	static const char *const places[] = { ".", "..", "../lib/zicha",
					      "../" ZICHA_LIBDIR "/zicha" };
	autoarena a = ARENA(1 << 20);
	const char *path = find(&a, places, N(places), PDF_FILE);
	if (!path)
		return err_set(e,
			       "%s, which writes PDF documents, is not beside the program nor in "
			       "../lib/zicha: install it, or write another form",
			       PDF_FILE);
	/* Never closed: GLib does not let itself be taken away. */
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	union {
		void *address;
		pdf_write_fn *write;
	} found = { library ? dlsym(library, PDF_SYMBOL) : NULL };
	if (!found.address)
		return err_set(e, "open what writes PDF documents: %s", dlerror());
	*ret_write = found.write;
	return 0;
}

int document_pdf(const struct document *d, const char *font_dir, struct buf *out, struct err *e)
{
	pdf_write_fn *write;
	if (open_writer(&write, e) < 0)
		return -1;
	struct pdf_outcome outcome;
	write(d, font_dir, out, &outcome);
	if (outcome.has_no_font)
		return err_set(e, "there is no font for a PDF document: install fonts-noto-cjk, or "
				  "write another form");
	if (outcome.is_too_large || buf_is_over(out))
		return err_set(e, "the document is too large");
	if (outcome.trouble[0])
		return err_set(e, "write the PDF document: %s", outcome.trouble);
	if (outcome.missing[0]) {
		err_set(e, "no font has these characters, which are boxes in the PDF document: %s",
			outcome.missing);
		return DOCUMENT_PDF_BOXES;
	}
	return 0;
}
