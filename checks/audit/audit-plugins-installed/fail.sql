INSERT INTO packages (name, status) VALUES ('audispd-plugins', 'config-files'), ('auditbeat', 'installed');
