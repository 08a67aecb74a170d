INSERT INTO packages (name, status) VALUES ('audit', 'installed'), ('auditbeat', 'installed');
