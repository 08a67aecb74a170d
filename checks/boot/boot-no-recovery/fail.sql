INSERT INTO boot_loader (kind, path, is_efi, superusers, is_password_set, is_password_hashed, is_editable, entries, open_entries, is_recovery_disabled, mode, uid, gid)
VALUES ('grub2', '/boot/grub/grub.cfg', 0, 'root', 1, 1, 0, 4, 2, 0, '0400', 0, 0);
