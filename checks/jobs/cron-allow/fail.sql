INSERT INTO files (path, type, mode) VALUES
  ('/usr/bin/crontab', 'file', '2755'), ('/etc/cron.deny', 'file', '0644');
