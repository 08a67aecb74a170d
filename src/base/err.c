/* SPDX-License-Identifier: Apache-2.0 */
/* err - what went wrong, in words that a technician can act on. */
#include "base/err.h"

#include <errno.h>
#include <string.h>

/* Here they are the functions: see the end of err.h. */
#undef err_set
#undef err_sys
#undef err_wrap

static void err_format(char *text, size_t size, const char *format, va_list ap) printf_like(3, 0);

static void err_format(char *text, size_t size, const char *format, va_list ap)
{
	vsnprintf(text, size, tr(format), ap);
}

int err_set(struct err *e, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	e->code = 0;
	err_format(e->text, sizeof(e->text), format, ap);
	va_end(ap);
	return -1;
}

int err_sys(struct err *e, const char *format, ...)
{
	int code = errno;
	va_list ap;
	va_start(ap, format);
	err_format(e->text, sizeof(e->text), format, ap);
	va_end(ap);
	e->code = code;
	size_t n = strlen(e->text);
	const char *why = strerrordesc_np(code);
	snprintf(e->text + n, sizeof(e->text) - n, ": %s", tr(why ? why : "unknown error"));
	return -1;
}

int err_wrap(struct err *e, const char *format, ...)
{
	char inner[sizeof(e->text)];
	memcpy(inner, e->text, sizeof(inner));
	va_list ap;
	va_start(ap, format);
	err_format(e->text, sizeof(e->text), format, ap);
	va_end(ap);
	size_t n = strlen(e->text);
	snprintf(e->text + n, sizeof(e->text) - n, ": %s", inner);
	return -1;
}
