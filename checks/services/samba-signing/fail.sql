INSERT INTO samba_config (share, key, value, path, line) VALUES ('global', 'workgroup', 'W', '/etc/samba/smb.conf', 2), ('global', 'server signing', 'auto', '/etc/samba/smb.conf', 3);
