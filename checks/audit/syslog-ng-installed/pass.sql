INSERT INTO packages (name, status) VALUES ('syslog-ng-core', 'installed'), ('syslog-ng-mod-sql', 'installed');
