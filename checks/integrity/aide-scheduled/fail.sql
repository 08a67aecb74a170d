INSERT INTO packages (name, status) VALUES ('aide', 'installed');
INSERT INTO aide (kind, name, value) VALUES ('setting', 'database_in', 'file:/var/lib/aide/aide.db');
