INSERT INTO files (path, type, size_bytes) VALUES ('/dev/null', 'character', 0), ('/dev/null ', 'file', 4096);
