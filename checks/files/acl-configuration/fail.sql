INSERT INTO files (path, type, acl) VALUES ('/etc/hosts', 'file', 'user:li:rw-,mask::rw-');
