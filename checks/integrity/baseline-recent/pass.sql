INSERT INTO baselines (path, made_at) VALUES ('/var/lib/zicha/baseline', '2025-10-18T00:00:00Z');
