INSERT INTO integrity (path, change, what) VALUES ('/etc/hosts', 'changed', 'content time'), ('/etc/hosts.new', 'added', NULL);
