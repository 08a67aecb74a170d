INSERT INTO baselines (path, is_signed) VALUES ('/var/lib/zicha/baseline', 0);
