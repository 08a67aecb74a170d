INSERT INTO files (path, mode) VALUES ('/etc/passwd', '0644');
INSERT INTO files (path, mode, acl) VALUES ('/etc/shadow', '0640', 'user:li:r--,mask::r--');
