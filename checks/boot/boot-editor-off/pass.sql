INSERT INTO boot_loader (kind, path, is_efi, superusers, is_password_set, is_password_hashed, is_editable, entries, open_entries, is_recovery_disabled, mode, uid, gid)
VALUES ('systemd-boot', '/boot/loader/loader.conf', 1, NULL, 0, 1, 0, 4, 2, NULL, '0400', 0, 0);
INSERT INTO boot_loader (kind, path, is_efi, superusers, is_password_set, is_password_hashed, is_editable, entries, open_entries, is_recovery_disabled, mode, uid, gid)
VALUES ('grub2', '/boot/grub/grub.cfg', 0, NULL, 0, 1, 1, 4, 2, 1, '0400', 0, 0);
INSERT INTO boot_loader (kind, path, is_efi, is_password_set, is_password_hashed, is_editable, entries, open_entries, mode, uid, gid)
VALUES ('extlinux', '/boot/extlinux/extlinux.conf', 0, 1, 1, 0, 2, 1, '0600', 0, 0);
