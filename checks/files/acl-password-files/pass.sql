INSERT INTO files (path, mode) VALUES ('/etc/passwd', '0644'), ('/etc/shadow', '0640');
INSERT INTO files (path, mode, acl) VALUES ('/srv/share', '0770', 'user:li:rwx,mask::rwx');
