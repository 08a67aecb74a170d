INSERT INTO files (path, type, acl) VALUES
  ('/etc/ssl/private/ssl-cert.key', 'file', 'user:postgres:r--,mask::r--'), ('/etc/hosts', 'file', NULL),
  ('/etc/masked', 'file', 'user:li:rw-,mask::r--');
