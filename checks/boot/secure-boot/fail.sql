INSERT INTO secure_boot (firmware, is_enabled, is_setup_mode, path) VALUES ('efi', 0, 0, '/sys/firmware/efi/efivars/SecureBoot');
