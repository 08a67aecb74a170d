/* SPDX-License-Identifier: Apache-2.0 */
/* secure_boot - whether the machine's firmware starts signed systems only: one row. */
#include "table/read/one_line.h"

#include <string.h>

struct secure_boot {
	const char *firmware, *lockdown, *tpm, *path;
	int64_t is_enabled, is_setup_mode;
};

static const struct column columns[] = {
	COLUMN(struct secure_boot, firmware, N_("efi, or bios for all others")),
	COLUMN(struct secure_boot, is_enabled,
	       N_("whether only signed systems start; 0 without EFI")),
	COLUMN(struct secure_boot, is_setup_mode,
	       N_("whether anybody can still set the keys; NULL without EFI")),
	COLUMN(struct secure_boot, lockdown,
	       N_("what the kernel keeps from root: none, integrity, confidentiality; NULL if it "
		  "cannot")),
	COLUMN(struct secure_boot, tpm, N_("version of the security chip: 1 or 2; NULL without")),
	COLUMN(struct secure_boot, path, N_("where the state is read")),
};

#define GLOBAL_VARIABLE "-8be4df61-93ca-11d2-aa0d-00e098032b8c"

/* An EFI variable as efivarfs gives it: four bytes of attributes, then its value. */
static int64_t variable(struct scan *s, const char *path, const char *column)
{
	struct str bytes;
	struct err e;
	int r = scan_read_bytes(s, path, 0, &bytes, &e);
	if (r == SCAN_ABSENT)
		return 0;
	if (r < 0 || bytes.n != 5) {
		scan_unseen(s, column, "%s: %s", path, r < 0 ? e.said : "not a flag");
		return NO_INT;
	}
	return bytes.p[4] != 0;
}

/* "none [integrity] confidentiality" */
static const char *chosen(struct scan *s, const char *text)
{
	struct str rest = str_of(text), word;
	while (text && str_word(&rest, &word))
		if (str_starts(word, "[") && str_ends(word, "]"))
			return scan_text(s, str_head(str_from(word, 1), word.n - 2));
	return NULL;
}

static int scan(struct scan *s, struct err *e)
{
	static const char vars[] = "/sys/firmware/efi/efivars";
	struct secure_boot x = { .firmware = "bios",
				 .path = "/sys/firmware/efi",
				 .is_setup_mode = NO_INT };
	struct names names = { 0 };
	struct stat st;
	int r = scan_stat(s, "/sys/firmware", true, &st, e);
	if (r)
		return r == SCAN_ABSENT ? scan_absent(s, "no /sys/firmware") : r;
	r = scan_stat(s, x.path, true, &st, e);
	if (r < 0)
		return r;
	if (!r) {
		x.firmware = "efi";
		r = scan_list(s, vars, &names, e);
		if (r || !names.n) {
			/* In a container the directory is empty. */
			scan_unseen(s, "is_enabled", "%s: not mounted", vars);
			x.is_enabled = NO_INT;
		} else {
			x.path = "/sys/firmware/efi/efivars/SecureBoot" GLOBAL_VARIABLE;
			x.is_enabled = variable(s, x.path, "is_enabled");
			x.is_setup_mode = variable(s,
						   "/sys/firmware/efi/efivars/"
						   "SetupMode" GLOBAL_VARIABLE,
						   "is_setup_mode");
		}
	}
	x.lockdown = chosen(s, one_line_text(s, "/sys/kernel/security/lockdown", "lockdown"));
	x.tpm = one_line_text(s, "/sys/class/tpm/tpm0/tpm_version_major", "tpm");
	return scan_row(s, &x);
}

const struct table table_host_secure_boot = {
	.name = "secure_boot",
	.doc = N_("state of Secure Boot, kernel lockdown and the security chip"),
	.example = "SELECT is_enabled FROM secure_boot WHERE firmware = 'efi'",
	.source = "/sys/firmware/efi/efivars, /sys/kernel/security/lockdown, /sys/class/tpm",
	.identity = "firmware",
	.kind = TABLE_LIVE,
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
