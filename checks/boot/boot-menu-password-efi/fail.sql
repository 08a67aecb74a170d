INSERT INTO boot_loader (kind, path, is_efi, superusers, is_password_set, is_password_hashed, is_editable, entries, open_entries, is_recovery_disabled, mode, uid, gid)
VALUES ('grub2', '/boot/grub/grub.cfg', 0, 'root', 1, 1, 0, 4, 2, 1, '0400', 0, 0);
INSERT INTO boot_loader (kind, path, is_efi, superusers, is_password_set, is_password_hashed, is_editable, entries, open_entries, is_recovery_disabled, mode, uid, gid)
VALUES ('grub2', '/boot/efi/EFI/centos/grub.cfg', 1, 'root', 1, 0, 0, 4, 2, 1, '0400', 0, 0);
