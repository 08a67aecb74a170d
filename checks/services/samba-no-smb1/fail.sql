INSERT INTO samba_config (share, key, value, path, line) VALUES ('global', 'server min protocol', 'nt1', '/etc/samba/smb.conf', 3);
