INSERT INTO os (id, name, architecture) VALUES ('debian', 'Debian', 'x86_64');
