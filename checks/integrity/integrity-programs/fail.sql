INSERT INTO integrity (path, change, what) VALUES ('/usr/bin/login', 'changed', 'content time'), ('/usr/bin/login.new', 'added', NULL);
