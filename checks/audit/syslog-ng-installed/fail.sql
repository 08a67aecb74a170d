INSERT INTO packages (name, status) VALUES ('syslog-ng', 'config-files'), ('syslog-ng-mod-sql', 'installed');
