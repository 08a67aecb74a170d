INSERT INTO packages (name, status) VALUES ('audit-audispd-plugins', 'installed'), ('auditbeat', 'installed');
