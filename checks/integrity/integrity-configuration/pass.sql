INSERT INTO integrity (path, change, what) VALUES ('/usr/bin/login', 'changed', 'content time'), ('/etc/hosts', 'changed', 'time');
