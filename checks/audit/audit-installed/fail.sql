INSERT INTO packages (name, status) VALUES ('auditd', 'config-files'), ('auditbeat', 'installed');
