INSERT INTO samba_config (share, key, value, path, line) VALUES ('scans', 'guest ok', 'yes', '/etc/samba/smb.conf', 9), ('global', 'guest only', 'yes', '/etc/samba/smb.conf', 4);
