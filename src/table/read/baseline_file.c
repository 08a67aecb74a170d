/* SPDX-License-Identifier: Apache-2.0 */
/* baseline_file - the baseline of the target, as far as it can be trusted. */
#include "table/read/baseline_file.h"

#include "base/crypto.h"
#include "base/file.h"
#include "base/state.h"

#include <fcntl.h>

int baseline_file_verify(const struct baseline *b, const char *key, struct err *e)
{
	autoarena a = ARENA(64 << 10);
	if (!key) {
		if (state_path(&a, "baseline.pub", &key, e) < 0 || access(key, F_OK) < 0)
			return 0;
	}
	if (!b->signature.p)
		return err_set(e, "it is not signed, and must be by the key of %s", key);
	return crypto_verify(key, b->signed_bytes, b->signature, e);
}

int baseline_file_read(struct scan *s, struct buf *text, struct baseline *ret,
		       const char **ret_path, struct err *e)
{
	autofd int fd = -1;
	*ret_path = scan_baseline(s);
	int r = 0;
	if (!*ret_path)
		r = scan_open_own(s, "baseline", &fd, ret_path, e);
	else if ((fd = open(*ret_path, O_RDONLY | O_CLOEXEC)) < 0)
		r = err_sys(e, "open %s", *ret_path);
	if (r == SCAN_ABSENT)
		return scan_absent(s, "no baseline was made here (zicha baseline make)");
	if (r < 0)
		return r;
	*text = BUF(BASELINE_MAX_BYTES);
	if (file_read_fd(fd, *ret_path, text, e) < 0)
		return -1;
	if (baseline_read(scan_arena(s), buf_view(text), ret, e) < 0 ||
	    baseline_file_verify(ret, NULL, e) < 0)
		return err_wrap(e, "%s", *ret_path);
	return 0;
}
