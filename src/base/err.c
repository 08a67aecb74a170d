/* SPDX-License-Identifier: Apache-2.0 */
/* err - what went wrong, in words that a technician can act on. */
#include "base/err.h"

#include <errno.h>
#include <string.h>

/* Here they are the functions: see the end of err.h. */
#undef err_set
#undef err_use
#undef err_sys
#undef err_wrap

static void say(struct err *e)
{
	tr_said(e->said, e->text, sizeof(e->text));
}

/* Sets the words of what no call of the system said. */
static void set(struct err *e, bool is_use, const char *format, va_list ap) printf_like(3, 0);

static void set(struct err *e, bool is_use, const char *format, va_list ap)
{
	e->code = 0;
	e->is_use = is_use;
	tr_keep(e->said, sizeof(e->said), format, ap);
	say(e);
}

int err_set(struct err *e, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	set(e, false, format, ap);
	va_end(ap);
	return -1;
}

int err_use(struct err *e, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	set(e, true, format, ap);
	va_end(ap);
	return -1;
}

/* Puts ": " and what was kept elsewhere behind what is kept. */
static void add(struct err *e, const char *said)
{
	size_t n = strlen(e->said);
	snprintf(e->said + n, sizeof(e->said) - n, ": %s", said);
}

int err_sys(struct err *e, const char *format, ...)
{
	int code = errno;
	const char *why = strerrordesc_np(code);
	va_list ap;
	va_start(ap, format);
	tr_keep(e->said, sizeof(e->said), format, ap);
	va_end(ap);
	e->code = code;
	e->is_use = false;
	add(e, why ? why : "unknown error");
	say(e);
	return -1;
}

int err_wrap(struct err *e, const char *format, ...)
{
	char inner[sizeof(e->said)];
	memcpy(inner, e->said, sizeof(inner));
	va_list ap;
	va_start(ap, format);
	tr_keep(e->said, sizeof(e->said), format, ap);
	va_end(ap);
	add(e, inner);
	say(e);
	return -1;
}
