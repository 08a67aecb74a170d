INSERT INTO integrity (path, change, what) VALUES ('/etc/hosts', 'changed', 'content time'), ('/usr/bin/login', 'changed', 'time');
